/** What every decision of a moderator begins and ends with: hold the item and its submission, decide, tell, answer. */
import type { FindingDecision } from '@moot/anonymity/findings';
import { hasForbiddenCharacters, normaliseParagraphs, titleOf } from '@moot/content';
import { decide, type SubmissionAction, type SubmissionState } from '@moot/sharing-rules';
import { appendToAudit, type AuditedAct } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { conflict, invalid, notFound, type FieldRefusal } from '../gate/refusal.ts';
import { reachFiles } from '../intake/heldFiles.ts';
import { parsedId } from '../intake/parsedId.ts';
import {
  maximumReasonBytes,
  openState,
  openRevision,
  openSubmission,
  sealNotice,
  sealRevision,
  sealSubmission,
  type ReasonGiven,
  type SealedNotice,
  type SealedRevision,
  type SealedSubmission,
} from '../intake/sealed.ts';
import { londonDay } from '../library/londonDay.ts';
import type { Desk } from './desk.ts';
import { reviewItems, type RevisionFound } from './reviewQueue.ts';
import type { ReviewItem } from './reviewItem.ts';

/** A submitted revision and its submission, held for a decision. */
export interface HeldItem {
  readonly row: RevisionFound;
  readonly sealed: SealedRevision;
  readonly working: SealedSubmission;
}

/** Loads what the decision is about; refused when somebody decided or took back in between (R5). */
export async function holdItem(asked: Asked, desk: Desk, id: string, version: number): Promise<HeldItem> {
  const { vault } = asked.services;
  const [found] = await desk.ask<RevisionFound>(
    'select id, submission_id, content from intake.revision where id = $1',
    [parsedId(id)],
  );
  if (found === undefined) throw notFound();
  // The submission first, as the contributor's acts do; whoever is second finds the version grown.
  const [submission] = await desk.ask<{ id: string; content: Buffer }>(
    'select id, content from intake.submission where id = $1 for update',
    [found.submission_id],
  );
  const [row] = await desk.ask<RevisionFound>(
    'select id, submission_id, content from intake.revision where id = $1',
    [found.id],
  );
  if (row === undefined) throw notFound();
  const sealed = openRevision(vault, row.id, row.content);
  if (sealed.version !== version) throw conflict(sealed.version);
  if (submission === undefined) throw invalid({ path: 'state', problem: 'not_in_this_state' });
  return {
    row,
    sealed,
    working: openSubmission(vault, submission.id, submission.content),
  };
}

/** What a decision says. */
export interface Decided {
  readonly action: SubmissionAction & ('approve' | 'return' | 'refuse');
  readonly urgent: boolean;
  readonly reasons: readonly ReasonGiven[];
  /** Of an approval: the author's decisions on findings, confirmed. */
  readonly decisions?: readonly FindingDecision[];
}

const words: Readonly<
  Record<
    Decided['action'],
    { readonly state: SubmissionState; readonly notice: SealedNotice['code']; readonly act: AuditedAct }
  >
> = {
  approve: { state: 'approved', notice: 'approved', act: 'submission_approved' },
  return: { state: 'returned', notice: 'returned', act: 'submission_returned' },
  refuse: { state: 'refused', notice: 'refused', act: 'submission_refused' },
};

/** Writes the decision on the revision and its submission, tells the contributor, and answers the item. */
export async function decideOn(
  asked: Asked,
  desk: Desk,
  held: HeldItem,
  decided: Decided,
): Promise<ReviewItem> {
  const { vault, world } = asked.services;
  const decision = decide(
    { state: held.working.state, copyStands: held.working.copy !== null },
    'moderator',
    decided.action,
  );
  if (decision.kind !== 'moves') throw invalid({ path: 'state', problem: 'not_in_this_state' });
  const { state, notice, act } = words[decided.action];
  const reasons = [...decided.reasons];
  const content = sealRevision(vault, held.row.id, {
    ...held.sealed,
    state,
    version: held.sealed.version + 1,
    decisions: [...(decided.decisions ?? held.sealed.decisions)],
    decision: { person: desk.person, urgent: decided.urgent, reasons },
  });
  const row: RevisionFound = { ...held.row, content };
  await desk.ask('update intake.revision set state = $2, content = $3 where id = $1', [
    row.id,
    openState(state),
    content,
  ]);
  const submissionId = held.row.submission_id;
  const working: SealedSubmission = {
    ...held.working,
    state: decision.to,
    version: held.working.version + 1,
    reasons,
    decidedBy: decidedAlsoBy(held.working, desk.person),
    changedOn: londonDay(world.now()),
  };
  await desk.ask('update intake.submission set state = $2, content = $3 where id = $1', [
    submissionId,
    openState(decision.to),
    sealSubmission(vault, submissionId, working),
  ]);
  const noticeId = world.id();
  const told: SealedNotice = {
    code: notice,
    submissionId,
    title: titleOf(held.sealed.content),
    at: world.now().toISOString(),
    seen: false,
  };
  // The owner tag comes from the submission, inside the database: a moderator never sees it.
  await desk.ask('select intake.tell($1::uuid, $2::uuid, $3::bytea)', [
    noticeId,
    submissionId,
    sealNotice(vault, noticeId, told),
  ]);
  const [item] = await reviewItems(asked, desk, [row]);
  if (decided.action !== 'approve') {
    const tags = await reachFiles(desk.ask, vault, held.sealed.files);
    if (tags.length > 0) await desk.ask('select intake.files_decided($1::bytea[])', [tags]);
  }
  if (item === undefined) throw new Error('an item that was decided on can be seen');
  await appendToAudit((text, values) => desk.ask(text, values), asked.services, act, {
    // A moderator does not know whose it is; the contributor's leads find it by the submission.
    authority: null,
    by: desk.person,
    submission: submissionId,
    revision: row.id,
    urgent: decided.urgent,
  });
  return item;
}

/** Everybody who decided on a submission or its copy, with one more. */
export const decidedAlsoBy = (
  { decidedBy }: Pick<SealedSubmission, 'decidedBy'>,
  person: string | null,
): string[] => (person === null ? [...decidedBy] : [...new Set([...decidedBy, person])]);

/** Reasons as they are kept: cleaned, none empty, all together within their room. */
export function parsedReasons(
  reasons: readonly { readonly path: string | null; readonly words: string }[],
  pathOf: (index: number) => string,
): readonly ReasonGiven[] {
  const fields: FieldRefusal[] = [];
  const parsed = reasons.map((reason, index): ReasonGiven => {
    const said = normaliseParagraphs(reason.words);
    const at = reason.path ?? null;
    if (said === '') fields.push({ path: pathOf(index), problem: 'missing' });
    if (said.length > 2000) fields.push({ path: pathOf(index), problem: 'too_long' });
    if (hasForbiddenCharacters(said)) fields.push({ path: pathOf(index), problem: 'control_characters' });
    if (at !== null && !/^[A-Za-z0-9_.]{1,200}$/.test(at))
      fields.push({ path: pathOf(index), problem: 'wrong_form' });
    return { path: at, words: said };
  });
  if (parsed.length === 0) fields.push({ path: 'reasons', problem: 'missing' });
  if (Buffer.byteLength(JSON.stringify(parsed)) > maximumReasonBytes)
    fields.push({ path: 'reasons', problem: 'too_long' });
  if (fields.length > 0) throw invalid(...fields);
  return parsed;
}
