/** Refuses a submission with a reason. Of a correction, the released copy stands as it is. */
import type { Asked } from '../gate/context.ts';
import { decideOn, holdItem, parsedReasons } from './decision.ts';
import { changeDesk } from './desk.ts';
import type { ReviewItem } from './reviewItem.ts';

export async function refuseSubmission(
  asked: Asked,
  { id, version, reason }: { readonly id: string; readonly version: number; readonly reason: string },
): Promise<ReviewItem> {
  const given = parsedReasons([{ path: null, words: reason }], () => 'reason');
  return changeDesk(asked, async desk =>
    decideOn(asked, desk, await holdItem(asked, desk, id, version), {
      action: 'refuse',
      urgent: false,
      reasons: given,
    }),
  );
}
