/**
 * What an anonymous publication says of its contributor. Of a contributor a fact is known or withheld, nothing else:
 * "not applicable" would tell (PROMISES, disclosure).
 */
import {
  nations,
  populationBands,
  regions,
  tiers,
  type Nation,
  type PopulationBand,
  type Region,
  type Tier,
  type Vocabulary,
} from '@moot/vocabulary';
import { z } from 'zod';

export interface DisclosedValues {
  readonly nation: Nation;
  readonly tier: Tier;
  readonly region: Region;
  readonly populationBand: PopulationBand;
}
export type DisclosedFact = keyof DisclosedValues;

/** In the order in which they are asked for: the one that tells least comes first. */
export const disclosureFields: readonly {
  readonly name: DisclosedFact;
  readonly vocabulary: Vocabulary;
  readonly label: string;
  readonly hint?: string;
}[] = [
  { name: 'nation', vocabulary: nations, label: 'The nation' },
  { name: 'tier', vocabulary: tiers, label: 'The tier', hint: 'Unitary, county or district.' },
  {
    name: 'region',
    vocabulary: regions,
    label: 'The region',
    hint: 'It costs most: a region has few councils.',
  },
  { name: 'populationBand', vocabulary: populationBands, label: 'How many people live there, in four bands' },
];

/** What the contributor chooses to show; the values themselves come from the register. */
export type DisclosureChoice = Readonly<Record<DisclosedFact, 'known' | 'withheld'>>;

/** What is shown: for each fact the value, or that it is withheld. */
export type Disclosure = {
  readonly [F in DisclosedFact]: { readonly state: 'known'; readonly value: DisclosedValues[F] } | Withheld;
};
interface Withheld {
  readonly state: 'withheld';
}

export const nothingDisclosed: DisclosureChoice = {
  nation: 'withheld',
  tier: 'withheld',
  region: 'withheld',
  populationBand: 'withheld',
};

/** A4's default: nation and tier, where enough councils are enrolled. */
export const defaultDisclosure: DisclosureChoice = { ...nothingDisclosed, nation: 'known', tier: 'known' };

const choice = z.enum(['known', 'withheld']);
export const disclosureChoiceSchema: z.ZodType<DisclosureChoice> = z.strictObject({
  nation: choice,
  tier: choice,
  region: choice,
  populationBand: choice,
});

const factOf = <Code extends string>(codes: readonly Code[]) =>
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('known'), value: z.enum([...codes]) }),
    z.strictObject({ state: z.literal('withheld') }),
  ]);
export const disclosureSchema: z.ZodType<Disclosure> = z.strictObject({
  nation: factOf(nations.codes),
  tier: factOf(tiers.codes),
  region: factOf(regions.codes),
  populationBand: factOf(populationBands.codes),
});

/** What is shown when a council with these values makes this choice. */
export function disclosureOf(chosen: DisclosureChoice, values: DisclosedValues): Disclosure {
  return {
    nation: chosen.nation === 'known' ? { state: 'known', value: values.nation } : { state: 'withheld' },
    tier: chosen.tier === 'known' ? { state: 'known', value: values.tier } : { state: 'withheld' },
    region: chosen.region === 'known' ? { state: 'known', value: values.region } : { state: 'withheld' },
    populationBand:
      chosen.populationBand === 'known'
        ? { state: 'known', value: values.populationBand }
        : { state: 'withheld' },
  };
}

/** Whether a council could have written what is so described. */
export function fits(disclosure: Disclosure, values: DisclosedValues): boolean {
  return disclosureFields.every(({ name }) => {
    const fact = disclosure[name];
    return fact.state === 'withheld' || fact.value === values[name];
  });
}
