/**
 * A moderator narrows the marking of a publication: fewer may read it, and nobody new (V2). Like a withdrawal it is a
 * sealed row in the outbox that the worker does within a second. What came from a trusted source is as open there as
 * here, and is withdrawn or left.
 */
import { narrowerMarkings } from '@moot/sharing-rules';
import type { Marking } from '@moot/vocabulary';
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { invalid, notFound } from '../gate/refusal.ts';
import { parsedId } from '../intake/parsedId.ts';
import { sealErrand } from '../intake/sealed.ts';
import { changeDesk } from './desk.ts';
import { readersReason } from './readersReason.ts';

/** Answers the id of what will be narrowed. */
export async function narrowPublication(
  asked: Asked,
  { id, marking, reason }: { readonly id: string; readonly marking: Marking; readonly reason: string },
): Promise<string> {
  const { vault, world } = asked.services;
  const words = readersReason(reason);
  return changeDesk(asked, async desk => {
    const [row] = await desk.ask<{ id: string; marking: Marking; attribution: string; circles: string[] }>(
      `select p.id, p.marking, p.attribution, array(select a.circle_id::text from library.audience a
         where a.publication_id = p.id and a.circle_id is not null) as circles
       from library.publication p where p.id = $1 and not p.withdrawn`,
      [parsedId(id)],
    );
    if (row === undefined) throw notFound();
    if (row.attribution === 'source') throw invalid({ path: 'id', problem: 'from_a_source' });
    if (row.marking === marking) return row.id;
    if (!narrowerMarkings(row.marking, row).includes(marking))
      throw invalid({ path: 'marking', problem: 'not_narrower' });
    const errand = world.id();
    await desk.ask('insert into intake.outbox (id, content) values ($1, $2)', [
      errand,
      sealErrand(vault, errand, {
        act: 'narrow_publication',
        publicationId: row.id,
        marking,
        reason: words,
        person: desk.person,
      }),
    ]);
    await desk.ask('notify moot_work');
    // Who asked for it; that it happened stands in the worker's own leaf.
    await appendToAudit(
      (text, values) => desk.ask(text, values),
      asked.services,
      'publication_narrowing_asked',
      { authority: null, by: desk.person, publication: row.id, marking },
    );
    return row.id;
  });
}
