import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anonymitySet,
  contributorFacts,
  insideAudience,
  nothingShown,
  type EnrolledCouncil,
  type FactValues,
} from './anonymitySet.ts';

const council = (id: string, facts: Partial<EnrolledCouncil> = {}): EnrolledCouncil => ({
  id,
  nation: 'England',
  tier: 'unitary',
  region: 'London',
  populationBand: '100-250k',
  itService: null,
  ...facts,
});
const many = (count: number, facts: Partial<EnrolledCouncil> = {}, prefix = 'c'): EnrolledCouncil[] =>
  Array.from({ length: count }, (_, n) => council(`${prefix}${n}`, facts));

const value = fc.constantFrom('x', 'y', 'z');
const anyCouncils = fc
  .array(
    fc.record({
      nation: value,
      tier: value,
      region: fc.option(value),
      populationBand: value,
      itService: fc.option(fc.constantFrom('s1', 's2', 's3'), { freq: 3 }),
    }),
    { maxLength: 60 },
  )
  .map(list => list.map((facts, n): EnrolledCouncil => ({ id: `c${n}`, ...facts })));
const anyShown: fc.Arbitrary<FactValues> = fc.record({
  nation: fc.option(value),
  tier: fc.option(value),
  region: fc.option(value),
  populationBand: fc.option(value),
});

describe('the anonymity set', () => {
  it('A4 eleven councils are enough to release, ten are not, and below sixteen it warns', () => {
    const verdict = (n: number) => anonymitySet(many(n), nothingShown, null).verdict;
    expect([10, 11, 15, 16].map(verdict)).toEqual(['too_few', 'few', 'few', 'enough']);
  });

  it('A4 councils that share one IT service count once', () => {
    const shared = [...many(12), ...many(5, { itService: 'one for five' }, 's')];
    expect(anonymitySet(shared, nothingShown, null).councils).toBe(13);
  });

  it('A4 counts exactly the councils that fit all that is shown, for any register', () => {
    fc.assert(
      fc.property(anyCouncils, anyShown, (councils, shown) => {
        const found = new Set<string>();
        for (const one of councils) {
          if (shown.nation !== null && one.nation !== shown.nation) continue;
          if (shown.tier !== null && one.tier !== shown.tier) continue;
          if (shown.region !== null && one.region !== shown.region) continue;
          if (shown.populationBand !== null && one.populationBand !== shown.populationBand) continue;
          found.add(one.itService === null ? one.id : `shared ${one.itService}`);
        }
        expect(anonymitySet(councils, shown, null).councils).toBe(found.size);
      }),
    );
  });

  it('A4 the fact that it proposes to withhold is the one that helps most, and the number is true', () => {
    fc.assert(
      fc.property(anyCouncils, anyShown, (councils, shown) => {
        const set = anonymitySet(councils, shown, null);
        const sizes = contributorFacts
          .filter(fact => shown[fact] !== null)
          .map(fact => anonymitySet(councils, { ...shown, [fact]: null }, null).councils);
        if (set.verdict === 'enough') expect(set.mend).toBeNull();
        else if (set.mend === null) expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(set.councils);
        else {
          expect(set.mended).toBe(Math.max(...sizes));
          expect(anonymitySet(councils, { ...shown, [set.mend]: null }, null).councils).toBe(set.mended);
        }
      }),
    );
  });

  it('A4 showing less never makes the set smaller', () => {
    fc.assert(
      fc.property(anyCouncils, anyShown, fc.constantFrom(...contributorFacts), (councils, shown, fact) => {
        const less = anonymitySet(councils, { ...shown, [fact]: null }, null).councils;
        expect(less).toBeGreaterThanOrEqual(anonymitySet(councils, shown, null).councils);
      }),
    );
  });

  it('A4 fewer than eleven named councils hide nobody; a circle does', () => {
    const councils = many(40);
    const named = (n: number) => councils.slice(0, n).map(({ id }) => id);
    expect(anonymitySet(councils, nothingShown, { authorities: named(10), circles: [] }).councils).toBe(0);
    expect(anonymitySet(councils, nothingShown, { authorities: named(11), circles: [] }).councils).toBe(11);
    expect(
      anonymitySet(councils, nothingShown, { authorities: ['c39'], circles: [named(12)] }).councils,
    ).toBe(12);
    expect(
      insideAudience(councils, { authorities: ['c39'], circles: [named(12)] }).some(({ id }) => id === 'c39'),
    ).toBe(false);
  });
});
