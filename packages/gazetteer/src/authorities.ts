/**
 * Who could take part: the councils of the United Kingdom, current and ended since 2015, the combined
 * authorities, the South London Partnership and DSIT, as public facts. Whether one has joined is not for this
 * module to know. Sources and licences: material/register/SOURCES.md.
 */
import {
  councilTypes,
  nations,
  populationBands,
  regions,
  tiers,
  type CouncilType,
  type Nation,
  type PopulationBand,
  type Region,
  type Tier,
} from '@moot/vocabulary';
import { authorityTable } from './generated/authorities.ts';
import { domainTable } from './generated/domains.ts';
import { nameTable } from './generated/names.ts';
import { partnershipMemberTable } from './generated/partnershipMembers.ts';
import { successionTable } from './generated/successions.ts';
import { numberOrNull, oneOf, orNull, rowsOf } from './table.ts';

export const authorityKinds = ['council', 'combined_authority', 'partnership', 'department'] as const;
export type AuthorityKind = (typeof authorityKinds)[number];

export const authorityNameKinds = ['short', 'alias', 'former', 'abbreviation', 'welsh', 'nickname'] as const;
export type AuthorityNameKind = (typeof authorityNameKinds)[number];

export interface AuthorityName {
  readonly name: string;
  readonly kind: AuthorityNameKind;
  readonly language: 'en' | 'cy' | 'gd';
}

export interface AuthorityDomain {
  /** In lower case, without a leading dot. Several authorities may share one. */
  readonly domain: string;
  readonly use: 'email' | 'website' | 'email and website';
}

export interface Authority {
  /** Stable: made from the code, once. */
  readonly id: string;
  /** Short public code, such as `BRD`. */
  readonly code: string;
  readonly kind: AuthorityKind;
  /** The official name. */
  readonly name: string;
  /** The name without what kind of council it is: "Bradford". */
  readonly shortName: string;
  /** The official name in Welsh, for each council of Wales. */
  readonly nameCy: string | null;
  readonly shortNameCy: string | null;
  /** Null for a department, which acts for all. */
  readonly nation: Nation | null;
  readonly region: Region | null;
  /** Null unless a council. */
  readonly tier: Tier | null;
  /** Null for a partnership and for a department. */
  readonly type: CouncilType | null;
  /** Code of the Office for National Statistics; null where there is none. */
  readonly gss: string | null;
  readonly formerGss: readonly string[];
  /** Code of the county council above a district. */
  readonly county: string | null;
  /** Code of the combined authority that the council belongs to. */
  readonly combinedAuthority: string | null;
  /** In 2020. */
  readonly population: number | null;
  readonly populationBand: PopulationBand | null;
  /** First day (ISO date), where it is known. */
  readonly validFrom: string | null;
  /** First day on which the authority was no more; null while it stands. */
  readonly validTo: string | null;
  readonly areaKm2: number | null;
  /** The middle of the area, in degrees (WGS 84). */
  readonly centre: { readonly latitude: number; readonly longitude: number } | null;
  /** Councils with the same word share an IT service, as far as public domains tell, and count once (A4). */
  readonly itService: string | null;
  /** All names but the official one. */
  readonly names: readonly AuthorityName[];
  readonly domains: readonly AuthorityDomain[];
}

export interface Succession {
  readonly predecessor: string;
  readonly successor: string;
  /** The successor's first day of service (ISO date). */
  readonly happenedOn: string;
}

let loaded: readonly Authority[] | undefined;
let byCode: ReadonlyMap<string, Authority> | undefined;

/** All authorities, by code, ended ones among them. */
export function authorities(): readonly Authority[] {
  loaded ??= readAuthorities();
  return loaded;
}

/** The authority with this code, or undefined. */
export function authorityWithCode(code: string): Authority | undefined {
  byCode ??= new Map(authorities().map(authority => [authority.code, authority]));
  return byCode.get(code);
}

/** The 382 principal councils that stand today. */
export function currentCouncils(): readonly Authority[] {
  return authorities().filter(authority => authority.kind === 'council' && authority.validTo === null);
}

/** Who followed whom; a council that was split has several successors. */
export function successions(): readonly Succession[] {
  return rowsOf(successionTable, ['predecessor', 'successor', 'happenedOn']);
}

/** Codes of a partnership's member authorities; empty for one that has none. */
export function partnershipMembers(partnership: string): readonly string[] {
  return rowsOf(partnershipMemberTable, ['partnership', 'member'])
    .filter(row => row.partnership === partnership)
    .map(row => row.member);
}

function readAuthorities(): readonly Authority[] {
  const names = Map.groupBy(rowsOf(nameTable, ['code', 'name', 'kind', 'language']), row => row.code);
  const domains = Map.groupBy(rowsOf(domainTable, ['code', 'domain', 'use']), row => row.code);
  return rowsOf(authorityTable, authorityColumns).map(row => ({
    id: row.id,
    code: row.code,
    kind: oneOf(authorityKinds, row.kind),
    name: row.name,
    shortName: row.shortName,
    nameCy: orNull(row.nameCy),
    shortNameCy: orNull(row.shortNameCy),
    nation: row.nation === '' ? null : oneOf(nations.codes, row.nation),
    region: row.region === '' ? null : oneOf(regions.codes, row.region),
    tier: row.tier === '' ? null : oneOf(tiers.codes, row.tier),
    type: row.type === '' ? null : oneOf(councilTypes.codes, row.type),
    gss: orNull(row.gss),
    formerGss: row.formerGss === '' ? [] : row.formerGss.split('|'),
    county: orNull(row.county),
    combinedAuthority: orNull(row.combinedAuthority),
    population: numberOrNull(row.population),
    populationBand: row.populationBand === '' ? null : oneOf(populationBands.codes, row.populationBand),
    validFrom: orNull(row.validFrom),
    validTo: orNull(row.validTo),
    areaKm2: numberOrNull(row.areaKm2),
    centre: row.latitude === '' ? null : { latitude: Number(row.latitude), longitude: Number(row.longitude) },
    itService: orNull(row.itService),
    names: (names.get(row.code) ?? []).map(({ name, kind, language }) => ({
      name,
      kind: oneOf(authorityNameKinds, kind),
      language: oneOf(['en', 'cy', 'gd'], language),
    })),
    domains: (domains.get(row.code) ?? []).map(({ domain, use }) => ({
      domain,
      use: oneOf(['email', 'website', 'email and website'], use),
    })),
  }));
}

const authorityColumns = [
  'id',
  'code',
  'kind',
  'name',
  'shortName',
  'nameCy',
  'shortNameCy',
  'nation',
  'region',
  'tier',
  'type',
  'gss',
  'formerGss',
  'county',
  'combinedAuthority',
  'population',
  'populationBand',
  'validFrom',
  'validTo',
  'areaKm2',
  'latitude',
  'longitude',
  'wikidata',
  'itService',
] as const;
