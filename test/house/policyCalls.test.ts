import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fillLibrary, type ReadingLibrary } from '../bench/reading/library.ts';
import { operationNames, questionsOf, type Question } from '../bench/reading/operations.ts';
import { planOf } from '../bench/reading/plans.ts';
import { freshDatabase, type FreshDatabase } from '../world/database.ts';

interface Shelf {
  readonly publications: number;
  readonly fresh: FreshDatabase;
  readonly library: ReadingLibrary;
}

/** Two libraries of one seed: the same people and words, ten times as many rows in the second. */
const sizes = [1_000, 10_000] as const;
const shelves: Shelf[] = [];

beforeAll(async () => {
  for (const publications of sizes) {
    const fresh = await freshDatabase(inject('pg'));
    const library = await fillLibrary(
      fresh.superuser,
      { publications, viewers: 4, seed: 1 },
      () => undefined,
    );
    shelves.push({ publications, fresh, library });
  }
}, 180_000);
afterAll(async () => {
  for (const { fresh } of shelves) await fresh[Symbol.asyncDispose]();
});

type Calls = Readonly<Record<string, number>>;

/** How often each function of the policies runs for a question, in a library of each size. */
const callsOf = (
  questionOf: (library: ReadingLibrary) => Question,
  executions: number,
): Promise<readonly Calls[]> =>
  Promise.all(
    shelves.map(async ({ fresh, library }) => {
      const plan = await planOf(fresh.superuser, String(library.tokens[0]), questionOf(library), executions);
      return plan.calls;
    }),
  );

/** A condition that is hoisted runs once for each place where it stands in a statement, or not at all where no row needs it. */
const most = 8;
const highest = (calls: readonly Calls[]): number => Math.max(...calls.flatMap(each => Object.values(each)));
const page = (first: number) => (): Question => ({ operation: 'feed', variables: { first } });

describe('the functions that policies call', () => {
  it('2 run a few times for a page, whatever the number of rows, after the sixth execution too', async () => {
    for (const executions of [0, 6])
      for (const operation of operationNames) {
        const calls = await callsOf(library => questionsOf(operation, library)[0] as Question, executions);
        for (const each of calls) expect(Object.keys(each).length, operation).toBeGreaterThan(0);
        expect(highest(calls), `${operation} after ${executions}`).toBeLessThanOrEqual(most);
        // What every table asks for once a statement does not depend on the rows at all.
        expect(new Set(calls.map(each => each['viewer_is_set'])), operation).toHaveLength(1);
      }
  });

  it('2 run a few times for a page of any length', async () => {
    for (const first of [1, 20, 50])
      expect(highest(await callsOf(page(first), 6)), String(first)).toBeLessThanOrEqual(most);
  });

  it('2 would not, with a condition that is not hoisted', async () => {
    for (const { fresh } of shelves) {
      const client = new pg.Client({ connectionString: fresh.superuser });
      await client.connect();
      await client.query(
        `alter policy peer_select on library.publication using (not withdrawn and
           (marking = 'CLEAR' or (marking = 'GREEN' and register.viewer_is_member()) or visible_to && register.viewer_keys()))`,
      );
      await client.end();
    }
    const calls = await callsOf(page(50), 6);
    for (const each of calls) expect(highest([each])).toBeGreaterThan(2 * most);
  });
});
