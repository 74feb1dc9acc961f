/** Sends a question back to whoever asked it, with words that say what to change. */
import type { Asked } from '../gate/context.ts';
import { changeDesk } from '../moderation/desk.ts';
import { decideOnQuestion, holdAsked, leafOfDecision } from './deciding.ts';
import { parsedWords } from './parsedWords.ts';

/** Answers the id of the question. */
export async function returnQuestion(
  asked: Asked,
  given: { readonly id: string; readonly version: number; readonly because: string },
): Promise<string> {
  const because = parsedWords('because', given.because);
  return changeDesk(asked, async desk => {
    const held = await holdAsked(asked, desk, given.id, given.version);
    await decideOnQuestion(asked, desk, held, 'return', { because });
    await leafOfDecision(asked, desk, 'question_returned', held.sealed.publicationId);
    return held.id;
  });
}
