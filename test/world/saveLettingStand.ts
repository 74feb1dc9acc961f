/** Saves a draft and lets everything stand that was found in it: for tests about something else. */
import type { Asked } from '@moot/api/gate/context';
import { saveSubmission, type SubmissionChange } from '@moot/api/intake/saveSubmission';
import type { Submission } from '@moot/api/intake/submission';
import { lettingStand } from './writing.ts';

export async function saveLettingStand(asked: Asked, change: SubmissionChange): Promise<Submission> {
  const saved = await saveSubmission(asked, change);
  if (saved.findings.length === 0) return saved;
  return saveSubmission(asked, {
    ...change,
    version: saved.version,
    decisions: lettingStand(saved.findings),
  });
}
