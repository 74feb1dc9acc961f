import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anonymitySet,
  comfortable,
  floor,
  insideAudience,
  linkedSet,
  type AnonymitySet,
  type Known,
} from './anonymitySet.ts';
import { narrowingFacts, withheld } from './factCosts.ts';
import { nothingShown, publicUses, type EnrolledCouncil, type PublicUse, type Shown } from './shown.ts';

const council = (id: string, facts: Partial<EnrolledCouncil> = {}): EnrolledCouncil => ({
  id,
  nation: 'England',
  tier: 'unitary',
  region: 'North West',
  populationBand: '100-250k',
  itService: null,
  stoodFrom: null,
  type: 'UA',
  ...facts,
});
const many = (count: number, facts: Partial<EnrolledCouncil> = {}, prefix = 'c'): EnrolledCouncil[] =>
  Array.from({ length: count }, (_, n) => council(`${prefix}${n}`, facts));
const known = (councils: readonly EnrolledCouncil[], uses: readonly PublicUse[] = []): Known => ({
  councils,
  uses: publicUses(uses),
});
const setFor = (
  councils: readonly EnrolledCouncil[],
  shown: Partial<Shown>,
  uses: readonly PublicUse[] = [],
): AnonymitySet =>
  anonymitySet(known(councils, uses), { shown: { ...nothingShown, ...shown }, audience: null });
const use = (
  what: string,
  n: number,
  from: string | null = null,
  until: string | null = null,
): PublicUse => ({
  of: 'supplier',
  what,
  council: `c${n}`,
  from,
  until,
});

describe('the anonymity set', () => {
  it('A4 eleven councils are enough to release, ten are not, and below sixteen it warns', () => {
    expect([10, 11, 15, 16].map(n => setFor(many(n), {}).verdict)).toEqual([
      'too_few',
      'few',
      'few',
      'enough',
    ]);
  });

  it('A4 councils that share one IT service count once', () => {
    expect(setFor([...many(12), ...many(5, { itService: 'one for five' }, 's')], {}).councils).toBe(13);
  });

  it('A4 a service that an Act gives to one tier cannot be another’s', () => {
    const councils = [
      ...many(20, { tier: 'county', type: 'CTY' }, 'county'),
      ...many(30, { tier: 'district', type: 'NMD' }, 'district'),
      ...many(40),
      ...many(11, { nation: 'Northern Ireland', region: 'Northern Ireland', type: 'NID' }, 'ni'),
    ];
    expect(setFor(councils, { services: ['housing'] }).councils).toBe(70);
    expect(setFor(councils, { services: ['highways'] }).councils).toBe(60);
    expect(setFor(councils, { services: ['housing', 'highways'] }).councils).toBe(40);
    expect(setFor(councils, { services: ['housing', 'highways'], runs: 'any' }).councils).toBe(90);
    expect(setFor(councils, { services: ['corporate-it'] }).councils).toBe(101);
    expect(setFor(councils, { assets: ['traffic-signals'], tier: 'county' }).councils).toBe(20);
  });

  it('A4 a supplier narrows to those that are publicly known to use it, in the month that is told', () => {
    const councils = many(40);
    const uses = [
      ...Array.from({ length: 12 }, (_, n) => use('rare', n, '2024-04', '2026-03')),
      ...Array.from({ length: 8 }, (_, n) => use('rare', n + 20, null, '2024-03')),
    ];
    const named = (when: Shown['when']) => setFor(councils, { suppliers: ['rare'], when }, uses).councils;
    expect(named(null)).toBe(20);
    expect(named({ precision: 'month', value: '2024-05' })).toBe(12);
    expect(named({ precision: 'month', value: '2024-03' })).toBe(8);
    expect(named({ precision: 'year', value: '2024' })).toBe(20);
    // Of a supplier of which nothing is published nothing follows.
    expect(setFor(councils, { suppliers: ['unknown'] }, uses).councils).toBe(40);
  });

  it('A4 a council cannot have seen a month in which it did not stand', () => {
    const councils = [...many(20), ...many(15, { stoodFrom: '2023-04' }, 'new')];
    const when = (value: string) =>
      setFor(councils, { when: { precision: value.length === 4 ? 'year' : 'month', value } }).councils;
    expect([when('2023-03'), when('2023-04'), when('2023'), when('2022')]).toEqual([20, 35, 35, 20]);
  });

  it('A4 a generalisation that stands in the text narrows like a disclosed fact', () => {
    const councils = [...many(30), ...many(5, { region: 'North East', type: 'MD' }, 'met')];
    const finding = { type: 'MD', region: 'North East', nation: 'England' } as const;
    expect(setFor(councils, { findings: [finding] })).toMatchObject({
      councils: 5,
      facts: [{ fact: 'finding', without: 35 }],
      steps: [{ fact: 'finding', to: 'none', councils: 35 }],
    });
  });

  it('A4 says what each fact costs, and the smallest step that mends it', () => {
    const councils = [...many(12, { region: 'London', type: 'LBO' }), ...many(120, {}, 'e')];
    const set = setFor(councils, { nation: 'England', region: 'London' });
    expect(set).toMatchObject({
      councils: 12,
      verdict: 'few',
      facts: [{ fact: 'region', without: 132 }],
      steps: [{ fact: 'region', to: 'nation', councils: 132 }],
    });
  });

  it('A4 a month becomes a quarter before it becomes a year', () => {
    const uses = [
      ...Array.from({ length: 9 }, (_, n) => use('rare', n)),
      ...Array.from({ length: 3 }, (_, n) => use('rare', n + 10, '2025-03')),
    ];
    const shown = { suppliers: ['rare'], when: { precision: 'month', value: '2025-02' } } as const;
    expect(setFor(many(40), shown, uses)).toMatchObject({
      councils: 9,
      steps: [{ fact: 'month', to: 'quarter', councils: 12 }],
    });
  });

  it('A4 takes several steps only where no single one mends it', () => {
    const councils = [
      ...many(5),
      ...many(4, { tier: 'district' }, 't'),
      ...many(4, { populationBand: '500k+' }, 'p'),
    ];
    const set = setFor(councils, { tier: 'unitary', populationBand: '100-250k' });
    expect(set.steps.map(({ fact, to }) => [fact, to])).toEqual([
      ['populationBand', 'none'],
      ['tier', 'none'],
    ]);
    expect(set.steps.at(-1)?.councils).toBe(13);
  });

  it('A4 never proposes to leave out what its kind cannot do without', () => {
    const uses = Array.from({ length: 5 }, (_, n) => use('rare', n));
    const set = setFor(many(40), { suppliers: ['rare'], must: ['supplier'] }, uses);
    expect(set).toMatchObject({ councils: 5, verdict: 'too_few', steps: [] });
    expect(set.facts).toEqual([{ fact: 'supplier', without: 40 }]);
  });

  it('A4 what earlier revisions of the same publication have shown cannot be taken back', () => {
    const councils = [...many(9, { region: 'London' }), ...many(30, {}, 'e')];
    const set = anonymitySet(known(councils), { shown: nothingShown, audience: null }, [
      { ...nothingShown, region: 'London' },
    ]);
    expect(set).toMatchObject({ councils: 9, verdict: 'too_few', steps: [] });
  });

  it('A4 weighs earlier publications as if a reader had linked them', () => {
    const councils = [
      ...many(20, { populationBand: '500k+' }, 'large'),
      ...many(20, { region: 'London' }, 'london'),
      ...many(7, { populationBand: '500k+', region: 'London' }, 'both'),
    ];
    const showing = { shown: { ...nothingShown, region: 'London' }, audience: null };
    const before = [{ shown: { ...nothingShown, populationBand: '500k+' }, audience: null }];
    expect(anonymitySet(known(councils), showing).verdict).toBe('enough');
    expect(linkedSet(known(councils), showing, [], [])).toBeNull();
    expect(linkedSet(known(councils), showing, [], before)).toMatchObject({
      councils: 7,
      verdict: 'too_few',
      publications: 1,
      steps: [{ fact: 'region', to: 'nation', councils: 27 }],
    });
  });

  it('A4 fewer than eleven named councils hide nobody; a circle does', () => {
    const councils = many(40);
    const ids = (n: number) => councils.slice(0, n).map(({ id }) => id);
    const inside = (authorities: readonly string[], circles: readonly (readonly string[])[]) =>
      anonymitySet(known(councils), { shown: nothingShown, audience: { authorities, circles } }).councils;
    expect(inside(ids(10), [])).toBe(0);
    expect(inside(ids(11), [])).toBe(11);
    expect(inside(['c39'], [ids(12)])).toBe(12);
    expect(
      insideAudience(councils, { authorities: ['c39'], circles: [ids(12)] }).some(({ id }) => id === 'c39'),
    ).toBe(false);
  });
});

const value = fc.constantFrom('England', 'Wales');
const anyCouncils = fc
  .array(
    fc.record({
      nation: value,
      tier: fc.constantFrom('unitary', 'county', 'district'),
      region: fc.constantFrom('London', 'North West', 'Wales', null),
      populationBand: value,
      itService: fc.option(fc.constantFrom('s1', 's2', 's3'), { freq: 3 }),
      stoodFrom: fc.constantFrom(null, '2024-02', '2024-11'),
    }),
    { maxLength: 60 },
  )
  .map(list => list.map((facts, n): EnrolledCouncil => ({ id: `c${n}`, type: null, ...facts })));
const anyShown: fc.Arbitrary<Shown> = fc.record({
  nation: fc.option(value),
  tier: fc.constantFrom(null, 'unitary', 'county'),
  region: fc.constantFrom(null, 'London', 'Wales'),
  populationBand: fc.option(value),
  when: fc.constantFrom(
    null,
    { precision: 'month', value: '2024-01' },
    { precision: 'season', value: '2024-winter' },
    { precision: 'quarter', value: '2024-Q4' },
  ),
  suppliers: fc.constant([]),
  services: fc.constantFrom([], ['housing'], ['housing', 'highways']),
  assets: fc.constant([]),
  runs: fc.constantFrom('all', 'any'),
  findings: fc.constant([]),
  must: fc.constant([]),
});

describe('for any register', () => {
  it('A4 showing less never makes the set smaller', () => {
    fc.assert(
      fc.property(anyCouncils, anyShown, fc.constantFrom(...narrowingFacts), (councils, shown, fact) => {
        const less = setFor(councils, { ...shown, ...withheld[fact] }).councils;
        expect(less).toBeGreaterThanOrEqual(setFor(councils, shown).councils);
      }),
    );
  });

  it('A4 the steps reach what they promise, and nothing is proposed where nothing is needed', () => {
    fc.assert(
      fc.property(anyCouncils, anyShown, (councils, shown) => {
        const { verdict, steps, councils: size } = setFor(councils, shown);
        if (verdict === 'enough') expect(steps).toEqual([]);
        const last = steps.at(-1);
        if (last === undefined) return;
        expect(last.councils).toBeGreaterThanOrEqual(size < floor ? floor : comfortable);
      }),
    );
  });
});
