/**
 * Takes back what has not been released: a submission is withdrawn, a correction is given up and the released copy
 * stands as it is. With a reason, withdraws what has been released: the worker does it within a second.
 */
import { hasForbiddenCharacters, normaliseParagraphs } from '@moot/content';
import type { Asked } from '../gate/context.ts';
import { invalid } from '../gate/refusal.ts';
import { changeOwnIntake, type OwnIntake } from './ownIntake.ts';
import { hold, keep, leaf, nextState, type HeldSubmission } from './ownSubmission.ts';
import { openRevision, sealErrand, sealRevision, stillHeld, type SealedSubmission } from './sealed.ts';
import { dropFiles, filesOut, moveFiles } from './ownFiles.ts';
import { findingsIn } from './scanning.ts';
import type { Submission } from './submission.ts';
import { ownScanningWords } from './submissionView.ts';

export function withdrawSubmission(
  asked: Asked,
  { id, version, reason }: { readonly id: string; readonly version: number; readonly reason: string | null },
): Promise<Submission> {
  return changeOwnIntake(asked, async own => {
    const held = await hold(asked, own, id, version);
    const words = parsedReason(reason);
    const answer =
      words === null && held.sealed.state !== 'released'
        ? await takeBack(asked, own, held)
        : await withdrawCopy(asked, own, held, words);
    await leaf(asked, own, 'submission_withdrawn', held.row.id);
    return answer;
  });
}

async function takeBack(asked: Asked, own: OwnIntake, held: HeldSubmission): Promise<Submission> {
  const state = nextState(held, 'take_back');
  await takeBackRevision(asked, own, held);
  const before = await asReleased(asked, own, held);
  if (before.files !== undefined)
    await dropFiles(own, asked.services.vault, filesOut(held.sealed.files, before.files));
  return keep(asked, own, held, state, { reasons: [], ...before });
}

async function withdrawCopy(
  asked: Asked,
  own: OwnIntake,
  held: HeldSubmission,
  reason: string | null,
): Promise<Submission> {
  const { vault, world } = asked.services;
  const { copy } = held.sealed;
  if (copy === null) return takeBack(asked, own, held);
  if (reason === null) throw invalid({ path: 'reason', problem: 'missing' });
  await refuseFindings(asked, own, held, reason);
  const state = nextState(held, 'withdraw_copy');
  const errand = world.id();
  await takeBackRevision(asked, own, held);
  const sealed = sealErrand(vault, errand, {
    act: 'withdraw_own',
    submissionId: held.row.id,
    revisionId: copy.revisionId,
    reason,
    person: own.person,
  });
  await own.ask('insert into intake.outbox (id, content) values ($1, $2)', [errand, sealed]);
  await own.ask('notify moot_work');
  return keep(asked, own, held, state, {
    reasons: [],
    copy: null,
    files: stillHeld(held.sealed.files),
  });
}

/** Readers see the reason at once, and no moderator before them: so nothing in it may be let stand (A5). */
async function refuseFindings(
  asked: Asked,
  own: OwnIntake,
  { sealed: { kind, sharing } }: HeldSubmission,
  reason: string,
): Promise<void> {
  const words = await ownScanningWords(asked.services, own);
  const found = await findingsIn(words, { kind, content: {}, sharing, changeNote: reason });
  if (found.some(({ path }) => path === 'changeNote'))
    throw invalid({ path: 'reason', problem: 'undecided_finding' });
}

/** What waits for a moderator or a slot waits no more. */
async function takeBackRevision(asked: Asked, own: OwnIntake, held: HeldSubmission): Promise<void> {
  const { vault } = asked.services;
  const rows = await own.ask<{ id: string; content: Buffer }>(
    `select id, content from intake.revision where submission_id = $1 and state in ('submitted', 'approved')`,
    [held.row.id],
  );
  if (rows.length > 0) await moveFiles(own, vault, held.sealed.files, 'draft');
  for (const { id, content } of rows) {
    const sealed = openRevision(vault, id, content);
    await own.ask(`update intake.revision set state = 'closed', content = $2 where id = $1`, [
      id,
      sealRevision(vault, id, { ...sealed, state: 'withdrawn', version: sealed.version + 1 }),
    ]);
    // Of a correction that is given up only what stands in the library remains.
    if (held.sealed.copy !== null) await own.ask('delete from intake.revision where id = $1', [id]);
  }
}

/** The working copy as it was released, when a correction of it is given up. */
async function asReleased(
  asked: Asked,
  own: OwnIntake,
  held: HeldSubmission,
): Promise<Partial<SealedSubmission>> {
  if (held.sealed.copy === null) return {};
  const [row] = await own.ask<{ id: string; content: Buffer }>(
    'select id, content from intake.revision where id = $1',
    [held.sealed.copy.revisionId],
  );
  if (row === undefined) return {};
  const { content, sharing, changeNote, decisions, files } = openRevision(
    asked.services.vault,
    row.id,
    row.content,
  );
  return { content, sharing, changeNote, decisions, files };
}

function parsedReason(reason: string | null): string | null {
  const words = normaliseParagraphs(reason ?? '');
  if (words.length > 1000) throw invalid({ path: 'reason', problem: 'too_long' });
  if (hasForbiddenCharacters(words)) throw invalid({ path: 'reason', problem: 'control_characters' });
  return words === '' ? null : words;
}
