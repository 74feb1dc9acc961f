/** Listens as everybody over the real socket, and keeps every frame as it came, in order. */
import { setTimeout as wait } from 'node:timers/promises';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Operation } from '../crawl/documents.ts';
import { outcome } from './looking.ts';
import { isCompared, observers, type Observer } from './observers.ts';
import type { Channel, Piece } from './recording.ts';
import { operation, operations, type Replay } from './replay.ts';

interface Listener {
  readonly observer: string;
  readonly operation: Operation;
  readonly frames: string[];
  socket: WebSocket | null;
  /** Told that it is not for them, or closed. */
  over: boolean;
}

export interface Listening extends Disposable {
  readonly listeners: readonly Listener[];
  /** Until everybody who is let in, or the one, has had a frame with these words; throws where somebody never does. */
  readonly heardBy: (words: string, whom?: string) => Promise<void>;
  /** Nobody waits for these any longer: they are kept as long as everything that is on its way to them takes. */
  readonly spare: (whom: (observer: string, root: string) => boolean) => Promise<void>;
  readonly pieces: () => readonly Piece[];
}

export const channelOf: Readonly<Record<string, Channel>> = {
  libraryChanged: 'WebSocket, library',
  alertArrived: 'WebSocket, alerts',
  submissionsChanged: 'WebSocket, submissions',
};

/** From where a list says that it is followed, for each observer: `Query.publications`, `Query.alerts`. */
export async function cursorsOf(replay: Replay): Promise<ReadonlyMap<string, string>> {
  const cursors = new Map<string, string>();
  for (const { name } of observers)
    for (const [root, query] of [
      ['libraryChanged', operation('Query.publications')],
      ['alertArrived', operation('Query.alerts')],
    ] as const) {
      const reply = await replay.ask(name, query, { first: 1 }, `${name}: where ${root} begins`);
      const { value } = outcome(query, reply);
      const cursor = (value as { readonly liveCursor?: string } | null | undefined)?.liveCursor;
      if (cursor !== undefined) cursors.set(`${name} ${root}`, cursor);
    }
  return cursors;
}

interface Options {
  readonly cursors?: ReadonlyMap<string, string>;
  /** Whether what is told has happened before. */
  readonly resumed?: boolean;
  readonly by?: readonly Observer[];
}

/** Opens a socket for each observer and subscription; with `cursors` it begins where they say. */
export async function listen(
  replay: Replay,
  what: string,
  roots: readonly string[],
  { cursors = new Map(), resumed = false, by = observers }: Options = {},
): Promise<Listening> {
  const clients: Client[] = [];
  const listeners: Listener[] = [];
  const attachedBefore = replay.attached();
  let ending = false;
  for (const { name } of by.filter(one => !one.token)) {
    for (const of of operations.filter(one => one.rootType === 'Subscription' && roots.includes(one.root))) {
      const after = cursors.get(`${name} ${of.root}`) ?? null;
      const listener: Listener = { observer: name, operation: of, frames: [], socket: null, over: false };
      listeners.push(listener);
      const { headers } = replay.somebody(name);
      class Socket extends WebSocket {
        constructor(address: string, protocols: string[]) {
          super(address, protocols, { headers: { ...headers } });
          listener.socket = this;
          this.on('message', data => void listener.frames.push(String(data)));
          this.on('upgrade', ({ rawHeaders }) => {
            const [key] = rawHeaders.flatMap((text, at) => (text === 'Sec-WebSocket-Accept' ? [at + 1] : []));
            listener.frames.push(
              `upgrade ${rawHeaders.map((text, at) => (at === key ? '<accept>' : text)).join(' ')}`,
            );
          });
          this.on('close', (code, reason) => {
            listener.over = true;
            if (!ending) listener.frames.push(`close ${code} ${String(reason)}`);
          });
        }
      }
      const client = createClient({
        url: replay.socketUrl,
        webSocketImpl: Socket,
        generateID: () => 'one',
        retryAttempts: 0,
        lazy: true,
      });
      clients.push(client);
      const over = (): void => void (listener.over = true);
      client.subscribe(
        {
          query: '',
          variables: after === null ? {} : { after },
          extensions: { documentId: of.documentId },
        },
        { next: () => undefined, error: over, complete: over },
      );
    }
  }
  const until = async (whom: (one: Listener) => boolean, why: string): Promise<void> => {
    for (let tries = 0; tries < 24_000; tries++) {
      if (listeners.every(one => one.over || whom(one))) return;
      await wait(5);
    }
    const late = listeners.filter(one => !one.over && !whom(one));
    throw new Error(
      `${why}: not so for ${late.map(one => `${one.observer} (${one.operation.root})`).join(', ')}`,
    );
  };
  await until(
    () => replay.attached() - attachedBefore >= listeners.length,
    'everybody is let in or told that it is not for them',
  );
  const spared = new Set<Listener>();
  return {
    listeners,
    spare: async whom => {
      const them = listeners.filter(one => !one.over && whom(one.observer, one.operation.root));
      await Promise.all(them.map(roundTrip));
      for (const one of them) spared.add(one);
    },
    heardBy: (words, whom) =>
      until(
        one =>
          spared.has(one) ||
          (whom !== undefined && one.observer !== whom) ||
          one.frames.some(frame => frame.includes(words)),
        `${words} is heard`,
      ),
    pieces: () =>
      listeners.flatMap(({ observer, operation: of, frames }) => {
        const shown = observers.find(one => one.name === observer);
        if (shown === undefined || !isCompared(shown, of.name)) return [];
        return [
          {
            observer,
            channel: resumed ? 'WebSocket, resumed' : (channelOf[of.root] ?? 'WebSocket, library'),
            what: `${of.name}, ${what}`,
            bytes: frames.join('\n'),
          } satisfies Piece,
        ];
      }),
    [Symbol.dispose]: () => {
      ending = true;
      for (const client of clients) void client.dispose();
    },
  };
}

/** What the server sent before it answers has arrived. */
const roundTrip = async ({ socket }: Listener): Promise<void> => {
  if (socket?.readyState !== WebSocket.OPEN) return;
  const answered = new Promise<void>(resolve => {
    socket.once('pong', () => resolve());
    socket.once('close', () => resolve());
  });
  socket.ping();
  await answered;
};
