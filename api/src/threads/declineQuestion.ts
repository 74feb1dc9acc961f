/**
 * Says that a question will not be answered. Whoever asked hears it at the next slot, in the words that they would also hear
 * if nobody had ever looked at it; the moment in which somebody decided it is nobody's to know.
 */
import type { Asked } from '../gate/context.ts';
import { holdAnswer, keepAnswer } from './ownAnswer.ts';
import { leafOfThread } from './ownQuestion.ts';
import { changeOwnThreads } from './ownThreads.ts';
import type { QuestionToUs } from './question.ts';

export function declineQuestion(
  asked: Asked,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<QuestionToUs> {
  return changeOwnThreads(asked, async own => {
    const held = await holdAnswer(asked, own, id, version);
    const answer = await keepAnswer(asked, own, held, 'decline');
    await leafOfThread(asked, own, 'question_declined');
    return answer;
  });
}
