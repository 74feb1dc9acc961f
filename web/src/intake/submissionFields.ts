/**
 * A submission as it is written: each field of its content by its name, each choice of its sharing as
 * `sharing.marking`. Flat, so that saving, keeping and clashes treat them alike.
 */
import type { FindingDecision } from '@moot/anonymity/findings';
import { problemsOf } from '@moot/content';
import type { Kind, Problem } from '@moot/content';

import type { DisclosureInput, SharingInput } from '../generated/graphql.ts';
import type { Submission } from './submission.graphql.ts';

export type Fields = Readonly<Record<string, unknown>>;

const sharingPrefix = 'sharing.';

/** What the pages ask of the sharing, by the name of the field there. */
export interface SharingFields {
  readonly marking: SharingInput['marking'];
  readonly attribution: SharingInput['attribution'];
  readonly byline: string | undefined;
  readonly disclose: DisclosureInput;
  readonly audienceAuthorities: readonly string[];
  readonly audienceCircles: readonly string[];
  readonly urgent: boolean;
}
export type SharingName = keyof SharingFields;

/** Where the decisions on findings stand among all fields. */
export const decisionsName = 'decisions';

/** Where the files stand among all fields. */
export const filesName = 'files';

/** A file that stays with the submission, as it is sent. */
export interface FileField {
  readonly id: string;
  readonly description: string;
}

/** The files. The server's answers and our own pages wrote them, hence the cast. */
export const filesOf = (fields: Fields): readonly FileField[] =>
  (fields[filesName] as readonly FileField[] | undefined) ?? [];

/** The name of a choice of the sharing among all fields. */
export const sharingField = (name: SharingName): string => sharingPrefix + name;

const nothingDisclosed: DisclosureInput = {
  nation: false,
  tier: false,
  region: false,
  populationBand: false,
};

export function fieldsOf({
  content,
  sharing,
  decisions,
  files,
}: Pick<Submission, 'content' | 'sharing' | 'decisions' | 'files'>): Fields {
  const written = typeof content === 'object' && content !== null ? Object.entries(content) : [];
  const kept = files.length === 0 ? undefined : files.map(({ id, description }) => ({ id, description }));
  // The names of the audience say nothing that its ids do not.
  const choices = Object.entries(sharing).filter(([name]) => name !== 'audience');
  const shared = choices.map(([name, value]) => [sharingPrefix + name, value] as const);
  return Object.fromEntries(
    [...written, ...shared, [decisionsName, decisions] as const, [filesName, kept] as const].filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  );
}

/** What is neither content nor sharing: two colleagues' changes of it go together, and are never a choice. */
const beside: readonly string[] = [decisionsName, filesName];

/** The fields of the content alone. */
export function contentOf(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => !name.startsWith(sharingPrefix) && !beside.includes(name) && value !== undefined,
    ),
  );
}

/** The decisions on findings. The server's answers and our own pages wrote them, hence the cast. */
export const decisionsOf = (fields: Fields): readonly FindingDecision[] =>
  (fields[decisionsName] as readonly FindingDecision[] | undefined) ?? [];

/** The sharing as it is sent. The server's answers and our own pages wrote it, hence the casts. */
export function sharingOf(fields: Fields): SharingFields {
  const choice = (name: SharingName): unknown => fields[sharingField(name)];
  return {
    marking: choice('marking') as SharingInput['marking'],
    attribution: choice('attribution') as SharingInput['attribution'],
    byline: choice('byline') as string | undefined,
    disclose: (choice('disclose') as DisclosureInput | undefined) ?? nothingDisclosed,
    audienceAuthorities: (choice('audienceAuthorities') as readonly string[] | undefined) ?? [],
    audienceCircles: (choice('audienceCircles') as readonly string[] | undefined) ?? [],
    urgent: (choice('urgent') as boolean | undefined) ?? false,
  };
}

/** The field that a problem's path leads to: `suppliers.0.name` to `suppliers`, `sharing.marking` to itself. */
export function fieldOfPath(path: string): string {
  const [first = '', second] = path.replace(/^content\./, '').split('.');
  return first === 'sharing' && second !== undefined ? sharingPrefix + second : first;
}

/** What can be saved now. A field that no draft may hold (half a date, a text too long) goes as it was saved before. */
export function sendable(
  kind: Kind,
  fields: Fields,
  saved: Fields,
): { readonly fields: Fields; readonly held: readonly Problem[] } {
  const held = problemsOf(kind, contentOf(fields), 'draft');
  const names = new Set(held.map(({ path }) => fieldOfPath(path)).filter(name => name !== ''));
  const sent = Object.entries(fields).map(
    ([name, value]) => [name, names.has(name) ? saved[name] : value] as const,
  );
  return { fields: Object.fromEntries(sent), held };
}

/** A field that two people changed, differently. */
export interface Clash {
  readonly name: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * Mine and theirs together: what only one of us changed is as that one wrote it. What both changed stays mine for the
 * moment, and is named: it must not be saved before somebody has chosen.
 */
export function merged(
  mine: Fields,
  changed: ReadonlySet<string>,
  base: Fields,
  theirs: Fields,
): { readonly fields: Fields; readonly clashes: readonly Clash[]; readonly taken: readonly string[] } {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const fields = Object.fromEntries(
    names.map(name => [name, changed.has(name) ? mine[name] : theirs[name]] as const),
  );
  // What each of two colleagues decided holds.
  if (changed.has(decisionsName))
    fields[decisionsName] = bothDecisions(mine[decisionsName], theirs[decisionsName]);
  if (changed.has(filesName)) fields[filesName] = bothFiles(filesOf(mine), filesOf(base), filesOf(theirs));
  const clashes = [...changed]
    .filter(name => !beside.includes(name))
    .filter(name => !same(base[name], theirs[name]) && !same(mine[name], theirs[name]))
    .map(name => ({ name, mine: mine[name], theirs: theirs[name] }));
  const taken = names.filter(
    name => !beside.includes(name) && !changed.has(name) && !same(base[name], theirs[name]),
  );
  return { fields, clashes, taken };
}

/** Theirs without those that I took out, under my descriptions where I wrote one. */
function bothFiles(
  mine: readonly FileField[],
  base: readonly FileField[],
  theirs: readonly FileField[],
): readonly FileField[] | undefined {
  const find = (files: readonly FileField[], id: string): FileField | undefined =>
    files.find(file => file.id === id);
  const both = theirs
    .filter(({ id }) => find(mine, id) !== undefined || find(base, id) === undefined)
    .map(file => {
      const own = find(mine, file.id);
      return own === undefined || own.description === find(base, file.id)?.description ? file : own;
    });
  return both.length === 0 ? undefined : both;
}

function bothDecisions(mine: unknown, theirs: unknown): readonly FindingDecision[] {
  const all = [theirs, mine].flatMap(some => decisionsOf({ [decisionsName]: some }));
  const keyOf = ({ path, text, category }: FindingDecision): string => JSON.stringify([path, text, category]);
  return [...new Map(all.map(one => [keyOf(one), one])).values()];
}

/** Whether two values of a field say the same, whatever the order of their keys. */
export function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  const sorted = (_key: string, inner: unknown): unknown =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  return JSON.stringify(value ?? null, sorted);
}
