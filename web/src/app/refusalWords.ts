/** A refused act in words: what is wrong and, where it is a field, the way to it. */
import type { ErrorItem } from '../design/error-summary/ErrorSummary.vue';
import { isKey, t } from '../language/language.ts';
import type { FieldProblem, Refusal } from './refusal.ts';

/** The name of the question that a path ends in: `people.0.successorId` is about `successorId`. */
export const questionOf = ({ path }: FieldProblem): string => path.split('.').at(-1) ?? path;

/** One problem with a field. */
export function problemInWords(problem: FieldProblem): string {
  const key = [
    `refusals.problem_${questionOf(problem)}_${problem.problem}`,
    `refusals.problem_${problem.problem}`,
  ].find(isKey);
  return t(key ?? 'refusals.problem_other');
}

/** What stands in the error summary after an act was refused. */
export function refusedInWords(refusal: Refusal): {
  readonly title: string;
  readonly text: string | undefined;
  readonly list: readonly ErrorItem[];
} {
  const title = t(refusal.code === 'INVALID' ? 'refusals.errorSummary' : `refusals.${refusal.code}_title`);
  if (refusal.code === 'STEP_UP') return { title, text: t('refusals.STEP_UP_cancelled'), list: [] };
  if (refusal.code !== 'INVALID' || refusal.fields.length === 0) {
    return { title, text: t(`refusals.${refusal.code}_text`), list: [] };
  }
  const list = refusal.fields.map(field => ({ text: problemInWords(field), href: `#${questionOf(field)}` }));
  return { title, text: undefined, list };
}

/** The words under the field at fault. */
export function problemOf(refusal: Refusal | undefined, question: string): string | undefined {
  if (refusal?.code !== 'INVALID') return undefined;
  const field = refusal.fields.find(one => questionOf(one) === question);
  return field && problemInWords(field);
}
