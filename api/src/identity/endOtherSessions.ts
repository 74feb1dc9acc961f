/** Ends all of the viewer's sessions but the one that asks. */
import { positional } from '../alerts/positional.ts';
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { Refusal } from '../gate/refusal.ts';

export async function endOtherSessions({ caller, services }: Asked): Promise<number> {
  return await services.database.change(caller, async (em, identity) => {
    const { person, authority, role } = identity;
    if (person === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
    const run = positional(em);
    const ended = await run('delete from register.session where person_id = $1 and id <> $2 returning id', [
      person,
      identity.session,
    ]);
    for (const { id } of ended)
      await appendToAudit(run, services, 'session_ended', {
        authority,
        by: person,
        as: role,
        person,
        session: String(id),
      });
    return ended.length;
  });
}
