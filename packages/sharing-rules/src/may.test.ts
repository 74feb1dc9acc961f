import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markings, type Marking } from '@moot/vocabulary';
import { may, type RulePublication, type RuleSubmission } from './may.ts';
import { submissionStates } from './transitions.ts';
import type { Level, RuleViewer } from './viewer.ts';

const ids = ['a', 'b', 'c', 'd'] as const;
const level = fc.constantFrom<Level>('reader', 'contributor', 'lead');
const peer = fc.record({
  role: fc.constant('peer' as const),
  authority: fc.constantFrom(...ids),
  level,
  movedFrom: fc.array(fc.record({ authority: fc.constantFrom(...ids), level }), { maxLength: 2 }),
  circles: fc.uniqueArray(fc.constantFrom(...ids)),
  suspended: fc.boolean(),
});
const viewer: fc.Arbitrary<RuleViewer> = fc.oneof(
  peer,
  fc.constantFrom<RuleViewer>({ role: 'visitor' }, { role: 'moderator' }, { role: 'steward' }),
);
const publication: fc.Arbitrary<RulePublication> = fc.record({
  is: fc.constant('publication' as const),
  marking: fc.constantFrom<Marking>(...markings.codes),
  audience: fc.record({
    authorities: fc.uniqueArray(fc.constantFrom(...ids)),
    circles: fc.uniqueArray(fc.constantFrom(...ids)),
  }),
  withdrawn: fc.boolean(),
});
const submission: fc.Arbitrary<RuleSubmission> = fc.record({
  is: fc.constant('submission' as const),
  own: fc.boolean(),
  state: fc.constantFrom(...submissionStates),
  copyStands: fc.boolean(),
});
const reads = (who: RuleViewer, what: RulePublication): boolean => may(who, 'read', what).allowed;

describe('reading publications', () => {
  it('V2 a visitor reads exactly what is CLEAR and stands', () => {
    fc.assert(
      fc.property(publication, p => {
        expect(reads({ role: 'visitor' }, p)).toBe(p.marking === 'CLEAR' && !p.withdrawn);
      }),
    );
  });

  it('V2 a moderator reads everything, a withdrawn publication too', () => {
    fc.assert(
      fc.property(publication, p => {
        expect(reads({ role: 'moderator' }, p)).toBe(true);
      }),
    );
  });

  it('V2 nobody but a moderator reads what was withdrawn', () => {
    fc.assert(
      fc.property(viewer, publication, (who, p) => {
        fc.pre(p.withdrawn && who.role !== 'moderator');
        expect(reads(who, p)).toBe(false);
      }),
    );
  });

  it('V2 a steward reads what a GREEN member of no audience reads', () => {
    const outsider: RuleViewer = {
      role: 'peer',
      authority: 'elsewhere',
      level: 'lead',
      movedFrom: [],
      circles: [],
      suspended: false,
    };
    fc.assert(
      fc.property(publication, p => {
        expect(reads({ role: 'steward' }, p)).toBe(reads(outsider, p));
      }),
    );
  });

  it('V2 a higher level never reads less, and a narrower marking never reaches more', () => {
    const narrower: Readonly<Record<Marking, Marking>> = {
      CLEAR: 'GREEN',
      GREEN: 'AMBER',
      AMBER: 'AMBER_STRICT',
      AMBER_STRICT: 'RED',
      RED: 'RED',
    };
    fc.assert(
      fc.property(peer, publication, (who, p) => {
        if (reads(who, p)) expect(reads({ ...who, level: 'lead' }, p)).toBe(true);
        if (!reads(who, p)) expect(reads(who, { ...p, marking: narrower[p.marking] })).toBe(false);
      }),
    );
  });

  it('V2 an audience lets in its authorities and circles, at the level of the marking, and nobody else', () => {
    const required: Readonly<Record<string, readonly Level[]>> = {
      AMBER: ['reader', 'contributor', 'lead'],
      AMBER_STRICT: ['contributor', 'lead'],
      RED: ['lead'],
    };
    fc.assert(
      fc.property(peer, publication, (who, p) => {
        const levels = required[p.marking];
        fc.pre(levels !== undefined && !p.withdrawn);
        const inside =
          p.audience.authorities.includes(who.authority) ||
          who.movedFrom.some(
            one => p.audience.authorities.includes(one.authority) && levels!.includes(one.level),
          ) ||
          who.circles.some(one => p.audience.circles.includes(one));
        expect(reads(who, p)).toBe(inside && !who.suspended && levels!.includes(who.level));
      }),
    );
  });

  it('V2 a suspended authority reads what a visitor reads', () => {
    fc.assert(
      fc.property(peer, publication, (who, p) => {
        expect(reads({ ...who, suspended: true }, p)).toBe(reads({ role: 'visitor' }, p));
      }),
    );
  });

  it('says through which authority or circle a publication is readable', () => {
    const who: RuleViewer = {
      role: 'peer',
      authority: 'a',
      level: 'lead',
      movedFrom: [],
      circles: ['c'],
      suspended: false,
    };
    const amber = { is: 'publication', marking: 'AMBER', withdrawn: false } as const;
    const through = (audience: RulePublication['audience']) =>
      may(who, 'read', { ...amber, audience }).because;
    expect(through({ authorities: ['b', 'a'], circles: ['c'] })).toEqual({
      code: 'audience_authority',
      through: 'a',
    });
    expect(through({ authorities: ['b'], circles: ['d', 'c'] })).toEqual({
      code: 'audience_circle',
      through: 'c',
    });
  });
});

describe('submissions', () => {
  it('V1 a draft is read by its own contributors and leads alone', () => {
    fc.assert(
      fc.property(viewer, submission, (who, s) => {
        const answer = may(who, 'read', { ...s, state: 'draft' }).allowed;
        expect(answer).toBe(who.role === 'peer' && s.own && who.level !== 'reader');
      }),
    );
  });

  it('V1 a moderator reads a submission from submitted on, a steward and a visitor never', () => {
    fc.assert(
      fc.property(submission, s => {
        expect(may({ role: 'moderator' }, 'read', s).allowed).toBe(s.state !== 'draft');
        expect(may({ role: 'steward' }, 'read', s).allowed).toBe(false);
        expect(may({ role: 'visitor' }, 'read', s).allowed).toBe(false);
      }),
    );
  });

  it('no contributor approves and no moderator edits, submits or corrects', () => {
    fc.assert(
      fc.property(peer, submission, (who, s) => {
        for (const act of ['approve', 'return', 'refuse', 'release'] as const) {
          expect(may(who, act, { ...s, own: true }).allowed).toBe(false);
        }
        for (const act of ['save', 'submit', 'correct', 'delete', 'take_back'] as const) {
          expect(may({ role: 'moderator' }, act, s).allowed).toBe(false);
        }
      }),
    );
  });

  it('a suspended authority still reads its own submissions and changes none', () => {
    fc.assert(
      fc.property(peer, submission, (who, s) => {
        const suspended = { ...who, level: 'lead' as const, suspended: true };
        expect(may(suspended, 'read', { ...s, own: true }).allowed).toBe(true);
        expect(may(suspended, 'save', { ...s, own: true, state: 'draft' }).allowed).toBe(false);
      }),
    );
  });
});
