/**
 * What is told as it happens, once for a class of viewers. A wake-up says only that the log has grown; the class then
 * reads the log once under its own rights, each distinct document is executed and serialised once, all sessions of the
 * class are resolved anew, and only then the bytes go out (V7). The log and its cursor are the truth (R1, R2): a lost
 * wake-up costs half a second and loses nothing, because the log's end and the rights epoch are also asked for.
 *
 * It knows no transport: a door attaches a subscription, and is called back with bytes or with the wish to close.
 */
import pg from 'pg';
import type { ExecutionResult } from 'graphql';
import type { Caller, Database, Identity } from '../database/asViewer.ts';
import { Refusal } from '../gate/refusal.ts';
import { openCursor, sealCursor } from '../library/cursor.ts';
import type { VaultKeys } from '../keys.ts';
import type { World } from '../world.ts';
import { intakeFingerprint } from './intakeFingerprint.ts';
import { classKeyOf, holderOf, type ClassOf } from './liveClass.ts';
import { mostAtOnce, readChanges, type Change, type LogRoot } from './readChanges.ts';

export type LiveRoot = LogRoot | 'submissionsChanged';

/** One subscription at a door. */
export interface Attachment {
  readonly caller: Caller;
  /** Which subscription of the schema. */
  readonly root: LiveRoot;
  /** Its variables; `after` among them is the cursor to resume from. */
  readonly args: Readonly<Record<string, unknown>>;
  /** The document's id, a space, and its variables as JSON: whoever shares it, but for `after`, gets the same bytes. */
  readonly key: string;
  /** Executes the document with the root value of one change, such as `{ libraryChanged: … }`. */
  readonly execute: (payload: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;
  /** What failed, as a serialised result that shows no more than the gate's mask; called once for all who share it. */
  readonly shown: (error: unknown) => string;
  /** Takes a serialised result; the same string for all who share it. */
  readonly send: (resultJson: string) => void;
  /** Called when the session no longer is of the class that it was: 4403. */
  readonly close: (code: number, reason: string) => void;
}

/** A connection at a door, whatever runs on it. */
export interface Connection {
  readonly caller: Caller;
  readonly close: (code: number, reason: string) => void;
}

export interface Live {
  /** Joins; answers how to leave. Refuses a foreign or garbled cursor, and whoever is not signed in for what is theirs. */
  attach(attachment: Attachment): Promise<() => void>;
  /**
   * Keeps an eye on a connection that is open without asking for anything: it is closed when its session is no longer
   * what it was when it opened (V7). Answers how to leave; refuses a session that is none.
   */
  watch(connection: Connection): Promise<() => void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface LiveParts {
  /** The login `web`. */
  readonly database: Database;
  /** Connection string of the same login, for LISTEN, which needs no grant. */
  readonly databaseUrl: string;
  readonly world: World;
  readonly vault: VaultKeys;
  readonly log: { readonly error: (details: object, message: string) => void };
  /** How often the log's end and the rights are asked for, without any wake-up. */
  readonly pollMilliseconds?: number;
  /** False for proving that a lost wake-up loses nothing. */
  readonly listens?: boolean;
}

export const rightsChanged = { code: 4403, reason: 'rights changed' } as const;

/** Classes that read at the same time; the rest wait, so that requests find a connection. */
const mostReading = 4;
/** Every so many polls sessions are resolved and the intake is looked at, whatever was announced. */
const pollsBetweenRounds = 10;

interface Member extends Attachment {
  /** Up to here it has had everything: what a class reads again does not reach it twice. */
  from: bigint;
  /** Has had what it missed, so that the class's deliveries follow in order. */
  caughtUp: boolean;
  joined: boolean;
}

interface Watched extends Connection {
  /** The class that it was of when it opened. */
  readonly key: string;
}

/** Viewers with the same rights, for one root. */
interface LiveClass {
  readonly key: string;
  readonly root: LiveRoot;
  readonly of: ClassOf;
  readonly members: Set<Member>;
  /** Everything up to here has been delivered. */
  position: bigint;
  /** Of the intake, where that is what it is about. */
  word: string | null;
  /** Work on a class happens one after the other. */
  queue: Promise<void>;
  waiting: boolean;
  /** Its log could not be read the last time, and its members have been told so. */
  failing: boolean;
}

export async function openLive(parts: LiveParts): Promise<Live> {
  const { database, vault, log } = parts;
  const classes = new Map<string, LiveClass>();
  const watched = new Set<Watched>();
  const reading = limited(mostReading);
  let end = 0n;
  let epoch = '';
  let polls = 0;
  let closed = false;

  const askEnd = (): Promise<{ end: bigint; epoch: string }> =>
    database.as('doorkeeper', async run => {
      const [row] = await run<{ epoch: string; log_end: string }>(
        'select register.epoch() as epoch, alerts.log_end() as log_end',
      );
      return { end: BigInt(row?.log_end ?? 0), epoch: String(row?.epoch) };
    });

  /** Resolves all sessions of the classes anew, and closes those that are no longer what they were (V7). */
  const resolve = async (
    among: readonly LiveClass[],
    connections: readonly Watched[] = [],
  ): Promise<void> => {
    const members = among.flatMap(one => [...one.members].map(member => ({ member, of: one })));
    const hashes = [
      ...new Set(
        [...members.map(({ member }) => member), ...connections].flatMap(
          ({ caller }) => caller.session?.toString('hex') ?? [],
        ),
      ),
    ];
    if (hashes.length === 0) return;
    const found = await database.as('doorkeeper', run =>
      run<{ hash: Buffer } & ClassOf & Record<string, unknown>>(
        'select hash, role, authority, level, keys from register.identities_of($1::bytea[])',
        [hashes.map(hash => Buffer.from(hash, 'hex'))],
      ),
    );
    const now = new Map(found.map(one => [one.hash.toString('hex'), classKeyOf(one)]));
    for (const { member, of } of members) {
      const { session } = member.caller;
      if (session === null || now.get(session.toString('hex')) === classKeyOf(of.of)) continue;
      leave(of, member);
      member.close(rightsChanged.code, rightsChanged.reason);
    }
    for (const one of connections) {
      const { session } = one.caller;
      if (session === null || now.get(session.toString('hex')) === one.key) continue;
      watched.delete(one);
      one.close(rightsChanged.code, rightsChanged.reason);
    }
  };

  const leave = (of: LiveClass, member: Member): void => {
    member.joined = false;
    of.members.delete(member);
    if (of.members.size === 0 && classes.get(of.key) === of) classes.delete(of.key);
  };

  /** Reads as the class: with the session of any member, as long as that still is of the class. */
  const asClass = async <T extends { readonly identity: Identity }>(
    of: LiveClass,
    read: (caller: Caller) => Promise<T>,
  ): Promise<T | null> => {
    for (;;) {
      const [member] = of.members;
      if (member === undefined) return null;
      try {
        const found = await read(member.caller);
        if (classKeyOf(found.identity) === classKeyOf(of.of)) return found;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
      await resolve([of]);
      // Resolving saw no difference, the read did: rights are changing at this moment, and whoever it was must go.
      if (of.members.has(member)) {
        leave(of, member);
        member.close(rightsChanged.code, rightsChanged.reason);
      }
    }
  };

  /** Executes each distinct document once for each change, resolves the sessions, and sends. */
  const deliver = async (of: LiveClass, to: readonly Member[], changes: readonly Change[]): Promise<void> => {
    const groups = Map.groupBy(to, sharedKey);
    const due: { readonly member: Member; readonly position: bigint; readonly json: string }[] = [];
    for (const change of changes) {
      const cursor = sealCursor(vault, holderOf(of.of, of.root), [String(change.position)]);
      for (const members of groups.values()) {
        const behind = members.filter(member => member.joined && member.from < change.position);
        const [first] = behind;
        if (first === undefined) continue;
        const json = await answerOf(first, payloadOf(of.root, cursor, change.value));
        for (const member of behind) due.push({ member, position: change.position, json });
      }
    }
    if (due.length === 0) return;
    await resolve([of]);
    for (const { member, position, json } of due) {
      if (!member.joined) continue;
      member.from = position;
      member.send(json);
    }
  };

  const catchUp = async (of: LiveClass): Promise<void> => {
    if (of.root === 'submissionsChanged') return await tellOfIntake(of);
    const upTo = end;
    while (of.members.size > 0 && of.position < upTo) {
      const { root, position } = of;
      const read = await asClass(of, caller => readChanges(database, caller, root, position, upTo));
      if (read === null) return;
      await deliver(of, ready(of), read.changes);
      of.position = read.changes.length < mostAtOnce ? upTo : (read.changes.at(-1)?.position ?? upTo);
    }
  };

  const tellOfIntake = async (of: LiveClass): Promise<void> => {
    const read = await asClass(of, caller => intakeFingerprint(database, vault, caller));
    if (read === null || read.word === of.word) return;
    of.word = read.word;
    of.position += 1n;
    await deliver(of, ready(of), [{ position: of.position, value: { changed: true } }]);
  };

  /** Puts work behind what the class is doing. A failure is a bug: it is logged, and the next poll tries again. */
  const enqueue = (of: LiveClass, work: () => Promise<void>): Promise<void> => {
    const done = of.queue.then(() => reading(work));
    of.queue = done.catch((error: unknown) => {
      if (!closed) log.error({ err: error }, 'a live delivery failed');
    });
    return done;
  };
  const wake = (of: LiveClass): void => {
    if (of.waiting) return;
    of.waiting = true;
    enqueue(of, async () => {
      of.waiting = false;
      try {
        await catchUp(of);
        of.failing = false;
      } catch (error) {
        tellFailure(of, error);
        throw error;
      }
    }).catch(() => undefined);
  };

  /** Who is live is told once that deliveries fail; nothing is lost by it, the next poll reads from where the class is. */
  const tellFailure = (of: LiveClass, error: unknown): void => {
    const members = ready(of);
    const [first] = members;
    if (of.failing || closed || first === undefined) return;
    of.failing = true;
    const json = first.shown(error);
    for (const member of members) member.send(json);
  };

  /** What every wake-up and every poll does. `round` looks at everything, whether or not a number has grown. */
  const check = coalesced(async (round: boolean) => {
    const now = await askEnd();
    const rights = epoch !== now.epoch;
    epoch = now.epoch;
    end = now.end > end ? now.end : end;
    if (rights || round) await resolve([...classes.values()], [...watched]);
    for (const of of classes.values()) {
      if (of.root === 'submissionsChanged' ? round : of.position < end) wake(of);
    }
  });
  const checkNow = (round: boolean): void => {
    check(round).catch((error: unknown) => {
      if (!closed) log.error({ err: error }, 'the log could not be asked');
    });
  };

  ({ end, epoch } = await askEnd());
  const listener = listen(parts, channel => {
    if (channel === 'moot_intake') {
      for (const of of classes.values()) if (of.root === 'submissionsChanged') wake(of);
    } else checkNow(channel === 'connected');
  });
  await listener.listening;
  const timer = setInterval(() => {
    polls += 1;
    if (classes.size > 0 || watched.size > 0) checkNow(polls % pollsBetweenRounds === 0);
  }, parts.pollMilliseconds ?? 500);
  timer.unref();

  const attach: Live['attach'] = async attachment => {
    const { caller, root } = attachment;
    const since = epoch;
    const { identity } = await database.read(caller);
    if (root !== 'libraryChanged' && identity.person === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
    if (root === 'alertArrived' && identity.role !== 'peer') throw new Refusal({ code: 'NOT_FOUND' });
    const { after } = attachment.args;
    const resumesFrom =
      typeof after === 'string' ? placeOf(openCursor(vault, holderOf(identity, root), after)) : null;
    // From now on, or from the cursor: the end is asked before joining, so that nothing falls between.
    const now = (await askEnd()).end;
    end = now > end ? now : end;

    const key = `${root} ${classKeyOf(identity)}`;
    const of = classes.get(key) ?? newClass(key, root, identity, now);
    classes.set(key, of);
    // In the class at once, so that a change of rights reaches it; its deliveries follow when it has caught up.
    const member: Member = { ...attachment, from: resumesFrom ?? now, caughtUp: false, joined: true };
    of.members.add(member);
    try {
      if (epoch !== since) await resolve([of]);
      await enqueue(of, () => (root === 'submissionsChanged' ? look(of, member) : resume(of, root, member)));
    } catch (error) {
      leave(of, member);
      throw error;
    }
    return () => leave(of, member);
  };

  /** Delivers to one member what it missed up to where its class is, which stands still meanwhile. */
  const resume = async (of: LiveClass, root: LogRoot, member: Member): Promise<void> => {
    while (member.joined && member.from < of.position) {
      const upTo = of.position;
      const { identity, changes } = await readChanges(database, member.caller, root, member.from, upTo);
      if (classKeyOf(identity) !== classKeyOf(of.of)) return await resolve([of]);
      await deliver(of, [member], changes);
      if (changes.length < mostAtOnce) member.from = upTo;
    }
    member.caughtUp = true;
  };

  /** The first of a class remembers how its intake stands; what changes from then on is told. */
  const look = async (of: LiveClass, member: Member): Promise<void> => {
    of.word ??= (await intakeFingerprint(database, vault, member.caller)).word;
    member.from = of.position;
    member.caughtUp = true;
  };

  const watch: Live['watch'] = async ({ caller, close }) => {
    if (caller.session === null) return () => undefined;
    const since = epoch;
    const { identity } = await database.read(caller);
    const one: Watched = { caller, close, key: classKeyOf(identity) };
    watched.add(one);
    const leaveWatch = (): void => void watched.delete(one);
    try {
      // Rights that changed between reading and joining were looked at without this one.
      if (epoch !== since) await resolve([], [one]);
    } catch (error) {
      leaveWatch();
      throw error;
    }
    return leaveWatch;
  };

  return {
    attach,
    watch,
    [Symbol.asyncDispose]: async () => {
      closed = true;
      clearInterval(timer);
      await listener.stop();
      await Promise.allSettled([...classes.values()].map(of => of.queue));
      classes.clear();
      watched.clear();
    },
  };
}

const newClass = (key: string, root: LiveRoot, of: ClassOf, position: bigint): LiveClass => ({
  key,
  root,
  of,
  members: new Set(),
  position: root === 'submissionsChanged' ? 0n : position,
  word: null,
  queue: Promise.resolve(),
  waiting: false,
  failing: false,
});

const ready = (of: LiveClass): readonly Member[] => [...of.members].filter(member => member.caughtUp);

const placeOf = ([position]: readonly (string | number)[]): bigint => BigInt(position ?? 0);

/** One document's answer; where it throws, that is the answer, and nobody else's is held up by it. */
async function answerOf(
  { execute, shown }: Attachment,
  payload: Readonly<Record<string, unknown>>,
): Promise<string> {
  try {
    return JSON.stringify(await execute(payload));
  } catch (error) {
    return shown(error);
  }
}

/** Documents and variables without the cursor: who came back later gets the same bytes as who stayed. */
function sharedKey({ key, args }: Attachment): string {
  const { after: _after, ...others } = args;
  return `${key.slice(0, key.indexOf(' '))} ${JSON.stringify(others)}`;
}

function payloadOf(
  root: LiveRoot,
  cursor: string,
  value: Change['value'],
): Readonly<Record<string, unknown>> {
  switch (root) {
    case 'libraryChanged':
      return { libraryChanged: { cursor, ...value } };
    case 'alertArrived':
      return { alertArrived: { cursor, alert: value } };
    case 'submissionsChanged':
      return { submissionsChanged: value };
    default:
      return unreachable(root);
  }
}

function unreachable(root: never): never {
  throw new RangeError(`Unknown subscription ${String(root)}`);
}

/** At most `most` at a time, in the order of asking. */
function limited(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = most;
  const line: (() => void)[] = [];
  return async work => {
    if (free > 0) free -= 1;
    else await new Promise<void>(turn => line.push(turn));
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

/** However often it is asked for while it runs, it runs once more afterwards, with the stronger of the wishes. */
function coalesced(work: (strong: boolean) => Promise<void>): (strong: boolean) => Promise<void> {
  let running: Promise<void> | null = null;
  let again: { strong: boolean } | null = null;
  const start = async (strong: boolean): Promise<void> => {
    try {
      await work(strong);
    } finally {
      running = null;
      if (again !== null) {
        const next = again.strong;
        again = null;
        running = start(next);
        running.catch(() => undefined);
      }
    }
  };
  return strong => {
    if (running !== null) {
      again = { strong: strong || (again?.strong ?? false) };
      return running;
    }
    running = start(strong);
    return running;
  };
}

const channels = ['moot_log', 'moot_rights', 'moot_intake'] as const;

/** One connection that listens, and connects again when it is lost; meanwhile the poll sees everything. */
function listen(
  parts: LiveParts,
  heard: (channel: (typeof channels)[number] | 'connected') => void,
): { readonly listening: Promise<void>; readonly stop: () => Promise<void> } {
  let client: pg.Client | null = null;
  let stopped = parts.listens === false;
  let retry: NodeJS.Timeout | undefined;
  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: parts.databaseUrl });
    const lost = (): void => {
      if (client !== fresh) return;
      client = null;
      if (!stopped) retry = setTimeout(() => void connect(), 1000).unref();
    };
    client = fresh;
    fresh.on('notification', message => {
      const channel = channels.find(name => name === message.channel);
      if (channel !== undefined) heard(channel);
    });
    fresh.on('error', lost);
    fresh.on('end', lost);
    try {
      await fresh.connect();
      for (const channel of channels) await fresh.query(`listen ${channel}`);
      heard('connected');
    } catch {
      await fresh.end().catch(() => undefined);
      lost();
    }
  };
  return {
    listening: stopped ? Promise.resolve() : connect(),
    stop: async () => {
      stopped = true;
      clearTimeout(retry);
      const last = client;
      client = null;
      await last?.end().catch(() => undefined);
    },
  };
}
