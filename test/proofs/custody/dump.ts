/** A full dump, as a thief has it: every row and column of every table in the order of the heap, without the vault key. */
import pg from 'pg';

export type Row = Readonly<Record<string, unknown>>;

export interface Table {
  /** `schema.name`. */
  readonly name: string;
  /** In the order in which they lie in the file. */
  readonly rows: readonly Row[];
}

export type Dump = readonly Table[];

/** Reads as the superuser, past all policies. System catalogues tell nothing of rows and are left out. */
export async function dumpOf(superuser: string): Promise<Dump> {
  const client = new pg.Client({ connectionString: superuser });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ schema: string; name: string }>(
      `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
       order by 1, 2`,
    );
    const dump: Table[] = [];
    for (const { schema, name } of tables) {
      const { rows } = await client.query<Record<string, unknown>>(
        `select * from ${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)} order by ctid`,
      );
      dump.push({ name: `${schema}.${name}`, rows });
    }
    return dump;
  } finally {
    await client.end();
  }
}

/** The same dump with one table changed: how a leak is planted. */
export function withTable(dump: Dump, name: string, change: (rows: readonly Row[]) => readonly Row[]): Dump {
  const known = dump.some(table => table.name === name);
  const changed = dump.map(table => (table.name === name ? { name, rows: change(table.rows) } : table));
  return known ? changed : [...changed, { name, rows: change([]) }];
}

export const rowsOf = (dump: Dump, name: string): readonly Row[] =>
  dump.find(table => table.name === name)?.rows ?? [];
