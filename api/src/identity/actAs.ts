/** Acts with another of the viewer's own memberships: rights never add up, so the session changes as a whole. */
import { appendToAudit } from '../audit/append.ts';
import type { Caller } from '../database/asViewer.ts';
import type { Services } from '../gate/context.ts';
import { notFound, Refusal } from '../gate/refusal.ts';
import { idOrNobody } from '../library/asked.ts';
import type { Viewer } from './identity.graphql.ts';
import { holderOf } from './holderOf.ts';
import { readViewer } from './readViewer.ts';

export async function actAs(services: Services, caller: Caller, membershipId: string): Promise<Viewer> {
  const { session } = caller;
  if (session === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
  const wanted = idOrNobody(membershipId);
  await services.database.as('doorkeeper', async run => {
    const [answer] = await run<{ switched: boolean }>(
      'select register.switch_membership($1, $2) as switched',
      [session, wanted],
    );
    if (answer?.switched !== true) throw notFound();
    const { person, authority } = await holderOf(run, session);
    await appendToAudit(run, services, 'membership_switched', {
      authority,
      by: person,
      membership: wanted.toLowerCase(),
    });
  });
  return readViewer(services.database, caller);
}
