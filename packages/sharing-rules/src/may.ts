/**
 * Who may do what, and why: promises V1 and V2 as sentences; who administers is in `administration.ts`. The database
 * enforces the same (V4) and a proof compares the two (V5); this page is the one to read. `because` is a code that the
 * language catalogues word, and feeds "why can I see this?".
 */
import type { Marking } from '@moot/vocabulary';
import { mayAdminister, type Administered, type AdministrativeActs } from './administration.ts';
import { no, yes, type AllowedBecause, type Answer } from './answer.ts';
import { atLeast, type Level, type RuleViewer } from './viewer.ts';
import {
  answerAfter,
  questionAfter,
  type AnswerAction,
  type AnswerState,
  type QuestionAction,
  type QuestionState,
} from './threads.ts';
import { decide, type SubmissionAction, type SubmissionState } from './transitions.ts';

/** What the rules need to know of a publication. */
export interface RulePublication {
  readonly is: 'publication';
  readonly marking: Marking;
  /** Ids of what an AMBER, AMBER+STRICT or RED publication names. */
  readonly audience: { readonly authorities: readonly string[]; readonly circles: readonly string[] };
  readonly withdrawn: boolean;
  /** An import from a trusted source, which nobody here contributed. */
  readonly imported?: boolean;
}

/** What the rules need to know of a submission. */
export interface RuleSubmission {
  readonly is: 'submission';
  /** Whether the viewer's authority holds its owner tag; nobody else can find that out. */
  readonly own: boolean;
  readonly state: SubmissionState;
  /** Whether a released copy of it stands in the library. */
  readonly copyStands: boolean;
}

/** What the rules need to know of a question that somebody asked the contributor of a publication (A8). */
export interface RuleQuestion {
  readonly is: 'question';
  /** Whether the viewer's authority asked it; nobody else can find that out. */
  readonly own: boolean;
  readonly state: QuestionState;
}

/** What the rules need to know of the answer to a question that was forwarded, from when it can be given (A8). */
export interface RuleAnswer {
  readonly is: 'answer';
  /** Whether the viewer's authority contributed the publication; nobody else can find that out. */
  readonly own: boolean;
  readonly state: AnswerState;
}

export type RuleObject = RulePublication | RuleSubmission | RuleQuestion | RuleAnswer | Administered;

/** What can be asked about an object. */
export type ActionOn<O extends RuleObject> = O extends RulePublication
  ? 'read' | 'withdraw' | 'say_also' | 'note_read' | 'ask'
  : O extends RuleSubmission
    ? 'read' | SubmissionAction
    : O extends RuleQuestion
      ? 'read' | QuestionAction
      : O extends RuleAnswer
        ? 'read' | AnswerAction
        : O extends Administered
          ? AdministrativeActs[O['is']]
          : never;

/** Whether the viewer may do this with the object, and why. */
export function may<O extends RuleObject>(viewer: RuleViewer, action: ActionOn<O>, object: O): Answer {
  switch (object.is) {
    case 'publication':
      return mayWithPublication(viewer, action as ActionOn<RulePublication>, object);
    case 'submission':
      return mayWithSubmission(viewer, action as ActionOn<RuleSubmission>, object);
    case 'question':
      return mayWithQuestion(viewer, action as ActionOn<RuleQuestion>, object);
    case 'answer':
      return mayWithAnswer(viewer, action as ActionOn<RuleAnswer>, object);
    default:
      return mayAdminister(viewer, action, object);
  }
}

function mayWithPublication(
  viewer: RuleViewer,
  action: ActionOn<RulePublication>,
  publication: RulePublication,
): Answer {
  switch (action) {
    case 'read':
      return mayRead(viewer, publication);
    case 'withdraw':
      if (viewer.role !== 'moderator') return no('not_a_moderator');
      return publication.withdrawn ? no('withdrawn') : yes({ code: 'moderator' });
    case 'say_also':
      return mayBeCounted(viewer, 'contributor', publication);
    case 'note_read':
      return mayBeCounted(viewer, 'reader', publication);
    case 'ask':
      return mayAsk(viewer, publication);
    default:
      return unreachable(action);
  }
}

/** V2: by marking and audience. The widest reason is the one that is told. */
function mayRead(viewer: RuleViewer, publication: RulePublication): Answer {
  if (publication.withdrawn)
    return viewer.role === 'moderator' ? yes({ code: 'moderator' }) : no('withdrawn');
  if (publication.marking === 'CLEAR') return yes({ code: 'clear' });
  switch (viewer.role) {
    case 'visitor':
      return no('members_only');
    case 'moderator':
      return yes({ code: 'moderator' });
    case 'steward':
      return publication.marking === 'GREEN' ? yes({ code: 'steward' }) : no('outside_audience');
    case 'peer':
      return viewer.suspended ? no('suspended') : mayPeerRead(viewer, publication);
    default:
      return unreachable(viewer);
  }
}

/** A7: an authority that takes part is counted, by whichever of its people may read and, to speak for it, contribute. */
function mayBeCounted(viewer: RuleViewer, asked: Level, publication: RulePublication): Answer {
  if (viewer.role !== 'peer') return no('not_a_member');
  if (viewer.suspended) return no('suspended');
  return atLeast(viewer.level, asked) ? mayRead(viewer, publication) : no('level_too_low');
}

/**
 * A8: whoever speaks for an authority asks for it, so contributors and leads, as they alone submit: what is asked is
 * published with its answer. The contributor's own authority may ask like any other, or it could be told by not asking.
 */
function mayAsk(viewer: RuleViewer, publication: RulePublication): Answer {
  const speaks = mayBeCounted(viewer, 'contributor', publication);
  return speaks.allowed && publication.imported === true ? no('no_contributor') : speaks;
}

/** The least level at which a marking lets a member of its audience read. */
export const levelOf: Readonly<Record<Exclude<Marking, 'CLEAR' | 'GREEN'>, Level>> = {
  AMBER: 'reader',
  AMBER_STRICT: 'contributor',
  RED: 'lead',
};

function mayPeerRead(
  viewer: RuleViewer & { readonly role: 'peer' },
  { marking, audience }: RulePublication,
): Answer {
  if (marking === 'CLEAR' || marking === 'GREEN') return yes({ code: 'green' });
  const held = [{ authority: viewer.authority, level: viewer.level }, ...viewer.movedFrom];
  const named = held.filter(({ authority }) => audience.authorities.includes(authority));
  const circle = audience.circles.find(one => viewer.circles.includes(one));
  if (named.length === 0 && circle === undefined) return no('outside_audience');
  const asked = levelOf[marking];
  if (!atLeast(viewer.level, asked)) return no('level_too_low');
  const through = named.find(({ level }) => atLeast(level, asked));
  if (through !== undefined) return yes({ code: 'audience_authority', through: through.authority });
  return circle === undefined ? no('level_too_low') : yes({ code: 'audience_circle', through: circle });
}

/** V1: drafts are the contributing authority's; moderators see a submission from *submitted* on. */
function mayWithSubmission(
  viewer: RuleViewer,
  action: ActionOn<RuleSubmission>,
  submission: RuleSubmission,
): Answer {
  switch (viewer.role) {
    case 'visitor':
    case 'steward':
      return no('not_own');
    case 'moderator':
      if (submission.state === 'draft') return no('still_a_draft');
      return action === 'read'
        ? yes({ code: 'moderator' })
        : mayAct('moderator', action, submission, { code: 'moderator' });
    case 'peer':
      if (!submission.own) return no('not_own');
      if (!atLeast(viewer.level, 'contributor')) return no('level_too_low');
      if (action === 'read') return yes({ code: 'own_submission' });
      if (viewer.suspended) return no('suspended');
      return mayAct('contributor', action, submission, { code: 'own_submission' });
    default:
      return unreachable(viewer);
  }
}

/** A8: a question is its asker's; moderators see it, as everything that was submitted. */
function mayWithQuestion(
  viewer: RuleViewer,
  action: ActionOn<RuleQuestion>,
  { own, state }: RuleQuestion,
): Answer {
  switch (viewer.role) {
    case 'visitor':
    case 'steward':
      return no('not_own');
    case 'moderator':
      return action === 'read' || questionAfter(state, 'moderator', action) !== null
        ? yes({ code: 'moderator' })
        : no('not_in_this_state');
    case 'peer':
      if (!own) return no('not_own');
      if (!atLeast(viewer.level, 'contributor')) return no('level_too_low');
      if (action === 'read') return yes({ code: 'own_question' });
      if (viewer.suspended) return no('suspended');
      return questionAfter(state, 'asker', action) === null
        ? no('not_in_this_state')
        : yes({ code: 'own_question' });
    default:
      return unreachable(viewer);
  }
}

/** A8: an answer is its contributor's; a moderator sees it from when it is given until it is released or declined. */
function mayWithAnswer(viewer: RuleViewer, action: ActionOn<RuleAnswer>, { own, state }: RuleAnswer): Answer {
  switch (viewer.role) {
    case 'visitor':
    case 'steward':
      return no('not_own');
    case 'moderator':
      if (state === 'waiting' || state === 'declined') return no('not_in_this_state');
      return action === 'read' || answerAfter(state, 'moderator', action) !== null
        ? yes({ code: 'moderator' })
        : no('not_in_this_state');
    case 'peer':
      if (!own) return no('not_own');
      if (!atLeast(viewer.level, 'contributor')) return no('level_too_low');
      if (action === 'read') return yes({ code: 'own_answer' });
      if (viewer.suspended) return no('suspended');
      return answerAfter(state, 'contributor', action) === null
        ? no('not_in_this_state')
        : yes({ code: 'own_answer' });
    default:
      return unreachable(viewer);
  }
}

function mayAct(
  actor: 'contributor' | 'moderator',
  action: SubmissionAction,
  { state, copyStands }: RuleSubmission,
  because: AllowedBecause,
): Answer {
  return decide({ state, copyStands }, actor, action).kind === 'refused'
    ? no('not_in_this_state')
    : yes(because);
}

function unreachable(value: never): never {
  throw new RangeError(`Unknown ${JSON.stringify(value)}`);
}
