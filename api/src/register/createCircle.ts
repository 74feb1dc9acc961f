/** A steward begins a circle, without members. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { changeAsSteward } from './administering.ts';
import type { CircleRecord } from './authorityRecord.ts';
import { lineGiven, lineOrNull } from './given.ts';
import { circleRecord } from './readCircleRecord.ts';

/** What a circle says of itself. */
export interface CircleWords {
  readonly name: string;
  readonly nameCy: string | null;
  readonly about: string;
}

export const circleGiven = (
  given: CircleWords,
): readonly [name: string, nameCy: string | null, about: string] => [
  lineGiven('name', given.name),
  lineOrNull('nameCy', given.nameCy),
  lineGiven('about', given.about, 500),
];

export function createCircle(asked: Asked, given: CircleWords): Promise<CircleRecord> {
  return changeAsSteward(asked, async ({ run, person }) => {
    const id = asked.services.world.id();
    await run('insert into register.circle (id, name, name_cy, about) values ($1, $2, $3, $4)', [
      id,
      ...circleGiven(given),
    ]);
    await appendToAudit(run, asked.services, 'circle_created', {
      authority: null,
      by: person,
      as: 'steward',
      circle: id,
    });
    return circleRecord(run, id);
  });
}
