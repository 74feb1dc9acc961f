import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeSchema } from '../schema.ts';
import { acts, isAuditedAct, type AuditedAct } from './acts.ts';

type Answer = readonly [AuditedAct, ...AuditedAct[]] | { readonly none: string };

/** Which acts each mutation appends, or why none: what it changes is no right, marking, release, seal or account. */
const answers: Readonly<Record<string, Answer>> = {
  createSubmission: { none: 'a draft exists to its own authority alone and can become nothing by itself' },
  saveSubmission: { none: 'a draft; its moments would tell who is writing' },
  correctSubmission: { none: 'begins a draft of a correction; what is released stands' },
  deleteSubmission: { none: 'a draft that nobody else ever saw' },
  markAlert: { none: 'one’s own mark on one’s own inbox' },
  readNotices: { none: 'one’s own authority’s mark on its own notices' },
  submitSubmission: ['submission_submitted'],
  withdrawSubmission: ['submission_withdrawn'],
  approveSubmission: ['submission_approved'],
  returnSubmission: ['submission_returned'],
  refuseSubmission: ['submission_refused'],
  narrowPublication: ['publication_narrowing_asked'],
  withdrawPublication: ['publication_withdrawal_asked'],
  sayAlso: {
    none: 'no right changes; who says what is nobody’s to read, a steward’s and a moderator’s neither',
  },
  unsayAlso: { none: 'no right changes; a leaf would tell who had said it' },
  noteRead: { none: 'no right changes; who reads what is written nowhere' },
  askContributor: ['question_asked'],
  reviseQuestion: ['question_asked'],
  withdrawQuestion: ['question_withdrawn'],
  answerQuestion: ['question_answered'],
  declineQuestion: ['question_declined'],
  forwardQuestion: ['question_forwarded'],
  returnQuestion: ['question_returned'],
  refuseQuestion: ['question_refused'],
  approveAnswer: ['answer_approved'],
  returnAnswer: ['answer_returned'],
  addWatch: ['watchlist_changed'],
  removeWatch: ['watchlist_changed'],
  setRedactionList: ['redaction_list_changed'],

  askUnsealing: ['unsealing_asked'],
  agreeUnsealing: ['unsealing_agreed'],
  declineUnsealing: ['unsealing_declined'],
  readUnsealed: ['unsealing_read'],

  actAs: ['membership_switched'],
  endSession: ['session_ended'],
  endOtherSessions: ['session_ended'],
  beginPasskey: { none: 'a challenge; the passkey is added by addPasskey' },
  addPasskey: ['passkey_added'],
  removePasskey: ['passkey_removed'],
  beginStepUp: { none: 'a challenge; the session is fresh only after proveStepUp' },
  proveStepUp: ['stepped_up'],
  createApiToken: ['api_token_created'],
  revokeApiToken: ['api_token_revoked'],

  invitePerson: ['person_invited'],
  cancelInvitation: ['invitation_cancelled'],
  acceptInvitation: ['invitation_accepted', 'authority_enrolled', 'platform_role_given'],
  changeRole: ['role_changed'],
  removePerson: ['membership_ended'],
  leaveAuthority: ['membership_ended'],
  askToJoin: ['joining_asked'],
  withdrawJoiningRequest: ['joining_withdrawn'],
  answerJoiningRequest: ['joining_answered'],
  enrolAuthority: ['person_invited'],
  suspendAuthority: ['authority_suspended'],
  restoreAuthority: ['authority_restored'],
  endAuthority: ['authority_ended'],
  createAuthority: ['authority_created'],
  setItService: ['it_service_set'],
  reorganise: ['authority_reorganised', 'membership_moved'],
  createCircle: ['circle_created'],
  changeCircle: ['circle_changed'],
  addToCircle: ['circle_joined'],
  removeFromCircle: ['circle_left'],
  nameTrustedSource: ['source_named'],
  retireTrustedSource: ['source_retired'],
  invitePlatformPerson: ['person_invited'],
  endPlatformRole: ['platform_role_ended'],
};

/** Acts that no mutation appends: who does. */
const elsewhere: Readonly<Partial<Record<AuditedAct, string>>> = {
  signed_in: 'identity/session.ts',
  signed_out: 'identity/session.ts',
  submission_released: 'moderation/releaseDue.ts',
  submission_copy_narrowed: 'moderation/takeBackDue.ts',
  submission_copy_withdrawn: 'moderation/takeBackDue.ts',
  submission_unsealed: 'moderation/unsealDue.ts',
  vault_key_changed: 'vault/rotateKey.ts',
  unsealing_opened: 'moderation/unsealDue.ts',
  unsealing_refused: 'moderation/unsealDue.ts',
  publication_released: 'alerts/recordEvents.ts',
  publication_revised: 'alerts/recordEvents.ts',
  publication_narrowed: 'alerts/recordEvents.ts',
  publication_withdrawn: 'alerts/recordEvents.ts',
  question_released: 'threads/threadsDue.ts',
  source_imported: 'exchange/kev/importKev.ts',
};

const source = join(import.meta.dirname, '..');
const textOf = (path: string): string => readFileSync(join(source, path), 'utf8');
const files = globSync('**/*.ts', { cwd: source }).filter(path => !path.endsWith('.test.ts'));

/** An act's function as it stands, wherever it stands, and the files that its own file imports. */
function codeOf(mutation: string): { readonly own: string; readonly all: string } {
  const begins = new RegExp(`^export (?:async )?(?:function ${mutation}\\b|const ${mutation} =)`, 'm');
  const found = files.flatMap(path => {
    const text = textOf(path);
    const at = text.search(begins);
    return at === -1 || path.endsWith('.graphql.ts') ? [] : [{ path, text, at }];
  });
  const [own] = found;
  if (own === undefined || found.length > 1) throw new Error(`${found.length} acts are called ${mutation}`);
  // A file of one act is read whole; where acts share one, each up to the next.
  const alone = basename(own.path) === `${mutation}.ts`;
  const next = own.text.slice(own.at + 1).search(/^export /m);
  const text =
    alone || next === -1 ? own.text.slice(alone ? 0 : own.at) : own.text.slice(own.at, own.at + 1 + next);
  const imported = [...own.text.matchAll(/from '(\.[^']+\.ts)'/g)]
    .map(([, name]) => join(dirname(own.path), String(name)))
    .filter(name => !name.startsWith('audit/') && existsSync(join(source, name)));
  return { own: text, all: [text, ...imported.map(textOf)].join('\n') };
}

const appends = (code: string, act: string): boolean =>
  code.includes('appendToAudit') && new RegExp(`'${act}'`).test(code);

describe('the acts of the log', () => {
  let mutations: readonly string[];
  beforeAll(async () => {
    mutations = Object.keys((await makeSchema()).getMutationType()?.getFields() ?? {});
  });

  it('10 R6 every mutation appends a leaf of a named act, or it is said why not', () => {
    expect(mutations.length).toBeGreaterThan(15);
    expect(Object.keys(answers).toSorted()).toEqual(mutations.toSorted());
    for (const name of mutations) {
      const answer = answers[name];
      if (answer === undefined) continue;
      if ('none' in answer) {
        expect(answer.none, name).toMatch(/\w+ \w+/);
        expect(codeOf(name).own, `${name} is said to append nothing`).not.toContain('appendToAudit');
      } else for (const act of answer) expect(appends(codeOf(name).all, act), `${name}: ${act}`).toBe(true);
    }
  });

  it('10 R6 every act of the list is appended somewhere', () => {
    const byMutation = new Set(
      Object.values(answers).flatMap((answer): readonly AuditedAct[] => ('none' in answer ? [] : answer)),
    );
    for (const [act, path] of Object.entries(elsewhere))
      expect(appends(textOf(path), act), `${path}: ${act}`).toBe(true);
    const silent = Object.keys(acts).filter(
      act => isAuditedAct(act) && !byMutation.has(act) && elsewhere[act] === undefined,
    );
    expect(silent).toEqual([]);
  });

  it('R6 sees a mutation that forgets its leaf', () => {
    const code = codeOf('addWatch').all;
    expect(appends(code.replaceAll('appendToAudit', 'forget'), 'watchlist_changed')).toBe(false);
    expect(appends(code.replaceAll('watchlist_changed', 'other'), 'watchlist_changed')).toBe(false);
  });
});
