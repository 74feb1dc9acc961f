/** What a check of the gate stands on: a running platform, people and tokens in it, and ways to knock at its doors. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import { WebSocket, type ClientOptions } from 'ws';
import type { Database } from '@moot/api/database/asViewer';
import { hashOfApiToken, hashOfToken } from '@moot/api/gate/viewerOf';
import type { LimitName } from '@moot/api/limits';
import { projectRoot } from '@moot/api/material';
import type { World } from '@moot/api/world';
import { replaceFiles, type WritingParts } from '@moot/api/library/writePublication';
import { copyOf, publish } from '../../world/copies.ts';
import type { SeededWorld } from '../../world/seedWorld.ts';
import type { Fault } from './variants.ts';

/** Documents that the platform of the proof trusts; the id of each is `sha256:` and its name. */
export const documents = {
  viewer: 'query V { viewer { role person { name } } }',
  publication: 'query P($id: ID!) { publication(id: $id) { id } }',
  publications:
    'query L($first: Int! = 20, $filter: PublicationFilter) { publications(first: $first, filter: $filter) { nodes { id } } }',
  save: 'mutation S($id: ID!, $content: JSON!, $sharing: SharingInput!) { saveSubmission(id: $id, version: 1, content: $content, sharing: $sharing) { id } }',
  library: 'subscription W($after: String) { libraryChanged(after: $after) { cursor act publicationId } }',
} as const;
export type DocumentName = keyof typeof documents;
export const manifest: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(documents).map(([name, text]) => [`sha256:${name}`, text]),
);

/** Small, so that a check can reach each. */
export const smallLimits = {
  requestsOfSession: 12,
  requestsOfToken: 15,
  requestsOfAddress: 25,
  failedSignIns: 3,
  failedTokens: 4,
  bodyBytes: 20_000,
  variableValues: 200,
  variableDepth: 6,
  documentBytes: 2_000,
  documentTokens: 300,
  documentDepth: 6,
  documentFields: 60,
  documentAliases: 4,
  documentDirectives: 4,
  documentRoots: 3,
  documentCost: 500,
  socketBytes: 4_000,
  socketOperations: 3,
  socketMessages: 30,
  socketIntroduction: 200,
  socketSilence: 300,
  socketsOfSession: 3,
  socketsOfAddress: 5,
} as const satisfies Partial<Record<LimitName, number>>;

/** What a check saw that should not be. */
export class Difference extends Error {}

/** Throws a `Difference` where it is not the same. */
export function same(what: string, seen: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(seen, wanted))
    throw new Difference(
      `${what}: ${JSON.stringify(seen)?.slice(0, 300)} instead of ${JSON.stringify(wanted)?.slice(0, 200)}`,
    );
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** How somebody knocks: from an address that nobody else has, and as nobody, where it is not said otherwise. */
export interface As {
  readonly session?: string;
  readonly token?: string;
  readonly from?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StageParts {
  readonly url: string;
  readonly routes: readonly string[];
  readonly su: pg.Client;
  readonly worker: Database;
  readonly writing: WritingParts & { readonly world: World };
  readonly seeded: SeededWorld;
  /** The fault that is planted in it, if any. */
  readonly fault: Fault | null;
}

export class Stage {
  private knocks = 0;
  private readonly opened: Socket[] = [];

  constructor(private readonly parts: StageParts) {}

  get url(): string {
    return this.parts.url;
  }
  get routes(): readonly string[] {
    return this.parts.routes;
  }
  get su(): pg.Client {
    return this.parts.su;
  }

  /** An address that nobody has used, as our own proxy would tell it. */
  address(): string {
    const n = (this.knocks += 1);
    return `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
  }

  /** A new session of somebody in the world, by its secret. */
  async session(person = 'lead'): Promise<string> {
    const { su, seeded, writing } = this.parts;
    const secret = writing.world.bytes(32).toString('base64url');
    await su.query(
      `insert into register.session (id, hash, person_id, membership_id, opened_at, seen_hour, expires_at, authenticated_at)
       select $1, $2, $3, (select m.id from register.membership m where m.person_id = $3 and not m.ended),
         date_trunc('hour', now()), date_trunc('hour', now()), now() + interval '12 hours', date_trunc('hour', now())`,
      [writing.world.id(), hashOfToken(secret), seeded.person(person)],
    );
    return secret;
  }

  /** A new API token of an authority, by its secret. */
  async token(authority = 'amber'): Promise<string> {
    const { su, seeded, writing } = this.parts;
    const secret = `moot_${writing.world.bytes(32).toString('base64url')}`;
    await su.query(
      `insert into register.api_token (id, hash, authority_id, name, up_to, alerts, created_by, created_on, expires_on)
       values ($1, $2, $3, 'A program', 'AMBER', false, $4, current_date, current_date + 30)`,
      [writing.world.id(), hashOfApiToken(secret), seeded.authority(authority), seeded.person('lead')],
    );
    return secret;
  }

  /** A request at any address of the platform. */
  async knock(path: string, as: As = {}, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(`${this.url}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { ...this.headersOf(as), ...(init.headers as Record<string, string> | undefined) },
    });
    const text = await response.text();
    const isJson = text !== '' && /json/.test(response.headers.get('content-type') ?? '');
    const { data = null, errors = [] } = (isJson ? JSON.parse(text) : {}) as Partial<Answer>;
    return { status: response.status, text, headers: response.headers, data, errors };
  }

  post(body: unknown, as: As = {}): Promise<Answer> {
    return this.knock('/graphql', as, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...as.headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  /** A document of the build. */
  ask(name: DocumentName, variables: unknown = undefined, as: As = {}): Promise<Answer> {
    return this.post({ variables, extensions: { documentId: `sha256:${name}` } }, as);
  }

  headersOf({ session, token, from, headers }: As): Record<string, string> {
    return {
      'x-forwarded-for': from ?? this.address(),
      ...(session === undefined ? {} : { cookie: `moot=${session}` }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    };
  }

  /** A socket, opened; where the upgrade was refused, that answer's status and `Retry-After`. */
  async socket(as: As = {}, options: ClientOptions & { readonly path?: string } = {}): Promise<Socket> {
    const { path = '/graphql', ...others } = options;
    const socket = new Socket(`${this.url.replace('http', 'ws')}${path}`, {
      ...others,
      headers: this.headersOf(as),
    });
    this.opened.push(socket);
    await socket.settled;
    return socket;
  }

  /** A socket that has introduced itself. */
  async live(as: As = {}): Promise<Socket> {
    const socket = await this.socket(as);
    socket.say({ type: 'connection_init' });
    await socket.heard(1);
    return socket;
  }

  /** Something CLEAR is released, as the worker does it; answers its id. */
  async release(): Promise<string> {
    const [id] = await publish(this.parts.worker, this.parts.writing, [copyOf()]);
    return String(id);
  }

  /** A text goes with something that is released under this marking; answers the file's id. */
  async releaseFile(marking: 'CLEAR' | 'GREEN'): Promise<string> {
    const files = [
      { kind: 'text', description: 'Words.', width: null, height: null, from: Buffer.from('words') } as const,
    ];
    const [id = ''] = await publish(this.parts.worker, this.parts.writing, [copyOf({ marking })]);
    await this.parts.worker.as('releaser', run => replaceFiles(run, this.parts.writing, id, files));
    const { rows } = await this.su.query<{ id: string }>(
      'select id from library.file where publication_id = $1',
      [id],
    );
    return String(rows[0]?.id);
  }

  /** Releases until the socket's subscription hears of it: subscribing has no answer of its own. */
  async hears(socket: Socket): Promise<void> {
    const before = socket.messages.length;
    for (let turn = 0; turn < 30 && socket.messages.length === before; turn++) {
      await this.release();
      await wait(60);
    }
    if (socket.messages.length === before) throw new Difference('nothing is heard of a release');
    await wait(100);
    socket.messages.length = 0;
  }

  /** The API's source as it was built, the fault included. */
  source(file: string): string {
    const text = readFileSync(join(projectRoot, file), 'utf8');
    const { fault } = this.parts;
    return fault?.file === file ? text.replaceAll(fault.from, () => fault.to) : text;
  }

  /** Whatever a check left open. */
  clear(): void {
    for (const socket of this.opened.splice(0)) socket.end();
  }
}

export interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A client of the WebSocket that speaks the protocol word by word, and may break it. */
export class Socket {
  readonly messages: Message[] = [];
  /** The code it was closed with; null while it is open. */
  code: number | null = null;
  /** Of an upgrade that was refused. */
  status: number | null = null;
  retryAfter: string | undefined;
  readonly settled: Promise<void>;
  private readonly socket: WebSocket;

  constructor(url: string, options: ClientOptions) {
    const socket = new WebSocket(url, 'graphql-transport-ws', options);
    this.socket = socket;
    socket.on('message', data => this.messages.push(JSON.parse(String(data)) as Message));
    socket.on('close', code => (this.code = code));
    socket.on('error', () => undefined);
    this.settled = new Promise(resolve => {
      socket.once('open', resolve);
      socket.once('close', () => resolve());
      socket.once('unexpected-response', (_request, response) => {
        this.status = response.statusCode ?? 0;
        this.retryAfter = response.headers['retry-after'];
        response.resume();
        resolve();
      });
    });
  }

  say(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  subscribe(id: string, name: DocumentName, variables: unknown = undefined): void {
    this.say({
      id,
      type: 'subscribe',
      payload: { query: '', variables, extensions: { documentId: `sha256:${name}` } },
    });
  }

  /** Waits until so many messages have come; `Difference` where they do not. */
  async heard(messages: number, patience = 3_000): Promise<void> {
    await until(() => this.messages.length >= messages || this.code !== null, patience);
    if (this.messages.length < messages)
      throw new Difference(
        `a socket heard ${this.messages.length} of ${messages} messages; closed with ${this.code}`,
      );
  }

  /** The code with which it is closed; null where it stays open that long. */
  async closed(patience = 2_000): Promise<number | null> {
    await until(() => this.code !== null, patience);
    return this.code;
  }

  end(): void {
    this.socket.terminate();
  }
}

export async function until(holds: () => boolean, patience: number): Promise<void> {
  for (let waited = 0; waited < patience && !holds(); waited += 10) await wait(10);
}
