/**
 * What a publication shows of whoever wrote it, and whom that fits (A4). Every rule here is an enumeration: a council
 * fits or it does not, by public facts alone.
 */
import { monthsOf, type CoarseDate } from '@moot/content/coarseDate';
import { councilKindOf, runsByStatute, type CouncilType } from '@moot/vocabulary';

/** The facts that a contributor may disclose of itself. */
export const contributorFacts = ['nation', 'tier', 'region', 'populationBand'] as const;
export type ContributorFact = (typeof contributorFacts)[number];

/** The value of each fact; null where withheld, or where the register has none. */
export type FactValues = Readonly<Record<ContributorFact, string | null>>;

/** An enrolled council, real or invented alike, by the register's public facts. */
export interface EnrolledCouncil extends FactValues {
  readonly id: string;
  /** The same word for councils that share one IT service. */
  readonly itService: string | null;
  /** The first month (`2023-04`) in which it stood, where that is known; null means long ago, or unknown. */
  readonly stoodFrom: string | null;
  /** Metropolitan district, London borough and so on; null where it is not known. */
  readonly type: CouncilType | null;
}

/** That a council uses a supplier, or has a kind of asset, as anybody can read it: a published contract, a notice. */
export interface PublicUse {
  readonly of: 'supplier' | 'asset';
  /** The supplier's id, the asset's code. */
  readonly what: string;
  /** The council's id. */
  readonly council: string;
  /** First and last month of it (`2023-04`), where they are known. */
  readonly from: string | null;
  readonly until: string | null;
}

/** A generalisation that stands in the text: "a metropolitan district in the North East". */
export interface FindingLeft {
  readonly type: CouncilType | null;
  readonly region: string | null;
  readonly nation: string | null;
}

/** All that a publication shows from which somebody could conclude who wrote it. */
export interface Shown extends FactValues {
  /** When it happened; null where withheld, unknown or not asked. */
  readonly when: CoarseDate | null;
  /** Ids of the suppliers that it names. */
  readonly suppliers: readonly string[];
  readonly services: readonly string[];
  readonly assets: readonly string[];
  /** `all`: the contributor itself runs each of them. `any`: one is enough, as in a warning about a supplier. */
  readonly runs: 'all' | 'any';
  readonly findings: readonly FindingLeft[];
  /** What a publication of its kind cannot do without, so that no step takes it away. */
  readonly must: readonly ('supplier' | 'service' | 'asset' | 'month')[];
}

/** Nothing shown. */
export const nothingShown: Shown = {
  nation: null,
  tier: null,
  region: null,
  populationBand: null,
  when: null,
  suppliers: [],
  services: [],
  assets: [],
  runs: 'all',
  findings: [],
  must: [],
};

/** What is publicly known of who uses what, made ready to be asked. */
export type PublicUses = ReadonlyMap<string, readonly PublicUse[]>;

const subject = (of: PublicUse['of'], what: string): string => `${of} ${what}`;

export function publicUses(uses: readonly PublicUse[]): PublicUses {
  return Map.groupBy(uses, use => subject(use.of, use.what));
}

/** Of a supplier or an asset of which nothing is publicly known, any council may be the user. */
function knownToUse(
  council: EnrolledCouncil,
  of: PublicUse['of'],
  what: string,
  month: string | null,
  uses: PublicUses,
): boolean {
  const known = uses.get(subject(of, what));
  if (known === undefined) return true;
  return known.some(
    use =>
      use.council === council.id &&
      (month === null ||
        ((use.from === null || use.from <= month) && (use.until === null || month <= use.until))),
  );
}

/** Whether a council stood in a month and ran, in that month, what is named. Months are compared as texts. */
function fitsInMonth(
  council: EnrolledCouncil,
  shown: Shown,
  month: string | null,
  uses: PublicUses,
): boolean {
  if (month !== null && council.stoodFrom !== null && month < council.stoodFrom) return false;
  const kind = councilKindOf(council);
  const each: readonly (readonly [readonly string[], (what: string) => boolean])[] = [
    [shown.suppliers, supplier => knownToUse(council, 'supplier', supplier, month, uses)],
    [shown.services, service => runsByStatute(kind, 'service', service)],
    [
      shown.assets,
      asset => runsByStatute(kind, 'asset', asset) && knownToUse(council, 'asset', asset, month, uses),
    ],
  ];
  return each.every(([named, fits]) =>
    shown.runs === 'all' ? named.every(fits) : named.length === 0 || named.some(fits),
  );
}

/** Whether a council could have been where and what a generalisation in the text says. */
const fitsFinding = (council: EnrolledCouncil, { type, region, nation }: FindingLeft): boolean =>
  (type === null || council.type === type) &&
  (region === null || council.region === region) &&
  (nation === null || council.nation === nation);

export const fitsFact = (council: EnrolledCouncil, fact: ContributorFact, value: string | null): boolean =>
  value === null || council[fact] === value;

export const fitsFindings = (council: EnrolledCouncil, findings: readonly FindingLeft[]): boolean =>
  findings.every(finding => fitsFinding(council, finding));

/** Whether it fits in one and the same month of those that the date may mean; at any time where there is no date. */
export const fitsSubjects = (council: EnrolledCouncil, shown: Shown, uses: PublicUses): boolean =>
  shown.when === null
    ? fitsInMonth(council, shown, null, uses)
    : monthsOf(shown.when).some(month => fitsInMonth(council, shown, month, uses));

/** Whether a council could have written what shows this. */
export const couldHaveWritten = (council: EnrolledCouncil, shown: Shown, uses: PublicUses): boolean =>
  contributorFacts.every(fact => fitsFact(council, fact, shown[fact])) &&
  fitsFindings(council, shown.findings) &&
  fitsSubjects(council, shown, uses);
