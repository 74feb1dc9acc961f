/**
 * The API's acts without a server: a seeded database, the connections of both logins, and its people as those who ask.
 * What tests of drafting, deciding, releasing and unsealing begin with.
 */
import pg from 'pg';
import { openDatabase, type Database } from '@moot/api/database/asViewer';
import type { Asked } from '@moot/api/gate/context';
import { Refusal } from '@moot/api/gate/refusal';
import { vaultKeys, type VaultKeys } from '@moot/api/keys';
import { fixedWorld } from '@moot/api/world';
import { freshDatabase, type FreshDatabase } from './database.ts';
import { seedWorld, type SeededWorld, type WorldPlan } from './seedWorld.ts';

export interface Rooms extends AsyncDisposable {
  readonly fresh: FreshDatabase;
  /** Connections of the login `web`. */
  readonly web: Database;
  /** Connections of the login `worker`. */
  readonly worker: Database;
  readonly su: pg.Client;
  readonly seeded: SeededWorld;
  readonly world: ReturnType<typeof fixedWorld>;
  readonly vault: VaultKeys;
  /** A person of the plan as one who asks; `visitor` is nobody. */
  readonly as: (name: string) => Asked;
}

/** `superuser` is `inject('pg')`; what is drawn at random follows from `seed`, and the clock begins on 24 November 2026. */
export async function openRooms(superuser: string, seed: string, plan: WorldPlan): Promise<Rooms> {
  const world = fixedWorld(seed, new Date('2026-11-24T10:00:05Z'));
  const vault = vaultKeys(Buffer.alloc(32, 9), world);
  await using stack = new AsyncDisposableStack();
  const fresh = stack.use(await freshDatabase(superuser));
  const web = stack.use(await openDatabase(fresh.web, 6));
  const worker = stack.use(await openDatabase(fresh.worker, 6));
  const su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
  stack.defer(() => su.end());
  const seeded = await seedWorld(fresh.superuser, world, plan);
  const services = { database: web, world, vault, slotSeconds: 20 } as unknown as Asked['services'];
  const opened = stack.move();
  return {
    fresh,
    web,
    worker,
    su,
    seeded,
    world,
    vault,
    as: name => ({ caller: seeded.caller(name), door: 'http', services }),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

/** So many councils alike: `c0`, `c1`, …: eleven are enough to hide in. */
export const councilsAlike = (count: number): WorldPlan['authorities'] =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`c${n}`, {}]));

/** Why it was refused; that it was not, or broke, fails the test. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal['reason']> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
  throw new Error('it was not refused');
}
