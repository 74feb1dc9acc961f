/** What every act on an answer of one's own begins and ends with: load it for change, and put it back. */
import { answerAfter, type AnswerAction } from '@moot/sharing-rules';
import type { Asked } from '../gate/context.ts';
import { conflict, invalid, notFound } from '../gate/refusal.ts';
import type { OwnIntake } from '../intake/ownIntake.ts';
import { parsedId } from '../intake/parsedId.ts';
import { ownScanningWords } from '../intake/submissionView.ts';
import type { QuestionToUs } from './question.ts';
import { viewOfAnswer } from './questionsToUs.ts';
import {
  openAnswer,
  openAnswerState,
  sealAnswer,
  type SealedAnswer,
  type ThreadRow,
} from './sealedThread.ts';

/** An answer that is held for change: nobody else changes it before the commit. */
export interface HeldAnswer {
  readonly id: string;
  readonly sealed: SealedAnswer;
}

/** Loads by id under the viewer's own policy; refused when the version that it is based on no longer stands (R5). */
export async function holdAnswer(
  asked: Asked,
  own: OwnIntake,
  id: string,
  version: number,
): Promise<HeldAnswer> {
  const [row] = await own.ask<ThreadRow>('select id, content from intake.answer where id = $1 for update', [
    parsedId(id),
  ]);
  if (row === undefined) throw notFound();
  const sealed = openAnswer(asked.services.vault, row.id, row.content);
  if (sealed.version !== version) throw conflict(sealed.version);
  return { id: row.id, sealed };
}

/** Writes its next version, in the state to which the contributor's act leads. */
export async function keepAnswer(
  asked: Asked,
  own: OwnIntake,
  { id, sealed }: HeldAnswer,
  action: AnswerAction,
  changed: Partial<Omit<SealedAnswer, 'state' | 'version'>> = {},
): Promise<QuestionToUs> {
  const state = answerAfter(sealed.state, 'contributor', action);
  if (state === null) throw invalid({ path: 'state', problem: 'not_in_this_state' });
  const next: SealedAnswer = { ...sealed, ...changed, state, version: sealed.version + 1 };
  await own.ask('update intake.answer set state = $2, content = $3 where id = $1', [
    id,
    openAnswerState(state),
    sealAnswer(asked.services.vault, id, next),
  ]);
  return viewOfAnswer(await ownScanningWords(asked.services, own), id, next);
}
