/** How many questions of members wait for an act of ours: an answer, or another one than the moderator sent back. */
import type { QuestionsToUsLineFragment } from '../generated/graphql.ts';

export const questionsWaiting = ({ questions }: Pick<QuestionsToUsLineFragment, 'questions'>): number =>
  questions.filter(({ state }) => state === 'waiting' || state === 'returned').length;
