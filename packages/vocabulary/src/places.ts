/**
 * How councils are described: nation, tier, region, size, type. Codes are the values of the register of councils, letter
 * by letter, so that a fact of the register and a word of this list are the same thing.
 * Source: mySociety, `uk_local_authority_names_and_codes` 1.6.1 at 67ef8b1 (2025-07-10), CC BY 4.0; nations and regions
 * are the ONS's. Population bands are of mid-2020 estimates.
 */
import { isCode, vocabulary, type CodeOf } from './vocabulary.ts';

export const nations = vocabulary('nations', [
  { code: 'England', label: 'England' },
  { code: 'Scotland', label: 'Scotland' },
  { code: 'Wales', label: 'Wales' },
  { code: 'Northern Ireland', label: 'Northern Ireland' },
]);
export type Nation = CodeOf<typeof nations>;

/** Of councils alone: combined authorities and departments have no tier. */
export const tiers = vocabulary('tiers', [
  {
    code: 'unitary',
    label: 'Unitary',
    meaning:
      'One council for everything: unitary, metropolitan, London, all of Wales, Scotland and Northern Ireland.',
  },
  { code: 'county', label: 'County', meaning: 'The upper of two tiers: social care, education, highways.' },
  {
    code: 'district',
    label: 'District',
    meaning: 'The lower of two tiers: housing, planning, waste collection, benefits.',
  },
]);
export type Tier = CodeOf<typeof tiers>;

export const regions = vocabulary('regions', [
  { code: 'North East', label: 'North East' },
  { code: 'North West', label: 'North West' },
  { code: 'Yorkshire and The Humber', label: 'Yorkshire and The Humber' },
  { code: 'East Midlands', label: 'East Midlands' },
  { code: 'West Midlands', label: 'West Midlands' },
  { code: 'East of England', label: 'East of England' },
  { code: 'London', label: 'London' },
  { code: 'South East', label: 'South East' },
  { code: 'South West', label: 'South West' },
  { code: 'Wales', label: 'Wales' },
  { code: 'Scotland', label: 'Scotland' },
  { code: 'Northern Ireland', label: 'Northern Ireland' },
]);
export type Region = CodeOf<typeof regions>;

/** The nation that a region lies in; nothing for what is no region of the list. */
export function nationOfRegion(region: string): Nation | undefined {
  if (!isCode(regions, region)) return undefined;
  return nations.codes.find(nation => nation === region) ?? 'England';
}

export const populationBands = vocabulary('population-bands', [
  { code: '<100k', label: 'Under 100,000 people' },
  { code: '100-250k', label: '100,000 to 250,000 people' },
  { code: '250-500k', label: '250,000 to 500,000 people' },
  { code: '500k+', label: '500,000 people or more' },
]);
export type PopulationBand = CodeOf<typeof populationBands>;

/** The band of a number of people. The upper bound belongs to the next band. */
export function populationBandOf(people: number): PopulationBand {
  if (people < 100_000) return '<100k';
  if (people < 250_000) return '100-250k';
  if (people < 500_000) return '250-500k';
  return '500k+';
}

export const councilTypes = vocabulary('council-types', [
  { code: 'UA', label: 'Unitary authority' },
  { code: 'MD', label: 'Metropolitan district' },
  { code: 'LBO', label: 'London borough' },
  { code: 'CC', label: 'City corporation' },
  { code: 'CTY', label: 'County' },
  { code: 'NMD', label: 'Non-metropolitan district' },
  { code: 'SCO', label: 'Scottish unitary authority' },
  { code: 'WPA', label: 'Welsh unitary authority' },
  { code: 'NID', label: 'Northern Ireland district' },
  { code: 'COMB', label: 'Combined authority' },
  { code: 'SRA', label: 'Strategic regional authority' },
]);
export type CouncilType = CodeOf<typeof councilTypes>;

/** The first letters of the Office for National Statistics' code of a council say of which type it is. */
const typesByCode: Readonly<Record<string, CouncilType>> = {
  E06: 'UA',
  E07: 'NMD',
  E08: 'MD',
  E09: 'LBO',
  E10: 'CTY',
  S12: 'SCO',
  W06: 'WPA',
  N09: 'NID',
};
/** Nothing where there is no code, or none of a council. */
export function councilTypeOf(gss: string | null): CouncilType | undefined {
  const letters = gss?.slice(0, 3) ?? '';
  if (gss === 'E09000001') return 'CC';
  return Object.hasOwn(typesByCode, letters) ? typesByCode[letters] : undefined;
}
