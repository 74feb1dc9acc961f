/** What the rules answer: whether, and why. `because` is a code that the language catalogues word. */

/** Why something is allowed; the first six are the codes of `Because` in the API. */
export type AllowedBecause =
  | { readonly code: 'clear' }
  | { readonly code: 'green' }
  | { readonly code: 'audience_authority'; readonly through: string }
  | { readonly code: 'audience_circle'; readonly through: string }
  | { readonly code: 'moderator' }
  | { readonly code: 'steward' }
  | { readonly code: 'own_submission' }
  | { readonly code: 'own_question' }
  | { readonly code: 'own_answer' }
  | { readonly code: 'lead' }
  | { readonly code: 'self' }
  | { readonly code: 'own_membership' }
  | { readonly code: 'own_circle' };

/** Why something is not allowed. Told to nobody who may not know that the thing exists (V6). */
export type RefusedBecause =
  | { readonly code: 'withdrawn' }
  | { readonly code: 'members_only' }
  | { readonly code: 'suspended' }
  | { readonly code: 'outside_audience' }
  | { readonly code: 'level_too_low' }
  | { readonly code: 'not_own' }
  | { readonly code: 'still_a_draft' }
  | { readonly code: 'not_a_member' }
  | { readonly code: 'not_a_moderator' }
  | { readonly code: 'not_a_lead' }
  | { readonly code: 'not_a_steward' }
  | { readonly code: 'more_rights' }
  | { readonly code: 'raises_self' }
  | { readonly code: 'last_lead' }
  | { readonly code: 'not_in_this_state' }
  | { readonly code: 'no_contributor' };

export type Answer =
  | { readonly allowed: true; readonly because: AllowedBecause }
  | { readonly allowed: false; readonly because: RefusedBecause };

export const yes = (because: AllowedBecause): Answer => ({ allowed: true, because });
export const no = (code: RefusedBecause['code']): Answer => ({ allowed: false, because: { code } });
