/**
 * Calls every act as everybody about everything: what is not theirs, what is of another kind, what does not belong
 * together, what does not exist, what is no id. None of it may change a row. Then what is theirs, each from the same
 * start, to see what it answers.
 */
import type { ProofOptions } from '../run.ts';
import type { Operation } from './documents.ts';
import { sideBySide, type DoorAnswer, type HttpDoor } from './door.ts';
import type { Matrix } from './matrix.ts';
import { casesOf, type Case, type Thoroughness } from './objects.ts';
import { leaksIn, type Leak } from './reading.ts';
import type { Scene, Viewer } from './scene.ts';
import type { Tables } from './tables.ts';

/** An act of somebody who may not do it, of whom tables changed all the same. */
export interface Change {
  readonly viewer: string;
  readonly operation: string;
  readonly label: string;
  readonly tables: readonly string[];
}

interface Attempt {
  readonly viewer: Viewer;
  readonly operation: Operation;
  readonly asked: Case;
}

export interface Meddled {
  readonly changes: readonly Change[];
  readonly leaks: readonly Leak[];
  readonly attempts: number;
}

/** What is not theirs. Tables are compared once for a viewer, and for each act alone when they differ. */
export async function meddle(
  scene: Scene,
  door: HttpDoor,
  operations: readonly Operation[],
  tables: Tables,
  thorough: Thoroughness,
  progress: ProofOptions['progress'],
  note: (attempt: Attempt, answer: DoorAnswer) => void,
): Promise<Meddled> {
  const leaks: Leak[] = [];
  const changes: Change[] = [];
  let attempts = 0;
  const ask = async (attempt: Attempt): Promise<void> => {
    const { viewer, operation, asked } = attempt;
    const answer = await door.ask(viewer, operation, asked.variables);
    note(attempt, answer);
    leaks.push(...leaksIn(scene, viewer, operation.name, answer.body));
    if (answer.refused === 'INTERNAL')
      leaks.push({ viewer: viewer.name, operation: operation.name, what: `a bug at ${asked.label}` });
  };
  for (const [n, viewer] of scene.viewers.entries()) {
    progress(n, scene.viewers.length, 'viewers who meddled');
    const wrong = attemptsOf(scene, operations, viewer, thorough).filter(({ asked }) => !asked.rightful);
    attempts += wrong.length;
    await sideBySide(wrong, ask);
    const changed = await tables.changed();
    if (changed.length === 0) continue;
    await tables.restore(changed);
    changes.push(...(await narrow(door, tables, wrong)));
  }
  return { changes, leaks, attempts };
}

/** Of attempts that together change something, those that do. */
async function narrow(
  door: HttpDoor,
  tables: Tables,
  attempts: readonly Attempt[],
): Promise<readonly Change[]> {
  await sideBySide(attempts, ({ viewer, operation, asked }) => door.ask(viewer, operation, asked.variables));
  const changed = await tables.changed();
  if (changed.length === 0) return [];
  await tables.restore(changed);
  const [only] = attempts;
  if (attempts.length === 1 && only !== undefined) {
    const { viewer, operation, asked } = only;
    return [{ viewer: viewer.name, operation: operation.name, label: asked.label, tables: changed }];
  }
  const half = Math.ceil(attempts.length / 2);
  return [
    ...(await narrow(door, tables, attempts.slice(0, half))),
    ...(await narrow(door, tables, attempts.slice(half))),
  ];
}

/** What is theirs: each act starts from the same tables. */
export async function act(
  scene: Scene,
  door: HttpDoor,
  operations: readonly Operation[],
  tables: Tables,
  matrix: Matrix,
  progress: ProofOptions['progress'],
): Promise<Meddled> {
  const leaks: Leak[] = [];
  let attempts = 0;
  for (const [n, viewer] of scene.viewers.entries()) {
    progress(n, scene.viewers.length, 'viewers who acted');
    const nothingElse = { malformed: 0, otherKinds: 0, theirs: 14, notTheirs: 0, draw: () => 0 };
    for (const { operation, asked } of attemptsOf(scene, operations, viewer, nothingElse)) {
      if (!asked.rightful) continue;
      attempts += 1;
      const answer = await door.ask(viewer, operation, asked.variables);
      matrix.note(viewer.name, operation, asked.label, answer);
      leaks.push(...leaksIn(scene, viewer, operation.name, answer.body));
      if (answer.refused === 'INTERNAL')
        leaks.push({ viewer: viewer.name, operation: operation.name, what: `a bug at ${asked.label}` });
      const touched = answer.refused === null ? await tables.touched() : [];
      if (touched.length > 0) await tables.restore(touched);
    }
  }
  return { changes: [], leaks, attempts };
}

const attemptsOf = (
  scene: Scene,
  operations: readonly Operation[],
  viewer: Viewer,
  thorough: Thoroughness,
): readonly Attempt[] =>
  operations
    .filter(one => one.rootType === 'Mutation')
    .flatMap(operation =>
      casesOf(scene, operation, viewer, thorough).map(asked => ({ viewer, operation, asked })),
    );
