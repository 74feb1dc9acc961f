/** A steward takes an authority out of a circle: it no longer sees what it saw through it alone. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { parsedId } from '../intake/parsedId.ts';
import { changeAsSteward } from './administering.ts';
import type { CircleRecord } from './authorityRecord.ts';
import { circleRecord, circleToChange } from './readCircleRecord.ts';

export function removeFromCircle(asked: Asked, circleId: string, authorityId: string): Promise<CircleRecord> {
  const authority = parsedId(authorityId);
  return changeAsSteward(asked, async ({ run, person }) => {
    const circle = await circleToChange(run, circleId);
    const removed = await run(
      'delete from register.circle_member where circle_id = $1 and authority_id = $2 returning authority_id',
      [circle, authority],
    );
    if (removed.length > 0)
      await appendToAudit(run, asked.services, 'circle_left', {
        authority,
        by: person,
        as: 'steward',
        circle,
      });
    return circleRecord(run, circle);
  });
}
