/**
 * The way of a question and of its answer (A8), as tables like that of a submission. They are two things: the question is
 * its asker's, the answer its contributor's, and neither side ever sees where the other's stands. What the two have in
 * common happens at a slot, by the releaser.
 */

/** Where a question stands, for whoever asked it. */
export const questionStates = [
  /** Waiting for a moderator. */
  'asked',
  /** Sent back with words. */
  'returned',
  'refused',
  /** With the contributor, whatever becomes of it there. */
  'forwarded',
  /** The contributor does not answer it. */
  'declined',
  /** Answered; the answer is in the library. */
  'released',
  'withdrawn',
] as const;
export type QuestionState = (typeof questionStates)[number];

/** Where the answer to a forwarded question stands, for whoever contributed the publication. */
export const answerStates = [
  /** Nobody has answered yet. */
  'waiting',
  /** Waiting for a moderator. */
  'answered',
  /** Sent back with words. */
  'returned',
  /** Waiting for a slot. */
  'approved',
  /** Will not be answered; the asker hears it at a slot. */
  'declined',
] as const;
export type AnswerState = (typeof answerStates)[number];

export const questionActors = ['asker', 'moderator', 'releaser'] as const;
export type QuestionActor = (typeof questionActors)[number];
export const questionActions = [
  'revise',
  'withdraw',
  'forward',
  'return',
  'refuse',
  'decline',
  'release',
] as const;
export type QuestionAction = (typeof questionActions)[number];

export const answerActors = ['contributor', 'moderator', 'releaser'] as const;
export type AnswerActor = (typeof answerActors)[number];
export const answerActions = ['answer', 'decline', 'approve', 'return'] as const;
export type AnswerAction = (typeof answerActions)[number];

interface Step<State, Actor, Action> {
  readonly actor: Actor;
  readonly action: Action;
  readonly from: readonly State[];
  readonly to: State;
}

export const questionSteps: readonly Step<QuestionState, QuestionActor, QuestionAction>[] = [
  { actor: 'asker', action: 'revise', from: ['asked', 'returned'], to: 'asked' },
  { actor: 'asker', action: 'withdraw', from: ['asked', 'returned', 'forwarded'], to: 'withdrawn' },
  { actor: 'moderator', action: 'forward', from: ['asked'], to: 'forwarded' },
  { actor: 'moderator', action: 'return', from: ['asked'], to: 'returned' },
  { actor: 'moderator', action: 'refuse', from: ['asked'], to: 'refused' },
  // The contributor said so, nobody answered for long, or the publication stands no more: one word for all of them.
  { actor: 'releaser', action: 'decline', from: ['asked', 'returned', 'forwarded'], to: 'declined' },
  { actor: 'releaser', action: 'release', from: ['forwarded'], to: 'released' },
  // Something was found in it since it was forwarded.
  { actor: 'releaser', action: 'return', from: ['forwarded'], to: 'returned' },
];

export const answerSteps: readonly Step<AnswerState, AnswerActor, AnswerAction>[] = [
  { actor: 'contributor', action: 'answer', from: ['waiting', 'returned', 'answered'], to: 'answered' },
  {
    actor: 'contributor',
    action: 'decline',
    from: ['waiting', 'returned', 'answered', 'approved'],
    to: 'declined',
  },
  { actor: 'moderator', action: 'approve', from: ['answered'], to: 'approved' },
  { actor: 'moderator', action: 'return', from: ['answered', 'approved'], to: 'returned' },
  // Something was found in it since it was approved.
  { actor: 'releaser', action: 'return', from: ['approved'], to: 'returned' },
];

/** Where an act leads a question; null when it is not for one that stands so. */
export const questionAfter = (
  state: QuestionState,
  actor: QuestionActor,
  action: QuestionAction,
): QuestionState | null => after(questionSteps, state, actor, action);

/** Where an act leads an answer; null when it is not for one that stands so. */
export const answerAfter = (
  state: AnswerState,
  actor: AnswerActor,
  action: AnswerAction,
): AnswerState | null => after(answerSteps, state, actor, action);

function after<State, Actor, Action>(
  steps: readonly Step<State, Actor, Action>[],
  state: State,
  actor: Actor,
  action: Action,
): State | null {
  const found = steps.find(one => one.actor === actor && one.action === action && one.from.includes(state));
  return found?.to ?? null;
}
