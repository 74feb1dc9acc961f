/**
 * How fast a large library is read: feed, filters, search, item and counts, through the API and against a floor.
 *
 * `README.md` beside this folder says how to read the figures.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '@moot/api/database/embedded';
import { migrate, prepareCluster } from '@moot/api/database/migrate';
import { machineWorld } from '@moot/api/world';
import type { Figures, Proof, ProofOptions } from '../../proofs/run.ts';
import { fillLibrary, type ReadingLibrary } from './library.ts';
import { compareAnswers, connections, interleave, type Measured, type Measurement } from './measuring.ts';
import { operationNames, questionsOf, type OperationName } from './operations.ts';
import { planOf, readsAll, type Plan } from './plans.ts';
import { bundleHelpers } from './processes.ts';

const sizes = {
  quick: { publications: 20_000, viewers: 100, runs: 3, seconds: 1 },
  full: { publications: 200_000, viewers: 500, runs: 5, seconds: 4 },
} as const;

/** What is aimed at, and what a change may not fall below: four fifths of the worst full run so far (`README.md`). */
const ratios: Readonly<Record<OperationName, { readonly aim: number; readonly guard: number }>> = {
  feed: { aim: 0.6, guard: 0.35 },
  filtered: { aim: 0.85, guard: 0.45 },
  search: { aim: 0.85, guard: 0.4 },
  item: { aim: 0.6, guard: 0.5 },
  facets: { aim: 0.7, guard: 0.5 },
};

export const proof: Proof = {
  name: 'reading',
  about:
    'How fast a large library is read: feed, filters, search, item and counts, through the API and against a floor.',
  run: async options => {
    const dataDir = mkdtempSync(join(tmpdir(), 'moot-bench-'));
    try {
      return await measure(options, dataDir);
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

async function measure(
  { size, seed, progress, say }: ProofOptions,
  dataDir: string,
): ReturnType<Proof['run']> {
  const { publications, viewers, runs, seconds } = sizes[size];
  say(
    `machine: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
  );
  say(
    `library: ${publications.toLocaleString('en-GB')} publications, ${viewers} viewers, ${connections} connections, ${runs} interleaved runs of ${seconds} s`,
  );
  // Nothing of this has to survive the machine, and only reading is measured.
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_wal_size: '8GB',
    shared_buffers: '1GB',
    max_connections: 120,
  };
  await using server = await startEmbedded({ dataDir: join(dataDir, 'postgres'), settings });
  const urls = await prepareDatabase(server.superuserUrl);
  const began = performance.now();
  const library = await fillLibrary(urls.superuser, { publications, viewers, seed }, progress);
  say(
    `written in ${((performance.now() - began) / 1000).toFixed(0)} s; a viewer sees ${library.visibleShare} %`,
  );

  const plans = await lookAtPlans(urls.superuser, library, say);
  const start = await bundleHelpers(['api', 'floor', 'load']);
  const [api, floor, load] = [start('api'), start('floor'), start('load')];
  try {
    const ports = { api: await freePort(), floor: await freePort() };
    await api.ask({ database: urls.web, port: ports.api, dataDir });
    await floor.ask({ database: urls.web, port: ports.floor, dataDir });
    await compareAnswers(ports, library);
    const measured = await interleave({
      load,
      api,
      floor,
      ports,
      library,
      cluster: join(dataDir, 'postgres', 'cluster'),
      runs,
      seconds,
      progress,
    });
    return judge(measured, plans, say);
  } finally {
    await Promise.all([api, floor, load].map(helper => helper.stop()));
  }
}

async function prepareDatabase(
  superuserUrl: string,
): Promise<{ readonly superuser: string; readonly web: string }> {
  const urlOf = (login?: string): string => {
    const url = new URL(superuserUrl);
    url.pathname = '/moot';
    if (login !== undefined) {
      url.username = login;
      url.password = login;
    }
    return url.href;
  };
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query('create database moot');
  await client.end();
  await prepareCluster(urlOf(), { migrator: 'migrator', web: 'web', worker: 'worker', jobs: 'jobs' });
  await migrate(urlOf('migrator'), machineWorld);
  return { superuser: urlOf(), web: urlOf('web') };
}

/** Each statement's plan, and that of a page of another length where there is one: the policies must not notice. */
async function lookAtPlans(
  superuser: string,
  library: ReadingLibrary,
  say: (line: string) => void,
): Promise<readonly Plan[]> {
  const token = library.tokens[0] as string;
  const plans: Plan[] = [];
  for (const operation of operationNames) {
    for (const question of questionsOf(operation, library).slice(0, 3)) {
      const plan = await planOf(superuser, token, question);
      const told = Object.entries(plan.calls).map(([name, n]) => `${name} ${n}`);
      say(
        `plan of ${operation} ${JSON.stringify(question.variables)}, ${plan.generic ? 'generic' : 'for its values'}, ${plan.blocks} blocks: ${plan.nodes.join(' > ')}`,
      );
      say(
        `  policies call ${told.join(', ')}${plan.wholeScans > 0 ? `; scans the whole library ${plan.wholeScans} times` : ''}`,
      );
      plans.push(plan);
    }
  }
  for (const first of [35, 50]) {
    const plan = await planOf(superuser, token, { operation: 'feed', variables: { first } });
    say(
      `a page of ${first}: policies call ${Object.entries(plan.calls)
        .map(([name, n]) => `${name} ${n}`)
        .join(', ')}`,
    );
    plans.push(plan);
  }
  return plans;
}

function judge(
  measured: Measured,
  plans: readonly Plan[],
  say: (line: string) => void,
): { readonly held: boolean; readonly figures: Figures } {
  const figures: Record<string, number | string> = {};
  let held = true;
  const heading = ['per s', 'p50 ms', 'p99 ms', 'Node ms', 'SQL ms'].map(each => each.padStart(7)).join(' ');
  say(`${'API'.padStart(14)}${'floor'.padStart(44)}`);
  say(`${''.padEnd(9)} ${heading}    ${heading}   ratio   aim guard`);
  for (const operation of operationNames) {
    const { api, floor } = measured[operation];
    const of = (
      results: readonly Measurement[],
      what: 'perSecond' | 'p50' | 'p99' | 'serverTime' | 'databaseTime',
    ): number => median(results.map(each => each[what]));
    // The ratio of each run, whose two halves stand side by side: what else the machine does falls on both.
    const ratio = median(api.map((each, n) => each.perSecond / (floor[n]?.perSecond ?? Number.NaN)));
    const { aim, guard } = ratios[operation];
    const side = (results: readonly Measurement[]): string =>
      [
        of(results, 'perSecond').toFixed(0),
        of(results, 'p50').toFixed(1),
        of(results, 'p99').toFixed(1),
        of(results, 'serverTime').toFixed(2),
        of(results, 'databaseTime').toFixed(2),
      ]
        .map(each => each.padStart(7))
        .join(' ');
    const verdict = ratio < guard ? '  below the guard' : ratio < aim ? '  below the aim' : '';
    say(
      `${operation.padEnd(9)} ${side(api)}    ${side(floor)}   ${ratio.toFixed(2).padStart(5)} ${aim.toFixed(2).padStart(5)} ${guard.toFixed(2).padStart(5)}${verdict}`,
    );
    figures[`of the floor on ${operation}`] = Number(ratio.toFixed(2));
    if (!(ratio >= guard)) held = false;
  }
  const scanning = plans.filter(readsAll);
  for (const plan of scanning) say(`reads the whole library: ${plan.statement}`);
  const pages = plans.filter(plan => plan.statement.startsWith('publications::'));
  const steady = new Set(pages.map(plan => JSON.stringify(plan.calls))).size === 1;
  if (!steady) say('the policies are called more often for a longer page');
  figures['plans that read the whole library'] = scanning.length;
  return { held: held && scanning.length === 0 && steady, figures };
}

function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = Math.floor(ordered.length / 2);
  return ordered.length % 2 === 1
    ? (ordered[middle] ?? Number.NaN)
    : ((ordered[middle - 1] ?? 0) + (ordered[middle] ?? 0)) / 2;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
