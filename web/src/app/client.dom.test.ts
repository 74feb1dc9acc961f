/** What leaves the browser, and what becomes of what comes back. */
import { CombinedError } from '@urql/vue';
import type { Client, TypedDocumentNode } from '@urql/vue';
import { GraphQLError, parse } from 'graphql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createClient } from './client.ts';
import { connection } from './connection.ts';
import { parseRefusal, refusalOf } from './refusal.ts';

type AnyDocument = TypedDocumentNode<Record<string, unknown>, Record<string, unknown>>;

const trustedDocument = (text: string, hash: string): AnyDocument =>
  ({ ...parse(text), __meta__: { hash } }) as unknown as AnyDocument;
const viewerQuery = trustedDocument('query Viewer { viewer { role } }', 'sha256:aaa');
const changes = trustedDocument('subscription Changes { libraryChanged { cursor } }', 'sha256:bbb');

/** A socket that records what is sent and lets the test speak as the server. */
class TestSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static readonly all: TestSocket[] = [];
  readonly sent: Record<string, unknown>[] = [];
  readyState = 1;
  onopen: (() => void) | null = null;
  onmessage: ((event: { readonly data: string }) => void) | null = null;
  onclose:
    | ((event: { readonly code: number; readonly reason: string; readonly wasClean: boolean }) => void)
    | null = null;
  onerror: ((event: unknown) => void) | null = null;

  constructor(readonly url: string) {
    TestSocket.all.push(this);
    queueMicrotask(() => this.onopen?.());
  }

  send(frame: string): void {
    const message = JSON.parse(frame) as Record<string, unknown>;
    this.sent.push(message);
    if (message['type'] === 'connection_init') this.say({ type: 'connection_ack' });
  }

  say(message: Record<string, unknown>): void {
    queueMicrotask(() => this.onmessage?.({ data: JSON.stringify(message) }));
  }

  close(code = 1000, reason = ''): void {
    this.readyState = 3;
    this.onclose?.({ code, reason, wasClean: code === 1000 });
  }
}

let rightsChanged = 0;
let client: Client;
const fetched: { readonly url: string; readonly init: RequestInit }[] = [];
let answer: () => Response;

beforeEach(() => {
  rightsChanged = 0;
  fetched.length = 0;
  TestSocket.all.length = 0;
  answer = () => json({ data: { viewer: { role: 'visitor' } } });
  vi.stubGlobal('WebSocket', TestSocket);
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    fetched.push({ url, init });
    return answer();
  });
  client = createClient({ onRightsChanged: () => (rightsChanged += 1) });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const json = (body: unknown, type = 'application/graphql-response+json'): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': type } });
const settle = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 20));

describe('a query', () => {
  it('leaves by POST as JSON with the hash of its document and never its text', async () => {
    const result = await client.query(viewerQuery, { first: 3 }).toPromise();
    expect(result.data).toEqual({ viewer: { role: 'visitor' } });
    expect(fetched).toHaveLength(1);
    const { url, init } = fetched[0]!;
    expect(url).toBe('/graphql');
    expect(init.method).toBe('POST');
    expect(init.credentials).toBe('same-origin');
    expect(new Headers(init.headers).get('content-type')).toBe('application/json');
    expect(JSON.parse(String(init.body))).toEqual({
      query: '',
      variables: { first: 3 },
      extensions: { documentId: 'sha256:aaa' },
    });
  });

  it('asks the server each time: nothing is shown from memory that may be gone by now', async () => {
    await client.query(viewerQuery, {}).toPromise();
    await client.query(viewerQuery, {}).toPromise();
    expect(fetched).toHaveLength(2);
  });

  it('is refused with a code when the server cannot be reached', async () => {
    answer = () => {
      throw new TypeError('failed to fetch');
    };
    const { error } = await client.query(viewerQuery, {}).toPromise();
    expect(refusalOf(error)).toEqual({ code: 'UNAVAILABLE' });
  });

  it('is refused with a code when something else than the API answers', async () => {
    answer = () =>
      new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } });
    const { error } = await client.query(viewerQuery, {}).toPromise();
    expect(refusalOf(error)).toEqual({ code: 'UNAVAILABLE' });
  });

  it('carries the server’s refusal', async () => {
    answer = () =>
      json({ data: null, errors: [{ message: 'NOT_FOUND', extensions: { code: 'NOT_FOUND' } }] });
    const { error } = await client.query(viewerQuery, {}).toPromise();
    expect(refusalOf(error)).toEqual({ code: 'NOT_FOUND' });
  });

  it('without a hash is a mistake of the programmer, found at once', async () => {
    const untrusted = parse('query Untrusted { viewer { role } }') as unknown as AnyDocument;
    expect(() => client.query(untrusted, {}).subscribe(() => undefined)).toThrow('without a hash');
    expect(fetched).toHaveLength(0);
  });
});

describe('a subscription', () => {
  it('goes over the socket with the hash of its document, and brings what comes', async () => {
    const seen: unknown[] = [];
    const { unsubscribe } = client
      .subscription(changes, { after: 'c1' })
      .subscribe(({ data }) => seen.push(data));
    await settle();
    const socket = TestSocket.all[0]!;
    expect(new URL(socket.url).pathname).toBe('/graphql');
    const subscribe = socket.sent.find(({ type }) => type === 'subscribe')!;
    expect(subscribe['payload']).toEqual({
      query: '',
      variables: { after: 'c1' },
      extensions: { documentId: 'sha256:bbb' },
    });
    expect(connection.value.state).toBe('live');
    socket.say({
      id: subscribe['id'],
      type: 'next',
      payload: { data: { libraryChanged: { cursor: 'c2' } } },
    });
    socket.say({
      id: subscribe['id'],
      type: 'next',
      payload: { data: { libraryChanged: { cursor: 'c3' } } },
    });
    await settle();
    expect(seen).toEqual([{ libraryChanged: { cursor: 'c2' } }, { libraryChanged: { cursor: 'c3' } }]);
    unsubscribe();
    await settle();
    expect(socket.sent.at(-1)).toEqual({ id: subscribe['id'], type: 'complete' });
    expect(fetched).toHaveLength(0);
  });

  it('says since when it is lost, tries again, and says when it is back', async () => {
    const { unsubscribe } = client.subscription(changes, {}).subscribe(() => undefined);
    await settle();
    TestSocket.all[0]!.close(1006);
    expect(connection.value).toMatchObject({ state: 'lost', since: expect.any(Date) });
    await vi.waitFor(() => expect(TestSocket.all).toHaveLength(2), 3_000);
    await settle();
    expect(connection.value.state).toBe('live');
    expect(TestSocket.all[1]!.sent.some(({ type }) => type === 'subscribe')).toBe(true);
    expect(rightsChanged).toBe(0);
    unsubscribe();
  });

  it('is begun anew where the server closed it as too slow, which the protocol takes as final', async () => {
    const { unsubscribe } = client.subscription(changes, {}).subscribe(() => undefined);
    await settle();
    TestSocket.all[0]!.close(4429, 'too slow');
    expect(connection.value.state).toBe('lost');
    await vi.waitFor(() => expect(TestSocket.all).toHaveLength(2), 3_000);
    await settle();
    expect(TestSocket.all[1]!.sent.some(({ type }) => type === 'subscribe')).toBe(true);
    unsubscribe();
  });

  it('that is refused says why and ends', async () => {
    const seen = new Set<string | undefined>();
    client.subscription(changes, {}).subscribe(({ error }) => seen.add(refusalOf(error)?.code));
    await settle();
    const socket = TestSocket.all[0]!;
    const { id } = socket.sent.find(({ type }) => type === 'subscribe')!;
    socket.say({
      id,
      type: 'error',
      payload: [{ message: 'NOT_SIGNED_IN', extensions: { code: 'NOT_SIGNED_IN' } }],
    });
    await settle();
    expect([...seen]).toEqual(['NOT_SIGNED_IN']);
  });

  it('V7 asks again who one is when the server closes it because rights changed', async () => {
    const { unsubscribe } = client.subscription(changes, {}).subscribe(() => undefined);
    await settle();
    TestSocket.all[0]!.close(4403, 'rights changed');
    expect(rightsChanged).toBe(1);
    unsubscribe();
  });
});

describe('a refusal', () => {
  it('names the fields that were not accepted', () => {
    const fields = [
      { path: 'content.title', problem: 'missing' },
      { path: ['content', 'cves', 0], problem: 'shape' },
      {},
    ];
    expect(parseRefusal({ code: 'INVALID', fields })).toEqual({
      code: 'INVALID',
      fields: [
        { path: 'content.title', problem: 'missing' },
        { path: 'content.cves.0', problem: 'shape' },
      ],
    });
  });

  it('names the version that stands', () => {
    expect(parseRefusal({ code: 'CONFLICT', version: 7 })).toEqual({ code: 'CONFLICT', version: '7' });
  });

  it('that is not understood is a fault of the server', () => {
    expect(parseRefusal({ code: 'SOMETHING_NEW', id: 'x1' })).toEqual({ code: 'INTERNAL', id: 'x1' });
    expect(refusalOf(new CombinedError({ graphQLErrors: [new GraphQLError('boom')] }))).toEqual({
      code: 'INTERNAL',
      id: undefined,
    });
    expect(refusalOf(undefined)).toBeUndefined();
  });
});
