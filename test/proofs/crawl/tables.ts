/** All tables as they are: hashes to compare, and a way back to how they were. As the superuser. */
import type pg from 'pg';

/** What may change without anybody having changed anything, and why. */
const passing: Readonly<Record<string, readonly string[]>> = {
  // When somebody or a program was last seen, noted in bulk.
  'register.session': ['seen_hour', 'idle_until'],
  'register.api_token': ['used_on'],
  // Grows with every statement that might have changed a right, also where there was none to change.
  'register.rights_epoch': ['epoch'],
};

export interface Tables {
  /** Names of tables whose rows are other than they were kept. */
  readonly changed: () => Promise<readonly string[]>;
  /** Names of tables that were written to, whether or not anything came of it: cheaper, and enough to put back. */
  readonly touched: () => Promise<readonly string[]>;
  /** Puts the rows of these tables back as they were kept, and all sequences. */
  readonly restore: (tables: readonly string[]) => Promise<void>;
}

/** Keeps all rows beside the tables, so that they can be compared and put back. */
export async function keepTables(su: pg.Client): Promise<Tables> {
  const { rows } = await su.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema|kept)' order by 1`,
  );
  const tables = rows.map(({ name }) => name);
  const sequences = await su.query<{ name: string; last_value: string | null }>(
    `select schemaname || '.' || sequencename as name, last_value::text from pg_sequences where schemaname !~ '^pg_'`,
  );
  await su.query('drop schema if exists kept cascade');
  await su.query('create schema kept');
  for (const table of tables) await su.query(`create table kept.${flat(table)} as table ${table}`);
  const each = (select: (table: string) => string): string => tables.map(select).join(' union all ');
  // Any write makes a new version of a row, also one that changes nothing. Most of the time there was none.
  const versions = each(
    table => `select '${table}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(xmin::text || ctid::text, 0)), 0) as hash
      from ${table}`,
  );
  const contents = (table: string): string => {
    const without = (passing[table] ?? []).map(column => `'${column}'`).join(', ');
    return `select '${table}' as name, md5(coalesce(string_agg(h, '' order by h), '')) as hash
      from (select md5((to_jsonb(t) - array[${without}]::text[])::text) as h from ${table} t) one`;
  };
  const look = async (name: string, text: string): Promise<ReadonlyMap<string, string>> =>
    new Map(
      (await su.query<{ name: string; hash: string }>({ name, text })).rows.map(one => [one.name, one.hash]),
    );
  const before = await look('contents', each(contents));
  let written = await look('versions', versions);
  const touched = async (): Promise<readonly string[]> => {
    const now = await look('versions', versions);
    return tables.filter(table => now.get(table) !== written.get(table));
  };
  return {
    touched,
    changed: async () => {
      const changed: string[] = [];
      for (const table of await touched()) {
        const hashes = await look(`contents ${table}`.slice(0, 63), contents(table));
        if (hashes.get(table) !== before.get(table)) changed.push(table);
      }
      return changed;
    },
    restore: async names => {
      await su.query('begin');
      // Without triggers and references: the rows were right together, and are again.
      await su.query('set local session_replication_role = replica');
      for (const table of names) {
        await su.query(`delete from ${table}`);
        await su.query(`insert into ${table} overriding system value select * from kept.${flat(table)}`);
      }
      for (const { name, last_value } of sequences.rows) {
        if (last_value === null) await su.query(`select setval($1, 1, false)`, [name]);
        else await su.query(`select setval($1, $2, true)`, [name, last_value]);
      }
      await su.query('commit');
      // What was put back hundreds of times is else read through hundreds of times.
      if (names.length > 0) await su.query(`vacuum (truncate off, skip_locked) ${names.join(', ')}`);
      written = await look('versions', versions);
    },
  };
}

const flat = (table: string): string => `"${table}"`;
