/**
 * Forwards a question to the contributor of the publication. A moderator knows neither who asks nor whom: the worker, which
 * alone opens ties, brings it there, and nothing says whether it could.
 */
import type { Asked } from '../gate/context.ts';
import { londonDay } from '../library/londonDay.ts';
import { changeDesk } from '../moderation/desk.ts';
import { confirmedInWords, decideOnQuestion, holdAsked, leafOfDecision, type Confirmed } from './deciding.ts';
import { askForRouting } from './routing.ts';

/** Answers the id of the question. */
export function forwardQuestion(
  asked: Asked,
  {
    id,
    version,
    confirmed,
  }: { readonly id: string; readonly version: number; readonly confirmed: readonly Confirmed[] },
): Promise<string> {
  return changeDesk(asked, async desk => {
    const held = await holdAsked(asked, desk, id, version);
    const { words, decisions, publicationId } = held.sealed;
    const standing = await confirmedInWords(desk, 'words', words, decisions, confirmed);
    const today = londonDay(asked.services.world.now());
    await decideOnQuestion(asked, desk, held, 'forward', { because: null, decisions: standing }, today);
    await askForRouting(asked, desk.ask);
    await leafOfDecision(asked, desk, 'question_forwarded', publicationId);
    return held.id;
  });
}
