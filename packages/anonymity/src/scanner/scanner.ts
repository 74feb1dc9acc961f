/**
 * Finds in a text what could tell who wrote it, and proposes what to say instead (A5). It proposes; people decide. Pure and
 * synchronous, so that a worker in the browser can run it on the paragraph that changed: an unsubmitted text need not leave
 * it. What it cannot do stands in docs/decisions/0013.
 */
import type { Candidate, Finding, FindingCategory } from './finding.ts';
import { alsoKnown, type ScannerData } from './gazetteer.ts';
import { identifiersIn } from './identifiers.ts';
import { knownNamesIn } from './knownNames.ts';
import { listedNamesIn } from './listedNames.ts';
import { ownList, type OwnTerm } from './ownList.ts';
import { peopleIn } from './people.ts';
import { properNamesIn, strangeNamesIn } from './properNames.ts';
import { quantitiesIn } from './quantities.ts';
import { tokensOf } from './tokens.ts';

export interface ScannerOptions {
  /** The authority's own list. */
  readonly own?: readonly OwnTerm[];
  /** Names of suppliers and products from the register, with aliases: they are no findings. */
  readonly suppliers?: readonly string[];
  /** Authorities that the register knows and the gazetteer does not, with what could stand instead of each. */
  readonly authorities?: readonly OwnTerm[];
}

/** What was learned of names elsewhere in the same content: "Pemberton" after "Alison Pemberton", "YPO" after its name. */
export interface Learned {
  readonly people: ReadonlySet<string>;
  readonly aliases: ReadonlyMap<
    string,
    { readonly category: FindingCategory; readonly generalisation: string }
  >;
}

export interface Scanner {
  /**
   * The findings of a text, in order, none overlapping another. Each paragraph is looked at by itself, with what was
   * learned elsewhere, so that a changed paragraph can be scanned alone.
   */
  readonly scan: (text: string, learned?: Learned) => readonly Finding[];
  /** What the texts of one content teach about names in each other. */
  readonly learn: (texts: readonly string[]) => Learned;
}

export const nothingLearned: Learned = { people: new Set(), aliases: new Map() };

export function makeScanner(
  data: ScannerData,
  { own = [], suppliers = [], authorities = [] }: ScannerOptions = {},
): Scanner {
  const ownTerms = ownList(own);
  const registered = ownList(authorities);
  const also = alsoKnown(suppliers);

  function candidatesIn(
    text: string,
    learned: Learned,
  ): { readonly candidates: readonly Candidate[]; readonly people: readonly string[] } {
    const tokens = tokensOf(text);
    const known = knownNamesIn(tokens, data, also);
    const listed = listedNamesIn(text, tokens, data);
    const first = peopleIn(text, tokens, known, data, learned.people);
    const again = peopleIn(text, tokens, known, data, new Set([...learned.people, ...first.parts]));
    const proper = properNamesIn(text, tokens, known, data);
    const aliases = aliasesIn(text, learned);
    const sure = [
      ...ownTerms(text),
      ...identifiersIn(text),
      ...quantitiesIn(text),
      ...listed,
      ...registered(text).map(candidate => ({ ...candidate, category: 'authority' as const })),
      ...again.candidates,
      ...proper,
      ...aliases,
    ];
    const taken = sure.map(({ start, end }) => [start, end] as const);
    const strange = strangeNamesIn(
      text,
      tokens,
      known,
      token => taken.some(([start, end]) => token.start < end && token.bareEnd > start),
      data,
    );
    return { candidates: [...sure, ...strange], people: first.parts };
  }

  return {
    scan: (text, learned = nothingLearned) =>
      paragraphsOf(text).flatMap(({ start, paragraph }) =>
        settled(candidatesIn(paragraph, learned).candidates).map(candidate => ({
          ...candidate,
          start: candidate.start + start,
          end: candidate.end + start,
          text: paragraph.slice(candidate.start, candidate.end),
        })),
      ),
    learn: texts => {
      const people = new Set<string>();
      const aliases = new Map<
        string,
        { readonly category: FindingCategory; readonly generalisation: string }
      >();
      for (const { paragraph } of texts.flatMap(text => paragraphsOf(text))) {
        const found = candidatesIn(paragraph, nothingLearned);
        for (const part of found.people) people.add(part);
        for (const candidate of settled(found.candidates)) {
          const alias = inBrackets.exec(paragraph.slice(candidate.end))?.[1];
          if (alias !== undefined && nameCategories.has(candidate.category)) aliases.set(alias, candidate);
        }
      }
      return { people, aliases };
    },
  };
}

const inBrackets = /^\s?\((?:the |or |“|"|‘|')*([A-Z][\p{L}&]{1,11})["”’']?\)/u;
const nameCategories: ReadonlySet<FindingCategory> = new Set([
  'authority',
  'place',
  'building',
  'person',
  'organisation',
  'project',
]);

function aliasesIn(text: string, { aliases }: Learned): readonly Candidate[] {
  return [...aliases].flatMap(([alias, { category, generalisation }]) =>
    [...text.matchAll(new RegExp(String.raw`(?<![\p{L}\d])${alias}(?![\p{L}\d])`, 'gu'))].map(match => ({
      category,
      start: match.index,
      end: match.index + alias.length,
      confidence: 'likely' as const,
      generalisation,
    })),
  );
}

function paragraphsOf(text: string): readonly { readonly start: number; readonly paragraph: string }[] {
  return [...text.matchAll(/[^\n]+/g)].map(match => ({ start: match.index, paragraph: match[0] }));
}

/** What wins where two overlap: the own list, then what has a form of its own, then names by length. */
const ranks: Readonly<Partial<Record<FindingCategory, number>>> = {
  own: 0,
  url: 1,
  email: 1,
  hostname: 3,
  domain: 3,
  money: 4,
  count: 4,
  date: 4,
};
const rankOf = ({ category }: Candidate): number => ranks[category] ?? (nameCategories.has(category) ? 9 : 2);
const certainty = { certain: 0, likely: 1, possible: 2 } as const;

function settled(candidates: readonly Candidate[]): readonly Candidate[] {
  const inOrder = candidates.toSorted(
    (one, other) =>
      rankOf(one) - rankOf(other) ||
      other.end - other.start - (one.end - one.start) ||
      certainty[one.confidence] - certainty[other.confidence] ||
      one.start - other.start,
  );
  const kept: Candidate[] = [];
  for (const candidate of inOrder) {
    const over = kept.findIndex(({ start, end }) => candidate.start < end && candidate.end > start);
    const other = kept[over];
    if (other === undefined) kept.push(candidate);
    else if (nameCategories.has(candidate.category) && nameCategories.has(other.category)) {
      // Two names that share a word are one: nothing of either may stay in the open.
      const start = Math.min(candidate.start, other.start);
      const end = Math.max(candidate.end, other.end);
      const free = kept.every((third, at) => at === over || start >= third.end || end <= third.start);
      if (free) kept[over] = { ...other, start, end };
    }
  }
  return kept.toSorted((one, other) => one.start - other.start);
}
