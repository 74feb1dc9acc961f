import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient, type Client } from 'graphql-ws';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { WebSocket } from 'ws';
import { copyOf, publish } from '../../../test/world/copies.ts';
import { startTestPlatform, type TestPlatform } from '../../../test/world/platform.ts';
import { signIn } from '../../../test/world/signIn.ts';
import { openDatabase, type Database } from '../database/asViewer.ts';
import { hashOfToken } from './viewerOf.ts';
import { defaultLimits as limits } from '../limits.ts';

const documents = {
  library:
    'subscription W($after: String) { libraryChanged(after: $after) { cursor act publicationId publication { title } } }',
  renamed: 'subscription R($from: String) { libraryChanged(after: $from) { cursor publicationId } }',
  alerts: 'subscription A { alertArrived { cursor } }',
  submissions: 'subscription S { submissionsChanged { changed } }',
  viewer: 'query V { viewer { role } }',
} as const;
type Name = keyof typeof documents;
const manifest = Object.fromEntries(
  Object.entries(documents).map(([name, text]) => [`sha256:${name}`, text]),
);

let platform: TestPlatform;
let su: pg.Client;
let worker: Database;
let contributor: string;
let lead: string;
const opened: (Client | WebSocket)[] = [];

beforeAll(async () => {
  platform = await startTestPlatform(inject('pg'), { web: 'none', manifest, parts: 'api', log: 'fatal' });
  su = new pg.Client({ connectionString: platform.database.superuser });
  await su.connect();
  worker = await openDatabase(platform.database.worker, 2);
  contributor = await signIn(platform.url, 'ishbel-figment');
  lead = await signIn(platform.url, 'petra-notreal');
});
afterEach(async () => {
  for (const one of opened.splice(0)) await ('dispose' in one ? one.dispose() : one.terminate());
});
afterAll(async () => {
  await su.end();
  await worker[Symbol.asyncDispose]();
  await platform[Symbol.asyncDispose]();
});

const address = (): string => `${platform.url.replace('http', 'ws')}/graphql`;

interface Listening {
  readonly frames: {
    readonly data?: Record<string, Record<string, unknown>> | null;
    readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
  }[];
  readonly errors: unknown[];
  readonly closed: { readonly code: number; readonly reason: string }[];
  readonly raw: string[];
  readonly client: Client;
  readonly subscribe: (name: string, variables?: unknown) => () => void;
}

/** A browser's way in: the client of graphql-ws, which counts what it is told. */
function listen(cookie: string | null, headers: Readonly<Record<string, string>> = {}): Listening {
  const raw: string[] = [];
  class Socket extends WebSocket {
    constructor(url: string, protocol: string) {
      super(url, protocol, { headers: { ...headers, ...(cookie === null ? {} : { cookie }) } });
      this.on('message', data => raw.push(String(data)));
    }
  }
  const closed: { code: number; reason: string }[] = [];
  const frames: Listening['frames'] = [];
  const errors: unknown[] = [];
  const client = createClient({
    url: address(),
    webSocketImpl: Socket,
    lazy: true,
    retryAttempts: 0,
    on: {
      closed: event => {
        const { code, reason } = event as { code: number; reason: string };
        closed.push({ code, reason });
      },
    },
  });
  opened.push(client);
  return {
    frames,
    errors,
    closed,
    raw,
    client,
    subscribe: (name, variables) =>
      client.subscribe(
        {
          query: '',
          extensions: { documentId: `sha256:${name}` },
          variables: variables as Record<string, unknown>,
        },
        {
          next: frame => void frames.push(frame as Listening['frames'][number]),
          error: error => void errors.push(error),
          complete: () => undefined,
        },
      ),
  };
}

/** A socket without a client's manners. */
async function knock(
  options: { readonly headers?: Record<string, string>; readonly path?: string } = {},
): Promise<WebSocket> {
  const socket = new WebSocket(
    options.path === undefined ? address() : `${platform.url.replace('http', 'ws')}${options.path}`,
    'graphql-transport-ws',
    {
      headers: options.headers ?? {},
    },
  );
  opened.push(socket);
  await new Promise<void>((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return socket;
}
const closeOf = (socket: WebSocket): Promise<number> => new Promise(resolve => socket.once('close', resolve));
const messagesOf = (socket: WebSocket): { type: string; id?: string; payload?: unknown }[] => {
  const seen: { type: string; id?: string; payload?: unknown }[] = [];
  socket.on('message', data => seen.push(JSON.parse(String(data)) as { type: string }));
  return seen;
};
const subscribeText = (id: string, name: Name = 'library'): string =>
  JSON.stringify({
    id,
    type: 'subscribe',
    payload: { query: '', extensions: { documentId: `sha256:${name}` } },
  });

const until = async (holds: () => boolean, patience = 4000): Promise<void> => {
  for (let waited = 0; waited < patience && !holds(); waited += 10) await wait(10);
  expect(holds(), 'it did not happen in time').toBe(true);
};
const release = async (copy = copyOf()): Promise<string> => {
  const [id] = await publish(worker, platform.platform.services, [copy]);
  return String(id);
};
const cursorOf = (listening: Listening, at: number): string =>
  String(listening.frames[at]?.data?.['libraryChanged']?.['cursor']);
const idsOf = (listening: Listening): unknown[] =>
  listening.frames.map(frame => frame.data?.['libraryChanged']?.['publicationId']);
/** Subscribing has no answer of its own: releases until everybody has heard of one, and forgets all of these. */
const hears = async (...all: readonly Listening[]): Promise<void> => {
  const before = all.map(one => one.frames.length);
  const haveHeard = (): boolean => all.every((one, at) => one.frames.length > (before[at] ?? 0));
  for (let turn = 0; turn < 20 && !haveHeard(); turn++) {
    await release();
    await wait(100);
  }
  expect(haveHeard()).toBe(true);
  const last = await release();
  await until(() => all.every(one => idsOf(one).at(-1) === last));
  for (const one of all) {
    one.frames.length = 0;
    one.raw.length = 0;
  }
};

describe('the WebSocket door', () => {
  it('R1 delivers what is released, and the same bytes to two sockets of one class', async () => {
    const listeners = [listen(contributor), listen(contributor), listen(null)];
    for (const one of listeners) one.subscribe('library');
    await hears(...listeners);
    const id = await release(copyOf({ content: { title: 'A lift that answered to strangers' } }));
    await until(() => listeners.every(one => one.frames.length === 1));
    expect(listeners.map(one => idsOf(one))).toEqual([[id], [id], [id]]);
    const bytes = listeners.map(one => one.raw.at(-1)?.replace(/^\{"id":"[^"]+"/, '{"id":"*"'));
    expect(bytes[0]).toContain('A lift that answered to strangers');
    expect(bytes[1]).toBe(bytes[0]);
  });

  it('R2 who comes back with the last cursor gets what was missed, in order, by whatever name the document gives it', async () => {
    const before = listen(contributor);
    before.subscribe('library');
    await hears(before);
    const first = await release();
    await until(() => before.frames.length === 1);
    expect(idsOf(before)).toEqual([first]);
    const cursor = cursorOf(before, 0);
    await before.client.dispose();
    const missed = [await release(), await release()];
    const again = listen(contributor);
    again.subscribe('library', { after: cursor });
    const renamed = listen(contributor);
    renamed.subscribe('renamed', { from: cursor });
    await until(() => again.frames.length === 2 && renamed.frames.length === 2);
    expect(idsOf(again)).toEqual(missed);
    expect(idsOf(renamed)).toEqual(missed);
  });

  it('R2 a cursor of somebody else, or a garbled one, is refused and tells nothing', async () => {
    const mine = listen(contributor);
    mine.subscribe('library');
    await hears(mine);
    await release();
    await until(() => mine.frames.length === 1);
    const other = listen(null);
    for (const after of [cursorOf(mine, 0), 'x', '', 'A'.repeat(700)]) other.subscribe('library', { after });
    await until(() => other.frames.length + other.errors.length === 4);
    expect(new Set(other.frames.map(frame => JSON.stringify(frame.errors)))).toHaveLength(1);
    expect(other.frames[0]?.errors?.[0]?.extensions['code']).toBe('INVALID');
  });

  it('R7 refuses with the code and the field, as the HTTP door does', async () => {
    for (const [name, variables, problem] of [
      ['nothing', undefined, { path: 'documentId', problem: 'unknown_document' }],
      ['viewer', undefined, { path: 'documentId', problem: 'wrong_door' }],
      ['library', { after: 7 }, { path: 'variables', problem: 'wrong_type' }],
      ['library', { after: { a: 1 } }, { path: 'variables', problem: 'wrong_type' }],
    ] as const) {
      const one = listen(contributor);
      one.subscribe(name, variables);
      await until(() => one.errors.length === 1);
      expect(one.errors, name).toEqual([
        [{ message: 'INVALID', extensions: { code: 'INVALID', fields: [problem] } }],
      ]);
    }
  });

  it('refuses whoever is not signed in what belongs to people', async () => {
    const one = listen(null);
    one.subscribe('alerts');
    one.subscribe('submissions');
    await until(() => one.frames.length === 2);
    for (const { errors } of one.frames)
      expect(errors).toEqual([{ message: 'NOT_SIGNED_IN', extensions: { code: 'NOT_SIGNED_IN' } }]);
  });

  it('R7 a subscription that fails shows INTERNAL with an id, and not why', async () => {
    const one = listen(contributor);
    one.subscribe('library');
    await hears(one);
    await su.query(`alter table alerts.event drop constraint event_act_check;
      create function alerts.spoil() returns trigger language plpgsql as $$ begin new.act := 'a secret word'; return new; end $$;
      create trigger spoil before insert on alerts.event for each row execute function alerts.spoil()`);
    try {
      await release();
      await until(() => one.frames.length === 1);
    } finally {
      await su.query('drop trigger spoil on alerts.event; drop function alerts.spoil()');
    }
    const [frame] = one.frames;
    expect(frame?.errors).toHaveLength(1);
    expect(frame?.errors?.[0]).toMatchObject({
      message: 'INTERNAL',
      extensions: { code: 'INTERNAL', id: expect.stringMatching(/^[0-9a-f]{12}$/) as string },
    });
    expect(JSON.stringify(frame)).not.toMatch(/secret|Act|cannot represent|stack|locations/);
    await release();
    await until(() => one.frames.length === 2);
    expect(one.frames[1]?.errors).toBeUndefined();
  });

  it('R7 a failing attachment shows INTERNAL with an id', async () => {
    await su.query('alter function alerts.log_end() rename to log_end_gone');
    try {
      const one = listen(contributor);
      one.subscribe('library');
      await until(() => one.frames.length === 1);
      expect(one.frames[0]?.errors).toEqual([
        {
          message: 'INTERNAL',
          extensions: { code: 'INTERNAL', id: expect.stringMatching(/^[0-9a-f]{12}$/) as string },
        },
      ]);
      expect(one.raw.join('')).not.toMatch(/log_end|function|alerts\./);
    } finally {
      await su.query('alter function alerts.log_end_gone() rename to log_end');
    }
  });

  it('V7 closes every socket of a session within a second of its end, and no other', async () => {
    const token = await signIn(platform.url, 'petra-notreal');
    const revoked = [listen(token), listen(token)];
    const stays = listen(lead);
    for (const one of [...revoked, stays]) one.subscribe('library');
    revoked[0]?.subscribe('alerts');
    await hears(...revoked, stays);
    const { rowCount } = await su.query('delete from register.session where hash = $1', [
      hashOfToken(token.replace('moot=', '')),
    ]);
    expect(rowCount).toBe(1);
    await until(() => revoked.every(one => one.closed.length > 0), 1000);
    for (const one of revoked) expect(one.closed[0]).toMatchObject({ code: 4403, reason: 'rights changed' });
    await release();
    await until(() => stays.frames.length === 1);
    expect(stays.closed).toEqual([]);
    for (const one of revoked) expect(one.frames).toEqual([]);
    const back = listen(token);
    back.subscribe('library');
    await until(() => back.frames.length === 1);
    expect(back.frames[0]?.errors?.[0]?.extensions).toEqual({ code: 'NOT_SIGNED_IN' });
  });

  it('V7 closes a socket when the membership it acts with ends or changes', async () => {
    const token = await signIn(platform.url, 'samir-fabled');
    const membership = `select s.membership_id from register.session s where s.hash = $1`;
    for (const change of [
      `update register.membership set role = 'reader' where id = (${membership})`,
      `update register.membership set ended = true where id = (${membership})`,
    ]) {
      const one = listen(token);
      one.subscribe('library');
      await hears(one);
      await su.query(change, [hashOfToken(token.replace('moot=', ''))]);
      await until(() => one.closed.length > 0, 1000);
      expect(one.closed[0]).toMatchObject({ code: 4403 });
    }
  });

  it('refuses an upgrade from another origin, at another path, and any that is malformed', async () => {
    for (const origin of ['https://evil.example', 'null', `${platform.url}.evil.example`]) {
      await expect(knock({ headers: { origin, cookie: contributor } }), origin).rejects.toThrow(/403/);
    }
    await expect(knock({ path: '/elsewhere' })).rejects.toThrow(/404/);
    await expect(knock({ path: '/graphql/' })).rejects.toThrow(/404/);
    (await knock({ headers: { origin: platform.url } })).terminate();
    const { port } = new URL(platform.url);
    for (const path of ['//', '/\\', '/%', '/[', 'http://[']) {
      await new Promise<void>(resolve => {
        const stream = connect(Number(port), '127.0.0.1', () => {
          stream.write(
            `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
          );
        });
        stream.once('close', () => resolve()).once('error', () => undefined);
        stream.resume();
      });
    }
    await new Promise<void>(resolve => {
      const aborted = request({
        port,
        path: '/graphql',
        headers: { connection: 'Upgrade', upgrade: 'websocket', origin: 'https://evil.example' },
      });
      aborted
        .on('error', () => resolve())
        .on('close', () => resolve())
        .end();
      aborted.on('socket', socket => socket.on('connect', () => socket.resetAndDestroy()));
    });
    await wait(50);
    expect((await fetch(`${platform.url}/health`)).status).toBe(200);
  });

  it('V8 a WebSocket that skips HTTP’s guards: it takes the identity of the cookie of the upgrade and nothing that a client says of itself', async () => {
    const authorization = `Bearer ${lead.replace('moot=', '')}`;
    await expect(knock({ headers: { authorization } })).rejects.toThrow('403');
    const socket = await knock({ headers: { 'x-forwarded-user': 'petra-notreal' } });
    const seen = messagesOf(socket);
    socket.send(
      JSON.stringify({
        type: 'connection_init',
        payload: { cookie: lead, session: lead, role: 'moderator' },
      }),
    );
    await until(() => seen.length === 1);
    socket.send(subscribeText('1', 'alerts'));
    await until(() => seen.some(({ type }) => type === 'next'));
    expect(seen[1]).toMatchObject({ payload: { errors: [{ message: 'NOT_SIGNED_IN' }] } });
  });

  it('closes a socket that does not introduce itself, speaks before, repeats itself, or does not speak the protocol', async () => {
    const silent = await knock();
    const silentCloses = closeOf(silent);
    const hasty = await knock();
    hasty.send(subscribeText('1'));
    expect(await closeOf(hasty)).toBe(4401);
    const twice = await knock();
    twice.send('{"type":"connection_init"}');
    twice.send('{"type":"connection_init"}');
    expect(await closeOf(twice)).toBe(4429);
    for (const text of [
      '{',
      '[]',
      '{"type":"start"}',
      '{"type":"subscribe","id":1}',
      'null',
      '{"id":"1","type":"subscribe","payload":{"query":7}}',
    ]) {
      const socket = await knock();
      socket.send(text);
      expect(await closeOf(socket), text).toBe(4400);
    }
    const started = performance.now();
    expect(await silentCloses).toBe(4408);
    expect(performance.now() - started).toBeLessThan(limits.socketIntroduction + 1000);
  });

  it('closes a socket whose message is too long', async () => {
    const socket = await knock();
    socket.send(JSON.stringify({ type: 'ping', payload: { long: 'x'.repeat(limits.socketBytes) } }));
    expect([1006, 1009]).toContain(await closeOf(socket));
    expect((await fetch(`${platform.url}/health`)).status).toBe(200);
  });

  it('lets in a number of operations for each socket, and counts those that are still on their way', async () => {
    const one = listen(null);
    const ends = Array.from({ length: limits.socketOperations + 2 }, () => one.subscribe('library'));
    await until(() => one.errors.length === 2);
    expect(one.errors).toEqual(
      Array.from({ length: 2 }, () => [{ message: 'TOO_MANY', extensions: { code: 'TOO_MANY' } }]),
    );
    for (const end of ends) end();
    await wait(200);
    one.subscribe('library');
    await wait(300);
    expect(one.errors).toHaveLength(2);
    // With nothing left to hear the client hangs up by itself; the server did not.
    expect(one.closed.filter(({ code }) => code !== 1000)).toEqual([]);
  });

  it('leaves nothing behind of operations that were ended before they began', async () => {
    const { live } = platform.platform.services;
    const honest = live.attach;
    let attached = 0;
    live.attach = async attachment => {
      await wait(30);
      const leave = await honest(attachment);
      attached += 1;
      return () => {
        attached -= 1;
        leave();
      };
    };
    try {
      const hasty = await knock();
      const gone = await knock();
      const seen = messagesOf(hasty);
      for (const socket of [hasty, gone]) socket.send('{"type":"connection_init"}');
      await until(() => seen.length === 1);
      for (let turn = 0; turn < 4; turn++) {
        hasty.send(subscribeText('1'));
        hasty.send('{"id":"1","type":"complete"}');
        gone.send(subscribeText(String(turn)));
      }
      hasty.send(subscribeText('1'));
      gone.close();
      await until(() => attached > 0);
      await wait(200);
      hasty.close();
      await closeOf(hasty);
      await until(() => attached === 0, 1000);
    } finally {
      live.attach = honest;
    }
  });
});
