/**
 * What moderators and contributors want taken back from readers, done in the library, one transaction for all that
 * waits: withdrawals from everybody, narrowings from some.
 */
import { titleOf } from '@moot/content';
import { decide, narrowerMarkings } from '@moot/sharing-rules';
import { appendToAudit, type AuditedAct } from '../audit/append.ts';
import type { Run } from '../database/asViewer.ts';
import { takeIntake } from '../intake/intakeTransaction.ts';
import {
  openErrand,
  openRevision,
  openSubmission,
  sealRevision,
  stillHeld,
  type SealedErrand,
  type SharingChoice,
} from '../intake/sealed.ts';
import { narrow, recordEvents, withdraw, type LibraryEvent } from '../library/writePublication.ts';
import { openTie, publicationMac, type Tie } from '../vault/ties.ts';
import { decidedAlsoBy } from './decision.ts';
import { inOrderOfIds } from './inOrderOfIds.ts';
import { publicationOf, putSubmission, tell, type WorkerParts } from './releaseDue.ts';

type TakingBack = Exclude<SealedErrand, { act: 'release_urgent' | 'route_questions' }>;
type Narrowing = Extract<SealedErrand, { act: 'narrow_publication' }>;
type Withdrawal = Exclude<TakingBack, Narrowing>;

/** For the contributors' leads; apart from the leaves of the publications, and in another order than theirs. */
interface OwnLeaf {
  readonly act: AuditedAct;
  readonly submission: string;
}

/** Answers how many publications it touched. */
export function takeBackDue(parts: WorkerParts): Promise<number> {
  return parts.database.as('releaser', async run => {
    await takeIntake(run);
    const errands = await readTakingBack(run, parts);
    if (errands.length === 0) return 0;
    const events: LibraryEvent[] = [];
    const own: OwnLeaf[] = [];
    for (const { id, errand } of errands) {
      const event =
        errand.act === 'narrow_publication'
          ? await narrowOne(run, parts, errand, own)
          : await withdrawOne(run, parts, errand, own);
      if (event !== undefined) events.push(event);
      await run('delete from intake.outbox where id = $1', [id]);
    }
    for (const { act, submission } of own.toSorted((a, b) => (a.submission < b.submission ? -1 : 1)))
      await appendToAudit(run, parts, act, { authority: null, by: null, submission });
    await inOrderOfIds(run);
    await run('notify moot_intake');
    await recordEvents(run, parts, events);
    return events.length;
  });
}

async function readTakingBack(
  run: Run,
  { vault }: WorkerParts,
): Promise<readonly { readonly id: string; readonly errand: TakingBack }[]> {
  const rows = await run<{ id: string; content: Buffer }>('select id, content from intake.outbox');
  return rows.flatMap(({ id, content }) => {
    const errand = openErrand(vault, id, content);
    return errand.act === 'release_urgent' || errand.act === 'route_questions' ? [] : [{ id, errand }];
  });
}

/** Nothing when it was withdrawn already: a repeated request has one effect (R5). */
async function withdrawOne(
  run: Run,
  parts: WorkerParts,
  errand: Withdrawal,
  own: OwnLeaf[],
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
    await withdrawSubmissionOf(run, parts, tie, errand.act === 'withdraw_publication' ? errand.person : null);
    own.push({ act: 'submission_copy_withdrawn', submission: tie.submissionId });
  }
  return { publicationId, act: 'withdrawn', quiet: false };
}

/** Nothing when somebody was quicker: what is withdrawn stays so, and what was narrowed further is not widened. */
async function narrowOne(
  run: Run,
  parts: WorkerParts,
  { publicationId, marking, reason, person }: Narrowing,
  own: OwnLeaf[],
): Promise<LibraryEvent | undefined> {
  if (!(await narrow(run, parts, publicationId, marking, reason))) return undefined;
  const tie = await tieOf(run, parts, publicationId);
  if (tie !== undefined) {
    await narrowSubmissionOf(run, parts, tie, marking, person);
    own.push({ act: 'submission_copy_narrowed', submission: tie.submissionId });
  }
  return { publicationId, act: 'revised', quiet: false, narrowed: true };
}

export async function tieOf(
  run: Run,
  { vault }: WorkerParts,
  publicationId: string,
): Promise<Tie | undefined> {
  await run.become('vault');
  const [row] = await run<{ revision_mac: Buffer; content: Buffer }>(
    'select revision_mac, content from vault.tie where publication_mac = $1 limit 1',
    [publicationMac(vault, publicationId)],
  );
  await run.become('releaser');
  return row === undefined ? undefined : openTie(vault, row.revision_mac, row.content);
}

/** The contributor's side: its copy stands no more, and it is told. What it is correcting stays with it. */
async function withdrawSubmissionOf(
  run: Run,
  parts: WorkerParts,
  tie: Tie,
  moderator: string | null,
): Promise<void> {
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
    await putSubmission(run, parts, tie.submissionId, decision.to, {
      ...submission,
      copy: null,
      files: stillHeld(submission.files),
      decidedBy: decidedAlsoBy(submission, moderator),
    });
  await tell(run, parts, row.owner_tag, tie.submissionId, 'withdrawn', titleOf(submission.content));
}

/**
 * The contributor's side: what it corrects begins from the narrower marking, and what waits for a decision or a slot
 * will not widen it again by having been written before. To widen is the contributor's, by a choice of its own (V2).
 */
async function narrowSubmissionOf(
  run: Run,
  parts: WorkerParts,
  tie: Tie,
  marking: SharingChoice['marking'],
  moderator: string | null,
): Promise<void> {
  const { vault } = parts;
  const [row] = await run<{ content: Buffer; owner_tag: Buffer }>(
    'select content, owner_tag from intake.submission where id = $1',
    [tie.submissionId],
  );
  if (row === undefined) return;
  const submission = openSubmission(vault, tie.submissionId, row.content);
  const waiting = await run<{ id: string; content: Buffer }>(
    `select id, content from intake.revision where submission_id = $1 and state in ('submitted', 'approved')`,
    [tie.submissionId],
  );
  for (const { id, content } of waiting) {
    const revision = openRevision(vault, id, content);
    await run('update intake.revision set content = $2 where id = $1', [
      id,
      sealRevision(vault, id, {
        ...revision,
        version: revision.version + 1,
        sharing: narrowed(revision.sharing, marking),
      }),
    ]);
  }
  await putSubmission(run, parts, tie.submissionId, submission.state, {
    ...submission,
    sharing: narrowed(submission.sharing, marking),
    decidedBy: decidedAlsoBy(submission, moderator),
  });
  await tell(run, parts, row.owner_tag, tie.submissionId, 'narrowed', titleOf(submission.content));
}

/** The same choices under the narrower marking; choices that are narrower already stay. */
function narrowed(sharing: SharingChoice, marking: SharingChoice['marking']): SharingChoice {
  if (sharing.marking === null || marking === null) return sharing;
  const wider = narrowerMarkings(sharing.marking, { circles: sharing.audienceCircles }).includes(marking);
  return wider ? { ...sharing, marking } : sharing;
}
