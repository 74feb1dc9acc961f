import { describe, expect, it } from 'vitest';

import {
  defaultDisclosure,
  disclosureChoiceSchema,
  disclosureFields,
  disclosureOf,
  disclosureSchema,
  fits,
  nothingDisclosed,
  type DisclosedValues,
} from './disclosure.ts';

const council: DisclosedValues = {
  nation: 'England',
  tier: 'district',
  region: 'South West',
  populationBand: '<100k',
};

describe('disclosure', () => {
  it('shows what was chosen and says of the rest that it is withheld', () => {
    const shown = disclosureOf(defaultDisclosure, council);
    expect(shown).toEqual({
      nation: { state: 'known', value: 'England' },
      tier: { state: 'known', value: 'district' },
      region: { state: 'withheld' },
      populationBand: { state: 'withheld' },
    });
    expect(disclosureSchema.parse(shown)).toEqual(shown);
  });

  it('of a contributor knows only known and withheld: "not applicable" would tell', () => {
    for (const state of ['unknown', 'not_applicable']) {
      expect(disclosureChoiceSchema.safeParse({ ...nothingDisclosed, region: state }).success).toBe(false);
      expect(
        disclosureSchema.safeParse({ ...disclosureOf(nothingDisclosed, council), region: { state } }).success,
      ).toBe(false);
    }
  });

  it('needs an answer for each of the four facts and takes no fifth', () => {
    for (const { name } of disclosureFields) {
      const { [name]: _, ...rest } = nothingDisclosed;
      expect(disclosureChoiceSchema.safeParse(rest).success).toBe(false);
    }
    expect(disclosureChoiceSchema.safeParse({ ...nothingDisclosed, county: 'known' }).success).toBe(false);
  });

  it('A4 fits every council when nothing is shown, and only the like when something is', () => {
    const other: DisclosedValues = { ...council, tier: 'unitary' };
    expect(fits(disclosureOf(nothingDisclosed, council), other)).toBe(true);
    expect(fits(disclosureOf(defaultDisclosure, council), other)).toBe(false);
    expect(fits(disclosureOf(defaultDisclosure, council), { ...council, region: 'London' })).toBe(true);
  });
});
