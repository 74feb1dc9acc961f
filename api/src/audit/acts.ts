/**
 * The acts of the audit log, one closed table: what somebody does that changes rights, markings, releases, seals or
 * accounts has its line here, and the line's sort says who reads it later (`whoReads.ts`). To add an act, add a line;
 * `everyMutation.test.ts` asks which mutation appends it.
 */

/** What an act is about. */
export type SortOfAct =
  /** Somebody came, went or changed the hat: the own authority's leads; of the platform's people, the stewards. */
  | 'session'
  /** Accounts and rights of people: the authority's leads, and the stewards by the day. */
  | 'rights'
  /** What a steward does: the stewards, and the leads of the authority that it concerns. */
  | 'stewardship'
  /** What an authority does with its own submission, question or answer: its leads and nobody else. */
  | 'submission'
  /** What a moderator decides: the moderators, and the contributing authority's leads without the moderator. */
  | 'decision'
  /** What happens to a publication: the moderators, by the day. Its leaf never names the contributor. */
  | 'release'
  /** What an authority watches, and that its list of words changed: its leads and nobody else. */
  | 'watchlist'
  /** What officers do to be told who contributed: the officers. Its leaf never names the contributor. */
  | 'unsealing'
  /** Bringing in a trusted source: moderators and stewards. */
  | 'import';

export const acts = {
  signed_in: 'session',
  signed_out: 'session',
  membership_switched: 'session',
  session_ended: 'session',
  stepped_up: 'session',

  passkey_added: 'rights',
  passkey_removed: 'rights',
  api_token_created: 'rights',
  api_token_revoked: 'rights',
  person_invited: 'rights',
  invitation_cancelled: 'rights',
  invitation_accepted: 'rights',
  role_changed: 'rights',
  membership_ended: 'rights',
  membership_moved: 'rights',
  joining_asked: 'rights',
  joining_withdrawn: 'rights',
  joining_answered: 'rights',

  authority_created: 'stewardship',
  authority_enrolled: 'stewardship',
  authority_suspended: 'stewardship',
  authority_restored: 'stewardship',
  authority_ended: 'stewardship',
  authority_reorganised: 'stewardship',
  it_service_set: 'stewardship',
  circle_created: 'stewardship',
  circle_changed: 'stewardship',
  circle_joined: 'stewardship',
  circle_left: 'stewardship',
  source_named: 'stewardship',
  source_retired: 'stewardship',
  platform_role_given: 'stewardship',
  platform_role_ended: 'stewardship',
  vault_key_changed: 'stewardship',

  submission_submitted: 'submission',
  submission_withdrawn: 'submission',
  submission_released: 'submission',
  submission_copy_narrowed: 'submission',
  submission_copy_withdrawn: 'submission',
  submission_unsealed: 'submission',
  question_asked: 'submission',
  question_withdrawn: 'submission',
  question_answered: 'submission',
  question_declined: 'submission',

  submission_approved: 'decision',
  submission_returned: 'decision',
  submission_refused: 'decision',
  question_forwarded: 'decision',
  question_returned: 'decision',
  question_refused: 'decision',
  answer_approved: 'decision',
  answer_returned: 'decision',
  publication_narrowing_asked: 'decision',
  publication_withdrawal_asked: 'decision',

  publication_released: 'release',
  publication_revised: 'release',
  publication_narrowed: 'release',
  publication_withdrawn: 'release',
  question_released: 'release',

  unsealing_asked: 'unsealing',
  unsealing_agreed: 'unsealing',
  unsealing_declined: 'unsealing',
  unsealing_opened: 'unsealing',
  unsealing_refused: 'unsealing',
  unsealing_read: 'unsealing',

  watchlist_changed: 'watchlist',
  redaction_list_changed: 'watchlist',
  source_imported: 'import',
} as const satisfies Readonly<Record<string, SortOfAct>>;

/** One word for each act. */
export type AuditedAct = keyof typeof acts;

export const isAuditedAct = (word: string): word is AuditedAct => Object.hasOwn(acts, word);
