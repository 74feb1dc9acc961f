/**
 * What waits for a moderator when a demo starts, and a draft that somebody left in the middle: invented like all else,
 * with findings in the text that the scanner makes and an author and a moderator decide on.
 */
import {
  caf40,
  inMonth,
  known,
  notApplicable,
  paragraphs,
  shows,
  toAll,
  withheld,
  type DemoSubmission,
} from './publication.ts';

/** A submission with the days that it has waited; null for a draft that is not handed in. */
export interface Waiting {
  readonly submission: DemoSubmission;
  readonly waitedDays: number | null;
  /** What the author says of findings, by the words found; what is not here is left undecided in a draft. */
  readonly decided: Readonly<Record<string, string>>;
}

export const demoWaiting: readonly Waiting[] = [
  {
    waitedDays: 5,
    decided: {
      'Quernhall House': 'Every council has a house of that kind; the name is not the building’s own.',
    },
    submission: {
      name: 'waiting-door-controller',
      kind: 'incident',
      contributor: 'KRB',
      marking: 'GREEN',
      attribution: 'anonymous',
      disclosure: shows.nation,
      audience: toAll,
      content: {
        outcome: 'incident',
        title: 'Doors of an office stayed open for a night after a certificate ran out',
        summary:
          'The door controllers of one building fail open when they cannot reach their server. A certificate ran out on a ' +
          'Friday evening, and nobody was told before a cleaner tried a door.',
        whatHappened: paragraphs(
          'The access-control server moved to a new name in spring. Its certificate was issued for six months and entered in ' +
            'nobody’s calendar. On a Friday evening it ran out, and all controllers of the office at Quernhall House lost it.',
          'Controllers of this make open their doors when the server is away, so that nobody is locked in. That had been chosen ' +
            'for the fire exits; the installer had set it for every door.',
        ),
        when: inMonth('2026-09'),
        severity: 'medium',
        classification: known('availability:misconfiguration'),
        detection: 'staff',
        howFound: 'A cleaner rang the duty line because a door that she has no pass for let her in.',
        timeToNotice: known('hours'),
        services: ['facilities'],
        assets: ['access-control'],
        disruption: 'none',
        data: known(['none']),
        cost: known('under_1k'),
        duration: known('hours'),
        firstHour:
          'Two people walked the building and stood at the doors of the ground floor until a guard came.',
        firstDay: 'A new certificate, and a check of every door by hand.',
        firstWeek:
          'All certificates of buildings went into the same list as those of websites, with two reminders and an owner.',
        rootCause: 'A certificate that nobody owned, and doors that fail open where no exit needs it.',
        controlsFailed: caf40('A3.a'),
        lessons:
          'Ask of each door what it does when its server is away, and who may have chosen that. Write certificates of ' +
          'buildings into the list that you already have.',
        themes: ['risk-management'],
        suppliers: [{ name: 'Culverhast Technologies' }],
      },
    },
  },
  {
    waitedDays: 2,
    decided: { '£18,450': 'The price is in the supplier’s public list.' },
    submission: {
      name: 'waiting-parking-exports',
      kind: 'supplier_warning',
      contributor: 'EMC',
      marking: 'GREEN',
      attribution: 'anonymous',
      disclosure: shows.nation,
      audience: toAll,
      content: {
        title: 'Exports of a parking system lie under addresses that can be guessed',
        summary:
          'A nightly export of permits lies under an address with a number that counts up. Whoever has one address has them all, ' +
          'without signing in.',
        status: 'confirmed',
        severity: 'high',
        facts: paragraphs(
          'The export is meant for enforcement contractors. Its address ends in a number; the one before it is last night’s, and ' +
            'so on for about two years. No sign-in is asked for.',
          'The supplier offers a module with a sign-in for £18,450 a year.',
        ),
        suppliers: [{ name: 'Vantreath Software' }],
        services: ['parking'],
        themes: ['procurement-and-supply-chain'],
        exploitation: 'not_known',
        sourceReliability: 'A',
        informationCredibility: '2',
        evidence: 'We opened eleven addresses from a network that is not ours.',
        opinion: 'We think that a sign-in is no extra.',
        action:
          'Have the export switched off until it asks who comes, and ask the supplier for its log of who came.',
        workaround:
          'The supplier limits the addresses that may fetch it within a day, when asked in writing.',
      },
    },
  },
  {
    waitedDays: 0,
    decided: {},
    submission: {
      name: 'waiting-hub-update',
      kind: 'supplier_warning',
      contributor: 'THH',
      marking: 'AMBER',
      attribution: 'anonymous',
      disclosure: shows.nothing,
      audience: { circles: ['connected-places'], authorities: [] },
      urgent: true,
      content: {
        title: 'Umberwell Hub 4.3 opens a maintenance port after each restart',
        summary:
          'The update closes the old account and opens a port of its own. Close it by hand after every restart.',
        status: 'unconfirmed',
        severity: 'critical',
        facts:
          'After the update to 4.3 a recorder listens on a further port. It closes when it is told to, and is open again after a restart.',
        suppliers: [{ name: 'Umberwell Systems' }],
        products: [{ name: 'Umberwell Hub', versions: '4.3' }],
        services: ['community-safety'],
        assets: ['cctv'],
        themes: ['procurement-and-supply-chain'],
        exploitation: 'not_known',
        sourceReliability: 'B',
        informationCredibility: '2',
        evidence: 'Two recorders of one council, scanned before and after.',
        action: 'Do not install 4.3. Where it is installed, block the port at the switch.',
        actBy: '2026-12-04',
      },
    },
  },
  {
    waitedDays: null,
    decided: {},
    submission: {
      name: 'draft-mailbox-rules',
      kind: 'incident',
      contributor: 'WEX',
      marking: 'GREEN',
      attribution: 'anonymous',
      disclosure: shows.nationAndTier,
      audience: toAll,
      content: {
        outcome: 'incident',
        title: 'Rules in one mailbox sent invoices elsewhere',
        summary:
          'Somebody signed in to the mailbox of an accounts officer and made a rule. Two suppliers were asked to pay to another account.',
        whatHappened: paragraphs(
          'On 14 September 2026 Mrs Eleanor Makepeace of our accounts team approved a sign-in on her phone that she had not begun. The rule moved all mail ' +
            'with the word “invoice” to a folder that nobody looks at.',
          'A supplier rang on 01632 960123 to ask about a changed account. £48,250 had not yet left.',
        ),
        when: inMonth('2026-09'),
        severity: 'medium',
        classification: known('intrusions:unprivileged-account-compromise'),
        data: known(['none']),
        cost: withheld,
        duration: notApplicable,
        detection: 'supplier',
        disruption: 'none',
        firstHour:
          'The password was changed, all sessions were ended, and the rule was copied before it was deleted.',
        lessons:
          'Nobody looks at rules of mailboxes. A list of all of them, once a week, takes a minute to read.',
        services: ['finance-and-payroll'],
        themes: ['threat-analysis'],
      },
    },
  },
];
