/** What a joiner is: a way in which a thief can try to join what custody keeps apart, and a leak that it must find. */
import type { Dump } from './dump.ts';
import type { Figure } from './permutation.ts';
import type { Truth } from './scenario.ts';

export const relations = [
  'publication and submission',
  'owner tag and authority',
  'publications of one author',
  'publication and authority',
  'publication and tie',
  'unsealing and publication',
  'unsealing and submission',
  'question and publication',
  'questions of one asker',
  'answer and publication',
  'answers of one contributor',
] as const;
export type Relation = (typeof relations)[number];

export interface Guess {
  readonly relation: Relation;
  readonly figure: Figure;
}

export interface Joiner {
  readonly name: string;
  /** What it compares, in a sentence. */
  readonly about: string;
  readonly guesses: (dump: Dump, truth: Truth) => readonly Guess[];
  /** The leak that it must find, in a sentence, and the dump that has it. */
  readonly leak: string;
  readonly plant: (dump: Dump, truth: Truth, draw: () => number) => Dump;
}
