/**
 * What stands sealed in the rows of questions and answers, and the only code that seals and opens it. Both have one size, each content is bound to its row, and nothing in the open joins one to the other,
 * to a submission or to a publication (A9).
 */
import { answerStates, questionStates, type AnswerState, type QuestionState } from '@moot/sharing-rules';
import { z } from 'zod';
import { decisionSchema } from '../intake/sealed.ts';
import type { VaultKeys } from '../keys.ts';

/** How long words may be, in UTF-16 units. */
export const mostOf = { words: 1_000, answer: 2_000, because: 500 } as const;
/** Room of the decisions on findings, so that all of it always fits its one size. */
export const roomForDecisions = { most: 20, bytes: 2_000 } as const;

const version = z.int().positive();
const words = z.string().min(1);

const questionSchema = z.strictObject({
  state: z.enum(questionStates),
  /** Grows with every change that its asker is shown, and with no other: it would tell when somebody answers (R5). */
  version,
  publicationId: z.uuid(),
  /** Which of its asker's places it takes. */
  place: z.int().nonnegative(),
  words,
  decisions: z.array(decisionSchema),
  followUpOf: z.uuid().nullable(),
  /** What a moderator said when it was sent back or refused; of the worker a code. */
  because: z.string().nullable(),
  /** Days in the United Kingdom. */
  askedOn: z.iso.date(),
  forwardedOn: z.iso.date().nullable(),
  /** Its copy in the library, with the answer. */
  releasedId: z.uuid().nullable(),
});
/** A question as its asker sees it. */
export type SealedQuestion = z.output<typeof questionSchema>;

const answerSchema = z.strictObject({
  state: z.enum(answerStates),
  version,
  questionId: z.uuid(),
  publicationId: z.uuid(),
  /** As it was forwarded. */
  question: words,
  followUpOf: z.uuid().nullable(),
  words: words.nullable(),
  decisions: z.array(decisionSchema),
  because: z.string().nullable(),
});
/** A forwarded question with its answer, as the contributor sees it. */
export type SealedAnswer = z.output<typeof answerSchema>;

/** The state in the open: what policies need and no more. */
export const openQuestionState = (state: QuestionState): 'asked' | 'kept' =>
  state === 'asked' ? 'asked' : 'kept';
export const openAnswerState = (state: AnswerState): Exclude<AnswerState, 'declined'> | 'closed' =>
  state === 'declined' ? 'closed' : state;

const questionPlace = (id: string): string => `intake.question:${id}`;
const answerPlace = (id: string): string => `intake.answer:${id}`;
const size = 16_384;

export const sealQuestion = (vault: VaultKeys, id: string, value: SealedQuestion): Buffer =>
  vault.seal('content', questionPlace(id), value, size);
export const openQuestion = (vault: VaultKeys, id: string, sealed: Buffer): SealedQuestion =>
  questionSchema.parse(vault.open('content', questionPlace(id), sealed));

export const sealAnswer = (vault: VaultKeys, id: string, value: SealedAnswer): Buffer =>
  vault.seal('content', answerPlace(id), value, size);
export const openAnswer = (vault: VaultKeys, id: string, sealed: Buffer): SealedAnswer =>
  answerSchema.parse(vault.open('content', answerPlace(id), sealed));

/** A row as it is read. */
export interface ThreadRow extends Record<string, unknown> {
  readonly id: string;
  readonly content: Buffer;
}
