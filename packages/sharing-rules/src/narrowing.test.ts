import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markings } from '@moot/vocabulary';
import { may } from './may.ts';
import { narrowerMarkings } from './narrowing.ts';
import type { Level, RuleViewer } from './viewer.ts';

const ids = ['a', 'b', 'c'] as const;
const viewer: fc.Arbitrary<RuleViewer> = fc.oneof(
  fc.record({
    role: fc.constant('peer' as const),
    authority: fc.constantFrom(...ids),
    movedFrom: fc.constant([]),
    level: fc.constantFrom<Level>('reader', 'contributor', 'lead'),
    circles: fc.uniqueArray(fc.constantFrom(...ids)),
    suspended: fc.boolean(),
  }),
  fc.constantFrom<RuleViewer>({ role: 'visitor' }, { role: 'moderator' }, { role: 'steward' }),
);
const audience = fc.record({
  authorities: fc.uniqueArray(fc.constantFrom(...ids)),
  circles: fc.uniqueArray(fc.constantFrom(...ids)),
});

describe('narrowing a marking', () => {
  it('V2 gives sight to nobody, and takes it from somebody', () => {
    fc.assert(
      fc.property(fc.constantFrom(...markings.codes), audience, viewer, (marking, named, who) => {
        const reads = (m: typeof marking): boolean =>
          may(who, 'read', { is: 'publication', marking: m, audience: named, withdrawn: false }).allowed;
        for (const narrower of narrowerMarkings(marking, named))
          if (reads(narrower)) expect(reads(marking)).toBe(true);
      }),
    );
    const reader = {
      role: 'peer',
      authority: 'a',
      movedFrom: [],
      circles: [],
      level: 'reader',
      suspended: false,
    } as const;
    for (const marking of ['AMBER'] as const)
      for (const narrower of narrowerMarkings(marking, { circles: [] })) {
        const publication = {
          is: 'publication',
          audience: { authorities: ['a'], circles: [] },
          withdrawn: false,
        } as const;
        expect(may(reader, 'read', { ...publication, marking }).allowed).toBe(true);
        expect(may(reader, 'read', { ...publication, marking: narrower }).allowed).toBe(false);
      }
  });

  it('V2 never makes RED of what names a circle, and never names an audience', () => {
    expect(
      Object.fromEntries(
        markings.codes.map(marking => [
          marking,
          [narrowerMarkings(marking, { circles: [] }), narrowerMarkings(marking, { circles: ['a'] })],
        ]),
      ),
    ).toEqual({
      CLEAR: [['GREEN'], ['GREEN']],
      GREEN: [[], []],
      AMBER: [['AMBER_STRICT', 'RED'], ['AMBER_STRICT']],
      AMBER_STRICT: [['RED'], []],
      RED: [[], []],
    });
  });
});
