/** Open sessions: one's own, and for a lead those of the authority's people that act with it. */
import type { Identity } from '../database/asViewer.ts';
import type { Asked } from '../gate/context.ts';
import { notFound, Refusal } from '../gate/refusal.ts';
import { idOrNobody } from '../library/asked.ts';
import { authorityLed } from './readApiTokens.ts';
import type { Session } from './sessions.graphql.ts';

const hourOf = (column: string): string =>
  `to_char(s.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Visitors have no sight of memberships, and act with none. */
const sessionsText = ({ role }: Identity): string => `
  select s.id, s.id = $2 as current, coalesce(s.device, '') as device, ${hourOf('seen_hour')} as "seenHour",
    ${hourOf('expires_at')} as "expiresAt",
    (s.opened_at at time zone 'Europe/London')::date::text as "openedOn",
    ${
      role === 'visitor'
        ? 'null'
        : `(select json_build_object('id', m.id, 'role', m.role, 'authority',
          json_build_object('id', a.id, 'name', a.name, 'nameCy', a.name_cy, 'kind', a.kind))
        from register.membership m join register.authority a on a.id = m.authority_id where m.id = s.membership_id)`
    } as membership
  from register.session s where s.person_id = $1 order by current desc, s.seen_hour desc, s.id`;

export async function readSessions({ caller, services }: Asked): Promise<readonly Session[]> {
  return await services.database.look(caller, async (ask, identity) => {
    if (identity.person === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
    return (await ask(sessionsText(identity), [identity.person, identity.session])) as unknown as Session[];
  });
}

export async function readSessionsOf(
  { caller, services }: Asked,
  personId: string,
): Promise<readonly Session[]> {
  return await services.database.look(caller, async (ask, identity) => {
    const authority = authorityLed(identity);
    const person = idOrNobody(personId);
    const [known] = await ask('select from register.membership where person_id = $1 and authority_id = $2', [
      person,
      authority,
    ]);
    if (known === undefined) throw notFound();
    const sessions = (await ask(sessionsText(identity), [person, identity.session])) as unknown as Session[];
    // A lead's own that act with another authority are no business of this one's.
    return sessions.filter(({ membership }) => membership?.authority.id === authority);
  });
}
