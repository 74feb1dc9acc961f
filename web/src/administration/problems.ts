/** What is to be mended in a form before it is sent. */
import type { Key } from '../language/language.ts';
import { t } from '../language/language.ts';

/** A problem with the way to its question. */
export interface Problem {
  readonly text: string;
  readonly href: string;
}

/** The questions that were left without an answer. */
export const askedFor = (
  questions: readonly { readonly question: string; readonly answer: string; readonly missing: Key }[],
): readonly Problem[] =>
  questions
    .filter(({ answer }) => answer.trim() === '')
    .map(({ question, missing }) => ({ text: t(missing), href: `#${question}` }));

/** The problem with one question. */
export const problemWith = (problems: readonly Problem[], question: string): string | undefined =>
  problems.find(({ href }) => href === `#${question}`)?.text;
