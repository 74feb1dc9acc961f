import { Mark } from '../alerts/mark.ts';
import { Watch } from '../alerts/watch.ts';
import { NoticeRow, OutboxRow, RevisionRow, SubmissionRow } from '../intake/rows.ts';

/** The entities of all rooms, for the ORM's unit of work. Each stands in its own room. */
export const entities: readonly (abstract new (...args: never[]) => unknown)[] = [
  Mark,
  Watch,
  SubmissionRow,
  RevisionRow,
  NoticeRow,
  OutboxRow,
];
