/** Tampering where an operator would do it: in the tables, as the superuser, past all policies. Each is undone. */
import { AuditLogBroken } from '@moot/api/audit/signHead';
import { verifyLog } from '@moot/api/audit/verifyLog';
import type { WrittenLog } from './writtenLog.ts';

interface TableTampering {
  readonly name: string;
  /** `$1` is a position before the last head. */
  readonly sql: string;
  /** Whether the worker, too, finds it, and signs nothing more. */
  readonly stopsTheWorker: boolean;
}

export const tableTamperings: readonly TableTampering[] = [
  {
    name: 'a commitment replaced',
    sql: `update audit.leaf set commitment = sha256(commitment) where position = $1`,
    stopsTheWorker: true,
  },
  {
    name: 'a leaf moved to another day',
    sql: `update audit.leaf set at = at + interval '1 day' where position = $1`,
    stopsTheWorker: true,
  },
  { name: 'a leaf deleted', sql: 'delete from audit.leaf where position = $1', stopsTheWorker: true },
  {
    name: 'a leaf deleted and the gap closed',
    sql: `with last as (select max(position) as p from audit.leaf), gone as (delete from audit.leaf using last where position = p)
      update audit.leaf l set commitment = n.commitment, at = n.at, opening = n.opening from audit.leaf n
      where l.position >= $1 and n.position = l.position + 1`,
    stopsTheWorker: true,
  },
  {
    name: 'all leaves from one on deleted',
    sql: 'delete from audit.leaf where position >= $1',
    stopsTheWorker: true,
  },
  {
    name: 'two leaves exchanged',
    sql: `with pair as (select $1::bigint as a, $1 % count(*) + 1 as b from audit.leaf)
      update audit.leaf l set commitment = n.commitment, at = n.at, opening = n.opening from audit.leaf n, pair
      where l.position in (a, b) and n.position = a + b - l.position`,
    stopsTheWorker: true,
  },
  {
    name: 'a head’s root replaced',
    sql: 'update audit.head set root = sha256(root) where size >= $1',
    stopsTheWorker: true,
  },
  {
    name: 'heads deleted',
    sql: 'delete from audit.head where size >= $1',
    stopsTheWorker: false,
  },
];

/** Answers what was not found. */
export async function tamperInTheDatabase(
  written: WrittenLog,
  below: (n: number) => number,
  rounds: number,
  step: () => void,
): Promise<{ readonly tried: number; readonly missed: readonly string[] }> {
  const { superuser, read, sign } = written;
  const held = await read();
  const missed: string[] = [];
  let tried = 0;
  await superuser.query(
    'create table audit.kept_leaf as table audit.leaf; create table audit.kept_head as table audit.head',
  );
  try {
    for (let round = 0; round < rounds; round++) {
      const tampering = tableTamperings[round % tableTamperings.length]!;
      await superuser.query(tampering.sql, [1 + below(held.leaves.length)]);
      const found = verifyLog(await read(), held).length > 0;
      const refused = await sign().then(
        () => false,
        (error: unknown) => error instanceof AuditLogBroken,
      );
      if (!found || (tampering.stopsTheWorker && !refused)) missed.push(tampering.name);
      tried += 1;
      await superuser.query(`truncate audit.leaf, audit.head;
        insert into audit.leaf table audit.kept_leaf; insert into audit.head table audit.kept_head`);
      step();
    }
    if (verifyLog(await read(), held).length > 0) missed.push('the log as it was does not hold');
  } finally {
    await superuser.query('drop table audit.kept_leaf, audit.kept_head');
  }
  return { tried, missed };
}
