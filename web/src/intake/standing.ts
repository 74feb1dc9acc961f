/** Where a submission stands and what it waits for, in words; and what its contributors can do with it. */
import { viewer } from '../app/session.ts';
import { decide } from '@moot/sharing-rules';
import type { SubmissionAction } from '@moot/sharing-rules';

import type { QuestionsToUsLineFragment } from '../generated/graphql.ts';
import { t, timeOfDay } from '../language/language.ts';
import { questionsWaiting } from '../threads/questionsWaiting.ts';
import type { Submission } from './submission.graphql.ts';

type Standing = Pick<Submission, 'state' | 'correcting' | 'publicationId'>;
type Reasoned = Standing & { readonly reasons: readonly unknown[] };

/** "It waits for a moderator, who reads it within three working days." */
export function standingInWords(
  submission: Reasoned & { readonly problems: readonly unknown[] },
  slot?: Date,
): string {
  switch (submission.state) {
    case 'draft':
      return submission.correcting
        ? t('intake.stands_draft_correcting')
        : t('intake.stands_draft', { count: submission.problems.length });
    case 'returned':
      return t('intake.stands_returned', { count: submission.reasons.length });
    case 'approved':
      return slot === undefined
        ? t('intake.stands_approved')
        : t('intake.stands_approved_at', { time: timeOfDay(slot) });
    case 'submitted':
    case 'released':
    case 'refused':
    case 'withdrawn':
      return t(`intake.stands_${submission.state}`);
  }
}

/** "Read by 20 or more authorities. Fewer than 10 say that it happened to them too." */
export function effectsInWords(
  kind: Submission['kind'],
  { readers, also, questions }: NonNullable<Submission['effects']>,
): string {
  const all = [
    t('intake.effectReaders', { shown: readers.shown }),
    ...(kind === 'case_study' || !also ? [] : [t(`intake.effectAlso_${kind}`, { shown: also.shown })]),
    ...(questions === 0 ? [] : [t('intake.effectQuestions', { count: questions })]),
  ];
  return all.join(' ');
}

/** The colour that repeats a state's word. */
export function tagClasses(state: Submission['state']): string {
  switch (state) {
    case 'draft':
      return 'govuk-tag--grey';
    case 'submitted':
    case 'approved':
      return 'govuk-tag--blue';
    case 'returned':
      return 'govuk-tag--yellow';
    case 'released':
      return 'govuk-tag--green';
    case 'refused':
    case 'withdrawn':
      return 'govuk-tag--red';
  }
}

/** Needs somebody of the contributing authority. */
export const needsUs = (submission: Pick<Standing, 'state'> & QuestionsToUsLineFragment): boolean =>
  submission.state === 'draft' || submission.state === 'returned' || questionsWaiting(submission) > 0;

/** What a contributor can do besides writing, each with a page of its own that asks before it acts. */
export const acts = ['correct', 'take-back', 'give-up', 'withdraw', 'delete'] as const;
export type Act = (typeof acts)[number];

const actionOf: Readonly<Record<Act, SubmissionAction>> = {
  correct: 'correct',
  'take-back': 'take_back',
  'give-up': 'take_back',
  withdraw: 'withdraw_copy',
  delete: 'delete',
};

/** Whether the rules allow it as the submission stands. */
export function mayNow(act: Act, submission: Reasoned): boolean {
  if (viewer.value?.suspended) return false;
  const copyStands = typeof submission.publicationId === 'string';
  if ((act === 'give-up') !== copyStands && actionOf[act] === 'take_back') return false;
  // What nobody has seen is deleted; what came back from a moderator is taken back.
  const seen = submission.state !== 'draft' || submission.reasons.length > 0;
  if (act === (seen ? 'delete' : 'take-back')) return false;
  return decide({ state: submission.state, copyStands }, 'contributor', actionOf[act]).kind !== 'refused';
}

/** What a person reads out to whoever helps them; never in the library. */
export const referenceOf = (id: string): string => id.replaceAll('-', '').slice(0, 8).toUpperCase();

/** The day some working days after another, Saturdays and Sundays left out. */
export function workingDaysAfter(start: Date, days: number): Date {
  const day = new Date(start);
  for (let left = days; left > 0;) {
    day.setDate(day.getDate() + 1);
    if (day.getDay() !== 0 && day.getDay() !== 6) left -= 1;
  }
  return day;
}
