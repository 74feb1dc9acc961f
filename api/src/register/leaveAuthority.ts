/** Ends one's own membership. Whoever has another goes on with that one; the last lead cannot leave. */
import { positional } from '../alerts/positional.ts';
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { notFound, Refusal } from '../gate/refusal.ts';
import type { Viewer } from '../identity/identity.graphql.ts';
import { readViewer } from '../identity/readViewer.ts';
import { told } from './administering.ts';

export async function leaveAuthority({ caller, services }: Asked): Promise<Viewer> {
  await told(() =>
    services.database.change(caller, async (em, identity) => {
      if (identity.person === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
      if (identity.role !== 'peer') throw notFound();
      const run = positional(em);
      await run('select register.take_turn()', []);
      const [gone] = await run(
        `update register.membership set ended = true
         where authority_id = (select register.viewer_authority()) and person_id = (select register.viewer_person()) and not ended
         returning id`,
        [],
      );
      if (gone === undefined) throw notFound();
      await appendToAudit(run, services, 'membership_ended', {
        authority: identity.authority,
        by: identity.person,
        as: 'peer',
        person: identity.person,
        membership: String(gone['id']),
      });
    }),
  );
  return readViewer(services.database, caller);
}
