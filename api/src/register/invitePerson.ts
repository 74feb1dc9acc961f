/** A lead invites somebody into the own authority, as anything up to what a lead is. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import type { MembershipRole } from '../identity/identity.graphql.ts';
import { changeAsLead } from './administering.ts';
import { inviteeGiven, makeInvitation } from './inviting.ts';
import type { CreatedInvitation } from './people.ts';

export function invitePerson(
  asked: Asked,
  given: { readonly email: string; readonly name: string; readonly role: MembershipRole },
): Promise<CreatedInvitation> {
  return changeAsLead(asked, async ({ run, authority, person }) => {
    const created = await makeInvitation(asked, run, {
      ...inviteeGiven(given.name, given.email),
      authority,
      role: given.role,
      platformRole: null,
      by: person,
    });
    await appendToAudit(run, asked.services, 'person_invited', {
      authority,
      by: person,
      as: 'peer',
      invitation: created.invitation.id,
      role: given.role,
    });
    return created;
  });
}
