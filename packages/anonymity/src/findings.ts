/**
 * Findings and what people decided on them (A5): which passages of a submission readers will see, which finding is decided,
 * which decision still holds. Pure, and without the scanner's lists, so that a page can use it before they are loaded.
 */
import type { Draft, Kind } from '@moot/content/kinds';
import { passagesOf, type Passage } from '@moot/content/passages';
import type { FindingCategory } from './scanner/finding.ts';
import { lettersOf } from './scanner/nameIndex.ts';
import type { ContentFinding } from './scanner/scanContent.ts';

/**
 * "Not identifying, because …". It belongs to these words in this field, found as this kind of thing, wherever they stand
 * in the field, and holds until the field no longer contains them.
 */
export interface FindingDecision {
  readonly path: string;
  readonly text: string;
  readonly category: string;
  readonly because: string;
}

/** A finding with the decision that lets it stand; null while nobody decided. */
export interface JudgedFinding extends ContentFinding {
  readonly decision: FindingDecision | null;
}

/** What somebody wrote, as far as readers will see it in words. */
export interface Written {
  readonly kind: Kind;
  readonly content: Draft;
  readonly sharing: { readonly attribution: string | null; readonly byline: string | null };
  /** Of a correction: what changed. */
  readonly changeNote: string | null;
  /** Files, in the order in which readers will see them. */
  readonly files?: readonly WrittenFile[];
}

/** What of a file is words. */
export interface WrittenFile {
  readonly description: string;
  /** What a text or a table holds; null of a picture, which nobody reads but people. */
  readonly text: string | null;
}

/**
 * Every text that readers will see: the fields, the words that name a contributor, what a correction changed, the files
 * (`files.0` is what the first one holds, `files.0.description` what is said of it).
 */
export function passagesWritten({
  kind,
  content,
  sharing,
  changeNote,
  files = [],
}: Written): readonly Passage[] {
  const byline = sharing.attribution === 'named' ? (sharing.byline ?? '') : '';
  return [
    ...passagesOf(kind, content),
    ...(byline === '' ? [] : [{ path: 'sharing.byline', text: byline }]),
    ...(changeNote === null || changeNote === '' ? [] : [{ path: 'changeNote', text: changeNote }]),
    ...files.flatMap(({ description, text }, at) => [
      ...(description === '' ? [] : [{ path: `files.${at}.description`, text: description }]),
      ...(text === null ? [] : [{ path: `files.${at}`, text }]),
    ]),
  ];
}

type Named = Pick<FindingDecision, 'path' | 'text' | 'category'>;
const same = (one: Named, other: Named): boolean =>
  one.path === other.path && one.text === other.text && one.category === other.category;

export function judged<F extends ContentFinding>(
  findings: readonly F[],
  decisions: readonly FindingDecision[],
): readonly (F & JudgedFinding)[] {
  return findings.map(finding => ({
    ...finding,
    decision: decisions.find(decision => same(decision, finding)) ?? null,
  }));
}

export const undecided = <F extends { readonly decision: unknown }>(findings: readonly F[]): readonly F[] =>
  findings.filter(({ decision }) => decision === null);

/** The decisions whose words still stand in their field. */
export function decisionsThatHold(
  decisions: readonly FindingDecision[],
  passages: readonly Passage[],
): readonly FindingDecision[] {
  return decisions.filter(({ path, text }) =>
    passages.some(passage => passage.path === path && passage.text.includes(text)),
  );
}

/**
 * What a moderator is shown: the findings of a scan that knows no author, and what the author let stand of its own list,
 * since only its author's list finds that.
 */
export function findingsForModerators(
  findings: readonly ContentFinding[],
  decisions: readonly FindingDecision[],
  passages: readonly Passage[],
): readonly JudgedFinding[] {
  const own = decisions
    .filter(({ category }) => category === 'own')
    .flatMap(decision =>
      passages
        .filter(({ path }) => path === decision.path)
        .flatMap(({ path, text }) => placesOf(decision.text, text).map(start => ({ path, start, decision }))),
    )
    .map(({ path, start, decision }): JudgedFinding => ({
      path,
      start,
      end: start + decision.text.length,
      text: decision.text,
      category: 'own',
      confidence: 'certain',
      generalisation: '',
      decision,
    }));
  // Where a word of the own list stands, the author was asked about that and nothing else.
  const shown = findings.filter(
    finding =>
      !own.some(one => one.path === finding.path && one.start < finding.end && one.end > finding.start),
  );
  return [...judged(shown, decisions), ...own];
}

function placesOf(words: string, text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}

const names: ReadonlySet<FindingCategory> = new Set(['authority', 'place', 'organisation', 'domain']);

/** Of a publication that names its contributor: the contributor's own names tell nothing new. */
export function exceptOwnNames<F extends ContentFinding>(
  findings: readonly F[],
  ownNames: readonly string[],
): readonly F[] {
  const own = new Set(ownNames.map(lettersOf));
  return findings.filter(({ category, text }) => !names.has(category) || !own.has(lettersOf(text)));
}

const tellingWhere: ReadonlySet<string> = new Set([
  'own',
  'authority',
  'place',
  'building',
  'organisation',
  'project',
  'postcode',
  'domain',
  'tenant',
] satisfies FindingCategory[]);

/**
 * Findings that stand in the text, decided or not, and say where it was written: what the anonymity set must count with
 * (A4). What was accepted or edited stands there no more.
 */
export const findingsThatTellWhere = <F extends { readonly category: string }>(
  findings: readonly F[],
): readonly F[] => findings.filter(({ category }) => tellingWhere.has(category));
