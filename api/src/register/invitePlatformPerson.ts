/**
 * A steward invites a moderator. Nobody makes an equal or a stronger one: stewards and officers are named by the
 * operator (`moot person add`).
 */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { invalid } from '../gate/refusal.ts';
import { changeAsSteward } from './administering.ts';
import { inviteeGiven, makeInvitation } from './inviting.ts';
import type { CreatedInvitation } from './people.ts';

export function invitePlatformPerson(
  asked: Asked,
  given: { readonly email: string; readonly name: string; readonly role: string },
): Promise<CreatedInvitation> {
  return changeAsSteward(asked, async ({ run, person }) => {
    if (given.role !== 'moderator') throw invalid({ path: 'role', problem: 'not_in_list' });
    const created = await makeInvitation(asked, run, {
      ...inviteeGiven(given.name, given.email),
      authority: null,
      role: null,
      platformRole: 'moderator',
      by: person,
    });
    await appendToAudit(run, asked.services, 'person_invited', {
      authority: null,
      by: person,
      as: 'steward',
      invitation: created.invitation.id,
      role: given.role,
    });
    return created;
  });
}
