import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extendSchema, parse } from 'graphql';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { contract, operationsOf } from './documents.ts';
import { crawl, type Crawled } from './index.ts';
import { compareLines, Matrix } from './matrix.ts';
import { unsaidOf } from './objects.ts';

describe('everything asked by everybody', () => {
  let crawled: Crawled;
  beforeAll(async () => {
    const quiet = (): void => undefined;
    crawled = await crawl(inject('pg'), { size: 'quick', seed: 7, progress: quiet, say: quiet });
  }, 240_000);

  it('V8 every id that is asked for and every act is described', () => {
    expect(crawled.unsaid).toEqual([]);
  });

  it('V2 everybody is shown what the matrix says, on both doors, and no more', () => {
    expect(crawled.differences).toEqual([]);
  });

  it('V1 nobody meets words of what they may not read, in whatever answer', () => {
    expect(crawled.leaks).toEqual([]);
  });

  const about = (words: RegExp): readonly unknown[] => [
    ...crawled.leaks.filter(({ operation, what }) => words.test(`${operation} ${what}`)),
    ...crawled.differences.filter(line => words.test(line)),
  ];

  it('V8 nobody is notified of what they may not open', () => {
    expect(about(/Query\.(alerts|notices)|Subscription\.alertArrived|Mutation\.markAlert/)).toEqual([]);
  });

  it('V6 the history of what was narrowed shows nothing of what it said before', () => {
    expect(about(/ before$|revisions/)).toEqual([]);
  });

  it('V8 no stream carries a name or title that was copied from what one may not see', () => {
    expect(about(/Subscription\./)).toEqual([]);
  });

  it('V4 R7 no act about what is not theirs, of another kind or malformed changes a row', () => {
    expect(crawled.changes).toEqual([]);
    expect(crawled.figures['acts that were not theirs']).toBeGreaterThan(1_000);
  });

  it('V5 would show every planted fault', () => {
    expect(crawled.missed).toEqual([]);
  });
});

describe('what is added to the schema', () => {
  const matrix = readFileSync(join(import.meta.dirname, 'matrix.txt'), 'utf8').split('\n');
  const withMore = (more: string) => operationsOf(extendSchema(contract(), parse(more)));

  it('V8 a field that the matrix does not know is a difference', () => {
    const operations = withMore('extend type Publication { contributor: String }');
    const unknown = compareLines(matrix, new Matrix(operations, () => undefined).lines()).filter(line =>
      /not in the matrix: Query\.publication contributor/.test(line),
    );
    expect(unknown).toHaveLength(1);
  });

  it('V8 an argument that takes an id, and an act, must be described', () => {
    const operations = withMore(
      'extend type Mutation { adopt(submissionId: ID!): Boolean } extend type Query { drafts(ofId: ID!): Int }',
    );
    expect(unsaidOf(operations)).toEqual([
      'Query.drafts.ofId has no entry in objects.ts',
      'Mutation.adopt.submissionId has no entry in objects.ts',
      'Mutation.adopt has no entry in objects.ts',
    ]);
  });
});
