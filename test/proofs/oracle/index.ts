/** What one may not see and what does not exist answer identically, and nothing counts, sorts or finds what is hidden (V6). */
import { resolvers } from '@moot/api/schema';
import type { Asked } from '@moot/api/gate/context';
import { conflict } from '@moot/api/gate/refusal';
import { ownPostgres } from '../../world/ownPostgres.ts';
import type { Proof, ProofOptions, ProofResult } from '../run.ts';
import { idPlacesOf, type Operation } from '../crawl/documents.ts';
import { nobodysId } from '../crawl/objects.ts';
import type { Viewer } from '../crawl/scene.ts';
import { normalised, openOracle, type Oracle } from './asking.ts';
import { compareIds, type Difference } from './sameAnswers.ts';
import { compareWorlds, plantCounts } from './sameWorlds.ts';

/** One viewer of each sort suffices for the quick size. */
const sorts = [
  'visitor',
  'no membership',
  'suspended lead',
  'author contributor',
  'inside lead',
  'outside lead',
  'moderator',
  'steward',
];

export interface Proven extends ProofResult {
  readonly differences: readonly Difference[];
  readonly missed: readonly string[];
}

/** On a PostgreSQL of one's own; `superuser` is its connection string. */
export async function proveNoOracle(
  superuser: string,
  { size, seed, progress, say }: ProofOptions,
): Promise<Proven> {
  await using oracle = await openOracle(superuser, seed);
  const { scene, operations } = oracle;
  const viewers = size === 'full' ? scene.viewers : sorts.map(name => scene.viewer(name));
  const most = size === 'full' ? 3 : 1;
  const withIds = operations.filter(one => one.rootType !== 'Subscription' && idPlacesOf(one).length > 0);
  const differences: Difference[] = [];
  const states = new Set<string>();
  let compared = 0;
  for (const [n, operation] of withIds.entries()) {
    progress(n, withIds.length, 'operations asked about what is hidden');
    for (const viewer of viewers) {
      const found = await compareIds(oracle, operation, viewer, most);
      differences.push(...found.differences);
      compared += found.compared.length;
      for (const state of found.compared) states.add(state);
    }
    say(`asked about what is hidden: ${operation.name}`);
  }
  for (const state of states) say(`state: ${state}`);
  const missed: string[] = [];
  for (const [n, operation] of withIds.entries()) {
    const looksTwice = n % 2 === 1;
    const fault = `${operation.name} ${looksTwice ? 'looks twice when something is there' : 'tells that something is there'}`;
    const found = await plantTelling(oracle, operation, viewers, looksTwice);
    if (found === null) missed.push(fault);
    else say(`planted: ${fault}: found, ${found}`);
  }
  const worlds = await compareWorlds(oracle, viewers, progress);
  differences.push(...worlds.differences);
  for (const name of worlds.queries) say(`the same with and without what is hidden: ${name}`);
  for (const name of normalised) say(`normalised to its length: ${name}`);
  for (const { name, found } of await plantCounts(oracle, viewers)) {
    if (found === null) missed.push(name);
    else say(`planted: ${name}: found, ${found}`);
  }
  for (const { viewer, operation, about, what } of differences)
    say(`DIFFERENCE ${operation} as ${viewer} about ${about}: ${what}`);
  for (const what of missed) say(`missed: ${what}`);
  const planted = withIds.length + worlds.planted;
  return {
    held: differences.length === 0 && missed.length === 0,
    differences,
    missed,
    figures: {
      operations: withIds.length,
      viewers: viewers.length,
      'answers about what is hidden': compared,
      'answers with and without it': worlds.compared,
      requests: oracle.asked(),
      differences: differences.length,
      'planted faults caught': `${planted - missed.length}/${planted}`,
    },
  };
}

/** The operation tells by its refusal, or by one more statement, that something of this id is there. */
async function plantTelling(
  oracle: Oracle,
  operation: Operation,
  viewers: readonly Viewer[],
  looksTwice: boolean,
): Promise<string | null> {
  const owner = resolvers.find(one => Object.hasOwn(one.prototype, operation.root));
  const methods = owner?.prototype as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
  const right = methods[operation.root];
  if (right === undefined) throw new Error(`no resolver answers ${operation.root}`);
  const known = new Set(oracle.scene.things.map(one => one.id));
  methods[operation.root] = async function telling(this: unknown, ...args: unknown[]) {
    const ids = JSON.stringify(
      args.filter(arg => typeof arg === 'string' || Array.isArray(arg) || isInput(arg)),
    );
    const there = !ids.includes(nobodysId) && [...known].some(id => id !== '' && ids.includes(id));
    if (there && !looksTwice) throw conflict(7);
    const asked = args.find(isAsked);
    if (there && asked !== undefined) await asked.services.database.read(asked.caller, again);
    return right.apply(this, args);
  };
  try {
    for (const viewer of viewers) {
      const { differences } = await compareIds(oracle, operation, viewer, 1);
      const [first] = differences;
      if (first !== undefined) return `${first.about}: ${first.what.split(' ')[0] ?? ''}, as ${viewer.name}`;
    }
    return null;
  } finally {
    methods[operation.root] = right;
  }
}

/** One statement more than there is for what never was. */
const again = { name: 'looked-twice', text: 'select 1 as one', values: [] };

const isAsked = (arg: unknown): arg is Asked =>
  typeof arg === 'object' && arg !== null && 'services' in arg && 'caller' in arg;

const isInput = (arg: unknown): boolean =>
  typeof arg === 'object' && arg !== null && !('services' in arg) && !('fieldNodes' in arg);

export const proof: Proof = {
  name: 'oracle',
  about: 'What one may not see and what does not exist answer identically (V6).',
  async run(options) {
    await using server = await ownPostgres('oracle');
    return await proveNoOracle(server.superuserUrl, options);
  },
};
