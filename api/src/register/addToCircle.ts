/** A steward puts an authority into a circle: it sees what the circle sees, what was shared with it before too. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { invalid, notFound } from '../gate/refusal.ts';
import { parsedId } from '../intake/parsedId.ts';
import { changeAsSteward } from './administering.ts';
import type { CircleRecord } from './authorityRecord.ts';
import { circleRecord, circleToChange } from './readCircleRecord.ts';

export function addToCircle(asked: Asked, circleId: string, authorityId: string): Promise<CircleRecord> {
  const authority = parsedId(authorityId);
  return changeAsSteward(asked, async ({ run, person }) => {
    const circle = await circleToChange(run, circleId);
    const [row] = await run('select standing from register.authority where id = $1', [authority]);
    if (row === undefined) throw notFound();
    if (row['standing'] === 'ended') throw invalid({ path: 'authorityId', problem: 'not_in_this_state' });
    const added = await run(
      `insert into register.circle_member (circle_id, authority_id) values ($1, $2) on conflict do nothing
       returning authority_id`,
      [circle, authority],
    );
    if (added.length > 0)
      await appendToAudit(run, asked.services, 'circle_joined', {
        authority,
        by: person,
        as: 'steward',
        circle,
      });
    return circleRecord(run, circle);
  });
}
