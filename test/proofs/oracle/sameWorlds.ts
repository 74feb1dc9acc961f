/**
 * Two worlds that differ only in rows which somebody may not see answer them identically: lists, pages, searches, filters,
 * suggestions, facets and counts. What is hidden comes in steps; whoever may see a step is not compared over it.
 */
import { idPlacesOf, type Operation } from '../crawl/documents.ts';
import type { Variables } from '../crawl/door.ts';
import { argumentsOf } from '../crawl/objects.ts';
import { wordFor, type Scene, type Viewer } from '../crawl/scene.ts';
import { addWatch } from '@moot/api/alerts/addWatch';
import { createSubmission } from '@moot/api/intake/createSubmission';
import { TokenMarking } from '@moot/api/identity/apiToken';
import { createApiToken } from '@moot/api/identity/createApiToken';
import type { ProofOptions } from '../run.ts';
import { difference, type Oracle, type Told } from './asking.ts';
import type { Difference } from './sameAnswers.ts';

interface Step {
  readonly name: string;
  readonly hiddenFrom: (viewer: Viewer) => boolean;
  readonly add: (scene: Scene, n: number) => Promise<void>;
}

const steps: readonly Step[] = [
  {
    name: 'publications to another authority',
    hiddenFrom: ({ authority, platform, suspended }) =>
      (authority !== 'inside' || suspended) && platform !== 'moderator',
    add: async (scene, n) => {
      const audience = { authorityIds: [scene.seeded.authority('inside')], circleIds: [] };
      for (const marking of ['AMBER', 'AMBER_STRICT', 'RED'] as const)
        await amidst(scene, () =>
          scene.release(`hidden ${marking} ${n}`, { marking, attribution: 'named', audience }),
        );
    },
  },
  {
    name: 'publications to another circle',
    hiddenFrom: ({ authority, platform }) =>
      authority !== 'ringed' && authority !== 'author' && platform !== 'moderator',
    add: async (scene, n) => {
      const audience = { authorityIds: [], circleIds: [scene.seeded.circle('ring')] };
      await amidst(scene, () =>
        scene.release(`hidden to circle ${n}`, { marking: 'AMBER', attribution: 'named', audience }),
      );
    },
  },
  {
    name: 'publications for members',
    hiddenFrom: ({ rule }) => rule.role === 'visitor' || (rule.role === 'peer' && rule.suspended),
    add: async (scene, n) => {
      await amidst(scene, () =>
        scene.release(`hidden GREEN ${n}`, { marking: 'GREEN', attribution: 'named' }),
      );
    },
  },
  {
    name: 'drafts, a watchlist, a token and a joining request of another authority',
    // And from everybody but who asks to join.
    hiddenFrom: ({ name, authority, platform }) =>
      authority !== 'outside' &&
      platform !== 'steward' &&
      platform !== 'officer' &&
      name !== 'ended membership',
    add: async ({ seeded, services, su, viewer, world }, n) => {
      const asked = { caller: viewer('outside lead').caller, door: 'http', services } as const;
      await createSubmission(asked, 'incident');
      await addWatch(
        asked,
        seeded.supplier('signalbox'),
        n === 0 ? null : seeded.product('signalbox', 'Controller'),
      );
      await createApiToken(asked, { name: `hidden ${n}`, upTo: TokenMarking.AMBER, alerts: true, days: 30 });
      await su.query(
        'insert into register.joining_request (id, person_id, authority_id, asked_on) values ($1, $2, $3, current_date) on conflict do nothing',
        [world.id(), seeded.person('ended membership'), seeded.authority('outside')],
      );
    },
  },
];

/** Among what stands already, and not after it: an older day. */
async function amidst({ world }: Scene, work: () => Promise<unknown>): Promise<void> {
  const back = 20 * 86_400_000;
  const before = world.now().getTime();
  world.tick(-back);
  await work();
  world.tick(before - world.now().getTime());
}

/** What each query is asked with besides its plain form: every filter and every word, one that only the hidden hold too. */
const variations: Readonly<Record<string, readonly Variables[]>> = {
  'Query.publications': [
    { first: 5 },
    { search: 'About' },
    { search: 'camera' },
    { search: wordFor('hidden RED 0') },
    { search: '-camera' },
    { search: 'Ocular' },
    ...['incident', 'supplier_warning', 'case_study'].map(kind => ({ filter: { kind } })),
    ...['low', 'medium', 'high', 'critical'].map(severity => ({ filter: { severity } })),
    { filter: { theme: 'nothing' } },
    { search: 'camera', filter: { kind: 'supplier_warning', severity: 'high' }, first: 3 },
  ],
  'Query.alerts': [{ first: 3 }, { state: 'new' }, { state: 'later' }, { state: 'done' }],
  'Query.suppliers': ['Oc', 'Signal', 'zz', 'Ocullar'].map(name => ({ name })),
  'Query.authorities': ['Council', 'outside', 'zz'].map(name => ({ name })),
  'Query.auditEntries': [{ first: 3 }],
};

/** All that a viewer can ask without an id, in every variation, every page of it. */
async function everything(
  { scene, operations, ask }: Oracle,
  viewer: Viewer,
  only?: string,
): Promise<ReadonlyMap<string, Told>> {
  const answers = new Map<string, Told>();
  const put = async (operation: Operation, variables: Variables): Promise<void> => {
    let told = await ask(viewer, operation, variables);
    answers.set(`${operation.name} ${JSON.stringify(variables)}`, told);
    for (let page = 2; page < 12; page++) {
      const after = nextOf(told.value);
      if (after === null) return;
      told = await ask(viewer, operation, { ...variables, after });
      answers.set(`${operation.name} ${JSON.stringify(variables)} page ${page}`, told);
    }
  };
  for (const operation of operations.filter(asksNothingById)) {
    if (only !== undefined && operation.name !== only) continue;
    const plain = argumentsOf(operation, new Map());
    await put(operation, plain);
    for (const changed of variations[operation.name] ?? []) await put(operation, { ...plain, ...changed });
    if (operation.name !== 'Query.publications') continue;
    for (const supplier of ['ocular', 'signalbox'])
      await put(operation, { ...plain, first: 4, filter: { supplierId: scene.seeded.supplier(supplier) } });
  }
  return answers;
}

const asksNothingById = (operation: Operation): boolean =>
  operation.rootType === 'Query' &&
  idPlacesOf(operation).every(place => place.path.length > 1 && !place.required) &&
  operation.root !== 'stepUp';

function nextOf(value: unknown): string | null {
  const { pageInfo } = (value ?? {}) as {
    readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
  return pageInfo?.hasNextPage === true ? pageInfo.endCursor : null;
}

export async function compareWorlds(
  oracle: Oracle,
  viewers: readonly Viewer[],
  progress: ProofOptions['progress'],
): Promise<{
  readonly differences: readonly Difference[];
  readonly queries: readonly string[];
  readonly compared: number;
  readonly planted: number;
}> {
  const differences: Difference[] = [];
  let compared = 0;
  const before = new Map<string, ReadonlyMap<string, Told>>();
  for (const viewer of viewers) before.set(viewer.name, await everything(oracle, viewer));
  for (const [n, step] of steps.entries()) {
    await step.add(oracle.scene, 0);
    for (const [at, viewer] of viewers.entries()) {
      progress(n * viewers.length + at, steps.length * viewers.length, 'worlds compared');
      const now = await everything(oracle, viewer);
      if (step.hiddenFrom(viewer)) {
        const found = apart(viewer, step.name, before.get(viewer.name) ?? new Map(), now);
        differences.push(...found);
        compared += now.size;
      }
      before.set(viewer.name, now);
    }
  }
  const queries = oracle.operations.filter(asksNothingById).map(one => one.name);
  return { differences, queries, compared, planted: faults.length };
}

function apart(
  viewer: Viewer,
  about: string,
  before: ReadonlyMap<string, Told>,
  now: ReadonlyMap<string, Told>,
): readonly Difference[] {
  const found: Difference[] = [];
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    const [one, other] = [before.get(key), now.get(key)];
    const what = one === undefined || other === undefined ? 'a page more or less' : difference(one, other);
    if (what !== null) found.push({ viewer: viewer.name, operation: key, about, what });
  }
  return found;
}

/** Walls behind which counts, searches and lists stand, each with a hole. */
const faults: readonly {
  readonly name: string;
  readonly query: string;
  readonly plant: string;
  readonly takeBack: string;
}[] = [
  {
    name: 'facets count what is hidden',
    query: 'Query.facets',
    plant: 'alter policy visitor_counts on library.facet_count using (true)',
    takeBack: 'alter policy visitor_counts on library.facet_count using (key = -2147483648)',
  },
  {
    name: 'lists hold what is hidden',
    query: 'Query.publications',
    plant: 'alter policy visitor_select on library.publication using (not withdrawn)',
    takeBack: `alter policy visitor_select on library.publication using (marking = 'CLEAR' and not withdrawn)`,
  },
];

/** What is added behind a hole shows to a visitor. */
export async function plantCounts(
  oracle: Oracle,
  viewers: readonly Viewer[],
): Promise<readonly { readonly name: string; readonly found: string | null }[]> {
  const [visitor] = viewers;
  if (visitor === undefined) return [];
  const results: { readonly name: string; readonly found: string | null }[] = [];
  for (const [n, fault] of faults.entries()) {
    await oracle.scene.su.query(fault.plant);
    const before = await everything(oracle, visitor, fault.query);
    await steps[0]?.add(oracle.scene, n + 1);
    const [first] = apart(visitor, fault.name, before, await everything(oracle, visitor, fault.query));
    await oracle.scene.su.query(fault.takeBack);
    results.push({ name: fault.name, found: first === undefined ? null : first.operation });
  }
  return results;
}
