/**
 * The tasks of a submission and how each stands: the pages that the kind's declaration names, then who may read it and
 * how the contributor appears. All from data: a page that a declaration gains appears here by itself.
 */
import { kinds } from '@moot/content';
import type { Kind } from '@moot/content';

import { t } from '../language/language.ts';
import { fieldOfPath, filesName, sharingField } from './submissionFields.ts';
import type { Fields } from './submissionFields.ts';

/** `page`: of the declaration; the last two are about sharing. */
export type TaskKind = 'page' | 'files' | 'who_may_read_it' | 'how_you_appear';

export interface WritingTask {
  readonly is: TaskKind;
  readonly code: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** The fields asked for here, in order. */
  readonly names: readonly string[];
  /** Fields that make it count as begun. */
  readonly begunBy: readonly string[];
  readonly required: boolean;
}

/** In the order of the task list. */
export function tasksOf(kind: Kind): readonly WritingTask[] {
  const { pages, fields } = kinds[kind];
  const written = pages.map(({ code, label, hint }): WritingTask => {
    const asked = fields.filter(field => field.page === code);
    const names = asked.map(({ name }) => name);
    return {
      is: 'page',
      code,
      label,
      hint,
      names,
      begunBy: names,
      required: asked.some(({ required }) => required),
    };
  });
  const marking = sharingField('marking');
  const attribution = sharingField('attribution');
  return [
    ...written,
    {
      is: 'files',
      code: 'files',
      label: t('intake.task_files'),
      hint: undefined,
      names: [filesName],
      begunBy: [filesName],
      required: false,
    },
    {
      is: 'who_may_read_it',
      code: 'who_may_read_it',
      label: t('intake.task_who_may_read_it'),
      hint: undefined,
      names: [marking, sharingField('audienceAuthorities'), sharingField('audienceCircles')],
      begunBy: [marking],
      required: true,
    },
    {
      is: 'how_you_appear',
      code: 'how_you_appear',
      label: t('intake.task_how_you_appear'),
      hint: undefined,
      names: [attribution, sharingField('byline'), sharingField('disclose'), sharingField('urgent')],
      begunBy: [attribution],
      required: true,
    },
  ];
}

/** `how_it_was_found` as it stands in an address. */
export const slugOf = ({ code }: Pick<WritingTask, 'code'>): string => code.replaceAll('_', '-');

export const taskPath = (id: string, task: Pick<WritingTask, 'code'>): string =>
  `/submissions/${id}/${slugOf(task)}`;

export type TaskStatus = 'not_started' | 'optional' | 'in_progress' | 'done' | 'problems';

/** What a task's status depends on. */
export interface Written {
  readonly fields: Fields;
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
  /** Reasons that a moderator gave and nobody has answered yet. */
  readonly reasons: readonly { readonly path?: string | null | undefined }[];
}

export function statusOf(
  { names, begunBy, required }: WritingTask,
  { fields, problems, reasons }: Written,
): TaskStatus {
  const mine = problems.filter(({ path }) => names.includes(fieldOfPath(path)));
  const asked = reasons.some(({ path }) => path && names.includes(fieldOfPath(path)));
  const begun = begunBy.some(name => fields[name] !== undefined);
  if (asked || mine.some(({ problem }) => problem !== 'missing')) return 'problems';
  if (!begun) return required ? 'not_started' : 'optional';
  return mine.length > 0 ? 'in_progress' : 'done';
}

/** The task on which a field is asked for. */
export function taskOfField(kind: Kind, name: string): WritingTask | undefined {
  return tasksOf(kind).find(({ names }) => names.includes(name));
}
