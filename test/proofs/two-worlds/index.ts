/** Two worlds that differ only in who wrote one anonymous item are the same, byte by byte, to every observer (A1). */
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@moot/api/database/embedded';
import { projectRoot } from '@moot/api/material';
import type { Proof, ProofOptions, ProofResult } from '../run.ts';
import { contract, operationsOf } from '../crawl/documents.ts';
import { unsaidOf } from '../crawl/objects.ts';
import { differencesBetween, type Difference } from './comparing.ts';
import { encodings } from './canaries.ts';
import { faults, type Fault } from './faults.ts';
import { normalisedValues } from './normalising.ts';
import { notBuilt, observers } from './observers.ts';
import { build, startProcess, type WorldProcess } from './processes.ts';
import { channels, type Met, type Shown } from './recording.ts';
import { lives } from './story.ts';

export interface Proven extends ProofResult {
  readonly differences: readonly Difference[];
  readonly met: readonly Met[];
  readonly missed: readonly string[];
  /** Of the contract, what nobody was answered or nobody has described. */
  readonly uncovered: readonly string[];
}

/** How many worlds and planted leaks. */
interface Size {
  readonly worlds: number;
  readonly faults: readonly Fault[];
}

const namesOfLives = Object.keys(lives);

function sizeOf(size: ProofOptions['size'], seed: number): Size {
  if (size === 'full') return { worlds: 200, faults };
  return { worlds: 1, faults: faults.filter((_, n) => n === seed % faults.length) };
}

/** On a PostgreSQL of one's own; `superuser` is its connection string. */
export async function proveTwoWorlds(
  superuser: string,
  { size, seed, progress, say }: ProofOptions,
  chosen: Partial<Size> = {},
): Promise<Proven> {
  const { worlds, faults: planted } = { ...sizeOf(size, seed), ...chosen };
  using built = await build(planted.flatMap(({ source }) => source ?? []));
  const web = existsSync(join(projectRoot, 'web', 'dist', 'index.html')) ? 'built' : 'none';
  const differences: Difference[] = [];
  const met: Met[] = [];
  const seen = { pieces: 0, bytes: 0, canaries: new Set<string>(), channels: new Set<string>() };
  const answered = new Set<string>();
  const normalised: Record<string, number> = {};
  const livesSeen = new Set<string>();
  await using north = startProcess(built);
  await using south = startProcess(built);
  for (let n = 0; n < worlds; n++) {
    progress(n, worlds, 'worlds replayed twice');
    const told = {
      seed: seed + n,
      life: lifeOf(seed + n),
      variant: null,
      web,
      sql: null,
      brief: null,
    } as const;
    const [one, other] = await bothWorlds(superuser, north, south, told);
    const found = differencesBetween(one, other);
    for (const { observer, channel, what, how } of found.slice(0, 5))
      say(`DIFFERENCE (seed ${told.seed}, ${told.life}) ${channel} to ${observer}: ${what}: ${how}`);
    for (const one_ of [...one.met, ...other.met].slice(0, 5))
      say(
        `MET (seed ${told.seed}, ${told.life}) ${one_.canary} ${one_.encoding}, by ${one_.observer}: ${one_.what}`,
      );
    differences.push(...found);
    met.push(...one.met, ...other.met);
    livesSeen.add(told.life);
    for (const { bytes, channel } of one.pieces) {
      seen.pieces += 1;
      seen.bytes += bytes.length;
      seen.channels.add(channel);
    }
    for (const name of one.canaries) seen.canaries.add(name);
    for (const what of one.answered) answered.add(what);
    for (const [what, count] of Object.entries(one.normalised))
      normalised[what] = (normalised[what] ?? 0) + count;
  }
  const missed: string[] = [];
  for (const [n, fault] of planted.entries()) {
    progress(n, planted.length, 'leaks planted');
    const { found, wrong } = await plant(superuser, north, south, fault, planted, web);
    if (found === null) missed.push(`${fault.channel}: ${fault.name}${wrong === null ? '' : `: ${wrong}`}`);
    say(
      `planted: ${fault.channel}: ${fault.name}: ${found === null ? `NOT FOUND ${wrong ?? ''}` : `found ${found}`}`,
    );
  }
  const uncovered = uncoveredBy(answered, worlds);
  tell(say, {
    livesSeen,
    channels: seen.channels,
    normalised,
    canaries: seen.canaries,
    web,
    planted,
    answered,
  });
  for (const what of [...uncovered, ...missed]) say(`MISSED ${what}`);
  return {
    held: differences.length + met.length + missed.length + uncovered.length === 0,
    differences,
    met,
    missed,
    uncovered,
    figures: {
      'pairs of worlds': worlds,
      'lives of the item': livesSeen.size,
      observers: observers.length + 1,
      'answers and frames compared': seen.pieces,
      'bytes of each': seen.bytes,
      'differing pieces': differences.length,
      'canaries met': met.length,
      'planted leaks caught': `${planted.length - missed.length}/${planted.length}`,
    },
  };
}

const lifeOf = (seed: number): string => namesOfLives[seed % namesOfLives.length] ?? '';

async function bothWorlds(
  superuser: string,
  north: WorldProcess,
  south: WorldProcess,
  told: Omit<Parameters<WorldProcess['replay']>[1], 'author'>,
): Promise<readonly [Shown, Shown]> {
  // Both are over before either is judged.
  const [one, other] = await Promise.allSettled([
    north.replay(superuser, { ...told, author: 'north' }),
    south.replay(superuser, { ...told, author: 'south' }),
  ]);
  if (one.status === 'rejected') throw one.reason;
  if (other.status === 'rejected') throw other.reason;
  return [one.value, other.value];
}

/** What shows the fault; null where nothing does, or where the replay broke instead of showing it. */
async function plant(
  superuser: string,
  north: WorldProcess,
  south: WorldProcess,
  fault: Fault,
  planted: readonly Fault[],
  web: 'built' | 'none',
): Promise<{ readonly found: string | null; readonly wrong: string | null }> {
  const sources = planted.flatMap(({ source }) => source ?? []);
  const variant = fault.source === undefined ? null : sources.indexOf(fault.source);
  try {
    const [one, other] = await bothWorlds(superuser, north, south, {
      seed: fault.seed ?? 0,
      life: fault.life ?? 'released',
      variant,
      web,
      sql: fault.sql ?? null,
      brief: {
        asks:
          fault.asks ?? '^Query\\.(publications?|facets|alerts|reviewQueue|reviewItem|nextSlot|audit\\w*)$',
        channel: fault.channel,
      },
    });
    const [difference] = differencesBetween(one, other).filter(({ channel }) => channel === fault.channel);
    const [met] = [...one.met, ...other.met].filter(({ channel }) => channel === fault.channel);
    const elsewhere = differencesBetween(one, other)[0] ?? [...one.met, ...other.met][0];
    return {
      found:
        difference !== undefined
          ? `by ${difference.observer}: ${difference.what.slice(0, 80)}: ${difference.how.slice(0, 120)}`
          : met !== undefined
            ? `by ${met.observer}: ${met.canary} ${met.encoding}: ${met.what.slice(0, 80)}`
            : null,
      wrong: elsewhere === undefined ? null : `only in ${elsewhere.channel}: ${elsewhere.what}`,
    };
  } catch (error) {
    return { found: null, wrong: `it broke: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Roots of the contract that nobody was answered, and what nobody has said how to ask. */
function uncoveredBy(answered: ReadonlySet<string>, worlds: number): readonly string[] {
  const operations = operationsOf(contract());
  const unanswered = operations
    .filter(one => one.rootType === 'Query' && !answered.has(one.name) && !answeredNowhere.has(one.name))
    .map(one => `${one.name} was answered to nobody`);
  return [...unsaidOf(operations), ...(worlds === 0 ? [] : unanswered)];
}

/** Queries that answer nobody in this world, each with the reason. */
const answeredNowhere = new Map([['Query.invitationOffer', 'needs the secret of a link']]);

function tell(
  say: (line: string) => void,
  {
    livesSeen,
    channels: channelsSeen,
    normalised,
    canaries,
    web,
    planted,
    answered,
  }: {
    readonly livesSeen: ReadonlySet<string>;
    readonly channels: ReadonlySet<string>;
    readonly normalised: Readonly<Record<string, number>>;
    readonly canaries: ReadonlySet<string>;
    readonly web: 'built' | 'none';
    readonly planted: readonly Fault[];
    readonly answered: ReadonlySet<string>;
  },
): void {
  for (const { name, is, mayKnow } of observers)
    say(
      `observer: ${name}: ${is}${mayKnow === true ? ' (not compared: what is of its own submissions)' : ''}`,
    );
  say('observer: operator: standard output, audit export');
  for (const channel of channels)
    say(`channel: ${channel}${channelsSeen.has(channel) ? '' : ' (nothing came in this run)'}`);
  for (const life of namesOfLives)
    say(`life of the item: ${life}${livesSeen.has(life) ? '' : ' (not in this run)'}`);
  say(
    'in every world: a second item by the same author in the one, by another in the other, with different histories',
  );
  for (const what of notBuilt) say(`not built: ${what}`);
  say(`pages and files: ${web === 'built' ? 'compared' : 'the web is not built here, not compared'}`);
  for (const what of [...answered].toSorted()) say(`answered to somebody: ${what}`);
  for (const name of [...canaries].toSorted()) say(`canary: ${name}`);
  say(`each canary: ${Object.keys(encodings).join(', ')}`);
  for (const what of normalisedValues) say(`normalised: ${what}`);
  for (const [what, count] of Object.entries(normalised)) say(`normalised here: ${count} times a ${what}`);
  say(
    `leaks planted in this run: ${planted.length} of ${faults.length}${planted.length === faults.length ? '' : '; all of them at full size'}`,
  );
}

export const proof: Proof = {
  name: 'two-worlds',
  about: 'Two worlds that differ only in who wrote one anonymous item are the same to every observer (A1).',
  async run(options) {
    const folder = mkdtempSync(join(tmpdir(), 'moot-two-worlds-'));
    chmodSync(folder, 0o711);
    try {
      const server = await startEmbedded({
        dataDir: folder,
        settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
      });
      try {
        return await proveTwoWorlds(server.superuserUrl, options);
      } finally {
        await server.stop();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
