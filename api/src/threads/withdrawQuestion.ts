/** Takes back a question that has not been released; what the contributor has of it goes with it, within a second. */
import type { Asked } from '../gate/context.ts';
import { askForRouting } from './routing.ts';
import { holdQuestion, keepQuestion, leafOfThread } from './ownQuestion.ts';
import { changeOwnThreads } from './ownThreads.ts';
import type { Question } from './question.ts';

export function withdrawQuestion(
  asked: Asked,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Question> {
  return changeOwnThreads(asked, async own => {
    const held = await holdQuestion(asked, own, id, version);
    const answer = await keepQuestion(asked, own, held, 'withdraw');
    if (held.sealed.state === 'forwarded') await askForRouting(asked, own.ask);
    await leafOfThread(asked, own, 'question_withdrawn');
    return answer;
  });
}
