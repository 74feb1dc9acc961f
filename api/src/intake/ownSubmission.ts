/** What every act on an own submission begins and ends with: load it for change, and put it back. */
import { decide, type Decision, type SubmissionAction, type SubmissionState } from '@moot/sharing-rules';
import { appendToAudit, type AuditedAct } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { conflict, invalid, notFound } from '../gate/refusal.ts';
import { londonDay } from '../library/londonDay.ts';
import type { OwnIntake } from './ownIntake.ts';
import {
  openState,
  openSubmission,
  sealNotice,
  sealSubmission,
  type SealedNotice,
  type SealedSubmission,
} from './sealed.ts';
import type { Submission } from './submission.ts';
import { viewOf, type SubmissionFound } from './submissionView.ts';
import { parsedId } from './parsedId.ts';

/** A submission that is held for change: nobody else changes it before the commit. */
export interface HeldSubmission {
  readonly row: SubmissionFound;
  readonly sealed: SealedSubmission;
}

/** Loads by id under the viewer's own policy; refused when the version that it is based on no longer stands (R5). */
export async function hold(
  asked: Asked,
  own: OwnIntake,
  id: string,
  version: number,
): Promise<HeldSubmission> {
  const [row] = await own.ask<SubmissionFound>(
    'select id, owner_tag, content from intake.submission where id = $1 for update',
    [parsedId(id)],
  );
  if (row === undefined) throw notFound();
  const sealed = openSubmission(asked.services.vault, row.id, row.content);
  if (sealed.version !== version) throw conflict(sealed.version);
  return { row, sealed };
}

/** Where the act leads; refused when it is not for a submission that stands so. */
export function decideOrRefuse(
  held: HeldSubmission,
  action: SubmissionAction,
): Exclude<Decision, { kind: 'refused' }> {
  const decision = decide(
    { state: held.sealed.state, copyStands: held.sealed.copy !== null },
    'contributor',
    action,
  );
  if (decision.kind === 'refused') throw invalid({ path: 'state', problem: decision.because });
  return decision;
}

/** The state that an act leads to, for acts after which the submission still is. */
export function nextState(held: HeldSubmission, action: SubmissionAction): SubmissionState {
  const decision = decideOrRefuse(held, action);
  if (decision.kind !== 'moves') throw new Error(`${action} leads to no state`);
  return decision.to;
}

/** Writes the next version and answers it as its contributors see it. */
export async function keep(
  asked: Asked,
  own: OwnIntake,
  held: HeldSubmission,
  state: SubmissionState,
  changed: Partial<Omit<SealedSubmission, 'state' | 'version'>>,
): Promise<Submission> {
  const { vault, world } = asked.services;
  const content = sealSubmission(vault, held.row.id, {
    ...held.sealed,
    ...changed,
    state,
    version: held.sealed.version + 1,
    changedOn: londonDay(world.now()),
  });
  await own.ask('update intake.submission set state = $2, content = $3 where id = $1', [
    held.row.id,
    openState(state),
    content,
  ]);
  const [answer] = await viewOf(asked.services, own, [{ id: held.row.id, content }]);
  if (answer === undefined) throw new Error('a kept submission can be seen');
  return answer;
}

/** A word to the authority's own people about what one of them did. */
export async function notify(
  asked: Asked,
  own: OwnIntake,
  held: HeldSubmission,
  code: SealedNotice['code'],
  title: string | null,
): Promise<void> {
  const { vault, world } = asked.services;
  const id = world.id();
  const sealed = sealNotice(vault, id, {
    code,
    submissionId: held.row.id,
    title,
    at: world.now().toISOString(),
    seen: false,
  });
  await own.ask(
    `insert into intake.notice (id, submission_id, owner_tag, content) values ($1, $2, $3, $4)
     on conflict (submission_id) do update set id = excluded.id, content = excluded.content`,
    [id, held.row.id, held.row.owner_tag, sealed],
  );
}

/** The act's leaf in the audit log: who and what, sealed. The last statement before the commit. */
export const leaf = (asked: Asked, own: OwnIntake, act: AuditedAct, submissionId: string): Promise<void> =>
  appendToAudit((text, values) => own.ask(text, values), asked.services, act, {
    authority: own.authority,
    by: own.person,
    submission: submissionId,
  });
