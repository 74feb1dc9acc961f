/**
 * Drawn records: a register, what is publicly known, and publications with all that they show. Small enough that every
 * verdict occurs often. What a text says is drawn first and put into words afterwards, so that the truth of it is known.
 */
import type * as Anonymity from '@moot/anonymity';
import type { CoarseDate, Draft, Kind } from '@moot/content';
import { assets, services, type CouncilType } from '@moot/vocabulary';

export type Council = Anonymity.EnrolledCouncil;
export type Use = Anonymity.PublicUse;
export type Said = Anonymity.FindingLeft;
type Facts = Anonymity.FactValues;
type Audience = Anonymity.NamedAudience;

export interface Publication {
  readonly kind: Kind;
  readonly content: Draft;
  readonly disclosed: Facts;
  readonly suppliers: readonly string[];
  /** What the words of its content say of a place. */
  readonly said: readonly Said[];
  readonly audience: Audience | null;
}

export interface Case {
  readonly councils: readonly Council[];
  readonly uses: readonly Use[];
  readonly publication: Publication;
  /** Earlier revisions of it. */
  readonly before: readonly Publication[];
  /** Earlier publications of the same contributor. */
  readonly earlier: readonly Publication[];
}

/** Draws from 0 up to, not including, 1. */
export type Draw = () => number;

const kindsOfCouncil: readonly {
  readonly nation: string;
  readonly region: string;
  readonly tier: string;
  readonly type: CouncilType;
}[] = [
  { nation: 'England', region: 'London', tier: 'unitary', type: 'LBO' },
  { nation: 'England', region: 'North East', tier: 'unitary', type: 'MD' },
  { nation: 'England', region: 'North East', tier: 'unitary', type: 'UA' },
  { nation: 'England', region: 'North East', tier: 'district', type: 'NMD' },
  { nation: 'England', region: 'South West', tier: 'county', type: 'CTY' },
  { nation: 'England', region: 'South West', tier: 'district', type: 'NMD' },
  { nation: 'Wales', region: 'Wales', tier: 'unitary', type: 'WPA' },
  { nation: 'Scotland', region: 'Scotland', tier: 'unitary', type: 'SCO' },
  { nation: 'Northern Ireland', region: 'Northern Ireland', tier: 'unitary', type: 'NID' },
];

const phrases: readonly (readonly [string, Said])[] = [
  ['a metropolitan district in the North East', { type: 'MD', region: 'North East', nation: 'England' }],
  ['a district council in the South West', { type: 'NMD', region: 'South West', nation: 'England' }],
  ['A county council in the South West', { type: 'CTY', region: 'South West', nation: 'England' }],
  ['a town in the North East', { type: null, region: 'North East', nation: 'England' }],
  ['a small town in London', { type: null, region: 'London', nation: 'England' }],
  ['a city in Scotland', { type: null, region: 'Scotland', nation: 'Scotland' }],
  ['a London borough', { type: 'LBO', region: 'London', nation: null }],
  ['a Welsh council', { type: 'WPA', region: null, nation: 'Wales' }],
  ['a village in England', { type: null, region: null, nation: 'England' }],
];
/** None of these says where somebody is. */
const harmless = [
  'a county council',
  'a town in the valley',
  'the North East',
  'a district',
  'a town in Londonderry',
];

const bands = ['<100k', '100-250k', '250-500k', '500k+'];
const suppliers = ['s-few', 's-many', 's-unknown'];

const pick = <T>(draw: Draw, list: readonly T[]): T => {
  const one = list[Math.floor(draw() * list.length)];
  if (one === undefined) throw new Error('nothing to draw from');
  return one;
};
const some = <T>(draw: Draw, list: readonly T[], most: number): T[] => {
  const count = Math.floor(draw() * (most + 1));
  return [...new Set(Array.from({ length: count }, () => pick(draw, list)))];
};
const maybe = <T>(draw: Draw, chance: number, value: () => T): T | null => (draw() < chance ? value() : null);

const monthOf = (draw: Draw): string => {
  const year = 2022 + Math.floor(draw() * 4);
  return `${year}-${String(1 + Math.floor(draw() * 12)).padStart(2, '0')}`;
};

function dateOf(draw: Draw): CoarseDate {
  const month = monthOf(draw);
  const year = month.slice(0, 4);
  const drawn = draw();
  if (drawn < 0.5) return { precision: 'month', value: month };
  if (drawn < 0.7) return { precision: 'quarter', value: `${year}-Q${1 + Math.floor(draw() * 4)}` };
  if (drawn < 0.9)
    return {
      precision: 'season',
      value: `${year}-${pick(draw, ['spring', 'summer', 'autumn', 'winter', 'winter'])}`,
    };
  return { precision: 'year', value: year };
}

function councilsOf(draw: Draw): Council[] {
  const count = 8 + Math.floor(draw() * 52);
  // A few kinds only, so that sets stay near the floor and not at nothing.
  const kinds = Array.from({ length: 1 + Math.floor(draw() * 4) }, () => pick(draw, kindsOfCouncil));
  return Array.from({ length: count }, (_, at): Council => {
    const kind = pick(draw, kinds);
    return {
      id: `c${at}`,
      ...kind,
      type: draw() < 0.1 ? null : kind.type,
      region: draw() < 0.05 ? null : kind.region,
      tier: draw() < 0.05 ? null : kind.tier,
      populationBand: pick(draw, bands.slice(0, 2)),
      itService: maybe(draw, 0.2, () => pick(draw, ['one', 'two', 'three'])),
      stoodFrom: maybe(draw, 0.3, () => monthOf(draw)),
    };
  });
}

function usesOf(draw: Draw, councils: readonly Council[]): Use[] {
  const period = (): Pick<Use, 'from' | 'until'> => {
    const [from, until] = [monthOf(draw), monthOf(draw)].toSorted() as [string, string];
    return { from: maybe(draw, 0.5, () => from), until: maybe(draw, 0.5, () => until) };
  };
  return councils.flatMap(({ id }): Use[] => [
    ...(draw() < 0.3 ? [{ of: 'supplier' as const, what: 's-few', council: id, ...period() }] : []),
    ...(draw() < 0.7 ? [{ of: 'supplier' as const, what: 's-many', council: id, ...period() }] : []),
    ...(draw() < 0.1 ? [{ of: 'supplier' as const, what: 's-few', council: id, ...period() }] : []),
    ...(draw() < 0.5 ? [{ of: 'asset' as const, what: 'lorawan', council: id, ...period() }] : []),
    ...(draw() < 0.1 ? [{ of: 'asset' as const, what: 'traffic-signals', council: id, ...period() }] : []),
  ]);
}

const mostServices = ['housing', 'highways', 'waste', 'corporate-it', 'public-health', 'licensing'] as const;
const mostAssets = ['lorawan', 'traffic-signals', 'damp-sensors', 'cctv'] as const;

function publicationOf(draw: Draw, councils: readonly Council[]): Publication {
  const author = pick(draw, councils);
  const kind = pick<Kind>(draw, ['incident', 'incident', 'supplier_warning', 'case_study']);
  const spoken = draw() < 0.25 ? some(draw, phrases, 2) : [];
  const words = ['It began at night', ...some(draw, harmless, 2), ...spoken.map(([phrase]) => phrase)];
  const when = maybe(draw, 0.5, () => dateOf(draw));
  const named = draw() < 0.35 ? some(draw, suppliers, 2) : [];
  const disclose = (fact: keyof Facts, chance: number): string | null =>
    draw() < chance ? author[fact] : null;
  return {
    kind,
    content: {
      title: 'Drawn',
      summary: `${words.join('. ')}.`,
      ...(kind === 'supplier_warning' || when === null ? {} : { when: { state: 'known', value: when } }),
      services: some(draw, draw() < 0.9 ? mostServices : services.codes, 2),
      assets: draw() < 0.4 ? some(draw, draw() < 0.9 ? mostAssets : assets.codes, 2) : [],
    } as Draft,
    disclosed: {
      nation: disclose('nation', 0.5),
      tier: disclose('tier', 0.4),
      region: disclose('region', 0.4),
      populationBand: disclose('populationBand', 0.4),
    },
    suppliers: named,
    said: spoken.map(([, said]) => said),
    audience: maybe(draw, 0.3, () => ({
      authorities: councils.filter(() => draw() < 0.4).map(({ id }) => id),
      circles: draw() < 0.5 ? [councils.filter(() => draw() < 0.6).map(({ id }) => id)] : [],
    })),
  };
}

export function caseOf(draw: Draw): Case {
  const councils = councilsOf(draw);
  const others = (chance: number): Publication[] =>
    draw() < chance
      ? Array.from({ length: 1 + Math.floor(draw() * 2) }, () => publicationOf(draw, councils))
      : [];
  return {
    councils,
    uses: usesOf(draw, councils),
    publication: publicationOf(draw, councils),
    before: others(0.15).slice(0, 1),
    earlier: others(0.4),
  };
}
