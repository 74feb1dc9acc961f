/** Subscribes as everybody to everything, lets things happen, and notes who hears of what. */
import { setTimeout as wait } from 'node:timers/promises';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { CopyPlan } from '../../world/copies.ts';
import type { Operation } from './documents.ts';
import { outcomeOf, type HttpDoor } from './door.ts';
import type { Matrix } from './matrix.ts';
import { argumentsOf } from './objects.ts';
import { leaksIn, type Leak } from './reading.ts';
import { wordFor, type Scene, type Viewer } from './scene.ts';

/** One subscription of somebody. */
export interface Listener {
  readonly viewer: Viewer;
  readonly operation: Operation;
  readonly frames: unknown[];
  readonly errors: unknown[];
}

export interface Listening extends Disposable {
  readonly listeners: readonly Listener[];
  /** Until nothing has come for a while, or `enough` says so. */
  readonly quiet: (enough?: () => boolean) => Promise<void>;
}

const silence = 600;
const longest = 15_000;

/** Which query says from where a subscription follows on: what happens while it is being opened is then not missed. */
const followed: Readonly<Record<string, string>> = {
  'Subscription.libraryChanged': 'Query.publications',
  'Subscription.alertArrived': 'Query.alerts',
};

async function cursorFor(
  door: HttpDoor,
  operations: readonly Operation[],
  viewer: Viewer,
  operation: Operation,
): Promise<string | null> {
  const query = operations.find(one => one.name === followed[operation.name]);
  if (query === undefined) return null;
  const { value } = await door.ask(viewer, query, { ...argumentsOf(query, new Map()), first: 1 });
  return (value as { readonly liveCursor?: string } | null | undefined)?.liveCursor ?? null;
}

/** Opens a socket for each viewer, and on it a subscription for each root that is asked for. */
export async function listen(
  scene: Scene,
  door: HttpDoor,
  operations: readonly Operation[],
  wanted: readonly Operation[] = operations.filter(one => one.rootType === 'Subscription'),
  viewers: readonly Viewer[] = scene.viewers,
): Promise<Listening> {
  const clients: Client[] = [];
  const listeners: Listener[] = [];
  let last = performance.now();
  for (const viewer of viewers) {
    class Socket extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers: { ...viewer.headers } });
      }
    }
    const client = createClient({
      url: `${scene.platform.url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: Socket,
      retryAttempts: 0,
    });
    clients.push(client);
    for (const operation of wanted) {
      const after = await cursorFor(door, operations, viewer, operation);
      const listener: Listener = { viewer, operation, frames: [], errors: [] };
      listeners.push(listener);
      client.subscribe(
        {
          query: '',
          variables: { ...argumentsOf(operation, new Map()), ...(after === null ? {} : { after }) },
          extensions: { documentId: operation.documentId },
        },
        {
          next: frame => {
            last = performance.now();
            listener.frames.push(frame);
          },
          error: error => {
            last = performance.now();
            listener.errors.push(error);
          },
          complete: () => undefined,
        },
      );
    }
  }
  const quiet: Listening['quiet'] = async enough => {
    const began = performance.now();
    last = Math.max(last, began);
    const still = (): boolean => performance.now() - last > silence && (enough?.() ?? true);
    while (!still() && performance.now() - began < longest) await wait(50);
  };
  // Whoever is let in is told nothing; whoever is refused is.
  await quiet();
  return {
    listeners,
    quiet,
    [Symbol.dispose]: () => {
      for (const client of clients) void client.dispose();
    },
  };
}

const shared = (scene: Scene): readonly (readonly [string, CopyPlan])[] => {
  const { seeded } = scene;
  const authority = {
    authorityIds: [seeded.authority('inside'), seeded.authority('suspended')],
    circleIds: [],
  };
  const circle = { authorityIds: [], circleIds: [seeded.circle('ring')] };
  return [
    ['CLEAR', { marking: 'CLEAR' }],
    ['GREEN', { marking: 'GREEN' }],
    ['AMBER to authority', { marking: 'AMBER', audience: authority }],
    ['AMBER to circle', { marking: 'AMBER', audience: circle }],
    ['AMBER_STRICT to authority', { marking: 'AMBER_STRICT', audience: authority }],
    ['AMBER_STRICT to circle', { marking: 'AMBER_STRICT', audience: circle }],
    ['RED to authority', { marking: 'RED', audience: authority }],
  ];
};
const named = { attribution: 'named' } as const;

/** What stands already when somebody begins to listen, and is then withdrawn or narrowed. */
export async function prepareToHappen(scene: Scene): Promise<void> {
  for (const [label, plan] of shared(scene))
    await scene.release(`live ${label} withdrawn`, { ...named, ...plan });
  await scene.release('live AMBER to authority (was GREEN)', { ...named, marking: 'GREEN' });
}

/** One release and one withdrawal of each marking and audience, something narrowed, and something written. */
export async function happen(scene: Scene): Promise<void> {
  for (const [label, plan] of shared(scene)) {
    await scene.release(`live ${label}`, { ...named, ...plan });
    await scene.withdraw(`live ${label} withdrawn`);
  }
  const [, narrowed] = shared(scene)[2] ?? [];
  await scene.revise('live AMBER to authority (was GREEN)', {
    ...named,
    ...narrowed,
    changeNote: 'Narrowed.',
  });
  await scene.release('live CLEAR at the end', { ...named, marking: 'CLEAR' });
  await scene.find();
}

/** The author writes until it is heard of: whoever began to listen has no cursor to say from when. */
export async function writeUntilHeard(scene: Scene, listening: Listening): Promise<void> {
  for (let n = 0; n < 10 && !heardAll(listening); n++) {
    await scene.write();
    await listening.quiet();
  }
}

/** Whether everybody who is let in has heard the last of what happened. */
export const heardAll = ({ listeners }: Listening): boolean =>
  listeners.every(({ viewer, operation, frames, errors }) => {
    if (errors.length > 0) return true;
    const writes = viewer.authority === 'author' && viewer.level !== 'reader';
    if (operation.root === 'submissionsChanged') return !writes || frames.length > 0;
    if (operation.root === 'alertArrived' && viewer.suspended) return true;
    return frames.some(frame => JSON.stringify(frame).includes(wordFor('live CLEAR at the end')));
  });

/** Notes all that was heard. */
export function noteListening(scene: Scene, { listeners }: Listening, matrix: Matrix): readonly Leak[] {
  return listeners.flatMap(({ viewer, operation, frames, errors }) => {
    const heard = [
      ...frames.map(frame => outcomeOf(operation.root, frame as Parameters<typeof outcomeOf>[1])),
      ...errors.map(error => ({ value: undefined, refused: codeOf(error), refusedBelow: [] })),
    ];
    for (const one of heard) matrix.noteHeard(viewer.name, operation, one);
    if (heard.length === 0) matrix.noteAt(viewer.name, operation, 'silence', '');
    return [...frames, ...errors].flatMap(one => leaksIn(scene, viewer, operation.name, JSON.stringify(one)));
  });
}

function codeOf(error: unknown): string {
  const [first] = Array.isArray(error)
    ? (error as readonly { readonly extensions?: { readonly code?: string } }[])
    : [];
  if (first?.extensions?.code !== undefined) return first.extensions.code;
  const { code } = (error ?? {}) as { readonly code?: number };
  return code === undefined ? 'no socket' : `closed with ${code}`;
}
