/**
 * The way of a submission, as a table: from which state, who, by which act, to which state. What is not in the table
 * is refused. A submission whose released copy stands is being corrected when it is in any other state than
 * `released`: giving up or refusing the correction leaves it `released` again.
 */

export const submissionStates = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'released',
  'refused',
  'withdrawn',
] as const;
export type SubmissionState = (typeof submissionStates)[number];

export const actors = ['contributor', 'moderator', 'releaser'] as const;
export type Actor = (typeof actors)[number];

export const submissionActions = [
  'save',
  'submit',
  /** Takes back what has not been released; of a correction, gives it up. */
  'take_back',
  /** Withdraws the released copy, with a reason. */
  'withdraw_copy',
  'correct',
  'delete',
  'approve',
  'return',
  'refuse',
  'release',
] as const;
export type SubmissionAction = (typeof submissionActions)[number];

/** Where a submission stands. */
export interface Standing {
  readonly state: SubmissionState;
  readonly copyStands: boolean;
}

export interface Transition {
  readonly from: readonly SubmissionState[];
  /** Whether a released copy must or must not stand; without it, either. */
  readonly copyStands?: boolean;
  readonly actor: Actor;
  readonly action: SubmissionAction;
  /** `deleted`: the submission is no more. */
  readonly to: SubmissionState | 'deleted';
}

const beforeRelease = ['draft', 'submitted', 'returned', 'approved'] as const;

export const transitions: readonly Transition[] = [
  { actor: 'contributor', action: 'save', from: ['draft', 'returned'], to: 'draft' },
  { actor: 'contributor', action: 'submit', from: ['draft'], to: 'submitted' },
  { actor: 'contributor', action: 'take_back', from: beforeRelease, copyStands: false, to: 'withdrawn' },
  { actor: 'contributor', action: 'take_back', from: beforeRelease, copyStands: true, to: 'released' },
  {
    actor: 'contributor',
    action: 'withdraw_copy',
    from: ['released', ...beforeRelease],
    copyStands: true,
    to: 'withdrawn',
  },
  { actor: 'contributor', action: 'correct', from: ['released'], copyStands: true, to: 'draft' },
  { actor: 'contributor', action: 'correct', from: ['withdrawn'], copyStands: false, to: 'draft' },
  { actor: 'contributor', action: 'delete', from: ['draft'], copyStands: false, to: 'deleted' },
  { actor: 'moderator', action: 'approve', from: ['submitted'], to: 'approved' },
  { actor: 'moderator', action: 'return', from: ['submitted', 'approved'], to: 'returned' },
  { actor: 'moderator', action: 'refuse', from: ['submitted', 'approved'], copyStands: false, to: 'refused' },
  { actor: 'moderator', action: 'refuse', from: ['submitted', 'approved'], copyStands: true, to: 'released' },
  { actor: 'releaser', action: 'release', from: ['approved'], to: 'released' },
  // The facts, the set or the standing changed while it waited for its slot.
  { actor: 'releaser', action: 'return', from: ['approved'], to: 'returned' },
  // A moderator withdrew the copy; what is being corrected stays what it is, and goes out anew once approved.
  { actor: 'releaser', action: 'withdraw_copy', from: ['released'], copyStands: true, to: 'withdrawn' },
  { actor: 'releaser', action: 'withdraw_copy', from: ['draft'], copyStands: true, to: 'draft' },
  { actor: 'releaser', action: 'withdraw_copy', from: ['submitted'], copyStands: true, to: 'submitted' },
  { actor: 'releaser', action: 'withdraw_copy', from: ['returned'], copyStands: true, to: 'returned' },
  { actor: 'releaser', action: 'withdraw_copy', from: ['approved'], copyStands: true, to: 'approved' },
];

export type Decision =
  | { readonly kind: 'moves'; readonly to: SubmissionState }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'refused'; readonly because: 'not_in_this_state' | 'not_for_this_actor' };

/** What an act does to a submission that stands so. */
export function decide(standing: Standing, actor: Actor, action: SubmissionAction): Decision {
  const forActor = transitions.filter(one => one.actor === actor && one.action === action);
  if (forActor.length === 0) return { kind: 'refused', because: 'not_for_this_actor' };
  const found = forActor.find(
    one =>
      one.from.includes(standing.state) &&
      (one.copyStands === undefined || one.copyStands === standing.copyStands),
  );
  if (found === undefined) return { kind: 'refused', because: 'not_in_this_state' };
  return found.to === 'deleted' ? { kind: 'deleted' } : { kind: 'moves', to: found.to };
}
