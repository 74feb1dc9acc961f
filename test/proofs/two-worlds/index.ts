/** Two worlds that differ only in who wrote one anonymous item are the same, byte by byte, to every observer (A1). */
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startEmbedded } from '@moot/api/database/embedded';
import { projectRoot } from '@moot/api/material';
import type { Proof, ProofOptions, ProofResult } from '../run.ts';
import { contract, operationsOf } from '../crawl/documents.ts';
import { unsaidOf } from '../crawl/objects.ts';
import { differencesBetween, type Difference } from './comparing.ts';
import { Covered } from './covered.ts';
import { faults, type Fault } from './faults.ts';
import { alongside, openLane, type Lane } from './lanes.ts';
import { observers } from './observers.ts';
import { plant } from './planted.ts';
import { build } from './processes.ts';
import type { Met } from './recording.ts';
import { lives } from './story.ts';

export interface Proven extends ProofResult {
  readonly differences: readonly Difference[];
  readonly met: readonly Met[];
  readonly missed: readonly string[];
  /** Worlds that did not come to their end. */
  readonly broken: readonly string[];
  /** Of the contract, what nobody was answered or nobody has described. */
  readonly uncovered: readonly string[];
}

interface Size {
  /** The seed of each pair of worlds; which life the item has follows from it. */
  readonly seeds: readonly number[];
  readonly faults: readonly Fault[];
  /** How many pairs are replayed side by side. */
  readonly lanes: number;
}

const namesOfLives = Object.keys(lives);

function sizeOf(size: ProofOptions['size'], seed: number): Size {
  if (size === 'full') return { seeds: Array.from({ length: 200 }, (_, n) => seed + n), faults, lanes: 2 };
  return { seeds: [seed], faults: faults.filter((_, n) => n === seed % faults.length), lanes: 1 };
}

/** On a PostgreSQL of one's own; `superuser` is its connection string. */
export async function proveTwoWorlds(
  superuser: string,
  { size, seed, progress, say }: ProofOptions,
  chosen: Partial<Size> = {},
): Promise<Proven> {
  const { seeds, faults: planted, lanes: width } = { ...sizeOf(size, seed), ...chosen };
  const sources = planted.flatMap(({ source }) => source ?? []);
  using built = await build(sources);
  if (size === 'full') await buildWeb();
  const web = existsSync(join(projectRoot, 'web', 'dist', 'index.html')) ? 'built' : 'none';
  const differences: Difference[] = [];
  const met: Met[] = [];
  const broken: string[] = [];
  const missed: string[] = [];
  const covered = new Covered();
  await using opened = new AsyncDisposableStack();
  const lanes = Array.from({ length: width }, () => opened.use(openLane(built)));
  const began = performance.now();
  let done = 0;
  let again = 0;
  const pair = async (lane: Lane, its: number): Promise<void> => {
    const life = namesOfLives[its % namesOfLives.length] ?? '';
    // Each life comes round again with another third of those who ask for everything.
    const turn = size === 'full' ? Math.floor(its / namesOfLives.length) : null;
    const which = `seed ${its}, ${life}`;
    try {
      const told = { seed: its, life, variant: null, web, sql: null, brief: null, turn } as const;
      // A machine that is too busy ends a world early, and shows nothing by it; twice is no accident.
      const [one, other] = await lane.both(superuser, told).catch((error: unknown) => {
        again += 1;
        say(`REPLAYED ANEW (${which}): ${String(error).split('\n')[0]}`);
        return lane.both(superuser, told);
      });
      const found = differencesBetween(one, other);
      for (const { observer, channel, what, how } of found.slice(0, 5))
        say(`DIFFERENCE (${which}) ${channel} to ${observer}: ${what}: ${how}`);
      const here = [...one.met, ...other.met];
      for (const { canary, encoding, observer, what } of here.slice(0, 5))
        say(`MET (${which}) ${canary} ${encoding}, by ${observer}: ${what}`);
      differences.push(...found);
      met.push(...here);
      covered.add(life, one);
    } catch (error) {
      broken.push(`${which}: ${error instanceof Error ? error.message : String(error)}`);
      say(`BROKEN ${broken.at(-1)}`);
    }
    progress((done += 1), seeds.length, 'worlds replayed twice');
  };
  await alongside(lanes, seeds, pair);
  const hours = (performance.now() - began) / 3_600_000;
  if (size === 'full') say(`pairs of worlds an hour: ${Math.round(seeds.length / hours)}`);
  let sown = 0;
  await alongside(lanes, planted, async (lane, fault) => {
    const variant = fault.source === undefined ? null : sources.indexOf(fault.source);
    const { found, wrong } = await plant(superuser, lane, fault, variant, web);
    if (found === null) missed.push(`${fault.channel}: ${fault.name}${wrong === null ? '' : `: ${wrong}`}`);
    const seen = found === null ? `NOT FOUND ${wrong ?? ''}` : `found ${found}`;
    say(`planted: ${fault.channel}: ${fault.name} (${fault.life ?? 'released'}): ${seen}`);
    progress((sown += 1), planted.length, 'leaks planted');
  });
  const uncovered = uncoveredBy(covered.answered, seeds.length);
  covered.tell(say, planted, web);
  for (const what of [...uncovered, ...missed]) say(`MISSED ${what}`);
  return {
    held: differences.length + met.length + missed.length + broken.length + uncovered.length === 0,
    differences,
    met,
    missed,
    broken,
    uncovered,
    figures: {
      'pairs of worlds': seeds.length,
      'lives of the item': covered.lives,
      observers: observers.length + 1,
      'answers and frames compared': covered.pieces,
      'bytes of each': covered.bytes,
      'differing pieces': differences.length,
      'canaries met': met.length,
      'worlds that broke': broken.length,
      'replayed anew': again,
      'planted leaks caught': `${planted.length - missed.length}/${planted.length}`,
    },
  };
}

/** The pages that are compared; at the quick size they are compared where they lie already. */
async function buildWeb(): Promise<void> {
  const place = pathToFileURL(join(projectRoot, 'bootstrap', 'build.mjs')).href;
  const { buildWeb: make } = (await import(place)) as { readonly buildWeb: () => Promise<void> };
  await make();
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

export const proof: Proof = {
  name: 'two-worlds',
  about: 'Two worlds that differ only in who wrote one anonymous item are the same to every observer (A1).',
  async run(options) {
    const folder = mkdtempSync(join(tmpdir(), 'moot-two-worlds-'));
    chmodSync(folder, 0o711);
    try {
      const server = await startEmbedded({
        dataDir: folder,
        settings: {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          // Two pairs of worlds side by side, each world an API and a worker with their own connections.
          max_connections: '400',
        },
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
