/** Ends an open session at once, everywhere (V7): an own one, or as a lead one that acts with the own authority. */
import { positional } from '../alerts/positional.ts';
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { notFound, Refusal } from '../gate/refusal.ts';
import { idOrNobody } from '../library/asked.ts';

export async function endSession({ caller, services }: Asked, id: string): Promise<string> {
  return await services.database.change(caller, async (em, identity) => {
    if (identity.person === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
    const run = positional(em);
    // Which may be ended is the database's to say.
    const [ended] = await run('delete from register.session where id = $1 returning id, person_id', [
      idOrNobody(id),
    ]);
    if (ended === undefined) throw notFound();
    const session = String(ended['id']);
    await appendToAudit(run, services, 'session_ended', {
      authority: identity.authority,
      by: identity.person,
      as: identity.role,
      person: String(ended['person_id']),
      session,
    });
    return session;
  });
}
