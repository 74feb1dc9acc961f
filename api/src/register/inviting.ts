/**
 * Making an invitation: a token of 256 bits whose hash alone is kept. The link is the right to it, whatever address it
 * was meant for; it works once, for seven days, and only while whoever made it could still make it.
 */
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { hashOfToken } from '../gate/viewerOf.ts';
import type { MembershipRole } from '../identity/identity.graphql.ts';
import { londonDay } from '../library/londonDay.ts';
import { readAs, type Execute } from './administering.ts';
import { addressGiven, lineGiven } from './given.ts';
import type { CreatedInvitation, Invitation } from './people.ts';
import { authorityJson } from './readPeople.ts';

const daysOpen = 7;
const hour = 3_600_000;

export interface Offered {
  readonly email: string;
  readonly name: string;
  /** Null for a platform role. */
  readonly authority: string | null;
  readonly role: MembershipRole | null;
  readonly platformRole: 'moderator' | null;
  readonly by: string;
}

/** Checks what was typed; `paths` are the arguments' names. */
export const inviteeGiven = (
  name: string,
  email: string,
  paths: { readonly name: string; readonly email: string } = { name: 'name', email: 'email' },
): { readonly name: string; readonly email: string } => ({
  name: lineGiven(paths.name, name, 120),
  email: addressGiven(paths.email, email),
});

/** Writes it and answers the link, which nobody can show again. */
export async function makeInvitation(
  { services }: Asked,
  run: Execute,
  offered: Offered,
): Promise<CreatedInvitation> {
  const { world } = services;
  const token = world.bytes(32).toString('base64url');
  const id = world.id();
  const now = world.now();
  const end = Math.floor((now.getTime() + daysOpen * 24 * hour) / hour) * hour;
  await run(
    `insert into register.invitation (id, token_hash, email, name, authority_id, role, platform_role, invited_by, invited_on, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      hashOfToken(token),
      offered.email,
      offered.name,
      offered.authority,
      offered.role,
      offered.platformRole,
      offered.by,
      londonDay(now),
      new Date(end),
    ],
  );
  const [invitation] = await run(invitationText('i.id = $1'), [id]);
  if (invitation === undefined) throw notFound();
  return { link: `/invitation/${token}`, invitation: invitation as unknown as Invitation };
}

const invitationText = (condition: string): string => `
  select i.id, i.email, i.name, i.role, i.platform_role as "platformRole",
    case when a.id is not null then ${authorityJson('a')} end as authority, coalesce(p.name, '') as "invitedBy",
    i.invited_on::text as "invitedOn", (i.expires_at at time zone 'Europe/London')::date::text as "expiresOn"
  from register.invitation i left join register.authority a on a.id = i.authority_id left join register.person p on p.id = i.invited_by
  where ${condition} order by i.invited_on desc, i.name, i.id`;

/** Open ones: a lead's own authority's; for stewards those of first leads and moderators. */
export async function readInvitations(asked: Asked): Promise<readonly Invitation[]> {
  const [rows = []] = await readAs(asked, 'lead or steward', {
    name: 'invitations',
    text: invitationText('i.expires_at > $1'),
    values: [asked.services.world.now()],
  });
  return rows as unknown as readonly Invitation[];
}
