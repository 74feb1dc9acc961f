/**
 * Which kinds of council run what by statute: public facts from which a reader concludes who cannot have written something
 * (A4). "A housing repair" is no English county council's, and none of Northern Ireland's.
 *
 * Only what an Act gives to some councils and not to others stands here; a service or asset that is not listed says
 * nothing. The Acts were named from general knowledge and are public law (legislation.gov.uk, OGL v3.0); nobody has
 * checked each against its text as amended. A line that is wrong by leaving a kind out makes a set smaller, which asks
 * for more care, not less.
 */
import type { Asset } from './assets.ts';
import type { Service } from './services.ts';

/** As far as Acts tell councils apart. London's boroughs are apart because Transport for London runs what others run. */
export const councilKinds = [
  'England unitary',
  'London',
  'England county',
  'England district',
  'Wales',
  'Scotland',
  'Northern Ireland',
] as const;
export type CouncilKind = (typeof councilKinds)[number];

export interface StatutoryFunction {
  /** Kinds of council that run it. */
  readonly by: readonly CouncilKind[];
  /** The Acts that say so. */
  readonly source: string;
}

const upperTier: readonly CouncilKind[] = [
  'England unitary',
  'London',
  'England county',
  'Wales',
  'Scotland',
];
const lowerTier: readonly CouncilKind[] = [
  'England unitary',
  'London',
  'England district',
  'Wales',
  'Scotland',
];

export const servicesByStatute: Readonly<Partial<Record<Service, StatutoryFunction>>> = {
  'adult-social-care': {
    by: upperTier,
    source:
      'Care Act 2014 s.1; Social Services and Well-being (Wales) Act 2014; Social Work (Scotland) Act 1968; in Northern Ireland trusts, Health and Social Care (Reform) Act (NI) 2009',
  },
  'childrens-services': {
    by: upperTier,
    source:
      'Children Act 1989 s.105; Children (Scotland) Act 1995; in Northern Ireland trusts, Health and Social Care (Reform) Act (NI) 2009',
  },
  education: {
    by: upperTier,
    source:
      'Education Act 1996 s.12; Education (Scotland) Act 1980; in Northern Ireland the Education Authority, Education Act (NI) 2014',
  },
  libraries: {
    by: upperTier,
    source:
      'Public Libraries and Museums Act 1964 s.4; Local Government etc. (Scotland) Act 1994; in Northern Ireland Libraries NI, Libraries Act (NI) 2008',
  },
  highways: {
    by: upperTier,
    source:
      'Highways Act 1980 s.1; Roads (Scotland) Act 1984; in Northern Ireland the department, Roads (NI) Order 1993',
  },
  transport: {
    by: upperTier,
    source:
      'Transport Act 2000 s.108 and Traffic Management Act 2004 s.16; Transport (Scotland) Act 2001; in Northern Ireland the department',
  },
  'births-and-deaths': {
    by: [...upperTier, 'Northern Ireland'],
    source:
      'Registration Service Act 1953 s.5; Registration of Births, Deaths and Marriages (Scotland) Act 1965; Births and Deaths Registration (NI) Order 1976',
  },
  'public-health': {
    by: ['England unitary', 'London', 'England county'],
    source: 'National Health Service Act 2006 s.2B, as put in by the Health and Social Care Act 2012 s.12',
  },
  housing: {
    by: lowerTier,
    source:
      'Housing Act 1985 s.1; Housing (Scotland) Act 1987; in Northern Ireland the Housing Executive, Housing Executive Act (NI) 1971',
  },
  'benefits-and-council-tax': {
    by: lowerTier,
    source:
      'Local Government Finance Act 1992 s.1 and Part II; in Northern Ireland Land and Property Services and the Housing Executive',
  },
  'building-control': {
    by: [...lowerTier, 'Northern Ireland'],
    source: 'Building Act 1984 s.126; Building (Scotland) Act 2003; Building Regulations (NI) Order 1979',
  },
  licensing: {
    by: [...lowerTier, 'Northern Ireland'],
    source:
      'Licensing Act 2003 s.3; Civic Government (Scotland) Act 1982; Local Government (Miscellaneous Provisions) (NI) Order 1985',
  },
  'water-and-flooding': {
    by: ['England unitary', 'London', 'England county', 'England district', 'Wales', 'Scotland'],
    source:
      'Flood and Water Management Act 2010 s.6 and Land Drainage Act 1991; Flood Risk Management (Scotland) Act 2009; in Northern Ireland the department, Drainage (NI) Order 1973',
  },
};

export const assetsByStatute: Readonly<Partial<Record<Asset, StatutoryFunction>>> = {
  'traffic-signals': {
    by: ['England unitary', 'England county', 'Wales', 'Scotland'],
    source:
      'Road Traffic Regulation Act 1984 s.121A; in London Transport for London, Greater London Authority Act 1999 s.276; in Northern Ireland the department',
  },
  'road-weather': {
    by: upperTier,
    source: 'Highways Act 1980 s.41(1A); Roads (Scotland) Act 1984 s.34; in Northern Ireland the department',
  },
  'damp-sensors': { by: lowerTier, source: 'as for housing' },
};

/** The kind of a council by its public facts; undefined where the register does not tell. */
export function councilKindOf(council: {
  readonly nation: string | null;
  readonly tier: string | null;
  readonly region: string | null;
}): CouncilKind | undefined {
  const { nation, tier, region } = council;
  if (nation === 'Wales' || nation === 'Scotland' || nation === 'Northern Ireland') return nation;
  if (nation !== 'England') return undefined;
  if (region === 'London') return 'London';
  return councilKinds.find(kind => kind === `England ${tier ?? ''}`);
}

/** Whether a council of this kind runs a service or asset; of a kind that is not known only what all run is certain. */
export function runsByStatute(
  council: CouncilKind | undefined,
  what: 'service' | 'asset',
  code: string,
): boolean {
  const table: Readonly<Record<string, StatutoryFunction | undefined>> =
    what === 'service' ? servicesByStatute : assetsByStatute;
  const by = Object.hasOwn(table, code) ? table[code]?.by : undefined;
  return by === undefined || (council !== undefined && by.includes(council));
}
