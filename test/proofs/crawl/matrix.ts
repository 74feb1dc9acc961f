/**
 * What was seen, as lines for a person to read and for a machine to compare: for each root field who reaches what, and
 * for each field below it, by role, whether there was a value. Roles with the same answer share a line.
 */
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { Operation } from './documents.ts';
import type { DoorAnswer } from './door.ts';

/** Strings of a closed list, whose values are told like those of an enum. */
const toldExactly = new Set([
  'Because.code',
  'Facet.field',
  'Notice.code',
  'AnonymitySet.verdict',
  'DisclosedSet.verdict',
  'LinkedJudgement.verdict',
  'FactCost.fact',
  'AnonymityStep.fact',
  'AnonymityStep.to',
  'AuditEntry.act',
]);

type Kinds = Map<string, Set<string>>;

/** Collects what was answered to whom. */
export class Matrix {
  /** By operation and path below it (empty: the operation itself), then by viewer, then by what came: for which things. */
  readonly #seen = new Map<string, Map<string, Kinds>>();
  readonly #operations: readonly Operation[];
  readonly #labelOf: (id: string) => string | undefined;

  readonly #shownByQueries: ReadonlySet<string>;

  constructor(operations: readonly Operation[], labelOf: (id: string) => string | undefined) {
    this.#operations = operations;
    this.#shownByQueries = shownByQueries(operations);
    this.#labelOf = labelOf;
  }

  /** Notes what one request or message showed. */
  note(
    viewer: string,
    operation: Operation,
    label: string,
    { value, refused, refusedBelow }: Pick<DoorAnswer, 'value' | 'refused' | 'refusedBelow'>,
  ): void {
    if (refused !== null) return this.#add(operation, '', viewer, refused, label);
    this.#add(operation, '', viewer, 'answered', label);
    for (const { path, code } of refusedBelow) this.#add(operation, path, viewer, `refused ${code}`, label);
    this.#walk(operation, '', viewer, operation.type, value, label, null);
  }

  /** What this answer shows that was not seen before, in words; null when it is all known. */
  differs(
    viewer: string,
    operation: Operation,
    label: string,
    answer: Pick<DoorAnswer, 'value' | 'refused' | 'refusedBelow'>,
  ): string | null {
    const fresh = new Matrix(this.#operations, this.#labelOf);
    fresh.note(viewer, operation, label, answer);
    for (const [key, byViewer] of fresh.#seen) {
      const known = this.#seen.get(key)?.get(viewer);
      for (const [kind, labels] of byViewer.get(viewer) ?? []) {
        const before = known?.get(kind);
        const [unknown] = [...labels].filter(one => before?.has(one) !== true);
        if (unknown !== undefined) return `${key.trim()} ${kind}${unknown === '' ? '' : ` for ${unknown}`}`;
      }
    }
    // What a list no longer holds shows as well.
    for (const [key, byViewer] of this.#seen) {
      if (!key.startsWith(`${operation.name} `)) continue;
      const now = fresh.#seen.get(key)?.get(viewer)?.get('lists');
      const [lost] = [...(byViewer.get(viewer)?.get('lists') ?? [])].filter(one => now?.has(one) !== true);
      if (lost !== undefined && fresh.#seen.has(`${operation.name} `)) return `${key.trim()} without ${lost}`;
    }
    return null;
  }

  /** Notes what came of itself, of which each is one of many. */
  noteHeard(
    viewer: string,
    operation: Operation,
    { value, refused, refusedBelow }: Pick<DoorAnswer, 'value' | 'refused' | 'refusedBelow'>,
  ): void {
    if (refused !== null) return this.#add(operation, '', viewer, refused, '');
    for (const { path, code } of refusedBelow) this.#add(operation, path, viewer, `refused ${code}`, '');
    this.#walk(operation, '', viewer, operation.type, value, '', null, true);
  }

  /** A line of its own for what is not answered but happens, such as silence on a socket. */
  noteAt(viewer: string, operation: Operation, kind: string, label: string): void {
    this.#add(operation, '', viewer, kind, label);
  }

  #add(operation: Operation, path: string, viewer: string, kind: string, label: string): void {
    const key = `${operation.name} ${path}`;
    const byViewer = this.#seen.get(key) ?? new Map<string, Kinds>();
    this.#seen.set(key, byViewer);
    const kinds = byViewer.get(viewer) ?? new Map<string, Set<string>>();
    byViewer.set(viewer, kinds);
    const labels = kinds.get(kind) ?? new Set<string>();
    kinds.set(kind, labels);
    labels.add(label);
  }

  #walk(
    operation: Operation,
    path: string,
    viewer: string,
    declared: GraphQLOutputType,
    value: unknown,
    label: string,
    coordinate: string | null,
    inList = false,
  ): void {
    const type = getNullableType(declared);
    const add = (kind: string): void => this.#add(operation, path, viewer, kind, label);
    if (value === undefined) return;
    if (value === null) return path === '' ? undefined : add('null');
    if (isListType(type)) {
      const items = value as readonly unknown[];
      if (items.length === 0) return path === '' ? add('empty') : add('[]');
      for (const item of items)
        this.#walk(operation, path, viewer, type.ofType as GraphQLOutputType, item, label, coordinate, true);
      return;
    }
    if (isObjectType(type)) {
      // What an act answers is of types that queries show already.
      if (operation.rootType === 'Mutation' && this.#shownByQueries.has(type.name))
        return path === '' ? undefined : add('value');
      const object = value as Readonly<Record<string, unknown>>;
      const id = object['id'] ?? object['publicationId'];
      const own = typeof id === 'string' ? this.#labelOf(id) : undefined;
      const now = own ?? label;
      if (inList && own !== undefined) this.#add(operation, path, viewer, 'lists', own);
      else if (path !== '' || inList) this.#add(operation, path, viewer, 'value', own ?? label);
      for (const field of Object.values(type.getFields())) {
        const below = path === '' ? field.name : `${path}.${field.name}`;
        this.#walk(
          operation,
          below,
          viewer,
          field.type,
          object[field.name],
          now,
          `${type.name}.${field.name}`,
        );
      }
      return;
    }
    const exact =
      isEnumType(type) || getNamedType(type).name === 'Boolean' || toldExactly.has(coordinate ?? '');
    if (path !== '' || exact) add(exact ? String(value) : 'value');
  }

  /** All lines, in the order of the schema. */
  lines(): readonly string[] {
    return this.#operations.flatMap(operation => this.linesOf(operation));
  }

  linesOf(operation: Operation): readonly string[] {
    const paths = ['', ...pathsOf(operation.type)];
    const lines = paths.flatMap(path => {
      const byViewer = this.#seen.get(`${operation.name} ${path}`);
      const what = path === '' ? operation.name : `${operation.name} ${path}`;
      if (byViewer === undefined) return [`${what}: never ${path === '' ? 'asked' : 'reached'}`];
      const groups = grouped(byViewer, path === '');
      return groups.map(
        ({ viewers, kinds }) => `${what} · ${named(viewers, byViewer.size, path)}: ${told(kinds)}`,
      );
    });
    // What an act answers is of types that queries show; where nobody was answered there is nothing below either.
    return operation.rootType === 'Mutation'
      ? lines.filter(line => !line.endsWith(': never reached'))
      : lines;
  }
}

const shown = new WeakMap<readonly Operation[], ReadonlySet<string>>();

/** Types that stand below some query. */
function shownByQueries(operations: readonly Operation[]): ReadonlySet<string> {
  const queries = operations.filter(one => one.rootType === 'Query');
  const types = shown.get(operations) ?? new Set(queries.flatMap(one => typesBelow(one.type)));
  shown.set(operations, types);
  return types;
}

function typesBelow(type: GraphQLOutputType, above: readonly string[] = []): readonly string[] {
  const named = getNamedType(type);
  if (!isObjectType(named) || above.includes(named.name)) return [];
  const way = [...above, named.name];
  return [named.name, ...Object.values(named.getFields()).flatMap(field => typesBelow(field.type, way))];
}

interface Group {
  readonly viewers: string[];
  readonly kinds: Kinds;
}

/** Viewers to whom nothing that they both met was shown differently; who reaches what at all is told exactly. */
function grouped(byViewer: ReadonlyMap<string, Kinds>, exactly: boolean): readonly Group[] {
  const groups: Group[] = [];
  for (const [viewer, kinds] of byViewer) {
    const own = kindByLabel(kinds);
    const joins = groups.find(group => {
      const theirs = kindByLabel(group.kinds);
      const listed = exactly || kinds.has('lists') || group.kinds.has('lists');
      const alike = [...own].every(([label, kind]) => !theirs.has(label) || theirs.get(label) === kind);
      return (
        alike && (!listed || (own.size === theirs.size && [...own.keys()].every(label => theirs.has(label))))
      );
    });
    if (joins === undefined)
      groups.push({
        viewers: [viewer],
        kinds: new Map([...kinds].map(([kind, labels]) => [kind, new Set(labels)])),
      });
    else {
      joins.viewers.push(viewer);
      for (const [kind, labels] of kinds)
        joins.kinds.set(kind, new Set([...(joins.kinds.get(kind) ?? []), ...labels]));
    }
  }
  return groups;
}

/** What came for each thing, all of it in one word. */
function kindByLabel(kinds: Kinds): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [kind, labels] of [...kinds].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    for (const label of labels) found.set(label, `${found.get(label) ?? ''}|${kind}`);
  return found;
}

const named = (viewers: readonly string[], all: number, path: string): string =>
  viewers.length === all ? (path === '' ? 'everybody' : 'whoever reaches it') : viewers.join(', ');

/** Paths of all fields below a type, as the document asks for them. */
export function pathsOf(
  type: GraphQLOutputType,
  above: readonly string[] = [],
  path = '',
): readonly string[] {
  const named = getNamedType(type);
  if (!isObjectType(named)) return [];
  const way = [...above, named.name];
  return Object.values(named.getFields()).flatMap(field => {
    const below = getNamedType(field.type);
    if (isObjectType(below) && way.includes(below.name)) return [];
    const here = path === '' ? field.name : `${path}.${field.name}`;
    return [here, ...pathsOf(field.type, way, here)];
  });
}

/** `value`, or `value; null: A, B` where it depends: what came most often first, and of the others for which things. */
function told(kinds: Kinds): string {
  const byFrequency = [...kinds].toSorted(
    ([one, its], [other, others]) => others.size - its.size || (one < other ? -1 : 1),
  );
  const [most, ...rest] = byFrequency;
  if (most === undefined) return 'nothing';
  const withLabels = (kind: string, labels: ReadonlySet<string>): string => {
    const spoken = [...labels].filter(label => label !== '').toSorted();
    return spoken.length === 0 ? kind : `${kind}: ${spoken.join(', ')}`;
  };
  return [
    // What a list holds is told in full; of anything else, the rest is what is not said otherwise.
    most[0] === 'lists' ? withLabels(...most) : most[0],
    ...rest.map(([kind, labels]) => withLabels(kind, labels)),
  ].join('; ');
}

/** Lines that are on one side only. */
export function compareLines(expected: readonly string[], found: readonly string[]): readonly string[] {
  const before = new Set(expected);
  const now = new Set(found);
  return [
    ...found.filter(line => !before.has(line)).map(line => `not in the matrix: ${line}`),
    ...expected.filter(line => !now.has(line)).map(line => `only in the matrix: ${line}`),
  ];
}
