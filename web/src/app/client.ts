/**
 * The way to the server: queries and mutations by POST, subscriptions by one WebSocket. Only trusted documents
 * leave the browser, by the hash that the build gave them; the text of a query never does.
 *
 * Nothing is cached here: what a person may see can change within a second (V7), and a list that is shown again
 * must not show what is gone.
 */
import { Client, subscriptionExchange } from '@urql/vue';
import type { ExecutionResult, Operation } from '@urql/vue';
import { GraphQLError } from 'graphql';
import { createClient as createLiveClient } from 'graphql-ws';
import type { Client as LiveClient } from 'graphql-ws';

import * as connection from './connection.ts';
import type { RefusalCode } from './refusal.ts';

/** Close codes by which the server says that the viewer's rights changed, or that the session ended. */
const RIGHTS_CHANGED: readonly number[] = [4401, 4403];

interface Sink {
  next(result: ExecutionResult): void;
  error(error: unknown): void;
  complete(): void;
}

/** What is sent at both doors: no text, the document's hash, the variables. */
interface TrustedBody {
  readonly query: '';
  readonly variables: Record<string, unknown>;
  readonly extensions: { readonly documentId: string };
}

/** What the client tells the shell. */
export interface ClientEvents {
  /** The rights behind the session changed, or it ended: ask again who is signed in. */
  readonly onRightsChanged: () => void;
}

/** Makes the client of the page. */
export function createClient({ onRightsChanged }: ClientEvents): Client {
  const live = liveClient(onRightsChanged);
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'network-only',
    exchanges: [
      subscriptionExchange({
        enableAllOperations: true,
        forwardSubscription: (_request, operation) => {
          const body = trusted(operation);
          return {
            subscribe: (sink: Sink) =>
              operation.kind === 'subscription' ? listen(live, body, sink) : ask(body, sink),
          };
        },
      }),
    ],
  });
}

function trusted(operation: Operation): TrustedBody {
  return {
    query: '',
    variables: operation.variables as Record<string, unknown>,
    extensions: { documentId: hashOf(operation.query) },
  };
}

function ask(body: TrustedBody, sink: Sink): { unsubscribe: () => void } {
  const abort = new AbortController();
  post(body, abort.signal).then(
    result => {
      sink.next(result);
      sink.complete();
    },
    () => {
      if (abort.signal.aborted) return;
      sink.next({ data: null, errors: [refused('UNAVAILABLE')] });
      sink.complete();
    },
  );
  return { unsubscribe: () => abort.abort() };
}

async function post(body: TrustedBody, signal: AbortSignal): Promise<ExecutionResult> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(body),
    signal,
  });
  if (!response.headers.get('content-type')?.includes('json')) {
    return { data: null, errors: [refused(response.status === 429 ? 'TOO_MANY' : 'UNAVAILABLE')] };
  }
  return (await response.json()) as ExecutionResult;
}

/**
 * The socket's own client tries again after most losses; where the server closed it with a code that the client
 * takes as final ("too slow" among them), it is begun anew here. A refusal ends it.
 */
function listen(live: LiveClient, body: TrustedBody, sink: Sink): { unsubscribe: () => void } {
  let stop = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  const begin = (): void => {
    stop = live.subscribe<Record<string, unknown>>(
      { ...body },
      {
        next: result => {
          tries = 0;
          sink.next(result as ExecutionResult);
        },
        error: error => {
          if (Array.isArray(error)) {
            sink.next({ data: null, errors: error });
            sink.complete();
          } else {
            timer = setTimeout(begin, waitBefore(tries++));
          }
        },
        complete: () => sink.complete(),
      },
    );
  };
  begin();
  return {
    unsubscribe: () => {
      clearTimeout(timer);
      stop();
    },
  };
}

function liveClient(onRightsChanged: () => void): LiveClient {
  const { protocol, host } = window.location;
  return createLiveClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    lazy: true,
    // The socket outlives the change from one page to the next.
    lazyCloseTimeout: 3_000,
    keepAlive: 15_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: retries => new Promise(resolve => setTimeout(resolve, waitBefore(retries))),
    on: {
      connected: () => connection.connected(),
      closed: event => {
        const { code, wasClean } = event as { readonly code?: number; readonly wasClean?: boolean };
        if (code !== undefined && RIGHTS_CHANGED.includes(code)) onRightsChanged();
        if (code === 1000 && wasClean) connection.idle();
        else connection.lost(new Date());
      },
    },
  });
}

/** Longer with each trial, at most 15 seconds; spread, so that a restart does not meet everybody at once. */
function waitBefore(retries: number): number {
  const longest = Math.min(15_000, 500 * 2 ** retries);
  return longest / 2 + Math.random() * (longest / 2);
}

function hashOf(document: Operation['query']): string {
  const hash = (document as { readonly __meta__?: { readonly hash?: unknown } }).__meta__?.hash;
  if (typeof hash !== 'string')
    throw new Error('A document without a hash: it was not written with graphql() in a component.');
  return hash;
}

function refused(code: RefusalCode): GraphQLError {
  return new GraphQLError(code, { extensions: { code } });
}
