/** A right that is taken away is gone everywhere within a second, also when the wake-up is lost (V7). */
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { openDatabase } from '@moot/api/database/asViewer';
import { fixedWorld } from '@moot/api/world';
import { copyOf, publish } from '../../world/copies.ts';
import { startTestPlatform, type TestPlatform } from '../../world/platform.ts';
import { ownPostgres } from '../../world/ownPostgres.ts';
import type { Proof, ProofOptions, ProofResult } from '../run.ts';
import { Crowd, manifest, type Guest } from './crowd.ts';
import { faults, type Fault } from './faults.ts';
import { openForgetfulProxy, type ForgetfulProxy } from './forgetfulProxy.ts';
import { losses, publishGround, type Ground, type Loss } from './losses.ts';

/** V7's second, in milliseconds. */
const second = 1000;

/** What one trial saw; times in milliseconds from the commit. */
export interface Trial {
  readonly loss: string;
  readonly wakeUpLost: boolean;
  /** When the last socket concerned was closed; infinite when one was not within the patience. */
  readonly closed: number;
  /** When a request first was refused; those that began after the commit and were answered all the same. */
  readonly refused: number;
  readonly answeredAfter: number;
  /** Frames about what was released after the commit that reached somebody concerned. */
  readonly leaked: number;
  /** Sockets that were closed and should not have been. */
  readonly bystandersClosed: number;
}

export interface Revocation {
  readonly trials: readonly Trial[];
  readonly withdrawals: readonly {
    readonly refused: number;
    readonly told: number;
    readonly wakeUpLost: boolean;
  }[];
  readonly staysSignedIn: boolean;
  readonly missedFaults: readonly string[];
  readonly sockets: number;
  readonly wakeUpsLost: number;
}

/** On a PostgreSQL of one's own; `patience` is how long a socket is waited for, in milliseconds. */
export async function tryRevocation(
  superuser: string,
  { seed, progress, say }: Omit<ProofOptions, 'size'>,
  wanted: { readonly sockets: number; readonly trials: number; readonly patience: number },
): Promise<Revocation> {
  await using line = await openForgetfulProxy(superuser);
  await using platform = await startTestPlatform(superuser, {
    web: 'none',
    manifest,
    log: 'fatal',
    slotSeconds: 3600,
    databaseThrough: line.through,
  });
  await using worker = await openDatabase(platform.database.worker, 2);
  const su = new pg.Client({ connectionString: platform.database.superuser });
  await su.connect();
  // The superuser keeps ended sessions here, to give them back.
  await su.query('create temporary table put_aside (like register.session)');
  const world = fixedWorld(`revocation ${seed}`, new Date('2026-05-04T10:00:00Z'));
  const crowd = await Crowd.gather(platform.url, su, platform.database.superuser, world);
  try {
    await crowd.fill(wanted.sockets);
    const publications = await publishGround(worker, platform.platform.services, crowd);
    const ground: Ground = { su, crowd, publications };
    await wait(300);
    const stage: Stage = { platform, line, ground, worker, patience: wanted.patience };

    const trials: Trial[] = [];
    for (let turn = 0; turn < wanted.trials; turn++) {
      progress(turn, wanted.trials, 'losses');
      const loss = losses[turn % losses.length]!;
      const round = Math.floor(turn / losses.length);
      const how = { wakeUpLost: round % 2 === 1, releases: round % 3 === 1 };
      trials.push(await tryLoss(stage, loss, turn, how));
    }
    const withdrawals: Revocation['withdrawals'][number][] = [];
    for (let turn = 0; turn < Math.ceil(wanted.trials / losses.length); turn++) {
      progress(turn, Math.ceil(wanted.trials / losses.length), 'withdrawals');
      withdrawals.push(await tryWithdrawal(stage, turn % 2 === 1));
    }
    const staysSignedIn = await tryFallBack(stage);

    const missedFaults: string[] = [];
    for (const [at, fault] of faults.entries()) {
      progress(at, faults.length, 'planted faults');
      await fault.plant(su);
      const caught = await isCaught(stage, fault, at);
      await fault.mend(su);
      say(`planted: ${fault.name}: ${caught ? 'caught' : 'NOT CAUGHT'}`);
      if (!caught) missedFaults.push(fault.name);
      // What the fault left open is as it should be again before the next.
      await settle(stage);
    }
    return {
      trials,
      withdrawals,
      staysSignedIn,
      missedFaults,
      sockets: crowd.guests.length,
      wakeUpsLost: line.lost(),
    };
  } finally {
    crowd.leave();
    await su.end();
  }
}

interface Stage {
  readonly platform: TestPlatform;
  readonly line: ForgetfulProxy;
  readonly ground: Ground;
  readonly worker: Awaited<ReturnType<typeof openDatabase>>;
  readonly patience: number;
}

/** With `releases`, something is released right after the commit: those concerned must not hear of it. */
async function tryLoss(
  stage: Stage,
  loss: Loss,
  turn: number,
  { wakeUpLost, releases }: { readonly wakeUpLost: boolean; readonly releases: boolean },
): Promise<Trial> {
  const { platform, line, ground, worker, patience } = stage;
  const { crowd } = ground;
  const concerned = loss.concerned(crowd, turn);
  const openBefore = crowd.guests.filter(guest => guest.closedAt === null);
  const asking = concerned[turn % concerned.length]!;
  const asks = loss.asks(ground);
  const before = await ask(platform.url, asking.cookie, asks);
  if (before.errors !== undefined)
    throw new Error(`${loss.name}: ${asking.who} could not read it even before`);

  line.forget = wakeUpLost;
  await loss.take(ground, concerned);
  const committed = performance.now();
  const [fresh] = releases
    ? await publish(worker, platform.platform.services, [copyOf({ marking: 'GREEN' })])
    : [null];

  let answeredAfter = 0;
  let refused = Number.POSITIVE_INFINITY;
  for (;;) {
    const { errors } = await ask(platform.url, asking.cookie, asks);
    if (errors?.[0]?.extensions.code === loss.refusal) {
      refused = performance.now() - committed;
      break;
    }
    answeredAfter += 1;
    if (performance.now() - committed > patience) break;
  }
  while (concerned.some(guest => guest.closedAt === null) && performance.now() - committed < patience)
    await wait(2);
  const closed = Math.max(
    ...concerned.map(guest =>
      guest.closedAt === null ? Number.POSITIVE_INFINITY : guest.closedAt - committed,
    ),
  );
  const losesGreen = /session|membership is|suspended/.test(loss.name);
  const leaked =
    losesGreen && typeof fresh === 'string'
      ? concerned.flatMap(guest => guest.frames).filter(frame => frame.text.includes(fresh)).length
      : 0;
  line.forget = false;
  const bystandersClosed = openBefore.filter(
    guest => guest.closedAt !== null && !concerned.includes(guest),
  ).length;
  await loss.giveBack(ground, concerned);
  await settle(stage);
  return { loss: loss.name, wakeUpLost, closed, refused, answeredAfter, leaked, bystandersClosed };
}

/** Every five seconds the platform looks at all sessions, told or not: it may hide a fault now and then, not always. */
async function isCaught(stage: Stage, fault: Fault, turn: number): Promise<boolean> {
  const loss = losses.find(one => one.name === fault.shows)!;
  const how = { wakeUpLost: fault.wakeUpLost, releases: false };
  for (let attempt = 0; attempt < 6; attempt++) {
    const trial = await tryLoss({ ...stage, patience: second }, loss, turn, how);
    if (trial.closed > second || trial.answeredAfter > 0) return true;
  }
  return false;
}

/** Everybody is back, and nothing is on its way any more. */
async function settle({ ground: { crowd } }: Stage): Promise<void> {
  // Closing follows giving back as it follows taking away: what a class was is not what it is.
  await wait(40);
  for (const guest of crowd.guests) guest.frames.length = 0;
  await crowd.rejoin(crowd.guests);
}

async function tryWithdrawal(
  { platform, line, ground: { crowd }, worker, patience }: Stage,
  wakeUpLost: boolean,
): Promise<Revocation['withdrawals'][number]> {
  const [id] = await publish(worker, platform.platform.services, [copyOf({ marking: 'GREEN' })]);
  const reader = crowd.of('elder reader')[0]!;
  const moderator = crowd.of('moderator')[0]!;
  const followers = crowd
    .of('elder reader', 'amber reader', 'birch reader')
    .filter(guest => guest.closedAt === null);
  const released = (guest: Guest): boolean => guest.frames.some(frame => frame.text.includes(id!));
  while (!followers.some(released)) await wait(5);
  const following = followers.filter(released);
  line.forget = wakeUpLost;
  const done = await ask(platform.url, moderator.cookie, {
    document: 'withdraw',
    variables: { id, reason: 'It named a person.' },
  });
  const committed = performance.now();
  if (done.errors !== undefined)
    throw new Error(`the moderator could not withdraw: ${JSON.stringify(done.errors)}`);
  let refused = Number.POSITIVE_INFINITY;
  while (performance.now() - committed < patience) {
    const { errors } = await ask(platform.url, reader.cookie, { document: 'publication', variables: { id } });
    if (errors?.[0]?.extensions.code === 'NOT_FOUND') {
      refused = performance.now() - committed;
      break;
    }
  }
  const word = (guest: Guest): number | undefined =>
    guest.frames.find(frame => frame.text.includes('"withdrawn"') && frame.text.includes(id!))?.at;
  while (following.some(guest => word(guest) === undefined) && performance.now() - committed < patience)
    await wait(2);
  line.forget = false;
  const told = Math.max(...following.map(guest => (word(guest) ?? Number.POSITIVE_INFINITY) - committed));
  for (const guest of crowd.guests) guest.frames.length = 0;
  return { refused, told, wakeUpLost };
}

/** Who loses one of two memberships stays signed in with the other. */
async function tryFallBack({ platform, ground: { su, crowd } }: Stage): Promise<boolean> {
  const both = crowd.of('both')[0]!;
  const loss = losses.find(one => one.name === 'one of two memberships is ended')!;
  const ground = { su, crowd } as Ground;
  await loss.take(ground, crowd.of('both'));
  const { data } = await ask(platform.url, both.cookie, { document: 'viewer', variables: {} });
  await loss.giveBack(ground, crowd.of('both'));
  const viewer = data?.['viewer'] as
    | { role: string; membership: { authority: { name: string } } | null }
    | undefined;
  return viewer?.role === 'peer' && viewer.membership?.authority.name === 'birch Council';
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function ask(
  url: string,
  cookie: string,
  { document, variables }: { readonly document: string; readonly variables: object },
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ extensions: { documentId: `sha256:${document}` }, variables }),
  });
  return (await response.json()) as Answer;
}

const sizes = {
  quick: { sockets: 60, trials: 48, patience: 3000 },
  full: { sockets: 500, trials: 500, patience: 3000 },
} as const;

const most = (numbers: readonly number[]): number => Math.round(Math.max(...numbers));
const middle = (numbers: readonly number[]): number =>
  Math.round(numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0);

export const proof: Proof = {
  name: 'revocation',
  about: 'A right that is taken away is gone everywhere within a second, also when the wake-up is lost (V7).',
  async run(options) {
    await using server = await ownPostgres('revocation', { max_connections: 200 });
    return judged(await tryRevocation(server.superuserUrl, options, sizes[options.size]), options);
  },
};

function judged(seen: Revocation, { say }: ProofOptions): ProofResult {
  for (const loss of losses) {
    for (const wakeUpLost of [false, true]) {
      const of = seen.trials.filter(trial => trial.loss === loss.name && trial.wakeUpLost === wakeUpLost);
      if (of.length === 0) continue;
      say(
        `${loss.name}${wakeUpLost ? ', wake-up lost' : ''}: ${of.length} trials, socket closed after ` +
          `${middle(of.map(t => t.closed))} ms, at most ${most(of.map(t => t.closed))}; first refused request at most ` +
          `${most(of.map(t => t.refused))} ms`,
      );
    }
  }
  for (const wakeUpLost of [false, true]) {
    const of = seen.withdrawals.filter(one => one.wakeUpLost === wakeUpLost);
    say(
      `a publication is withdrawn${wakeUpLost ? ', wake-ups lost' : ''}: ${of.length} trials, first refused request at most ` +
        `${most(of.map(one => one.refused))} ms, followers told after at most ${most(of.map(one => one.told))} ms`,
    );
  }
  const closed = seen.trials.map(trial => trial.closed);
  const refused = [...seen.trials, ...seen.withdrawals].map(trial => trial.refused);
  const told = seen.withdrawals.map(withdrawal => withdrawal.told);
  const answered = seen.trials.reduce((sum, trial) => sum + trial.answeredAfter, 0);
  const leaked = seen.trials.reduce((sum, trial) => sum + trial.leaked, 0);
  const bystanders = seen.trials.reduce((sum, trial) => sum + trial.bystandersClosed, 0);
  return {
    held:
      Math.max(...closed, ...refused, ...told) < second &&
      answered + leaked + bystanders === 0 &&
      seen.staysSignedIn &&
      seen.missedFaults.length === 0,
    figures: {
      sockets: seen.sockets,
      trials: seen.trials.length,
      'of them with the wake-up lost': seen.trials.filter(trial => trial.wakeUpLost).length,
      'notifications lost': seen.wakeUpsLost,
      withdrawals: seen.withdrawals.length,
      'ms to the last socket closed': most(closed),
      'ms to the first refused request': most(refused),
      'ms until a withdrawal was told': most(told),
      'requests answered after the commit': answered,
      'frames leaked': leaked,
      'bystanders closed': bystanders,
      'planted faults caught': `${faults.length - seen.missedFaults.length}/${faults.length}`,
    },
  };
}
