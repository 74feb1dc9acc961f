/** The people of an authority, and those at DSIT. */
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { parsedId } from '../intake/parsedId.ts';
import { readAs, type Execute } from './administering.ts';
import type { MembershipRecord, PlatformPerson } from './people.ts';

/** An authority as JSON of the type `Authority`. */
export const authorityJson = (a: string): string =>
  `json_build_object('id', ${a}.id, 'name', ${a}.name, 'nameCy', ${a}.name_cy, 'kind', ${a}.kind)`;
/** A person as JSON of the type `PersonRecord`. */
export const personJson = (p: string): string =>
  `json_build_object('id', ${p}.id, 'name', ${p}.name, 'email', ${p}.email)`;

const membershipText = (condition: string): string => `
  select m.id, m.role, m.ended, m.person_id = (select register.viewer_person()) as self, ${personJson('p')} as person,
    ${authorityJson('a')} as authority,
    (select max(s.seen_hour)::date::text from register.session s where s.membership_id = m.id) as "seenOn"
  from register.membership m join register.person p on p.id = m.person_id join register.authority a on a.id = m.authority_id
  where ${condition} order by m.ended, p.name, m.id`;

/** Of the authority that the viewer acts for. */
export async function readPeople(asked: Asked): Promise<readonly MembershipRecord[]> {
  const [rows = []] = await readAs(asked, 'member', {
    name: 'people',
    text: membershipText('m.authority_id = (select register.viewer_authority()) and not m.ended'),
    values: [],
  });
  return rows as unknown as readonly MembershipRecord[];
}

/** For stewards: of any authority, those who left too. */
export async function readAuthorityPeople(asked: Asked, id: string): Promise<readonly MembershipRecord[]> {
  const [found = [], rows = []] = await readAs(
    asked,
    'steward',
    { name: 'authority-there', text: 'select from register.authority where id = $1', values: [parsedId(id)] },
    { name: 'authority-people', text: membershipText('m.authority_id = $1'), values: [parsedId(id)] },
  );
  if (found.length === 0) throw notFound();
  return rows as unknown as readonly MembershipRecord[];
}

/** One membership, within the transaction that changed it. */
export async function membershipRecord(run: Execute, id: string): Promise<MembershipRecord> {
  const [row] = await run(membershipText('m.id = $1'), [id]);
  if (row === undefined) throw notFound();
  return row as unknown as MembershipRecord;
}

/** For stewards: moderators, stewards and officers. */
export async function readPlatformPeople(asked: Asked): Promise<readonly PlatformPerson[]> {
  const [rows = []] = await readAs(asked, 'steward', {
    name: 'platform-people',
    text: `select ${personJson('p')} as person, r.role, r.person_id = (select register.viewer_person()) as self
      from register.platform_role r join register.person p on p.id = r.person_id order by r.role, p.name, p.id`,
    values: [],
  });
  return rows as unknown as readonly PlatformPerson[];
}
