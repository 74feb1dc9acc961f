/** Submissions of the viewer's authority, those that need somebody first. */
import type { SubmissionState } from '@moot/sharing-rules';
import { Refusal, notFound } from '../gate/refusal.ts';
import type { Asked } from '../gate/context.ts';
import { readOwnIntake } from './ownIntake.ts';
import { parsedId } from './parsedId.ts';
import type { Submission } from './submission.ts';
import { viewOf, type SubmissionOpened } from './submissionView.ts';

/** What needs somebody comes first: sent back, being written, waiting; then what is done. */
const order: readonly SubmissionState[] = [
  'returned',
  'draft',
  'submitted',
  'approved',
  'released',
  'refused',
  'withdrawn',
];

export async function submissions(asked: Asked): Promise<readonly Submission[]> {
  refuseVisitors(asked);
  const views = await readOwnIntake<readonly Submission[]>(
    asked,
    async own => {
      const rows = await own.ask<SubmissionOpened>('select id, content from intake.submission');
      return viewOf(asked.services, own, rows);
    },
    () => [],
  );
  return views.toSorted(
    (one, other) =>
      order.indexOf(one.state) - order.indexOf(other.state) ||
      (one.changedOn < other.changedOn ? 1 : one.changedOn > other.changedOn ? -1 : 0) ||
      (one.title ?? '').localeCompare(other.title ?? '', 'en') ||
      (one.id < other.id ? -1 : 1),
  );
}

/** One of them. */
export function submission(asked: Asked, id: string): Promise<Submission> {
  return readOwnIntake(
    asked,
    async own => {
      const rows = await own.ask<SubmissionOpened>(
        'select id, content from intake.submission where id = $1',
        [parsedId(id)],
      );
      const [found] = await viewOf(asked.services, own, rows);
      if (found === undefined) throw notFound();
      return found;
    },
    () => {
      throw notFound();
    },
  );
}

function refuseVisitors(asked: Asked): void {
  if (asked.caller.session === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
}
