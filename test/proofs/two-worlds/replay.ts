/**
 * One of the two worlds, behind the real doors: API and worker as two processes would run them, a database of its own, and
 * people. Everything in it is the same in both worlds; only the script says who writes the one item.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { readConfig } from '@moot/api/config';
import type { Database } from '@moot/api/database/asViewer';
import type { Services } from '@moot/api/gate/context';
import { hashOfApiToken } from '@moot/api/gate/viewerOf';
import { vaultKeys, type VaultKeys } from '@moot/api/keys';
import { contract, idOf, manifestOf, operationsOf, type Operation } from '../crawl/documents.ts';
import { outcomeOf } from '../crawl/door.ts';
import type { FreshDatabase } from '../../world/database.ts';
import { unhurried } from '../../world/unhurried.ts';
import { seedWorld, type SeededWorld } from '../../world/seedWorld.ts';
import { Door, type Reply } from './door.ts';
import { candidates } from './observers.ts';
import type * as Parts from './parts.ts';
import { openStreams, type Streams } from './streams.ts';

export const vaultKey = Buffer.alloc(32, 0x5a);
export const baseUrl = 'http://moot.test';
const begins = new Date('2026-09-01T08:00:00Z');
export const day = 86_400_000;
/** Beyond any run of this: whether a session still stands is asked of the machine's own clock. */
const farOff = '2100-01-01T00:00:00Z';

const scriptReads: Readonly<Record<string, string>> = {
  createSubmission: 'id version',
  saveSubmission: 'id version findings { path text category decision { because } }',
  submitSubmission: 'id version',
  correctSubmission: 'id version',
  withdrawSubmission: 'id version',
  submission: 'id version publicationId',
};

export const operations = operationsOf(contract());
/** The script asks for no more than it needs. */
const scripted = operations.flatMap((one): readonly Operation[] => {
  const fields = scriptReads[one.root];
  if (fields === undefined) return [];
  // `mutation saveSubmission($id: ID!) { saveSubmission(id: $id) { … } }`
  const [head = ''] = /^[^]*?\) \{ [^]*?\)/.exec(one.text) ?? [];
  const text = `${head} { ${fields} } }`;
  return [{ ...one, documentId: idOf(text), text }];
});
export const operation = (name: string): Operation => {
  const found = operations.find(one => one.name === name);
  if (found === undefined) throw new Error(`the schema has no ${name}`);
  return found;
};

/** What names people by; each has a name and an address that stand nowhere else. */
export interface Somebody {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly token: boolean;
}

export interface Replay extends AsyncDisposable {
  readonly streams: Streams;
  readonly seeded: SeededWorld;
  readonly su: pg.Client;
  readonly vault: VaultKeys;
  readonly door: Door;
  readonly socketUrl: string;
  readonly parts: typeof Parts;
  /** Connections of the login `worker`, as the operator's commands take them. */
  readonly operator: Database;
  readonly routes: readonly string[];
  readonly somebody: (name: string) => Somebody;
  /** One request at the HTTP door, labelled for what it draws. */
  readonly ask: (
    who: string,
    of: Operation,
    variables: Readonly<Record<string, unknown>>,
    label: string,
  ) => Promise<Reply>;
  /** Somebody of the script acts; answers the value of the root field, and throws where it is refused. */
  readonly act: <T>(
    who: string,
    mutation: string,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<T>;
  readonly read: <T>(who: string, query: string, variables?: Readonly<Record<string, unknown>>) => Promise<T>;
  /** How many subscriptions have been let in or refused. */
  readonly attached: () => number;
  /** Until the worker has done what waits. */
  readonly settled: () => Promise<void>;
  /** The next slot comes, and with it a signed head. */
  readonly slot: () => Promise<void>;
}

const sets = Array.from({ length: 11 }, (_, n) => `member${n}`);
/** Councils that have people. */
const peopled = [...candidates, 'inside', 'ringed', 'outside', ...sets];
const levels = ['reader', 'contributor', 'lead'] as const;
const officers = ['officer', 'second officer', 'third officer'] as const;

export const names: Readonly<Record<string, string>> = {
  north: 'Norvalecaster District Council',
  south: 'Southmarchley and Winterdene Borough Council',
  inside: 'Innerby Council',
  ringed: 'Ringshire Council',
  outside: 'Cyngor Allanol',
};

/** The word under which the one council shares an IT service: a steward's, and nobody else's to read. */
export const itService = 'zephyrine-shared-hosting';

export interface OpenReplay {
  readonly parts: typeof Parts;
  readonly urls: FreshDatabaseUrls;
  readonly seed: number;
  readonly web: 'built' | 'none';
  /** Which operations the build knows: all, but where a few are wanted. */
  readonly asked: (operation: Operation) => boolean;
}
export type FreshDatabaseUrls = Pick<FreshDatabase, 'web' | 'worker' | 'superuser'>;

export async function openReplay({ parts, urls, seed, web, asked }: OpenReplay): Promise<Replay> {
  const opened = new AsyncDisposableStack();
  try {
    const streams = opened.use(openStreams(`two worlds ${seed}`, begins));
    const { world } = streams;
    const dataDir = mkdtempSync(join(tmpdir(), 'moot-two-worlds-'));
    opened.defer(() => rmSync(dataDir, { recursive: true, force: true }));
    const su = new pg.Client({ connectionString: urls.superuser });
    await su.connect();
    opened.defer(() => su.end());
    const seeded = await streams.during('the register', () => seedRegister(urls.superuser, streams, su));
    const start = async (part: 'api' | 'worker'): Promise<Parts.Platform> => {
      const config = readConfig({
        MOOT_PORT: String(await freePort()),
        MOOT_BASE_URL: baseUrl,
        MOOT_DATA: dataDir,
        MOOT_WEB: part === 'api' ? web : 'none',
        MOOT_PARTS: part,
        MOOT_SLOT_SECONDS: '86400',
        MOOT_LOG: 'debug',
        MOOT_PROXIES: '1',
        MOOT_VAULT_KEY: vaultKey.toString('hex'),
        MOOT_LIMITS: `${unhurried},documentCost=1000000,failedTokens=2,socketIntroduction=600000`,
        OIDC_ISSUER: 'https://one.test,https://two.test',
        OIDC_CLIENT_SECRET: 'never-used,never-used',
      });
      return parts
        .startPlatform({
          config,
          urls,
          world,
          cards: [],
          manifest: manifestOf([...operations.filter(asked), ...scripted]),
        })
        .then(platform => ({
          ...platform,
          url: `http://127.0.0.1:${config.http.port}`,
        }));
    };
    const api = await start('api');
    opened.defer(() => api.stop());
    const attached = countAttached(api.services.live);
    const worker = await streams.during('the worker', () => start('worker'));
    opened.defer(() => worker.stop());
    const operator = opened.use(await parts.openDatabase(urls.worker, 1));
    const door = opened.use(new Door(api.url));
    const people = peopleOf(seeded, await tokenOf(su, streams, seeded));
    const somebody = (name: string): Somebody => {
      const found = people.get(name);
      if (found === undefined) throw new Error(`there is nobody called ${name}`);
      return found;
    };
    const ask: Replay['ask'] = (who, of, variables, label) => {
      const { headers, token } = somebody(who);
      // People's pages name a document of the build; a program writes its own.
      const asked = token ? { query: of.text } : { extensions: { documentId: of.documentId } };
      streams.next(label);
      return door.send(
        'POST',
        '/graphql',
        { ...headers, 'content-type': 'application/json' },
        JSON.stringify({ ...asked, variables }),
      );
    };
    let acts = 0;
    const answered = async <T>(
      who: string,
      whole: Operation,
      variables: Readonly<Record<string, unknown>>,
      label: string,
    ): Promise<T> => {
      const of = scripted.find(one => one.name === whole.name) ?? whole;
      const reply = await ask(who, of, variables, label);
      const text = Buffer.from(reply.body, 'latin1').toString('utf8');
      const { value, refused } = outcomeOf(of.root, JSON.parse(text) as Parameters<typeof outcomeOf>[1]);
      if (refused !== null) throw new Error(`${of.name} as ${who}: ${text.slice(0, 400)}`);
      return value as T;
    };
    const settled = (): Promise<void> =>
      until(
        'the worker has nothing to do',
        su,
        `select not exists (select from intake.outbox)
           and not exists (select from vault.unsealing where state = 'agreed') as holds`,
      );
    return {
      streams,
      seeded,
      su,
      vault: vaultKeys(vaultKey, world),
      door,
      socketUrl: `${api.url.replace('http', 'ws')}/graphql`,
      parts,
      operator,
      routes: api.routes,
      somebody,
      ask,
      act: (who, mutation, variables) => {
        streams.tick(60_000);
        return answered(who, operation(`Mutation.${mutation}`), variables, `act ${(acts += 1)}`);
      },
      read: (who, query, variables = {}) =>
        answered(who, operation(`Query.${query}`), variables, `reading ${acts} ${query}`),
      attached,
      settled,
      slot: async () => {
        await settled();
        const { rows } = await su.query<{ waits: boolean }>(`select ${unsigned} as waits`);
        if (rows[0]?.waits !== true) throw new Error('nothing has happened since the last slot');
        streams.tick(day - (world.now().getTime() % day) + 8 * 3_600_000);
        await su.query('notify moot_work');
        await until('the log is signed', su, `select not ${unsigned} as holds`);
        await settled();
      },
      [Symbol.asyncDispose]: () => opened.disposeAsync(),
    };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

/** Nobody is told that a subscription has begun; whoever compares must know. */
function countAttached(live: Services['live']): () => number {
  let count = 0;
  const { attach } = live;
  Object.assign(live, {
    attach: (attachment: Parameters<typeof attach>[0]) => attach(attachment).finally(() => void (count += 1)),
  });
  return () => count;
}

const unsigned =
  '(select coalesce(max(l.position), 0) from audit.leaf l) > (select coalesce(max(h.size), 0) from audit.head h)';

async function until(what: string, su: pg.Client, question: string): Promise<void> {
  for (let tries = 0; tries < 12_000; tries++) {
    const { rows } = await su.query<{ holds: boolean }>(question);
    if (rows[0]?.holds === true) return;
    await wait(10);
  }
  throw new Error(`${what}: it did not come to that`);
}

const role = (authority: string, as: (typeof levels)[number]) =>
  [`${authority} ${as}`, { of: authority, as }] as const;

async function seedRegister(superuser: string, { world }: Streams, su: pg.Client): Promise<SeededWorld> {
  const all = [...Object.keys(names), ...sets];
  const seeded = await seedWorld(superuser, world, {
    authorities: Object.fromEntries(all.map(name => [name, { name: names[name] ?? `Council of ${name}` }])),
    circles: { ring: [...candidates, 'inside', 'ringed', ...sets], 'other ring': ['outside'] },
    people: Object.fromEntries([
      ...peopled.flatMap(authority => levels.map(as => role(authority, as))),
      ['no membership', {}],
      ['moderator', { platform: 'moderator' } as const],
      ['steward', { platform: 'steward' } as const],
      ...officers.map(name => [name, { platform: 'officer' }] as const),
    ]),
    suppliers: {
      ocular: { name: 'Ocular Cameras', products: ['Dome 4'], otherNames: [['Ocular Vision', 'former']] },
      signalbox: { name: 'Signalbox Controls', products: ['Controller'] },
    },
  });
  // What the item never shows differs between the two, so that showing it would tell.
  await su.query(
    `update register.authority set population_band = case code when 'north' then '100k to 250k' else '50k to 100k' end`,
  );
  await su.query(`update register.authority set tier = 'county' where code = 'ringed'`);
  await su.query(
    `update register.authority set nation = 'Wales', region = 'Wales', tier = 'unitary' where code = 'outside'`,
  );
  await su.query(`update register.authority set it_service = $1 where code in ('north', 'member0')`, [
    itService,
  ]);
  await su.query(
    `insert into register.authority_domain (authority_id, domain) select id, code || '.example.test' from register.authority`,
  );
  // Names of people by the thousand are alike; these are not.
  await su.query(
    `update register.person set name = 'Quillwyth ' || initcap(replace(name, ' ', ' of ')),
       email = 'quillwyth.' || replace(name, ' ', '.') || '@private.example.test'`,
  );
  await su.query(
    `update register.session set opened_at = $1, seen_hour = $1, authenticated_at = $1, expires_at = $2, idle_until = null,
       fresh_until = case when fresh_until is null then null else $2::timestamptz end`,
    [begins, farOff],
  );
  for (const authority of ['inside', 'ringed', 'outside', ...candidates])
    await su.query(
      'insert into alerts.watch (id, authority_id, supplier_id, product_id, since_position) values ($1, $2, $3, null, 0)',
      [world.id(), seeded.authority(authority), seeded.supplier('ocular')],
    );
  return seeded;
}

async function tokenOf(su: pg.Client, { world, during }: Streams, seeded: SeededWorld): Promise<string> {
  return during('the token', async () => {
    const token = `moot_${world.bytes(32).toString('base64url')}`;
    await su.query(
      `insert into register.api_token (id, hash, authority_id, name, up_to, alerts, created_by, created_on, expires_on)
       values ($1, $2, $3, 'A program', 'AMBER', true, $4, '2026-08-01', '2100-01-01')`,
      [world.id(), hashOfApiToken(token), seeded.authority('inside'), seeded.person('inside lead')],
    );
    return token;
  });
}

/** Each from an address and with a browser of their own. */
function peopleOf(seeded: SeededWorld, token: string): ReadonlyMap<string, Somebody> {
  const people = new Map<string, Somebody>();
  const add = (name: string, headers: Readonly<Record<string, string>>): void => {
    const n = people.size + 1;
    people.set(name, {
      name,
      token: name === 'token',
      headers: { ...headers, 'x-forwarded-for': `198.51.100.${n}`, 'user-agent': `Quillwyth-Browser/${n}.0` },
    });
  };
  add('visitor', {});
  add('stranger', { authorization: `Bearer moot_${'x'.repeat(43)}` });
  add('token', { authorization: `Bearer ${token}` });
  for (const authority of peopled)
    for (const as of levels) add(`${authority} ${as}`, { cookie: seeded.cookie(`${authority} ${as}`) });
  for (const name of ['no membership', 'moderator', 'steward', ...officers])
    add(name, { cookie: seeded.cookie(name) });
  return people;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
