/**
 * Every operation that takes an id, asked about what is hidden, withdrawn, another circle's, deleted, of another kind or
 * malformed, answers as it does about what never was (V6).
 */
import { idPlacesOf, type IdPlace, type Operation } from '../crawl/documents.ts';
import { argumentsOf, isSeen, kindOfPlace, malformed, nobodysId } from '../crawl/objects.ts';
import type { Thing, Viewer } from '../crawl/scene.ts';
import { difference, type Oracle, type Told } from './asking.ts';

export interface Difference {
  readonly viewer: string;
  readonly operation: string;
  readonly about: string;
  readonly what: string;
}

/** What is asked in the place of an id, and what it is called. */
interface Unseen {
  readonly about: string;
  readonly id: string;
  readonly version: number;
}

/** All that somebody may not see, or a few of each state. */
export function unseenBy({ scene }: Oracle, place: IdPlace, viewer: Viewer, most: number): readonly Unseen[] {
  const { kind } = kindOfPlace(place);
  const things = scene.things.filter(one => one.id !== '');
  const hidden = things.filter(one => one.kind === kind && !isSeen(place, one, viewer));
  const found = [...Map.groupBy(hidden, stateOf).entries()].flatMap(([state, of]) =>
    of.slice(0, most).map(thing => ({ about: state, id: thing.id, version: thing.version ?? 1 })),
  );
  const deleted = scene.deleted.get(kind);
  if (deleted !== undefined) found.push({ about: `deleted ${kind}`, id: deleted, version: 1 });
  const other = things.find(one => one.kind !== kind && one.kind !== 'supplier');
  if (other !== undefined) found.push({ about: `a ${other.kind}`, id: other.id, version: 1 });
  for (const text of malformed.slice(0, most + 1)) found.push({ about: 'no id', id: text, version: 1 });
  return found;
}

/** Hidden or withdrawn, and for whom: without who wrote it and how. */
const stateOf = ({ kind, label }: Thing): string => {
  if (kind !== 'publication') return `hidden ${kind}`;
  const marking = label.split(' ')[0] ?? '';
  const to = /to (authority|circle)/.exec(label)?.[0] ?? '';
  return [label.includes('withdrawn') ? 'withdrawn' : 'hidden', marking, to]
    .filter(part => part !== '')
    .join(' ');
};

/** One operation as one viewer, at each of its places for an id. */
export async function compareIds(
  oracle: Oracle,
  operation: Operation,
  viewer: Viewer,
  most: number,
): Promise<{ readonly differences: readonly Difference[]; readonly compared: readonly string[] }> {
  const differences: Difference[] = [];
  const compared: string[] = [];
  for (const place of idPlacesOf(operation)) {
    const never = new Map<number, Told>();
    const askAbout = (id: string, version: number): Promise<Told> => {
      const at = new Map<IdPlace, string>([...othersOf(oracle, operation, place, viewer), [place, id]]);
      const versioned = operation.args.some(arg => arg.name === 'version') ? { version } : {};
      return oracle.ask(viewer, operation, { ...argumentsOf(operation, at), ...versioned });
    };
    for (const { about, id, version } of unseenBy(oracle, place, viewer, most)) {
      // What can never be an id in a list is the form's own mistake, and named as one.
      if (place.list && about === 'no id') continue;
      const known = never.get(version) ?? (await askAbout(nobodysId, version));
      never.set(version, known);
      const told = await askAbout(id, version);
      compared.push(about);
      // An act that answers with the id that it was given says nothing by it, but its length follows.
      const echoed = told.value === id && known.value === nobodysId;
      const what = echoed
        ? difference({ ...told, headers: [], body: '' }, { ...known, headers: [], body: '' })
        : difference(told, known);
      if (what !== null)
        differences.push({
          viewer: viewer.name,
          operation: operation.name,
          about: `${place.coordinate} ${about}`,
          what,
        });
    }
  }
  return { differences, compared };
}

/** Something right for the other places, so that the one that is tried decides. */
function othersOf(
  { scene }: Oracle,
  operation: Operation,
  place: IdPlace,
  viewer: Viewer,
): readonly (readonly [IdPlace, string])[] {
  return idPlacesOf(operation).flatMap(other => {
    if (other === place || !other.required || other.list) return [];
    const { kind } = kindOfPlace(other);
    const things = scene.things.filter(one => one.kind === kind && one.id !== '');
    const right = things.find(one => isSeen(other, one, viewer)) ?? things[0];
    return right === undefined ? [] : [[other, right.id] as const];
  });
}
