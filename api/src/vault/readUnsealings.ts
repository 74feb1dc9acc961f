/** Requests to unseal, for officers. */
import type { Asked } from '../gate/context.ts';
import type { Execute } from '../register/administering.ts';
import { readAsOfficer, type Officer } from './officers.ts';
import { openUnsealing, type Unsealing } from './unsealing.ts';

/** Those that wait first, then the newest; days are sealed, hence sorted here. There are few. */
export function unsealings(asked: Asked): Promise<readonly Unsealing[]> {
  return readAsOfficer(asked, async officer => {
    const all = await unsealingsWhere(asked, officer, 'true', []);
    const waits = ({ state }: Unsealing): number => (state === 'asked' ? 0 : 1);
    return all.toSorted(
      (one, other) =>
        waits(one) - waits(other) ||
        other.askedOn.localeCompare(one.askedOn) ||
        one.id.localeCompare(other.id),
    );
  });
}

interface Row {
  readonly id: string;
  readonly state: Unsealing['state'];
  readonly content: Buffer;
  readonly asked_by: string;
  readonly answered_by: string | null;
  readonly asker: string | null;
  readonly answerer: string | null;
}

/** Within the officer's transaction. */
export async function unsealingsWhere(
  { services }: Asked,
  { run, person }: Pick<Officer, 'run' | 'person'>,
  condition: string,
  values: readonly unknown[],
): Promise<readonly Unsealing[]> {
  const rows = (await run(
    `select u.id, u.state, u.content, u.asked_by, u.answered_by,
       (select p.name from register.person p where p.id = u.asked_by) as asker,
       (select p.name from register.person p where p.id = u.answered_by) as answerer
     from vault.unsealing u where ${condition}`,
    values,
  )) as unknown as readonly Row[];
  const opened = rows.map(row => ({ row, content: openUnsealing(services.vault, row.id, row.content) }));
  const titles = await titlesOf(
    run,
    opened.map(({ content }) => content.publicationId),
  );
  return opened.map(({ row, content }) => ({
    id: row.id,
    ...content,
    title: titles.get(content.publicationId) ?? null,
    state: row.state,
    askedBy: row.asker,
    answeredBy: row.answerer,
    own: row.asked_by === person,
    readable: row.state === 'opened' && [row.asked_by, row.answered_by].includes(person),
  }));
}

/** As the officer may read them. */
async function titlesOf(run: Execute, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await run(
    `select p.id, p.title from library.publication p
     where p.id in (select value::uuid from json_array_elements_text($1::json))`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map(row => [String(row['id']), String(row['title'])]));
}
