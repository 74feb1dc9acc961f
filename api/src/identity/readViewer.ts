/** Whoever asks, in one statement under the viewer's own policies. */
import { Refusal } from '../gate/refusal.ts';
import type { Caller, Database } from '../database/asViewer.ts';
import type { Membership, Person, Viewer, ViewerRole } from './identity.graphql.ts';

const membershipsText = `
  select json_build_object('id', m.id, 'role', m.role,
      'authority', json_build_object('id', a.id, 'name', a.name, 'nameCy', a.name_cy, 'kind', a.kind)) as membership,
    m.authority_id = (select register.viewer_authority()) as acting,
    case when m.authority_id = (select register.viewer_authority()) then
      (select n.reason from register.suspension n where n.authority_id = m.authority_id) end as because
  from register.membership m join register.authority a on a.id = m.authority_id
  where m.person_id = (select register.viewer_person()) and not m.ended and a.standing in ('enrolled', 'suspended')
  order by a.name`;

const personText = `select json_build_object('id', p.id, 'name', p.name) as person
  from register.person p where p.id = (select register.viewer_person())`;

const officerText = 'select vault.viewer_is_officer() as officer';

/** A session that has ended reads as a visitor: the page says so and offers to sign in. */
export async function readViewer(database: Database, caller: Caller): Promise<Viewer> {
  try {
    const { identity, rows } = await database.read(
      caller,
      ...(caller.session === null ? [] : [{ name: 'viewer-person', text: personText, values: [] }]),
    );
    const person = (rows[0]?.[0]?.['person'] ?? null) as Person | null;
    if (identity.role !== 'peer') {
      const [[who] = []] = (
        identity.role === 'steward'
          ? await database.read(caller, { name: 'viewer-officer', text: officerText, values: [] })
          : { rows: [] }
      ).rows;
      return {
        officer: who?.['officer'] === true,
        role: identity.role as ViewerRole,
        person,
        membership: null,
        memberships: [],
        suspended: false,
        suspendedBecause: null,
      };
    }
    const memberships = await database.read(caller, {
      name: 'viewer-memberships',
      text: membershipsText,
      values: [],
    });
    const found = memberships.rows[0] ?? [];
    const acting = found.find(one => one['acting'] === true);
    return {
      officer: false,
      role: identity.role as ViewerRole,
      person,
      membership: (acting?.['membership'] ?? null) as Membership | null,
      memberships: found.map(r => r['membership'] as Membership),
      suspended: identity.suspended,
      suspendedBecause: (acting?.['because'] ?? null) as string | null,
    };
  } catch (error) {
    const ended =
      error instanceof Refusal && error.reason.code === 'NOT_SIGNED_IN' && caller.session !== null;
    // A program is told that its token has: it has no page to go on.
    if (ended && caller.kind !== 'token') {
      return readViewer(database, { session: null });
    }
    throw error;
  }
}
