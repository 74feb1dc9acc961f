/** The reasons that the rules give, each answer in full: they feed "why can I see this?" and what a page offers. */
import { describe, expect, it } from 'vitest';
import type { Marking } from '@moot/vocabulary';
import { may, type RulePublication, type RuleSubmission } from './may.ts';
import { decide, submissionActions, submissionStates } from './transitions.ts';
import type { Level, RuleViewer } from './viewer.ts';

const peer = (level: Level, more: { authority?: string; circles?: string[]; suspended?: boolean } = {}) =>
  ({
    role: 'peer',
    authority: 'wexmoor',
    movedFrom: [],
    circles: ['coast'],
    suspended: false,
    level,
    ...more,
  }) as const;
const viewers: Readonly<Record<string, RuleViewer>> = {
  visitor: { role: 'visitor' },
  moderator: { role: 'moderator' },
  steward: { role: 'steward' },
  reader: peer('reader'),
  contributor: peer('contributor'),
  lead: peer('lead'),
  'suspended lead': peer('lead', { suspended: true }),
  outsider: peer('lead', { authority: 'farhaven', circles: ['hills'] }),
};
const audiences = {
  nobody: { authorities: [], circles: [] },
  wexmoor: { authorities: ['elsewhere', 'wexmoor'], circles: ['coast'] },
  coast: { authorities: ['elsewhere'], circles: ['moors', 'coast'] },
} as const;

/** `who marking audience: reason`; a reason with a plus allows. */
const reading = `
visitor CLEAR nobody: +clear
visitor GREEN nobody: members_only
visitor AMBER wexmoor: members_only
visitor RED wexmoor: members_only
moderator CLEAR nobody: +clear
moderator GREEN nobody: +moderator
moderator RED wexmoor: +moderator
steward CLEAR nobody: +clear
steward GREEN nobody: +steward
steward AMBER wexmoor: outside_audience
steward RED wexmoor: outside_audience
reader CLEAR nobody: +clear
reader GREEN nobody: +green
reader AMBER wexmoor: +audience_authority wexmoor
reader AMBER coast: +audience_circle coast
reader AMBER_STRICT wexmoor: level_too_low
reader RED wexmoor: level_too_low
contributor AMBER_STRICT wexmoor: +audience_authority wexmoor
contributor AMBER_STRICT coast: +audience_circle coast
contributor RED wexmoor: level_too_low
lead RED wexmoor: +audience_authority wexmoor
lead RED nobody: outside_audience
outsider GREEN nobody: +green
outsider AMBER wexmoor: outside_audience
outsider AMBER coast: outside_audience
outsider RED wexmoor: outside_audience
suspended lead CLEAR nobody: +clear
suspended lead GREEN nobody: suspended
suspended lead AMBER wexmoor: suspended
`;

const answerOf = (reason: string): object => {
  const [code = '', through] = reason.split(' ');
  return code.startsWith('+')
    ? {
        allowed: true,
        because: { code: code.slice(1), ...(through === undefined ? {} : { through }) },
      }
    : { allowed: false, because: { code } };
};

describe('why something may be read', () => {
  for (const line of reading.trim().split('\n')) {
    const [, who = '', marking = '', audience = '', reason = ''] =
      /^(.+) (\w+) (\w+): (.+)$/.exec(line) ?? [];
    it(`V2 ${line}`, () => {
      const publication: RulePublication = {
        is: 'publication',
        marking: marking as Marking,
        audience: audiences[audience as keyof typeof audiences],
        withdrawn: false,
      };
      expect(may(viewers[who]!, 'read', publication)).toEqual(answerOf(reason));
    });
  }

  it('V2 a withdrawn publication is a moderator’s to read, and to nobody else anything but withdrawn', () => {
    for (const [who, viewer] of Object.entries(viewers)) {
      const publication = {
        is: 'publication',
        marking: 'CLEAR',
        audience: audiences.wexmoor,
        withdrawn: true,
      } as const;
      const reason = who === 'moderator' ? '+moderator' : 'withdrawn';
      expect(may(viewer, 'read', publication), who).toEqual(answerOf(reason));
    }
  });

  it('A7 an authority that takes part is counted, where its people may read, and spoken for by who contributes', () => {
    for (const [who, viewer] of Object.entries(viewers)) {
      for (const marking of ['CLEAR', 'GREEN', 'RED'] as const) {
        for (const withdrawn of [true, false]) {
          const publication = { is: 'publication', marking, audience: audiences.nobody, withdrawn } as const;
          const read = may(viewer, 'read', publication);
          const counted =
            viewer.role !== 'peer'
              ? answerOf('not_a_member')
              : viewer.suspended
                ? answerOf('suspended')
                : read;
          expect(may(viewer, 'note_read', publication), who).toEqual(counted);
          const reader = viewer.role === 'peer' && !viewer.suspended && viewer.level === 'reader';
          expect(may(viewer, 'say_also', publication), who).toEqual(
            reader ? answerOf('level_too_low') : counted,
          );
        }
      }
    }
  });

  it('V2 a moderator withdraws what stands, once, and nobody else withdraws anything', () => {
    for (const [who, viewer] of Object.entries(viewers)) {
      for (const withdrawn of [true, false]) {
        const publication = {
          is: 'publication',
          marking: 'GREEN',
          audience: audiences.nobody,
          withdrawn,
        } as const;
        const reason = who !== 'moderator' ? 'not_a_moderator' : withdrawn ? 'withdrawn' : '+moderator';
        expect(may(viewer, 'withdraw', publication), who).toEqual(answerOf(reason));
      }
    }
  });
});

describe('why something may be done with a submission', () => {
  const reasonOf = (who: string, action: (typeof submissionActions)[number] | 'read', s: RuleSubmission) => {
    if (who === 'visitor' || who === 'steward') return 'not_own';
    if (who === 'moderator') {
      if (s.state === 'draft') return 'still_a_draft';
      if (action === 'read') return '+moderator';
      return decide(s, 'moderator', action).kind === 'refused' ? 'not_in_this_state' : '+moderator';
    }
    if (!s.own) return 'not_own';
    if (who === 'reader') return 'level_too_low';
    if (action === 'read') return '+own_submission';
    if (who === 'suspended lead') return 'suspended';
    return decide(s, 'contributor', action).kind === 'refused' ? 'not_in_this_state' : '+own_submission';
  };

  for (const [who, viewer] of Object.entries(viewers)) {
    it(`V1 ${who}: every act in every state, one’s own or another’s`, () => {
      for (const state of submissionStates) {
        for (const own of [true, false]) {
          for (const copyStands of [true, false]) {
            for (const action of ['read', ...submissionActions] as const) {
              const submission = { is: 'submission', own, state, copyStands } as const;
              expect(may(viewer, action, submission), `${action} ${state}`).toEqual(
                answerOf(reasonOf(who, action, submission)),
              );
            }
          }
        }
      }
    });
  }
});

describe('what the rules do not know', () => {
  const publication = {
    is: 'publication',
    marking: 'GREEN',
    audience: audiences.nobody,
    withdrawn: false,
  } as const;
  const submission = { is: 'submission', own: true, state: 'draft', copyStands: false } as const;

  it('is an error and never an answer', () => {
    const stranger = { role: 'administrator' } as unknown as RuleViewer;
    expect(() => may(stranger, 'read', publication)).toThrow(/^Unknown .*administrator/);
    expect(() => may(stranger, 'read', submission)).toThrow(/^Unknown .*administrator/);
    expect(() => may({ role: 'visitor' }, 'print' as 'read', publication)).toThrow(/^Unknown .*print/);
  });
});
