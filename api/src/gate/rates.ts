/**
 * How often somebody may knock. Requests are counted in this process, for ten seconds: each process lets in its share,
 * a restart forgets, and no request waits for a database to be counted. What failed (a sign-in, a token that nobody
 * has) is counted in the database, for the hour, because it is rare and must add up over all processes.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '../database/asViewer.ts';
import type { VaultKeys } from '../keys.ts';
import type { Limits } from '../limits.ts';
import type { World } from '../world.ts';
import { tooMany } from './refusal.ts';

/** What can fail and is counted. */
export type Failing = 'sign_in' | 'token';

/** Each throws the refusal TOO_MANY where the limit has been reached. */
export interface Rates {
  /** Any request from an address. */
  readonly knock: (address: string) => Promise<void>;
  /** A request of a session or token, by the hash of its secret. */
  readonly ask: (kind: 'session' | 'token', hash: Buffer) => Promise<void>;
  /** Counts what failed; the next attempt of the same address may then be refused. */
  readonly failed: (kind: Failing, address: string) => Promise<void>;
  /** Before something is attempted. */
  readonly mayTry: (kind: Failing, address: string) => void;
}

export interface RateParts {
  readonly limits: Limits;
  /** The login `web`. */
  readonly database: Database;
  readonly vault: VaultKeys;
  readonly world: World;
}

const seconds = 10;
const hour = 3_600_000;

export function openRates({ limits, database, vault, world }: RateParts): Rates {
  const of = (points: number): RateLimiterMemory => new RateLimiterMemory({ points, duration: seconds });
  const addresses = of(limits.requestsOfAddress);
  const callers = { session: of(limits.requestsOfSession), token: of(limits.requestsOfToken) };
  const most: Readonly<Record<Failing, number>> = {
    sign_in: limits.failedSignIns,
    token: limits.failedTokens,
  };
  /** Until when an address may not try again: what the database said, remembered for the hour that it is true. */
  const barred: Readonly<Record<Failing, Map<string, number>>> = { sign_in: new Map(), token: new Map() };
  return {
    knock: address => consume(addresses, address),
    ask: (kind, hash) => consume(callers[kind], hash.toString('latin1')),
    failed: async (kind, address) => {
      const now = world.now();
      const [row] = await database.as('doorkeeper', run =>
        run<{ count: number }>('select register.count_failure($1, $2, $3) as count', [
          kind,
          // Nobody's address stands in the database: only who counts can find the row again.
          vault.mac('limits', kind, address),
          now,
        ]),
      );
      if ((row?.count ?? 0) < most[kind]) return;
      if (barred[kind].size > 10_000) barred[kind].clear();
      barred[kind].set(address, (Math.floor(now.getTime() / hour) + 1) * hour);
    },
    mayTry: (kind, address) => {
      const until = barred[kind].get(address);
      if (until === undefined) return;
      const left = until - world.now().getTime();
      if (left > 0) throw tooMany(Math.ceil(left / 1000));
      barred[kind].delete(address);
    },
  };
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw tooMany(Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
    throw error;
  }
}
