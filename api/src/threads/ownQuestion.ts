/** What every act on an own question begins and ends with: load it for change, and put it back. */
import { questionAfter, type QuestionAction } from '@moot/sharing-rules';
import { appendToAudit, type AuditedAct } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { conflict, invalid, notFound } from '../gate/refusal.ts';
import type { OwnIntake } from '../intake/ownIntake.ts';
import { parsedId } from '../intake/parsedId.ts';
import { questionView } from './ourQuestions.ts';
import type { Question } from './question.ts';
import {
  openQuestion,
  openQuestionState,
  sealQuestion,
  type SealedQuestion,
  type ThreadRow,
} from './sealedThread.ts';

/** A question that is held for change: nobody else changes it before the commit. */
export interface HeldQuestion {
  readonly id: string;
  readonly sealed: SealedQuestion;
}

/** Loads by id under the viewer's own policy; refused when the version that it is based on no longer stands (R5). */
export async function holdQuestion(
  asked: Asked,
  own: OwnIntake,
  id: string,
  version: number,
): Promise<HeldQuestion> {
  const [row] = await own.ask<ThreadRow>('select id, content from intake.question where id = $1 for update', [
    parsedId(id),
  ]);
  if (row === undefined) throw notFound();
  const sealed = openQuestion(asked.services.vault, row.id, row.content);
  if (sealed.version !== version) throw conflict(sealed.version);
  return { id: row.id, sealed };
}

/** Writes its next version, in the state to which the asker's act leads. */
export async function keepQuestion(
  asked: Asked,
  own: OwnIntake,
  { id, sealed }: HeldQuestion,
  action: QuestionAction,
  changed: Partial<Omit<SealedQuestion, 'state' | 'version'>> = {},
): Promise<Question> {
  const state = questionAfter(sealed.state, 'asker', action);
  if (state === null) throw invalid({ path: 'state', problem: 'not_in_this_state' });
  const next: SealedQuestion = { ...sealed, ...changed, state, version: sealed.version + 1 };
  await own.ask('update intake.question set state = $2, content = $3 where id = $1', [
    id,
    openQuestionState(state),
    sealQuestion(asked.services.vault, id, next),
  ]);
  return questionView(asked, own, id, next);
}

/**
 * The act's leaf: the asking authority, and not what it asked about; the leaf of a release names the publication and no
 * authority. The last statement before the commit.
 */
export const leafOfThread = (asked: Asked, own: OwnIntake, act: AuditedAct): Promise<void> =>
  appendToAudit((text, values) => own.ask(text, values), asked.services, act, {
    authority: own.authority,
    by: own.person,
  });
