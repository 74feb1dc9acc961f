/**
 * One transaction as the registrar: the only role that may bring reference data and the demo's people into the
 * register. The migrator alone can become it, so no running server can (HOUSE, roles).
 */
import pg from 'pg';

/** Runs one statement of the transaction and answers its rows. */
export type Statement = <Row extends Record<string, unknown>>(
  text: string,
  values?: readonly unknown[],
) => Promise<Row[]>;

/** `ownerUrl` is the migrator's connection string. */
export async function asRegistrar<T>(ownerUrl: string, work: (run: Statement) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local role registrar');
    const result = await work(
      async <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) =>
        (await client.query(text, [...values])).rows as Row[],
    );
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}
