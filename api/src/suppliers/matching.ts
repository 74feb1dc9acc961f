/**
 * Which supplier or product of the register a name means. Names come from catalogues, imports and people, who
 * write "D-Link ", "DLink Corp." and "QNAP Systems" for what the register calls D-Link and QNAP.
 *
 * A name that is the same but for spelling, or that the register holds as an alias, brand or former name, is
 * a match. One that only resembles is a candidate for a person to look at and never a match: two companies
 * may be named alike, and a warning that names the wrong one does harm. Pure; the register is handed in.
 */

/** A supplier as far as matching needs it. */
export interface NamedSupplier {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly { readonly name: string; readonly kind: 'alias' | 'former' | 'brand' }[];
}

export interface Candidate<Supplier> {
  readonly supplier: Supplier;
  /** From 0 (nothing in common) to 1 (the same). */
  readonly similarity: number;
}

export type SupplierMatch<Supplier> =
  | {
      readonly match: 'exact' | 'alias' | 'former_name';
      readonly supplier: Supplier;
      readonly candidates: readonly [];
    }
  /** At least one candidate, the likeliest first; a person decides. */
  | { readonly match: 'near'; readonly candidates: readonly Candidate<Supplier>[] }
  | { readonly match: 'none'; readonly candidates: readonly [] };

/** From this similarity on, a name is worth showing to a person ("Fortanet" for "Fortinet" has 0.5). */
export const nearThreshold = 0.45;

/** More than these nobody reads. */
const mostCandidates = 5;

/** The register, prepared for many look-ups. */
export interface SupplierRegister<Supplier extends NamedSupplier> {
  readonly suppliers: readonly Supplier[];
  readonly byKey: ReadonlyMap<string, readonly Holder<Supplier>[]>;
}

interface Holder<Supplier> {
  readonly supplier: Supplier;
  readonly as: 'exact' | 'alias' | 'former_name';
}

/** Prepares the register for `matchSupplier`; make it anew when a supplier or a name is added. */
export function supplierRegister<Supplier extends NamedSupplier>(
  suppliers: readonly Supplier[],
): SupplierRegister<Supplier> {
  const byKey = new Map<string, Holder<Supplier>[]>();
  const hold = (name: string, holder: Holder<Supplier>): void => {
    const key = matchKey(name);
    if (key === '') return;
    byKey.set(key, [...(byKey.get(key) ?? []), holder]);
  };
  for (const supplier of suppliers) {
    hold(supplier.name, { supplier, as: 'exact' });
    for (const { name, kind } of supplier.otherNames) {
      hold(name, { supplier, as: kind === 'former' ? 'former_name' : 'alias' });
    }
  }
  return { suppliers, byKey };
}

/**
 * What the register knows by this name. A supplier's own name goes before an alias, an alias before a former
 * name, and each of them before any likeness. Where two suppliers hold the name in the same way, both are
 * candidates.
 */
export function matchSupplier<Supplier extends NamedSupplier>(
  register: SupplierRegister<Supplier>,
  name: string,
): SupplierMatch<Supplier> {
  const holders = register.byKey.get(matchKey(name)) ?? [];
  for (const as of ['exact', 'alias', 'former_name'] as const) {
    const [first, ...others] = distinct(
      holders.filter(holder => holder.as === as).map(({ supplier }) => supplier),
    );
    if (first === undefined) continue;
    if (others.length === 0) return { match: as, supplier: first, candidates: [] };
    return { match: 'near', candidates: [first, ...others].map(supplier => ({ supplier, similarity: 1 })) };
  }
  const candidates = register.suppliers
    .map(supplier => ({ supplier, similarity: likenessTo(supplier, name) }))
    .filter(({ similarity }) => similarity >= nearThreshold)
    .toSorted((one, other) => other.similarity - one.similarity)
    .slice(0, mostCandidates);
  return candidates.length > 0 ? { match: 'near', candidates } : { match: 'none', candidates: [] };
}

/**
 * A supplier's name without what differs between two ways to write it: letter case and width, accents,
 * punctuation, "The", "&", and what says the kind of company. Words stay apart, for comparing by likeness.
 * Applied twice, it changes nothing more. Empty when the name has no letter and no digit.
 */
export function normaliseName(name: string): string {
  const words = plainWords(name);
  while (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && companyWords.has(words.at(-1) ?? '')) {
    words.pop();
    if (words.length > 1 && words.at(-1) === 'and') words.pop();
  }
  return words.join(' ');
}

/**
 * What the register compares suppliers' names by: the normalised name without spaces ("D-Link", "D Link",
 * "DLink").
 */
export function matchKey(name: string): string {
  return normaliseName(name).replaceAll(' ', '');
}

/**
 * A product's name as the register compares it within one supplier: without the supplier's own name before it
 * and without an abbreviation of the very words before it, "HTTP File Server (HFS)".
 */
export function productKey(product: string, supplierName: string): string {
  const bare = product.replaceAll(/\(([^()]*)\)/g, (whole, inside: string, at: number) =>
    abbreviates(inside, product.slice(0, at)) ? ' ' : whole,
  );
  const words = plainWords(bare);
  const own = normaliseName(supplierName).split(' ');
  const startsWithOwn = own.every((word, at) => words[at] === word);
  return (startsWithOwn && words.length > own.length ? words.slice(own.length) : words).join('');
}

/**
 * The products that one entry names. Only a list of three or more single words comes apart ("iOS, iPadOS, and
 * macOS"): in "Acrobat and Reader, Flash Player" or "RV160, RV260, and RV345 Series Routers" the parts are no
 * names by themselves, and the whole stays one product. It depends on the text alone, so that a second import
 * reads it alike.
 */
export function productsNamed(product: string): readonly string[] {
  const parts = product
    .split(',')
    .map((part, at) => (at === 0 ? part : part.replace(/^\s*and\s+/, '')).trim());
  const clean = parts.length >= 3 && parts.every(part => /^\S+$/.test(part));
  return clean ? parts : [product.trim()];
}

/**
 * How alike two names are, from 0 to 1: the share of three-letter pieces that they have in common. Symmetric.
 */
export function similarityOf(one: string, other: string): number {
  const mine = piecesOf(one);
  const theirs = piecesOf(other);
  const common = [...mine].filter(piece => theirs.has(piece)).length;
  const all = mine.size + theirs.size - common;
  return all === 0 ? 0 : common / all;
}

function likenessTo(supplier: NamedSupplier, name: string): number {
  return Math.max(...[supplier, ...supplier.otherNames].map(known => similarityOf(known.name, name)));
}

const distinct = <Supplier extends NamedSupplier>(suppliers: readonly Supplier[]): readonly Supplier[] => [
  ...new Map(suppliers.map(supplier => [supplier.id, supplier])).values(),
];

/** Words that tell the kind of a company and nothing of which it is. */
const companyWords: ReadonlySet<string> = new Set([
  'ltd',
  'limited',
  'plc',
  'llp',
  'cic',
  'cyf',
  'inc',
  'incorporated',
  'llc',
  'lp',
  'corp',
  'corporation',
  'co',
  'company',
  'gmbh',
  'ag',
  'kg',
  'kgaa',
  'se',
  'sa',
  'sas',
  'sarl',
  'bv',
  'nv',
  'ab',
  'as',
  'asa',
  'aps',
  'oy',
  'oyj',
  'spa',
  'srl',
  'sro',
  'pty',
  'pvt',
  'private',
  'kk',
  'bhd',
  'sdn',
  'pte',
  'ulc',
]);

function plainWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’‘`]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll('+', ' plus ')
    .replaceAll(/(?<![\p{L}\p{N}])((?:\p{L}\.)+\p{L})(?![\p{L}\p{N}])/gu, initials =>
      initials.replaceAll('.', ''),
    )
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
}

/** Whether the short form stands for the last of the words before it: "HFS" for "HTTP File Server". */
function abbreviates(short: string, before: string): boolean {
  const letters = short.trim().toLowerCase();
  const initials = plainWords(before)
    .map(word => word.charAt(0))
    .join('');
  return letters.length >= 2 && initials.endsWith(letters);
}

/** As PostgreSQL's pg_trgm makes them: each word with two spaces before and one behind. */
function piecesOf(name: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const word of normaliseName(name).split(' ')) {
    if (word === '') continue;
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) pieces.add(padded.slice(at, at + 3));
  }
  return pieces;
}
