/** Where questions and answers stand, in words, and what is wrong with their texts. */
import { questionAfter } from '@moot/sharing-rules';
import type { QuestionAction } from '@moot/sharing-rules';

import type { Refusal } from '../app/refusal.ts';
import { problemInWords } from '../app/refusalWords.ts';
import { roleOf, viewer } from '../app/session.ts';
import type { AnswerState, QuestionState } from '../generated/graphql.ts';
import { t } from '../language/language.ts';

/** Characters that a text may have; the API's own limits. */
export const longest = { words: 1_000, answer: 2_000, because: 500 } as const;

/** Whether the viewer asks and answers for an authority: contributors and leads. */
export const writes = (): boolean => ['contributor', 'lead'].includes(roleOf(viewer.value));
/** And whether that authority takes part. */
export const writesNow = (): boolean => writes() && viewer.value?.suspended === false;

/** What the server has against the text itself; undefined where it is something else. */
export function problemWith(refusal: Refusal | undefined): string | undefined {
  if (refusal?.code !== 'INVALID') return undefined;
  const problem = refusal.fields.find(({ path }) => path === 'words');
  switch (problem?.problem) {
    case undefined:
      return undefined;
    case 'undecided_finding':
      return t('threads.undecided');
    default:
      return problemInWords(problem ?? { path: 'words', problem: 'other' });
  }
}

/** Whether whoever asked may do it as the question stands. */
export const askerMay = (
  action: Extract<QuestionAction, 'revise' | 'withdraw'>,
  { state }: { readonly state: QuestionState },
): boolean => state !== 'unavailable' && questionAfter(state, 'asker', action) !== null;

/** Words of a moderator, or what the release found and nobody typed. */
export const becauseInWords = (because: string): string =>
  because === 'undecided_finding' ? t('threads.foundSince') : t('threads.moderatorSays', { words: because });

/** The colour that repeats a state's word. */
export function tagOf(state: QuestionState | AnswerState): string {
  switch (state) {
    case 'returned':
    case 'waiting':
      return 'govuk-tag--yellow';
    case 'asked':
    case 'forwarded':
    case 'answered':
    case 'approved':
      return 'govuk-tag--blue';
    case 'released':
      return 'govuk-tag--green';
    case 'refused':
    case 'declined':
    case 'withdrawn':
    case 'unavailable':
      return 'govuk-tag--grey';
  }
}
