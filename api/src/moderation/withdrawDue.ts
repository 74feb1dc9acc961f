/** Withdrawals that moderators and contributors asked for, done in the library, one transaction for all that wait. */
import { titleOf } from '@moot/content';
import { decide } from '@moot/sharing-rules';
import { appendToAudit } from '../audit/append.ts';
import type { Run } from '../database/asViewer.ts';
import { takeIntake } from '../intake/intakeTransaction.ts';
import { openErrand, openSubmission, type SealedErrand } from '../intake/sealed.ts';
import { recordEvents, withdraw, type LibraryEvent } from '../library/writePublication.ts';
import { openTie, publicationMac, type Tie } from '../vault/ties.ts';
import { inOrderOfIds } from './inOrderOfIds.ts';
import { publicationOf, putSubmission, tell, type WorkerParts } from './releaseDue.ts';

type Withdrawal = Exclude<SealedErrand, { act: 'release_urgent' }>;

/** Answers how many were withdrawn. */
export function withdrawDue(parts: WorkerParts): Promise<number> {
  return parts.database.as('releaser', async run => {
    await takeIntake(run);
    const errands = await readWithdrawals(run, parts);
    if (errands.length === 0) return 0;
    const events: LibraryEvent[] = [];
    const taken: string[] = [];
    for (const { id, errand } of errands) {
      const event = await withdrawOne(run, parts, errand, taken);
      if (event !== undefined) events.push(event);
      await run('delete from intake.outbox where id = $1', [id]);
    }
    for (const submission of taken.toSorted())
      await appendToAudit(run, parts, 'submission_copy_withdrawn', { authority: null, by: null, submission });
    await inOrderOfIds(run);
    await run('notify moot_intake');
    await recordEvents(run, parts, events);
    return events.length;
  });
}

async function readWithdrawals(
  run: Run,
  { vault }: WorkerParts,
): Promise<readonly { readonly id: string; readonly errand: Withdrawal }[]> {
  const rows = await run<{ id: string; content: Buffer }>('select id, content from intake.outbox');
  return rows.flatMap(({ id, content }) => {
    const errand = openErrand(vault, id, content);
    return errand.act === 'release_urgent' ? [] : [{ id, errand }];
  });
}

/** Nothing when it was withdrawn already: a repeated request has one effect (R5). */
async function withdrawOne(
  run: Run,
  parts: WorkerParts,
  errand: Withdrawal,
  taken: string[],
): Promise<LibraryEvent | undefined> {
  const publicationId =
    errand.act === 'withdraw_publication'
      ? errand.publicationId
      : await publicationOf(run, parts, errand.revisionId);
  if (publicationId === undefined) return undefined;
  if (!(await withdraw(run, parts, publicationId, errand.reason))) return undefined;
  // An import has no submission, and so no tie and nobody to tell.
  const tie = await tieOf(run, parts, publicationId);
  if (tie !== undefined) {
    await withdrawSubmissionOf(run, parts, tie);
    taken.push(tie.submissionId);
  }
  return { publicationId, act: 'withdrawn', quiet: false };
}

async function tieOf(run: Run, { vault }: WorkerParts, publicationId: string): Promise<Tie | undefined> {
  await run.become('vault');
  const [row] = await run<{ revision_mac: Buffer; content: Buffer }>(
    'select revision_mac, content from vault.tie where publication_mac = $1 limit 1',
    [publicationMac(vault, publicationId)],
  );
  await run.become('releaser');
  return row === undefined ? undefined : openTie(vault, row.revision_mac, row.content);
}

/** The contributor's side: its copy stands no more, and it is told. What it is correcting stays with it. */
async function withdrawSubmissionOf(run: Run, parts: WorkerParts, tie: Tie): Promise<void> {
  const [row] = await run<{ content: Buffer; owner_tag: Buffer }>(
    'select content, owner_tag from intake.submission where id = $1',
    [tie.submissionId],
  );
  if (row === undefined) return;
  const submission = openSubmission(parts.vault, tie.submissionId, row.content);
  const decision = decide(
    { state: submission.state, copyStands: submission.copy !== null },
    'releaser',
    'withdraw_copy',
  );
  // The contributor's own withdrawal has already moved it.
  if (decision.kind === 'moves')
    await putSubmission(run, parts, tie.submissionId, decision.to, { ...submission, copy: null });
  await tell(run, parts, row.owner_tag, tie.submissionId, 'withdrawn', titleOf(submission.content));
}
