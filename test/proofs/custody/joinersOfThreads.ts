/** Joiners of what threads leave behind (A8): questions and answers beside publications, and beside each other. */
import { createHash } from 'node:crypto';
import { rowsOf, withTable, type Dump, type Row } from './dump.ts';
import type { Guess, Joiner, Relation } from './joiner.ts';
import { correlation, grouping, inIntake, outside, shared, sharedByGroups, words } from './measures.ts';
import { indexOf, observe, type Sort } from './observations.ts';
import type { ThreadTruth } from './threads.ts';
import type { Truth } from './scenario.ts';

const every: readonly Sort[] = ['count', 'length', 'time', 'order'];

interface Side {
  readonly table: string;
  readonly rows: readonly ThreadTruth[];
  readonly beside: Relation;
  readonly grouped: Relation;
}
const sidesOf = (truth: Truth): readonly Side[] => [
  {
    table: 'intake.question',
    rows: truth.questions,
    beside: 'question and publication',
    grouped: 'questions of one asker',
  },
  {
    table: 'intake.answer',
    rows: truth.answers,
    beside: 'answer and publication',
    grouped: 'answers of one contributor',
  },
];
const ids = (rows: readonly ThreadTruth[]) => rows.map(({ id }) => words(id));
const publications = (rows: readonly ThreadTruth[]) => rows.map(({ publication }) => words(publication));
const knownBy = (rows: readonly ThreadTruth[]) => new Map(rows.map(row => [row.id, row]));
const hashOf = (...of: readonly string[]): Buffer => createHash('sha256').update(of.join(' ')).digest();

/** With a column more for each row of a side. */
const withColumn = (
  dump: Dump,
  { table, rows }: Side,
  column: string,
  valueOf: (row: ThreadTruth) => unknown,
): Dump => {
  const known = knownBy(rows);
  return withTable(dump, table, all =>
    all.map((row): Row => {
      const truth = known.get(String(row['id']));
      return truth === undefined ? row : { ...row, [column]: valueOf(truth) };
    }),
  );
};

export const joinersOfThreads: readonly Joiner[] = [
  {
    name: 'threads and publications',
    about: 'equal ids, bytes and hashes of ids in a question or an answer and beside its publication',
    guesses: (dump, truth) => {
      const index = indexOf(dump);
      return sidesOf(truth).map(({ rows, beside }): Guess => ({
        relation: beside,
        figure: shared(index, ids(rows), publications(rows), rows.length),
      }));
    },
    leak: 'an answer keeps a plain hash of its publication',
    plant: (dump, truth) =>
      withColumn(dump, sidesOf(truth)[1]!, 'about', ({ publication }) =>
        createHash('sha256').update(publication).digest(),
      ),
  },
  {
    name: 'tags of threads',
    about: 'whether two rows of one authority have a value in common that those of others have not',
    guesses: (dump, truth) => {
      const index = indexOf(dump);
      return sidesOf(truth).map(({ rows, grouped }): Guess => ({
        relation: grouped,
        figure: sharedByGroups(
          index,
          ids(rows),
          rows.map(({ authority }) => authority),
        ),
      }));
    },
    leak: 'all answers of an authority stand under one tag',
    plant: (dump, truth) =>
      withColumn(dump, sidesOf(truth)[1]!, 'answer_tag', ({ authority }) => hashOf('tag', authority)),
  },
  {
    name: 'threads by the look of their rows',
    about: 'numbers, lengths, times and places of questions and answers beside those of their publications',
    guesses: (dump, truth) => {
      const index = indexOf(dump);
      return sidesOf(truth).flatMap(({ rows, beside, grouped }): readonly Guess[] => {
        const seen = observe(index, ids(rows), inIntake, every);
        return [
          {
            relation: beside,
            figure: correlation(seen, observe(index, publications(rows), outside, every), rows.length),
          },
          {
            relation: grouped,
            figure: grouping(
              seen,
              rows.map(({ authority }) => authority),
            ),
          },
        ];
      });
    },
    leak: 'answers lie in the order in which their publications were released',
    plant: (dump, truth) => {
      const places = new Map(rowsOf(dump, 'library.publication').map((row, at) => [String(row['id']), at]));
      const known = knownBy(truth.answers);
      const placeOf = (row: Row): number => places.get(known.get(String(row['id']))?.publication ?? '') ?? 0;
      return withTable(dump, 'intake.answer', rows =>
        rows.toSorted((one, other) => placeOf(one) - placeOf(other)),
      );
    },
  },
];
