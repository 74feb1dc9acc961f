/** Answers a question about what the own authority contributed, as "the contributor"; a moderator approves the words. */
import type { Asked } from '../gate/context.ts';
import type { FindingDecisionInput } from '../intake/finding.ts';
import { holdAnswer, keepAnswer } from './ownAnswer.ts';
import { leafOfThread } from './ownQuestion.ts';
import { changeOwnThreads } from './ownThreads.ts';
import { decidedWords, parsedWords } from './parsedWords.ts';
import type { QuestionToUs } from './question.ts';

export async function answerQuestion(
  asked: Asked,
  given: {
    readonly id: string;
    readonly version: number;
    readonly words: string;
    readonly decisions: readonly FindingDecisionInput[];
  },
): Promise<QuestionToUs> {
  const words = parsedWords('answer', given.words);
  return changeOwnThreads(asked, async own => {
    const held = await holdAnswer(asked, own, given.id, given.version);
    const decisions = await decidedWords(asked, own, 'answer', words, given.decisions);
    const answer = await keepAnswer(asked, own, held, 'answer', { words, decisions, because: null });
    await leafOfThread(asked, own, 'question_answered');
    return answer;
  });
}
