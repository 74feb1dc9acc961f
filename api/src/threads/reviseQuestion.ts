/** Words a question anew, while it waits for a moderator or after it was sent back: it then waits again. */
import type { Asked } from '../gate/context.ts';
import type { FindingDecisionInput } from '../intake/finding.ts';
import { holdQuestion, keepQuestion, leafOfThread } from './ownQuestion.ts';
import { changeOwnThreads } from './ownThreads.ts';
import { decidedWords, parsedWords } from './parsedWords.ts';
import type { Question } from './question.ts';

export async function reviseQuestion(
  asked: Asked,
  given: {
    readonly id: string;
    readonly version: number;
    readonly words: string;
    readonly decisions: readonly FindingDecisionInput[];
  },
): Promise<Question> {
  const words = parsedWords('words', given.words);
  return changeOwnThreads(asked, async own => {
    const held = await holdQuestion(asked, own, given.id, given.version);
    const decisions = await decidedWords(asked, own, 'words', words, given.decisions);
    const answer = await keepQuestion(asked, own, held, 'revise', { words, decisions, because: null });
    await leafOfThread(asked, own, 'question_asked');
    return answer;
  });
}
