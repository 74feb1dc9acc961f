/** A page calls each function of the policies a fixed number of times, whatever the number of rows (issue 3, point 2). */
import pg from 'pg';
import { fillLibrary, type ReadingLibrary } from '../../bench/reading/library.ts';
import { operationNames, questionsOf, type Question } from '../../bench/reading/operations.ts';
import { planOf } from '../../bench/reading/plans.ts';
import { freshDatabase, type FreshDatabase } from '../../world/database.ts';
import { ownPostgres } from '../../world/ownPostgres.ts';
import type { Proof, ProofOptions, ProofResult } from '../run.ts';

/** Two libraries of one seed: the same people and words, ten times as many rows in the second. */
const sizes = { quick: [1_000, 10_000], full: [10_000, 100_000] } as const;

/** A condition that is hoisted runs once for each place where it stands in a statement, or not at all where no row needs it. */
const most = 8;

/** PostgreSQL goes over to a generic plan after five; and before any. */
const executions = [0, 6] as const;

type Calls = Readonly<Record<string, number>>;

interface Shelf {
  readonly publications: number;
  readonly fresh: FreshDatabase;
  readonly library: ReadingLibrary;
}

interface Page {
  readonly name: string;
  /** Whether rows of every sort stand on it: what a statement asks of one row may depend on its marking and kind. */
  readonly ofEverySort: boolean;
  readonly questionOf: (library: ReadingLibrary) => Question;
}

const pages: readonly Page[] = [
  ...operationNames.map(operation => ({
    name: operation,
    ofEverySort: operation !== 'item',
    questionOf: (library: ReadingLibrary) => questionsOf(operation, library)[0] as Question,
  })),
  ...[1, 50].map(first => ({
    name: `feed of ${first}`,
    ofEverySort: first > 1,
    questionOf: (): Question => ({ operation: 'feed', variables: { first } }),
  })),
];

/** On a PostgreSQL of one's own; `superuser` is its connection string. */
export async function provePolicies(
  superuser: string,
  { size, seed, progress, say }: ProofOptions,
): Promise<ProofResult & { readonly wrong: readonly string[]; readonly missed: readonly string[] }> {
  await using shelves = new AsyncDisposableStack();
  const filled: Shelf[] = [];
  for (const publications of sizes[size]) {
    const fresh = shelves.use(await freshDatabase(superuser));
    const library = await fillLibrary(fresh.superuser, { publications, viewers: 4, seed }, written =>
      progress(written, publications, 'publications written'),
    );
    filled.push({ publications, fresh, library });
  }
  const callsOf = ({ questionOf }: Page, before: number): Promise<readonly Calls[]> =>
    Promise.all(
      filled.map(async ({ fresh, library }) => {
        const token = String(library.tokens[0]);
        return (await planOf(fresh.superuser, token, questionOf(library), before)).calls;
      }),
    );

  const wrong: string[] = [];
  let highest = 0;
  for (const page of pages)
    for (const before of executions) {
      const calls = await callsOf(page, before);
      const what = `${page.name} after ${before}`;
      say(`${what}: ${calls.map(each => inWords(each)).join(' · ')}`);
      wrong.push(...problemsOf(page, calls).map(problem => `${what}: ${problem}`));
      highest = Math.max(highest, ...calls.map(mostOf));
    }
  for (const what of wrong) say(`WRONG ${what}`);

  const missed: string[] = [];
  const last = pages.at(-1) as Page;
  const planted = faults.length;
  for (const fault of faults) {
    for (const { fresh } of filled) await run(fresh.superuser, fault.apply);
    const calls = await callsOf(last, 6);
    const found = problemsOf(last, calls).length > 0;
    say(`planted: ${fault.name}: ${found ? 'found' : 'NOT FOUND'}`);
    if (!found) missed.push(fault.name);
    for (const { fresh } of filled) await run(fresh.superuser, fault.undo);
  }
  return {
    held: wrong.length === 0 && missed.length === 0,
    wrong,
    missed,
    figures: {
      rows: sizes[size].map(rows => rows.toLocaleString('en-GB')).join(' and '),
      pages: pages.length,
      'calls of a function at most': highest,
      'pages wrong': wrong.length,
      'planted faults caught': `${planted - missed.length}/${planted}`,
    },
  };
}

const mostOf = (calls: Calls): number => Math.max(...Object.values(calls));
const inWords = (calls: Calls): string =>
  Object.entries(calls)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

/** `calls`: of one page, in the smaller library and in the larger one. */
function problemsOf({ ofEverySort }: Page, calls: readonly Calls[]): readonly string[] {
  const problems: string[] = [];
  for (const each of calls) {
    if (Object.keys(each).length === 0) problems.push('no policy ran');
    for (const [name, count] of Object.entries(each))
      if (count > most) problems.push(`${name} ran ${count} times`);
  }
  // What every table asks for once a statement does not depend on the number of rows at all.
  if (ofEverySort && new Set(calls.map(each => each['viewer_is_set'])).size !== 1)
    problems.push('viewer_is_set differs');
  return problems;
}

const member = (condition: string, keys: string): string =>
  `alter policy peer_select on library.publication using (not withdrawn and
     (marking = 'CLEAR' or (marking = 'GREEN' and ${condition}) or visible_to && ${keys}))`;
const hoisted = member('(select register.viewer_is_member())', '(select register.viewer_keys())');
const seal = (condition: string): string =>
  `alter policy viewer_set on library.publication using (${condition}) with check (${condition})`;

const faults = [
  {
    name: 'whether the viewer is a member is asked for each row',
    apply: member('register.viewer_is_member()', '(select register.viewer_keys())'),
    undo: hoisted,
  },
  {
    name: 'the viewer’s keys are read for each row',
    apply: member('(select register.viewer_is_member())', 'register.viewer_keys()'),
    undo: hoisted,
  },
  {
    name: 'the seal is checked for each row',
    apply: seal('register.viewer_is_set()'),
    undo: seal('(select register.viewer_is_set())'),
  },
] as const;

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export const proof: Proof = {
  name: 'policies',
  about: 'A page calls each function of the policies a fixed number of times, whatever the number of rows.',
  async run(options) {
    await using server = await ownPostgres('policies');
    return await provePolicies(server.superuserUrl, options);
  },
};
