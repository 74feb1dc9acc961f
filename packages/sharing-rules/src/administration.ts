/**
 * Who may administer what: leads their own people, stewards authorities, circles and trusted sources; nobody makes
 * somebody with more rights than their own, and nobody raises themself. What must never come about (an enrolled
 * authority without a lead, a moderator with a membership) the database refuses to everybody.
 */
import type { Answer } from './answer.ts';
import { no, yes } from './answer.ts';
import { atLeast, type Level, type RuleViewer } from './viewer.ts';

/** A membership that has not ended. */
export interface RuleMembership {
  readonly is: 'membership';
  /** Whether it is of the authority that the viewer acts for. */
  readonly own: boolean;
  /** Whether it is the viewer's. */
  readonly self: boolean;
  readonly role: Level;
  /** Whether the authority has no other lead. */
  readonly lastLead: boolean;
}
/** An invitation that stands or is to be made. */
export interface RuleInvitation {
  readonly is: 'invitation';
  /** Into what: the authority acted for, one that has not joined yet, another that has, or the moderators. */
  readonly into: 'own_authority' | 'listed_authority' | 'other_authority' | 'moderators';
  /** What it makes of whoever accepts; `moderator` where it is into these. */
  readonly as: Level | 'moderator';
}
export interface RuleJoiningRequest {
  readonly is: 'joining_request';
  /** Whether it asks the authority that the viewer acts for. */
  readonly own: boolean;
  /** Whether the viewer asks. */
  readonly self: boolean;
}
export interface RuleAuthority {
  readonly is: 'authority';
  readonly standing: 'listed' | 'enrolled' | 'suspended' | 'ended';
}
export interface RuleCircle {
  readonly is: 'circle';
  /** Whether the viewer's authority is in it. */
  readonly mine: boolean;
}
export interface RuleSource {
  readonly is: 'source';
  readonly active: boolean;
}
export interface RulePlatformRole {
  readonly is: 'platform_role';
  readonly role: 'moderator' | 'steward' | 'officer';
}
export type Administered =
  | RuleMembership
  | RuleInvitation
  | RuleJoiningRequest
  | RuleAuthority
  | RuleCircle
  | RuleSource
  | RulePlatformRole;

/** What can be done with each. */
export interface AdministrativeActs {
  readonly membership: 'read' | 'make_reader' | 'make_contributor' | 'make_lead' | 'remove' | 'leave';
  readonly invitation: 'make' | 'cancel';
  readonly joining_request: 'answer' | 'withdraw';
  readonly authority: keyof typeof possibleFrom;
  readonly circle: 'read' | 'change';
  readonly source: 'name' | 'retire';
  readonly platform_role: 'read' | 'end';
}

/** From which standings an act with an authority is possible. */
const possibleFrom = {
  read: ['listed', 'enrolled', 'suspended', 'ended'],
  enrol: ['listed'],
  suspend: ['enrolled'],
  restore: ['suspended'],
  set_it_service: ['listed', 'enrolled', 'suspended'],
  /** Nobody follows it. */
  end: ['listed', 'enrolled', 'suspended'],
  /** Others follow it. */
  reorganise: ['listed', 'enrolled'],
  follow: ['listed', 'enrolled'],
} as const satisfies Readonly<Record<string, readonly RuleAuthority['standing'][]>>;

const lead: Answer = yes({ code: 'lead' });
const steward: Answer = yes({ code: 'steward' });

/** Whether the viewer may administer the object so. */
export function mayAdminister(viewer: RuleViewer, action: string, object: Administered): Answer {
  switch (object.is) {
    case 'membership':
      return mayWithMembership(viewer, action as AdministrativeActs['membership'], object);
    case 'invitation':
      return mayInvite(viewer, object);
    case 'joining_request':
      if (action === 'withdraw') return object.self ? yes({ code: 'self' }) : no('not_own');
      return leads(viewer) && object.own ? lead : no('not_a_lead');
    case 'authority': {
      if (viewer.role !== 'steward') return no('not_a_steward');
      const from: readonly string[] = possibleFrom[action as AdministrativeActs['authority']];
      return from.includes(object.standing) ? steward : no('not_in_this_state');
    }
    case 'circle':
      if (viewer.role === 'steward') return steward;
      if (action !== 'read') return no('not_a_steward');
      return viewer.role === 'peer' && !viewer.suspended && object.mine
        ? yes({ code: 'own_circle' })
        : no('not_own');
    case 'source':
      if (viewer.role !== 'steward') return no('not_a_steward');
      return action === 'name' || object.active ? steward : no('not_in_this_state');
    case 'platform_role':
      if (viewer.role !== 'steward') return no('not_a_steward');
      // Stewards and officers are named by the operator alone.
      return action === 'read' || object.role === 'moderator' ? steward : no('more_rights');
    default:
      return object satisfies never;
  }
}

/** Only a lead of an authority that takes part administers it. */
function leads(viewer: RuleViewer): viewer is RuleViewer & { readonly role: 'peer' } {
  return viewer.role === 'peer' && viewer.level === 'lead' && !viewer.suspended;
}

function mayWithMembership(
  viewer: RuleViewer,
  action: AdministrativeActs['membership'],
  membership: RuleMembership,
): Answer {
  if (action === 'read') {
    if (viewer.role === 'steward') return steward;
    if (viewer.role === 'visitor') return no('not_own');
    if (membership.self) return yes({ code: 'own_membership' });
    if (viewer.role !== 'peer' || !membership.own) return no('not_own');
    return viewer.suspended ? no('suspended') : yes({ code: 'own_membership' });
  }
  if (!membership.own) return no('not_own');
  if (action === 'leave') {
    if (!membership.self) return no('not_own');
    return membership.lastLead ? no('last_lead') : yes({ code: 'self' });
  }
  if (!leads(viewer)) return no('not_a_lead');
  const to = becomes[action];
  if (!atLeast(viewer.level, membership.role) || (to !== null && !atLeast(viewer.level, to)))
    return no('more_rights');
  if (membership.self && to !== null && !atLeast(membership.role, to)) return no('raises_self');
  return membership.lastLead && to !== 'lead' ? no('last_lead') : lead;
}

const becomes = {
  make_reader: 'reader',
  make_contributor: 'contributor',
  make_lead: 'lead',
  remove: null,
} as const satisfies Readonly<Record<string, Level | null>>;

function mayInvite(viewer: RuleViewer, { into, as }: RuleInvitation): Answer {
  switch (into) {
    case 'own_authority':
      if (!leads(viewer)) return no('not_a_lead');
      return as !== 'moderator' && atLeast(viewer.level, as) ? lead : no('more_rights');
    case 'listed_authority':
      // The first lead, who then lets in everybody else.
      if (viewer.role !== 'steward') return no('not_a_steward');
      return as === 'lead' ? steward : no('not_in_this_state');
    case 'other_authority':
      return no('not_own');
    case 'moderators':
      if (viewer.role !== 'steward') return no('not_a_steward');
      return as === 'moderator' ? steward : no('not_in_this_state');
    default:
      return into satisfies never;
  }
}
