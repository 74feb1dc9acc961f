/** Sends an answer back to its contributor, with words that say what to change; an approved one too, until its slot. */
import type { Asked } from '../gate/context.ts';
import { changeDesk } from '../moderation/desk.ts';
import { decideOnAnswer, holdAnswered, leafOfDecision } from './deciding.ts';
import { parsedWords } from './parsedWords.ts';

/** Answers the id under which the answer was reviewed. */
export async function returnAnswer(
  asked: Asked,
  given: { readonly id: string; readonly version: number; readonly because: string },
): Promise<string> {
  const because = parsedWords('because', given.because);
  return changeDesk(asked, async desk => {
    const held = await holdAnswered(asked, desk, given.id, given.version);
    await decideOnAnswer(asked, desk, held, 'return', { because });
    await leafOfDecision(asked, desk, 'answer_returned', held.sealed.publicationId);
    return held.id;
  });
}
