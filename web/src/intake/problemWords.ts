/** A problem in words: what is wrong and how to mend it, with the question that it is about. */
import { fieldOf } from '@moot/content';
import type { Kind } from '@moot/content';

import { isKey, t } from '../language/language.ts';
import { anchorOf } from './fields/fieldWords.ts';
import { fieldOfPath, filesName, sharingField } from './submissionFields.ts';
import type { SharingName } from './submissionFields.ts';

export interface Trouble {
  readonly path: string;
  readonly problem: string;
}

const sharingNames: readonly SharingName[] = [
  'marking',
  'attribution',
  'byline',
  'disclose',
  'audienceAuthorities',
  'audienceCircles',
  'urgent',
];

/** The question of a field, in words. */
export function labelOfName(kind: Kind, name: string): string {
  if (name === filesName) return t('intake.label_files');
  const shared = sharingNames.find(sharing => sharingField(sharing) === name);
  return shared === undefined ? (fieldOf(kind, name)?.label ?? name) : t(`intake.label_${shared}`);
}

/** The element that answers a field. */
export function anchorOfName(kind: Kind, name: string): string {
  const field = fieldOf(kind, name);
  if (name === filesName) return 'file-0-description';
  return field === undefined ? name.replace('sharing.', '') : anchorOf(field);
}

export function problemInWords(kind: Kind, { path, problem }: Trouble): string {
  const name = fieldOfPath(path);
  if (name === filesName) return fileProblemInWords(path, problem);
  const field = fieldOf(kind, name);
  const values = {
    label: labelOfName(kind, name),
    maximum: field !== undefined && 'maximum' in field ? field.maximum : undefined,
  };
  const halfWritten = problem === 'missing' && path.split('.').length > 1 && field !== undefined;
  const code = halfWritten ? 'wrong_form' : problem;
  const key = [`intake.problem_${code}_${field?.type ?? ''}`, `intake.problem_${code}`].find(isKey);
  return t(key ?? 'intake.problem_wrong_type', values);
}

/** `files.0.description`: of the first file. */
function fileProblemInWords(path: string, problem: string): string {
  const number = Number(path.split('.')[1] ?? 0) + 1;
  const key = `intake.fileProblem_${problem}`;
  return t(isKey(key) ? key : 'intake.problem_wrong_type', { number, label: t('intake.label_files') });
}

/**
 * A reason for sending back in words: a moderator's own, or the code of what changed between approval and slot, which
 * the release found and nobody typed.
 */
export function reasonInWords(
  kind: Kind,
  reason: { readonly path?: string | null | undefined; readonly words: string },
): string {
  if (!/^[a-z_]+$/.test(reason.words)) return reason.words;
  const found = `intake.found_${reason.words}`;
  if (isKey(found)) return t(found);
  return isKey(`intake.problem_${reason.words}`)
    ? problemInWords(kind, { path: reason.path ?? '', problem: reason.words })
    : reason.words;
}

/** One for each field: its first problem. */
export function firstOfEach<T extends Trouble>(problems: readonly T[]): readonly T[] {
  return problems.filter(
    (problem, index) =>
      problems.findIndex(other => fieldOfPath(other.path) === fieldOfPath(problem.path)) === index,
  );
}
