/** Asks every query as everybody about everything, at the HTTP door, and notes what was answered. */
import type { ProofOptions } from '../run.ts';
import { casesOf, type Case, type Thoroughness } from './objects.ts';
import type { Operation } from './documents.ts';
import { sideBySide, type DoorAnswer, type HttpDoor } from './door.ts';
import type { Matrix } from './matrix.ts';
import { wordForm, type Scene, type Viewer } from './scene.ts';

export interface Leak {
  readonly viewer: string;
  readonly operation: string;
  readonly what: string;
}

/** Words of things that the viewer may not read, in an answer of whatever kind. */
export function leaksIn(scene: Scene, viewer: Viewer, operation: string, text: string): readonly Leak[] {
  const words = new Set(text.match(wordForm));
  if (words.size === 0) return [];
  return scene.things.flatMap(({ word, kind, label, reads }) =>
    word !== null && words.has(word) && !reads(viewer)
      ? [{ viewer: viewer.name, operation, what: `words of ${kind} ${label}` }]
      : [],
  );
}

/** Reads one operation as one viewer; cases that are refused for the form of an id share a label. */
export async function readAs(
  scene: Scene,
  door: HttpDoor,
  viewer: Viewer,
  operation: Operation,
  thorough: Thoroughness,
  note: (asked: Case, answer: DoorAnswer) => void,
): Promise<readonly Leak[]> {
  const cases = casesOf(scene, operation, viewer, thorough);
  const answers = await sideBySide(cases, asked => door.ask(viewer, operation, asked.variables));
  return answers.flatMap((answer, at) => {
    const asked = cases[at];
    if (asked === undefined) return [];
    note(asked, answer);
    const bug = answer.refused === 'INTERNAL' || answer.refusedBelow.some(one => one.code === 'INTERNAL');
    return [
      ...leaksIn(scene, viewer, operation.name, answer.body),
      ...(bug ? [{ viewer: viewer.name, operation: operation.name, what: `a bug at ${asked.label}` }] : []),
    ];
  });
}

export async function readEverything(
  scene: Scene,
  door: HttpDoor,
  operations: readonly Operation[],
  matrix: Matrix,
  thorough: Thoroughness,
  progress: ProofOptions['progress'],
): Promise<readonly Leak[]> {
  const leaks: Leak[] = [];
  const queries = operations.filter(one => one.rootType === 'Query');
  for (const [n, operation] of queries.entries()) {
    progress(n, queries.length, 'queries asked');
    for (const viewer of scene.viewers) {
      leaks.push(
        ...(await readAs(scene, door, viewer, operation, thorough, (asked, answer) =>
          matrix.note(viewer.name, operation, asked.label, answer),
        )),
      );
    }
  }
  return leaks;
}
