/**
 * A moderator withdraws a publication. The library is not the moderator's to write: the request is a sealed row in the
 * outbox, and the worker, woken by the commit, does it within a second.
 */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { parsedId } from '../intake/parsedId.ts';
import { sealErrand } from '../intake/sealed.ts';
import { changeDesk } from './desk.ts';
import { readersReason } from './readersReason.ts';

/** Answers the id of what will be withdrawn, which is what is withdrawn already when it was. */
export async function withdrawPublication(
  asked: Asked,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<string> {
  const { vault, world } = asked.services;
  const words = readersReason(reason);
  return changeDesk(asked, async desk => {
    const [row] = await desk.ask<{ id: string; withdrawn: boolean }>(
      'select id, withdrawn from library.publication where id = $1',
      [parsedId(id)],
    );
    if (row === undefined) throw notFound();
    if (row.withdrawn) return row.id;
    const errand = world.id();
    await desk.ask('insert into intake.outbox (id, content) values ($1, $2)', [
      errand,
      sealErrand(vault, errand, {
        act: 'withdraw_publication',
        publicationId: row.id,
        reason: words,
        person: desk.person,
      }),
    ]);
    await desk.ask('notify moot_work');
    // Who asked for it; that it happened stands in the worker's own leaf.
    await appendToAudit(
      (text, values) => desk.ask(text, values),
      asked.services,
      'publication_withdrawal_asked',
      { authority: null, by: desk.person, publication: row.id },
    );
    return row.id;
  });
}
