/** The rules module, the database's policies and the API decide alike, on random worlds (V5). */
import pg from 'pg';
import { openDatabase } from '@moot/api/database/asViewer';
import type { Services } from '@moot/api/gate/context';
import { vaultKeys, type VaultKeys } from '@moot/api/keys';
import { makeSchema } from '@moot/api/schema';
import { fixedWorld } from '@moot/api/world';
import { may } from '@moot/sharing-rules';
import { asking } from '../../world/asking.ts';
import { freshDatabase } from '../../world/database.ts';
import { ownPostgres } from '../../world/ownPostgres.ts';
import type { Proof, ProofOptions, ProofResult } from '../run.ts';
import {
  comparisons,
  compareThroughLogin,
  compareViewer,
  type Bench,
  type Comparison,
  type Difference,
} from './compare.ts';
import { faults, type Fault } from './faults.ts';
import { Drawer, drawWorld, writeWorld, type WorldSize } from './randomWorld.ts';
import { compareRights, prepareWrites } from './writes.ts';

/** How many worlds, each with how many viewers. */
const sizes = {
  quick: { worlds: 20, viewers: 12, publications: 16 },
  full: { worlds: 10_000, viewers: 16, publications: 24 },
} as const;

/** On a PostgreSQL of one's own; `superuser` is its connection string. */
export async function proveRules(
  superuser: string,
  { size, seed, progress, say }: ProofOptions,
  worlds: number = sizes[size].worlds,
): Promise<
  ProofResult & { readonly differences: readonly Difference[]; readonly missed: readonly string[] }
> {
  const shape = sizes[size];
  await using fresh = await freshDatabase(superuser);
  const client = new pg.Client({ connectionString: fresh.superuser });
  await client.connect();
  try {
    // Nothing here is worth compiling.
    await client.query('set jit = off');
    await prepareWrites(client);
    const vault = vaultOf(String(seed));
    const schema = await makeSchema();
    const services: Bench['services'] = { vault, database: null };
    const bench: Bench = {
      client,
      vault,
      services,
      ask: asking(schema, services as unknown as Services),
      may,
      rewrite: text => text,
    };
    const differences: Difference[] = [];
    let decisions = 0;
    for (let n = 0; n < worlds; n++) {
      const found = await compareWorld(bench, seed * 1_000_003 + n, shape, n % 4 === 0);
      decisions += found.decisions;
      for (const one of found.differences) {
        if (differences.length < 20)
          say(`DIFFERENCE world ${seed * 1_000_003 + n}, ${one.comparison}: ${one.what}`);
        differences.push(one);
      }
      // What was rolled back is still in the way of whoever reads a table from end to end.
      if (n % 50 === 49) await client.query('vacuum');
      progress(n + 1, worlds, 'worlds compared');
    }
    const asked = await rightsOf(bench);
    decisions += asked.attempts;
    for (const what of asked.differences) {
      say(`DIFFERENCE rights: ${what}`);
      differences.push({ comparison: 'rights', what });
    }
    for (const name of comparisons) say(`compared: ${name}`);

    const missed: string[] = [];
    const planting = { publications: 12, viewers: 12 };
    const showed = new Set<number>();
    for (const [n, fault] of faults.entries()) {
      const found = await findFault(bench, fault, seed * 1_000_003 + worlds, planting);
      say(`planted: ${fault.name}: ${found === undefined ? 'NOT FOUND' : `found by ${found.comparison}`}`);
      if (found === undefined) missed.push(fault.name);
      else if (found.world !== null) showed.add(found.world);
      progress(n + 1, faults.length, 'faults planted');
    }
    // The worlds that the faults showed in, without one: nothing of a fault stayed, and no difference was there anyway.
    for (const world of showed) {
      const { differences: left } = await compareWorld(bench, world, planting, true);
      for (const { comparison, what } of left)
        missed.push(`world ${world} without a fault, ${comparison}: ${what}`);
    }
    for (const what of missed) say(`missed: ${what}`);
    // Last, because it stays.
    const standing = drawWorld(seed * 1_000_003, { publications: 40, viewers: 20 });
    await client.query('begin');
    await writeWorld(client, vault, standing);
    await client.query('commit');
    await using database = await openDatabase(fresh.web, 2);
    const ask = asking(schema, { database, vault });
    const throughLogin = await compareThroughLogin(ask, may, standing);
    decisions += throughLogin.decisions;
    for (const { comparison, what } of throughLogin.differences) say(`DIFFERENCE ${comparison}: ${what}`);
    differences.push(...throughLogin.differences);
    const blind: typeof may = (viewer, action, object) =>
      may(viewer.role === 'peer' ? { role: 'visitor' } : viewer, action, object);
    const lied = await compareThroughLogin(ask, blind, standing);
    const unseen = lied.differences.length === 0;
    say(`planted: a login that is always a visitor: ${unseen ? 'NOT FOUND' : 'found by graphql as a login'}`);
    if (unseen) missed.push('a login that is always a visitor');
    const planted = faults.length + 1;

    return {
      held: differences.length === 0 && missed.length === 0,
      differences,
      missed,
      figures: {
        worlds,
        viewers: worlds * shape.viewers,
        decisions,
        differences: differences.length,
        'planted faults caught': `${planted - missed.length}/${planted}`,
      },
    };
  } finally {
    await client.end();
  }
}

async function compareWorld(
  bench: Bench,
  seed: number,
  size: WorldSize,
  deep: boolean,
  plan: { readonly apply?: Fault['apply']; readonly enough?: number; readonly only?: Comparison } = {},
): Promise<{
  readonly differences: readonly Difference[];
  readonly decisions: number;
}> {
  const { apply, enough = Infinity, only } = plan;
  const { client } = bench;
  const world = drawWorld(seed, size);
  const draw = new Drawer(seed ^ 0x5eed);
  const differences: Difference[] = [];
  let decisions = 0;
  await client.query('begin');
  try {
    await apply?.(client);
    await writeWorld(client, bench.vault, world);
    for (const viewer of world.viewers) {
      const found = await compareViewer(bench, world, viewer, draw, deep, only);
      differences.push(...found.differences);
      decisions += found.decisions;
      if (differences.length >= enough) break;
    }
  } finally {
    await client.query('rollback');
  }
  return { differences, decisions };
}

/** The table of rights against a database, as it is or with a fault. */
async function rightsOf(
  { client }: Bench,
  apply?: Fault['apply'],
  only?: (table: string) => boolean,
): Promise<Awaited<ReturnType<typeof compareRights>>> {
  await client.query('begin');
  try {
    await apply?.(client);
    await writeWorld(client, vaultOf('rights'), drawWorld(1, { publications: 4, viewers: 6 }));
    return await compareRights(client, only);
  } finally {
    await client.query('rollback');
  }
}

const vaultOf = (seed: string): VaultKeys => {
  const fixed = fixedWorld(`rules ${seed}`, new Date('2026-09-01T08:00:00Z'));
  return vaultKeys(fixed.bytes(32), fixed);
};

/** Tries worlds until the fault shows. */
async function findFault(
  bench: Bench,
  fault: Fault,
  seed: number,
  size: WorldSize,
): Promise<(Difference & { readonly world: number | null }) | undefined> {
  const faulty = { ...bench, may: fault.may ?? bench.may, rewrite: fault.rewrite ?? bench.rewrite };
  if (fault.shows === 'rights') {
    const [what] = (await rightsOf(bench, fault.apply, table => table === fault.table)).differences;
    return what === undefined ? undefined : { comparison: 'rights', what, world: null };
  }
  const deep = fault.shows === 'writes' || fault.shows.startsWith('graphql');
  for (let n = 0; n < 60; n++) {
    const { differences } = await compareWorld(faulty, seed + n, size, deep, {
      enough: 1,
      only: fault.shows,
      ...(fault.apply === undefined ? {} : { apply: fault.apply }),
    });
    if (differences[0] !== undefined) return { ...differences[0], world: seed + n };
  }
  return undefined;
}

export const proof: Proof = {
  name: 'rules',
  about: 'The rules module, the database and the API decide alike (V5).',
  async run(options) {
    await using server = await ownPostgres('rules');
    return await proveRules(server.superuserUrl, options);
  },
};
