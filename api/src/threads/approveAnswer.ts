/** Approves an answer for the next slot, when question and answer leave together as a copy beside the publication. */
import type { Asked } from '../gate/context.ts';
import { Refusal } from '../gate/refusal.ts';
import { changeDesk } from '../moderation/desk.ts';
import {
  confirmedInWords,
  decideOnAnswer,
  holdAnswered,
  leafOfDecision,
  type Confirmed,
} from './deciding.ts';

/** Answers the id under which the answer was reviewed. */
export function approveAnswer(
  asked: Asked,
  {
    id,
    version,
    confirmed,
  }: { readonly id: string; readonly version: number; readonly confirmed: readonly Confirmed[] },
): Promise<string> {
  return changeDesk(asked, async desk => {
    // The database asks for it too: nothing becomes approved by a moderator who is not fresh.
    if (!desk.fresh) throw new Refusal({ code: 'STEP_UP' });
    const held = await holdAnswered(asked, desk, id, version);
    const { words, decisions, publicationId } = held.sealed;
    const standing = await confirmedInWords(desk, 'answer', words ?? '', decisions, confirmed);
    await decideOnAnswer(asked, desk, held, 'approve', { because: null, decisions: standing });
    await leafOfDecision(asked, desk, 'answer_approved', publicationId);
    return held.id;
  });
}
