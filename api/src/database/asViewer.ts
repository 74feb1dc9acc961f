/**
 * The only place that takes connections. A read is one flight: begin, take the door's role, enter, the statement,
 * commit, all sent before the first answer is awaited. A change is one transaction of the ORM's unit of work. In both
 * the login has no right of its own: `enter` finds the session, seals the identity and takes the role (V4).
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from '@mikro-orm/postgresql';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { notFound, Refusal } from '../gate/refusal.ts';
import { entities } from './entities.ts';
import { fly, type Step } from './flight.ts';

/** The roles that somebody at a door can act as. */
export type ViewerRole = 'visitor' | 'peer' | 'moderator' | 'steward';

/** What the door knows before it has asked the database: the hash of the session token, and the role last seen. */
export interface Caller {
  /** SHA-256 of the session token, or of the API token; null for whoever has none. */
  readonly session: Buffer | null;
  /** `token`: a program with an authority's API token, which only reads. Absent: a person, or nobody. */
  readonly kind?: 'session' | 'token';
}

/** Who asks, as the database found and sealed it. */
export interface Identity {
  readonly role: ViewerRole;
  readonly person: string | null;
  readonly authority: string | null;
  readonly level: 'reader' | 'contributor' | 'lead' | null;
  readonly suspended: boolean;
  readonly keys: readonly number[];
  /** An API token: `alerts` with its authority's alerts and watchlist, `reading` without. Null for people. */
  readonly token: 'reading' | 'alerts' | null;
  readonly session: string | null;
  /** Has just proven who they are; only people with a platform role ever have. */
  readonly fresh: boolean;
}

/** A named prepared statement. The name stands for the text: the same name always has the same text. */
export interface Read {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A client that sends everything by the extended protocol, which refuses several commands in one text. */
class OneStatementClient extends pg.Client {
  override query(...args: never[]): never {
    const [first, second, third] = args as unknown as [unknown, unknown, unknown];
    let query: unknown = first;
    let callback = third;
    if (typeof first === 'string') {
      query = { text: first, values: Array.isArray(second) ? second : [], queryMode: 'extended' };
      if (typeof second === 'function') callback = second;
    } else if (typeof first === 'object' && first !== null && !('submit' in first)) {
      query = { ...first, queryMode: 'extended', ...(Array.isArray(second) ? { values: second } : {}) };
      if (typeof second === 'function') callback = second;
    } else if (typeof second === 'function') {
      callback = second;
    }
    note(query);
    const send = super.query.bind(this) as unknown as (
      query: unknown,
      values: undefined,
      callback: unknown,
    ) => never;
    return send(query, undefined, callback);
  }
}

/**
 * The statements that a unit of work executed, for the proofs that compare them (V6): a read's by its name, any other by
 * its name or as it was sent.
 */
export const executed = new AsyncLocalStorage<string[]>();

const note = (query: unknown): void => {
  const list = executed.getStore();
  if (list === undefined || typeof query !== 'object' || query === null || 'submit' in query) return;
  const { name, text } = query as { readonly name?: string; readonly text?: string };
  list.push(name ?? text ?? '');
};

/** Connections of one login, and the two ways to use them. */
export interface Database extends AsyncDisposable {
  /** Runs reads under one identity in one transaction; the results come in the order asked. */
  read(
    caller: Caller,
    ...reads: readonly Read[]
  ): Promise<{ identity: Identity; rows: Record<string, unknown>[][] }>;
  /** One reading transaction of several flights, for what depends on who asks: `work` runs after `enter`. */
  look<T>(caller: Caller, work: (run: Ask, identity: Identity) => Promise<T>): Promise<T>;
  /** One transaction of change: `work` runs after `enter`; the promise resolves after the commit. */
  change<T>(caller: Caller, work: (em: EntityManager, identity: Identity) => Promise<T>): Promise<T>;
  /** One transaction under one of the login's own roles (`doorkeeper`; the worker's `releaser`, `vault`, `delivery`). */
  as<T>(role: OwnRole, work: (run: Run) => Promise<T>): Promise<T>;
  readonly pool: pg.Pool;
}

export type OwnRole = 'doorkeeper' | 'releaser' | 'vault' | 'delivery';

/** Executes one statement of the transaction (`$1`, `$2`, …) and answers its rows. */
export type Ask = <Row extends Record<string, unknown>>(
  text: string,
  values?: readonly unknown[],
) => Promise<Row[]>;

/** Executes one statement of the transaction and answers its rows; `become` changes the role within it. */
export interface Run {
  <Row extends Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  readonly become: (role: OwnRole) => Promise<void>;
}

const refusalOf = (error: unknown): unknown => {
  if (error instanceof Error && 'code' in error && (error.code === 'MT000' || error.code === 'MT001')) {
    return new Refusal({ code: 'NOT_SIGNED_IN' });
  }
  return error;
};

const begin: Step = { name: 'begin', text: 'begin read only', values: [] };
const becomeDoorkeeper: Step = { name: 'doorkeeper', text: 'set local role doorkeeper', values: [] };
const enter = { name: 'enter', text: 'select register.enter($1, $2) as who' };
const commit: Step = { name: 'commit', text: 'commit', values: [] };

/** Opens the pool of one login. `max` connections at most. */
export async function openDatabase(url: string, max = 10): Promise<Database> {
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [...entities],
    driverOptions: { pipeline: true, max, Client: OneStatementClient },
    // A new connection has no plans and reads the catalogue first: fifty milliseconds that whoever comes next would wait.
    pool: { max, idleTimeoutMillis: 600_000 },
    debug: false,
    discovery: { warnWhenNoEntities: false },
  });
  const pool = await (
    orm.em.getConnection() as unknown as { getNativeClient: () => Promise<pg.Pool> }
  ).getNativeClient();
  // The role that a session was last seen to act as: it names the prepared statement, never grants anything.
  const roleSeen = new Map<string, ViewerRole>();

  const flight = async (
    caller: Caller,
    hint: ViewerRole | undefined,
    reads: readonly Read[],
  ): Promise<{ identity: Identity; rows: Record<string, unknown>[][] }> => {
    const client = await pool.connect();
    try {
      for (const r of reads) executed.getStore()?.push(r.name);
      const landed = await fly(client, [
        begin,
        becomeDoorkeeper,
        { ...enter, values: [caller.session, hint ?? null] },
        // A plan belongs to a role: a name for each keeps PostgreSQL from planning anew when roles alternate.
        ...reads.map(r => ({ name: `${r.name}:${hint ?? 'any'}`, text: r.text, values: r.values })),
        commit,
      ]);
      const identity = JSON.parse(String(landed[2]?.[0]?.['who'])) as Identity;
      return { identity, rows: landed.slice(3, 3 + reads.length) as Record<string, unknown>[][] };
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release(client.getTransactionStatus() !== 'I');
    }
  };

  const read: Database['read'] = async (caller, ...reads) => {
    const key = caller.session === null ? null : caller.session.toString('latin1');
    const hint = key === null ? 'visitor' : roleSeen.get(key);
    const remember = (found: Awaited<ReturnType<typeof flight>>): typeof found => {
      if (roleSeen.size > 20_000) roleSeen.clear();
      if (key !== null) roleSeen.set(key, found.identity.role);
      return found;
    };
    try {
      return remember(await flight(caller, hint, reads));
    } catch (error) {
      const actsAsAnother =
        hint !== undefined && error instanceof Error && 'code' in error && error.code === 'MT001';
      if (!actsAsAnother) throw refusalOf(error);
      if (key !== null) roleSeen.delete(key);
      return remember(await flight(caller, undefined, reads));
    }
  };

  const look: Database['look'] = async (caller, work) => {
    const client = await pool.connect();
    try {
      // Sent together, awaited together: the three cost one flight.
      const [, , entered] = await Promise.all([
        client.query('begin read only'),
        client.query('set local role doorkeeper'),
        client.query<{ who: string }>({
          name: 'enter',
          text: 'select register.enter($1, $2) as who',
          values: [caller.session, null],
        }),
      ]);
      const ask: Ask = async <Row extends Record<string, unknown>>(
        text: string,
        values: readonly unknown[] = [],
      ) => (await client.query(text, [...values])).rows as Row[];
      const result = await work(ask, JSON.parse(entered.rows[0]!.who) as Identity);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw refusalOf(error);
    } finally {
      client.release(client.getTransactionStatus() !== 'I');
    }
  };

  return {
    read,
    look,
    pool,
    change: async (caller, work) => {
      // The database makes a token's transaction one that only reads; this is said before anything is tried.
      if (caller.kind === 'token') throw notFound();
      try {
        return await orm.em.fork({ session: { role: 'doorkeeper' } }).transactional(async em => {
          const entered = await em.execute<{ who: string }[]>('select register.enter(?, ?) as who', [
            caller.session,
            null,
          ]);
          return await work(em as EntityManager, JSON.parse(entered[0]!.who) as Identity);
        });
      } catch (error) {
        throw refusalOf(error);
      }
    },
    as: async (role, work) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await client.query(`set local role ${role}`);
        const run = Object.assign(
          async <Row extends Record<string, unknown>>(
            text: string,
            values: readonly unknown[] = [],
          ): Promise<Row[]> => (await client.query(text, [...values])).rows as Row[],
          { become: async (next: OwnRole) => void (await client.query(`set local role ${next}`)) },
        );
        const result = await work(run);
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw refusalOf(error);
      } finally {
        client.release(client.getTransactionStatus() !== 'I');
      }
    },
    [Symbol.asyncDispose]: async () => {
      await orm.close();
    },
  };
}
