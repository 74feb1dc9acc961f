/** A steward changes what a circle says of itself. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { changeAsSteward } from './administering.ts';
import type { CircleRecord } from './authorityRecord.ts';
import { circleGiven, type CircleWords } from './createCircle.ts';
import { circleRecord, circleToChange } from './readCircleRecord.ts';

export function changeCircle(
  asked: Asked,
  given: CircleWords & { readonly id: string; readonly version: number },
): Promise<CircleRecord> {
  return changeAsSteward(asked, async ({ run, person }) => {
    const id = await circleToChange(run, given.id, given.version);
    await run('update register.circle set name = $2, name_cy = $3, about = $4 where id = $1', [
      id,
      ...circleGiven(given),
    ]);
    await appendToAudit(run, asked.services, 'circle_changed', {
      authority: null,
      by: person,
      as: 'steward',
      circle: id,
    });
    return circleRecord(run, id);
  });
}
