/** Authorities as stewards look after them, by name. */
import type { Asked } from '../gate/context.ts';
import { conflict, invalid, notFound } from '../gate/refusal.ts';
import { parsedId } from '../intake/parsedId.ts';
import { pageSize, wordsOf } from '../library/asked.ts';
import { boundTo, openCursor, sealCursor } from '../library/cursor.ts';
import { readAs, type Execute } from './administering.ts';
import type { AuthorityRecord, AuthorityRecordPage, Standing } from './authorityRecord.ts';
import { circleJson } from './readCircleRecord.ts';
import { authorityJson } from './readPeople.ts';

const people = (condition: string): string =>
  `(select count(*)::int from register.membership m where m.authority_id = a.id and not m.ended ${condition})`;
const related = (its: string, other: string): string =>
  `coalesce((select json_agg(${authorityJson('o')} order by o.name) from register.succession s
    join register.authority o on o.id = s.${other} where s.${its} = a.id), '[]')`;
const columns = `${authorityJson('a')} as authority, a.standing,
  (select n.reason from register.suspension n where n.authority_id = a.id) as "suspendedBecause", a.nation, a.tier, a.region, a.it_service as "itService",
  array(select d.domain from register.authority_domain d where d.authority_id = a.id order by 1) as domains,
  a.valid_from::text as "validFrom", a.valid_to::text as "validTo",
  ${related('successor_id', 'predecessor_id')} as predecessors, ${related('predecessor_id', 'successor_id')} as successors,
  ${people('')} as people, ${people(`and m.role = 'lead'`)} as leads,
  coalesce((select json_agg(${circleJson('c')} order by c.name) from register.circle_member cm
    join register.circle c on c.id = cm.circle_id where cm.authority_id = a.id), '[]') as circles, a.version`;

export interface AuthorityQuery {
  readonly name?: string | null;
  readonly standing?: Standing | null;
  readonly first: number;
  readonly after?: string | null;
}

export async function readAuthorityRecords(
  asked: Asked,
  query: AuthorityQuery,
): Promise<AuthorityRecordPage> {
  const first = pageSize(query.first);
  const name = wordsOf('name', query.name, 100);
  const standing = query.standing ?? null;
  const { vault } = asked.services;
  const where = boundTo(asked.caller, 'authorityRecords', name, standing);
  const [afterName = null, afterId = null] = query.after == null ? [] : openCursor(vault, where, query.after);
  const [rows = []] = await readAs(asked, 'steward', {
    name: 'authority-records',
    text: `select ${columns} from register.authority a
      where ($1::text is null or strpos(lower(a.name), lower($1)) > 0 or strpos(lower(a.name_cy), lower($1)) > 0)
        and ($2::text is null or a.standing = $2) and ($3::text is null or (a.name, a.id) > ($3, $4::uuid))
      order by a.name, a.id limit ${first + 1}`,
    values: [name, standing, afterName, afterId],
  });
  const nodes = rows.slice(0, first) as unknown as AuthorityRecord[];
  const last = nodes.at(-1)?.authority;
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: last === undefined ? null : sealCursor(vault, where, [last.name, last.id]),
    },
  };
}

export async function readAuthorityRecord(asked: Asked, id: string): Promise<AuthorityRecord> {
  const [rows = []] = await readAs(asked, 'steward', {
    name: 'authority-record',
    text: `select ${columns} from register.authority a where a.id = $1`,
    values: [parsedId(id)],
  });
  if (rows[0] === undefined) throw notFound();
  return rows[0] as unknown as AuthorityRecord;
}

/** One record, within the transaction that changed it. */
export async function authorityRecord(run: Execute, id: string): Promise<AuthorityRecord> {
  const [row] = await run(`select ${columns} from register.authority a where a.id = $1`, [id]);
  if (row === undefined) throw notFound();
  return row as unknown as AuthorityRecord;
}

/** The authority that an edit is about; somebody else's edit in between is a conflict (R5). */
export async function authorityToChange(
  run: Execute,
  id: string,
  version: number,
  ...standings: readonly `${Standing}`[]
): Promise<{ readonly id: string; readonly standing: `${Standing}` }> {
  const authority = parsedId(id);
  const [row] = await run('select standing, version from register.authority where id = $1', [authority]);
  if (row === undefined) throw notFound();
  if (Number(row['version']) !== version) throw conflict(Number(row['version']));
  const standing = row['standing'] as `${Standing}`;
  if (!standings.includes(standing)) throw invalid({ path: 'id', problem: 'not_in_this_state' });
  return { id: authority, standing };
}
