/** From a step that mends the anonymity set to the answers that it changes (A4). */
import { coarsen } from '@moot/content';
import type { CoarseDate, Fact, Kind } from '@moot/content';

import type { Submission } from './submission.graphql.ts';
import { sharingField, sharingOf } from './submissionFields.ts';
import type { Fields } from './submissionFields.ts';
import { taskOfField, taskPath } from './tasks.ts';

export type AnonymityStep = NonNullable<Submission['anonymitySet']>['steps'][number];

/** An answer anew. */
export interface Change {
  readonly name: string;
  readonly value: unknown;
}

/** The question that a fact is answered by, where only its author can say it otherwise. */
const questions: Readonly<Record<string, string>> = {
  service: 'services',
  asset: 'assets',
  supplier: 'suppliers',
  finding: 'whatHappened',
};

/** What the step changes by itself; nothing where it is a question of words, which nobody changes for the author. */
export function changeOf({ fact, to }: AnonymityStep, fields: Fields): Change | undefined {
  if (fact === 'month') {
    const when = coarser(fields['when'] as Fact<CoarseDate> | undefined, to);
    return when === undefined ? undefined : { name: 'when', value: when };
  }
  const { disclose } = sharingOf(fields);
  if (fact === 'region')
    return {
      name: sharingField('disclose'),
      value: { ...disclose, region: false, nation: to === 'nation' },
    };
  if (fact === 'nation' || fact === 'tier' || fact === 'populationBand')
    return { name: sharingField('disclose'), value: { ...disclose, [fact]: false } };
  return undefined;
}

function coarser(when: Fact<CoarseDate> | undefined, to: string): Fact<CoarseDate> | undefined {
  if (when?.state !== 'known') return undefined;
  if (to !== 'quarter' && to !== 'year') return { state: 'withheld' };
  const value = coarsen(when.value, to);
  return value === undefined ? undefined : { state: 'known', value };
}

/** Where the author finds the question; the task list where its kind asks none of that name. */
export function questionOfFact(id: string, kind: Kind, fact: string): string {
  const name = questions[fact] ?? '';
  const task = taskOfField(kind, name);
  return task === undefined ? `/submissions/${id}` : `${taskPath(id, task)}#${name}`;
}
