/**
 * Every form in which somebody may write an authority's name: the names that the register has, and those that
 * follow from them ("Perth & Kinross", "P&K", "East Herts", "Newcastle"). For the scanner (A5) and for
 * searching by name.
 */
import { authorities, type Authority } from './authorities.ts';

export type NameFormKind =
  | 'official'
  | 'short'
  | 'alias'
  | 'former'
  | 'welsh'
  | 'nickname'
  | 'abbreviation'
  | 'domain'
  /** First letters, made by rule: often shared, and sometimes a word or another body's abbreviation. */
  | 'initials'
  /** Shortened by rule: "Herts" for "Hertfordshire", "Newcastle" for "Newcastle upon Tyne". */
  | 'shortened';

export interface NameForm {
  readonly text: string;
  readonly kind: NameFormKind;
  /** How many authorities, ended ones included, may be meant by this form; 1 means this one alone. */
  readonly sharedBy: number;
}

let shared: ReadonlyMap<string, number> | undefined;

/** All forms of an authority's name, without repeating one that differs in capitals alone. */
export function nameForms(authority: Authority): readonly NameForm[] {
  shared ??= countForms();
  const counts = shared;
  return formsOf(authority).map(form => ({ ...form, sharedBy: counts.get(fold(form.text)) ?? 1 }));
}

type Form = Omit<NameForm, 'sharedBy'>;

function formsOf(authority: Authority): readonly Form[] {
  const given: readonly Form[] = [
    { text: authority.name, kind: 'official' },
    ...authority.names.map(({ name, kind }): Form => ({ text: name, kind })),
  ];
  const spoken = given.filter(({ kind }) => kind !== 'abbreviation' && kind !== 'nickname');
  const derived: readonly Form[] = [
    ...spoken.flatMap(({ text, kind }) => otherSpellings(text).map((other): Form => ({ text: other, kind }))),
    ...spoken.flatMap(({ text, kind }) =>
      kind === 'welsh' ? [] : shortenings(text).map((other): Form => ({ text: other, kind: 'shortened' })),
    ),
    ...spoken.flatMap(({ text, kind }) => {
      const isCouncilName = kind === 'official' || kind === 'alias' || kind === 'former';
      return isCouncilName ? initialsOf(text).map((other): Form => ({ text: other, kind: 'initials' })) : [];
    }),
    ...pairs(authority.shortName).map((other): Form => ({ text: other, kind: 'initials' })),
    ...authority.domains.map(({ domain }): Form => ({ text: domain, kind: 'domain' })),
  ];
  const seen = new Set<string>();
  return [...given, ...derived].filter(({ text }) => {
    const key = fold(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function countForms(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const authority of authorities()) {
    for (const { text } of formsOf(authority)) counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1);
  }
  return counts;
}

const fold = (text: string): string => text.toLowerCase();

/** "and" and "&", with and without hyphens, apostrophes and the accents of Welsh. */
function otherSpellings(name: string): readonly string[] {
  const once = [name, name.replaceAll(' and ', ' & '), name.replaceAll(' & ', ' and ')];
  const unhyphened = once.map(text => text.replaceAll('-', ' '));
  const plain = [...once, ...unhyphened].map(text =>
    text.normalize('NFD').replaceAll(/[\u0300-\u036f'’]/g, ''),
  );
  return [...new Set([...once, ...unhyphened, ...plain])].filter(text => text !== name);
}

/** Counties' customary short forms; most are understood in compounds too ("East Herts", "South Glos"). */
const countyForms: readonly (readonly [full: string, short: string])[] = [
  ['Bedfordshire', 'Beds'],
  ['Berkshire', 'Berks'],
  ['Buckinghamshire', 'Bucks'],
  ['Cambridgeshire', 'Cambs'],
  ['Carmarthenshire', 'Carms'],
  ['Derbyshire', 'Derbys'],
  ['Gloucestershire', 'Glos'],
  ['Hampshire', 'Hants'],
  ['Hertfordshire', 'Herts'],
  ['Huntingdonshire', 'Hunts'],
  ['Lancashire', 'Lancs'],
  ['Leicestershire', 'Leics'],
  ['Lincolnshire', 'Lincs'],
  ['Northamptonshire', 'Northants'],
  ['Nottinghamshire', 'Notts'],
  ['Oxfordshire', 'Oxon'],
  ['Oxfordshire', 'Oxfords'],
  ['Pembrokeshire', 'Pembs'],
  ['Shropshire', 'Shrops'],
  ['Staffordshire', 'Staffs'],
  ['Warwickshire', 'Warks'],
  ['Wiltshire', 'Wilts'],
  ['Worcestershire', 'Worcs'],
  ['Yorkshire', 'Yorks'],
  ['Dunbartonshire', 'Dunbarton'],
  ['Northumberland', 'Northd'],
];

function shortenings(name: string): readonly string[] {
  const counties = countyForms
    .filter(([full]) => name.includes(full))
    .map(([full, short]) => name.replace(full, short));
  const river = /^(.{4,}?)[\s-](?:upon|on|under|in|with)[\s-].+$/.exec(name)?.[1];
  const fromStart = river === undefined || /council|borough|city|county/i.test(river) ? [] : [river];
  return [...counties, ...fromStart];
}

const unspoken = new Set(['of', 'and', 'the', 'upon', 'on', 'in', 'with', 'under', '&']);
const councilWord = /\b(council|borough|authority|corporation)\b/i;

/**
 * "Bradford Metropolitan District Council" → BMDC; "London Borough of Richmond upon Thames" → LBRT and LBRuT.
 */
function initialsOf(name: string): readonly string[] {
  if (!councilWord.test(name)) return [];
  const words = name.split(/[\s,()-]+/).filter(word => word !== '');
  const first = (word: string): string => word.charAt(0);
  const spoken = words.filter(word => !unspoken.has(word)).map(word => first(word).toUpperCase());
  const full = words
    .filter(word => word !== 'of' && word !== 'and' && word !== '&' && word !== 'the')
    .map(word => (unspoken.has(word) ? first(word) : first(word).toUpperCase()));
  const forms = new Set([spoken.join(''), full.join('')]);
  return [...forms].filter(form => form.length >= 3);
}

/** "Perth and Kinross" → P&K. */
function pairs(shortName: string): readonly string[] {
  const halves = shortName.split(/ and | & /);
  const [one, other] = halves;
  if (halves.length !== 2 || one === undefined || other === undefined) return [];
  const letters = (half: string): string =>
    half
      .split(/[\s-]+/)
      .filter(word => !unspoken.has(word))
      .map(word => word.charAt(0).toUpperCase())
      .join('');
  return [`${letters(one)}&${letters(other)}`];
}
