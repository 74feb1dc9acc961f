/**
 * Writes the tables of the intake and the ties anew in the order of their random keys, as the last thing before the
 * log's. Without it the rows of a dump would stand in the order in which they were changed, and that is the order of
 * the releases in the library (A9). The tables are locked from here to the commit, which is some milliseconds; that
 * nobody waits in a circle is `intakeTransaction.ts`'s to say.
 */
import type { Run } from '../database/asViewer.ts';

export async function inOrderOfIds(run: Run): Promise<void> {
  await run('cluster intake.submission using submission_pkey');
  await run('cluster intake.revision using revision_pkey');
  await run('cluster intake.notice using notice_pkey');
  await run('cluster intake.question using question_pkey');
  await run('cluster intake.answer using answer_pkey');
  await run.become('vault');
  await run('cluster vault.tie using tie_pkey');
  await run.become('releaser');
}
