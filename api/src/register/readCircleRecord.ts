/** A circle with its members: for stewards, and for members of the circle. */
import type { Asked } from '../gate/context.ts';
import { conflict, notFound } from '../gate/refusal.ts';
import { parsedId } from '../intake/parsedId.ts';
import { readAs, type Execute } from './administering.ts';
import type { CircleRecord } from './authorityRecord.ts';
import { authorityJson } from './readPeople.ts';

const membersOf = (c: string): string =>
  `register.circle_member m join register.authority a on a.id = m.authority_id and a.standing <> 'ended' where m.circle_id = ${c}.id`;
const mine = (c: string): string =>
  `exists (select from register.circle_member o where o.circle_id = ${c}.id and o.authority_id = (select register.viewer_authority()))`;

/** A circle as JSON of the type `Circle`. */
export const circleJson = (c: string): string =>
  `json_build_object('id', ${c}.id, 'name', ${c}.name, 'about', ${c}.about,
    'authorities', (select count(*)::int from ${membersOf(c)}), 'mine', ${mine(c)})`;

const text = (condition: string): string => `
  select ${circleJson('c')} as circle, c.name_cy as "nameCy", c.version,
    coalesce((select json_agg(${authorityJson('a')} order by a.name) from ${membersOf('c')}), '[]') as members
  from register.circle c where ${condition}`;

export async function readCircleRecord(asked: Asked, id: string): Promise<CircleRecord> {
  const [rows = []] = await readAs(asked, 'anybody with a role', {
    name: 'circle-record',
    text: text(`c.id = $1 and (current_setting('role') = 'steward' or ${mine('c')})`),
    values: [parsedId(id)],
  });
  if (rows[0] === undefined) throw notFound();
  return rows[0] as unknown as CircleRecord;
}

/** One record, within the transaction that changed it. */
export async function circleRecord(run: Execute, id: string): Promise<CircleRecord> {
  const [row] = await run(text('c.id = $1'), [id]);
  if (row === undefined) throw notFound();
  return row as unknown as CircleRecord;
}

/** The circle that an edit is about; somebody else's edit in between is a conflict (R5). */
export async function circleToChange(run: Execute, id: string, version?: number): Promise<string> {
  const circle = parsedId(id);
  const [row] = await run('select version from register.circle where id = $1', [circle]);
  if (row === undefined) throw notFound();
  if (version !== undefined && Number(row['version']) !== version) throw conflict(Number(row['version']));
  return circle;
}
