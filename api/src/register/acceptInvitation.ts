/**
 * Takes up an invitation. Whoever is signed in and holds its link becomes a member, or a moderator; no address is
 * compared, and who signs in is bound to issuer and subject as ever. An authority that was only listed is enrolled when
 * its first lead accepts.
 */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { hashOfToken } from '../gate/viewerOf.ts';
import type { Viewer } from '../identity/identity.graphql.ts';
import { readViewer } from '../identity/readViewer.ts';
import { changeAsHolder } from './administering.ts';

interface Accepted {
  readonly person: string;
  readonly invitation: string;
  readonly membership?: string;
  readonly authority?: string;
  readonly role?: string;
  readonly platformRole?: string;
  readonly enrols?: boolean;
}

export async function acceptInvitation(asked: Asked, token: string): Promise<Viewer> {
  const { services } = asked;
  await changeAsHolder(asked, async (run, session) => {
    const [row] = await run<{ accepted: Accepted }>(
      'select register.accept_invitation($1, $2, $3, $4) as accepted',
      [session, hashOfToken(token), services.world.id(), services.world.now()],
    );
    if (row === undefined) throw notFound();
    const { person, invitation, membership, authority = null, role, platformRole, enrols } = row.accepted;
    if (platformRole !== undefined) {
      await appendToAudit(run, services, 'platform_role_given', {
        authority: null,
        by: person,
        person,
        invitation,
        role: platformRole,
      });
      return;
    }
    await appendToAudit(run, services, 'invitation_accepted', {
      authority,
      by: person,
      person,
      invitation,
      membership: membership ?? null,
      role: role ?? null,
    });
    if (enrols === true)
      await appendToAudit(run, services, 'authority_enrolled', { authority, by: person, person });
  });
  return readViewer(services.database, asked.caller);
}
