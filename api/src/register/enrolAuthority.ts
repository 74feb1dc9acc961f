/** A steward invites the first lead of a listed authority. It is enrolled when somebody accepts. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { invalid, notFound } from '../gate/refusal.ts';
import { MembershipRole } from '../identity/identity.graphql.ts';
import { parsedId } from '../intake/parsedId.ts';
import { changeAsSteward } from './administering.ts';
import { inviteeGiven, makeInvitation } from './inviting.ts';
import type { CreatedInvitation } from './people.ts';

export function enrolAuthority(
  asked: Asked,
  given: { readonly id: string; readonly leadName: string; readonly leadEmail: string },
): Promise<CreatedInvitation> {
  const authority = parsedId(given.id);
  return changeAsSteward(asked, async ({ run, person }) => {
    const [row] = await run('select standing from register.authority where id = $1', [authority]);
    if (row === undefined) throw notFound();
    if (row['standing'] !== 'listed') throw invalid({ path: 'id', problem: 'not_in_this_state' });
    const created = await makeInvitation(asked, run, {
      ...inviteeGiven(given.leadName, given.leadEmail, { name: 'leadName', email: 'leadEmail' }),
      authority,
      role: MembershipRole.lead,
      platformRole: null,
      by: person,
    });
    await appendToAudit(run, asked.services, 'person_invited', {
      authority,
      by: person,
      as: 'steward',
      invitation: created.invitation.id,
      role: 'lead',
    });
    return created;
  });
}
