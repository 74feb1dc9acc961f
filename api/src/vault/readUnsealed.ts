/**
 * The answer, for the two officers of an opened request and for some days. It is an act and no query: each reading is a
 * leaf of the log, and wants a fresh proof.
 */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { notFound, Refusal } from '../gate/refusal.ts';
import { parsedId } from '../intake/parsedId.ts';
import { londonDay } from '../library/londonDay.ts';
import { changeAsOfficer } from './officers.ts';
import { openAnswer, type UnsealedContributor } from './unsealing.ts';

export function readUnsealed(asked: Asked, id: string): Promise<UnsealedContributor> {
  const { vault, world } = asked.services;
  return changeAsOfficer(asked, async ({ run, person, fresh }) => {
    if (!fresh) throw new Refusal({ code: 'STEP_UP' });
    const request = parsedId(id);
    const [row] = await run('select vault.answer_to($1) as answer', [request]);
    const sealed = row?.['answer'];
    if (!Buffer.isBuffer(sealed)) throw notFound();
    const { authority, until } = openAnswer(vault, request, sealed);
    if (until < londonDay(world.now())) throw notFound();
    const [named] = await run('select name from register.authority where id = $1', [authority]);
    if (named === undefined) throw notFound();
    await appendToAudit(run, asked.services, 'unsealing_read', {
      authority: null,
      by: person,
      as: 'steward',
      unsealing: request,
    });
    return { authority: String(named['name']), until };
  });
}
