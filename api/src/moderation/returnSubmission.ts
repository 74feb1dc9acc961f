/** Sends a submission back with reasons; an approved one too, until its slot. */
import type { Asked } from '../gate/context.ts';
import { decideOn, holdItem, parsedReasons } from './decision.ts';
import { changeDesk } from './desk.ts';
import type { ReviewItem, ReviewReasonInput } from './reviewItem.ts';

export async function returnSubmission(
  asked: Asked,
  {
    id,
    version,
    reasons,
  }: { readonly id: string; readonly version: number; readonly reasons: readonly ReviewReasonInput[] },
): Promise<ReviewItem> {
  const given = parsedReasons(reasons, index => `reasons.${index}.words`);
  return changeDesk(asked, async desk =>
    decideOn(asked, desk, await holdItem(asked, desk, id, version), {
      action: 'return',
      urgent: false,
      reasons: given,
    }),
  );
}
