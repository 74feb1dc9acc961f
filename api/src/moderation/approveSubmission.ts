/** Approves for the next slot or, a supplier warning, for release at once, which discloses nothing (A6). */
import type { Asked } from '../gate/context.ts';
import { invalid, Refusal } from '../gate/refusal.ts';
import { sealErrand } from '../intake/sealed.ts';
import { decideOn, holdItem } from './decision.ts';
import { changeDesk } from './desk.ts';
import type { ReviewItem } from './reviewItem.ts';

export function approveSubmission(
  asked: Asked,
  { id, version, urgent }: { readonly id: string; readonly version: number; readonly urgent: boolean },
): Promise<ReviewItem> {
  const { vault, world } = asked.services;
  return changeDesk(asked, async desk => {
    // The database asks for it too: nothing becomes approved by a moderator who is not fresh.
    if (!desk.fresh) throw new Refusal({ code: 'STEP_UP' });
    const held = await holdItem(asked, desk, id, version);
    if (urgent && held.sealed.kind !== 'supplier_warning')
      throw invalid({ path: 'urgent', problem: 'not_in_list' });
    if (urgent) {
      const errand = world.id();
      await desk.ask('insert into intake.outbox (id, content) values ($1, $2)', [
        errand,
        sealErrand(vault, errand, { act: 'release_urgent' }),
      ]);
      await desk.ask('notify moot_work');
    }
    return decideOn(asked, desk, held, { action: 'approve', urgent, reasons: [] });
  });
}
