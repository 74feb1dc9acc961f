/** What every decision of a moderator on a question or an answer begins and ends with. */
import { undecided, type FindingDecision } from '@moot/anonymity/findings';
import { answerAfter, questionAfter, type AnswerAction, type QuestionAction } from '@moot/sharing-rules';
import { appendToAudit, type AuditedAct } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { conflict, invalid, notFound } from '../gate/refusal.ts';
import { parsedId } from '../intake/parsedId.ts';
import { readScanningWords } from '../intake/scanning.ts';
import type { Desk } from '../moderation/desk.ts';
import { findingsInWordsAtDesk } from './questionsAtDesk.ts';
import {
  openAnswer,
  openAnswerState,
  openQuestion,
  openQuestionState,
  sealAnswer,
  sealQuestion,
  type SealedAnswer,
  type SealedQuestion,
  type ThreadRow,
} from './sealedThread.ts';

/** A question that waits for a moderator, held for a decision. Whoever is second finds the version grown (R5). */
export async function holdAsked(
  asked: Asked,
  desk: Desk,
  id: string,
  version: number,
): Promise<{ readonly id: string; readonly sealed: SealedQuestion }> {
  const [row] = await desk.ask<ThreadRow>(
    `select id, content from intake.question where id = $1 and state = 'asked' for update`,
    [parsedId(id)],
  );
  if (row === undefined) throw notFound();
  const sealed = openQuestion(asked.services.vault, row.id, row.content);
  if (sealed.version !== version) throw conflict(sealed.version);
  return { id: row.id, sealed };
}

/** An answer that waits for a moderator or for its slot, held for a decision. */
export async function holdAnswered(
  asked: Asked,
  desk: Desk,
  id: string,
  version: number,
): Promise<{ readonly id: string; readonly sealed: SealedAnswer }> {
  const [row] = await desk.ask<ThreadRow>(
    `select id, content from intake.answer where id = $1 and state in ('answered', 'approved') for update`,
    [parsedId(id)],
  );
  if (row === undefined) throw notFound();
  const sealed = openAnswer(asked.services.vault, row.id, row.content);
  if (sealed.version !== version) throw conflict(sealed.version);
  return { id: row.id, sealed };
}

interface Decided {
  readonly because: string | null;
  readonly decisions?: readonly FindingDecision[];
}

export async function decideOnQuestion(
  asked: Asked,
  desk: Desk,
  { id, sealed }: { readonly id: string; readonly sealed: SealedQuestion },
  action: QuestionAction,
  { because, decisions = sealed.decisions }: Decided,
  forwardedOn: string | null = null,
): Promise<void> {
  const state = questionAfter(sealed.state, 'moderator', action);
  if (state === null) throw invalid({ path: 'state', problem: 'not_in_this_state' });
  const next: SealedQuestion = {
    ...sealed,
    state,
    version: sealed.version + 1,
    because,
    decisions: [...decisions],
    forwardedOn,
  };
  await desk.ask('update intake.question set state = $2, content = $3 where id = $1', [
    id,
    openQuestionState(state),
    sealQuestion(asked.services.vault, id, next),
  ]);
}

export async function decideOnAnswer(
  asked: Asked,
  desk: Desk,
  { id, sealed }: { readonly id: string; readonly sealed: SealedAnswer },
  action: AnswerAction,
  { because, decisions = sealed.decisions }: Decided,
): Promise<void> {
  const state = answerAfter(sealed.state, 'moderator', action);
  if (state === null) throw invalid({ path: 'state', problem: 'not_in_this_state' });
  const next: SealedAnswer = {
    ...sealed,
    state,
    version: sealed.version + 1,
    because,
    decisions: [...decisions],
  };
  await desk.ask('update intake.answer set state = $2, content = $3 where id = $1', [
    id,
    openAnswerState(state),
    sealAnswer(asked.services.vault, id, next),
  ]);
}

/** The act's leaf: who decided and about which publication; neither side is known to either. The last statement. */
export const leafOfDecision = (
  asked: Asked,
  desk: Desk,
  act: AuditedAct,
  publicationId: string,
): Promise<void> =>
  appendToAudit((text, values) => desk.ask(text, values), asked.services, act, {
    authority: null,
    by: desk.person,
    publication: publicationId,
  });

export interface Confirmed {
  readonly path: string;
  readonly text: string;
}

/** The decisions behind what was found, all confirmed; refused while one is not, or was never decided on (A5). */
export async function confirmedInWords(
  desk: Desk,
  path: 'words' | 'answer',
  words: string,
  decisions: readonly FindingDecision[],
  confirmed: readonly Confirmed[],
): Promise<FindingDecision[]> {
  const findings = await findingsInWordsAtDesk(
    await readScanningWords(desk.ask, null),
    path,
    words,
    decisions,
  );
  const open = undecided(findings);
  if (open.length > 0) throw invalid(...open.map(one => ({ path: one.path, problem: 'undecided_finding' })));
  const isConfirmed = (finding: Confirmed): boolean =>
    confirmed.some(one => one.path === finding.path && one.text === finding.text);
  if (!findings.every(isConfirmed)) throw invalid({ path: 'confirmed', problem: 'not_confirmed' });
  return [...new Set(findings.flatMap(({ decision }) => (decision === null ? [] : [decision])))];
}
