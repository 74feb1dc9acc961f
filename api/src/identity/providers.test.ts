import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { Provider } from 'oidc-provider';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestPlatform, type TestPlatform } from '../../../test/world/platform.ts';

/** A provider of its own, as a council may run one: whoever comes is signed in as `next`. */
interface OtherProvider {
  readonly issuer: string;
  readonly key: CryptoKey;
  next: string;
  readonly server: Server;
}

const listen = (server: Server): Promise<number> =>
  new Promise(resolve =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );

async function startProvider(baseUrl: string): Promise<OtherProvider> {
  const other: { next: string } = { next: 'nobody' };
  const server = createServer((request, response) => {
    const uid = /^\/interaction\/([\w-]+)/.exec(request.url ?? '')?.[1];
    if (uid === undefined) return void made.callback()(request, response);
    void made.interactionFinished(
      request,
      response,
      { login: { accountId: other.next } },
      { mergeWithLastSubmission: false },
    );
  });
  const issuer = `http://localhost:${await listen(server)}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const made: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'moot',
        client_secret: 'a secret of the test',
        redirect_uris: [`${baseUrl}/auth/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256', kid: 'test' }] },
    cookies: { keys: ['x'] },
    features: { devInteractions: { enabled: false } },
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, subject) => ({
      accountId: subject,
      claims: async () => ({
        sub: subject,
        name: `The ${subject}`,
        email: `${subject}@council.example`,
        email_verified: subject !== 'unverified',
      }),
    }),
    loadExistingGrant: async context => {
      const accountId = context.oidc.session?.accountId;
      if (accountId === undefined) return undefined;
      const grant = new made.Grant({ accountId, clientId: 'moot' });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  return Object.assign(other, { issuer, key: privateKey, server });
}

let platform: TestPlatform;
let first: OtherProvider;
let second: OtherProvider;
let su: pg.Client;

const viewerText = 'query V { viewer { role person { name } memberships { id } } }';

beforeAll(async () => {
  platform = await startTestPlatform(inject('pg'), {
    web: 'none',
    manifest: { 'sha256:viewer': viewerText },
    parts: 'api',
    log: 'fatal',
    settings: async baseUrl => {
      first = await startProvider(baseUrl);
      second = await startProvider(baseUrl);
      return {
        OIDC_ISSUER: `${first.issuer}, ${second.issuer}`,
        OIDC_NAME: 'First, Second',
        OIDC_CLIENT_SECRET: 'a secret of the test, a secret of the test',
      };
    },
  });
  su = new pg.Client({ connectionString: platform.database.superuser });
  await su.connect();
});
afterAll(async () => {
  await su.end();
  await platform[Symbol.asyncDispose]();
  first.server.close();
  second.server.close();
});

type Jar = Map<string, string>;
const go = async (jar: Jar, address: string, init: RequestInit = {}): Promise<Response> => {
  const { origin } = new URL(address, platform.url);
  const mine = [...jar].filter(([name]) => name.startsWith(`${origin} `));
  const response = await fetch(new URL(address, platform.url), {
    redirect: 'manual',
    ...init,
    headers: { cookie: mine.map(([n, v]) => `${n.slice(origin.length + 1)}=${v}`).join('; ') },
  });
  for (const cookie of response.headers.getSetCookie()) {
    const [pair = ''] = cookie.split(';');
    jar.set(`${origin} ${pair.slice(0, pair.indexOf('='))}`, pair.slice(pair.indexOf('=') + 1));
  }
  return response;
};
const cookieOf = (jar: Jar): string => `moot=${jar.get(`${platform.url} moot`) ?? ''}`;

/** As far as the address at which the provider sends back. */
async function upToCallback(jar: Jar, at: OtherProvider, subject: string): Promise<URL> {
  at.next = subject;
  let next = `/auth/sign-in?issuer=${encodeURIComponent(at.issuer)}`;
  for (let step = 0; step < 8; step++) {
    const response = await go(jar, next);
    const location = response.headers.get('location') ?? '';
    next = new URL(location, new URL(next, platform.url)).href;
    if (new URL(next).pathname === '/auth/callback') return new URL(next);
  }
  throw new Error('the provider never sent back');
}
const signedIn = async (at: OtherProvider, subject: string): Promise<string> => {
  const jar: Jar = new Map();
  const response = await go(jar, (await upToCallback(jar, at, subject)).href);
  expect(response.headers.get('location')).toBe('/account/unknown');
  return cookieOf(jar);
};
const viewer = async (cookie: string): Promise<{ role: string; person: { name: string } | null }> => {
  const response = await fetch(`${platform.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ extensions: { documentId: 'sha256:viewer' }, variables: {} }),
  });
  const { data } = (await response.json()) as { data: { viewer: Awaited<ReturnType<typeof viewer>> } };
  return data.viewer;
};
const isIn = async (cookie: string): Promise<boolean> => (await viewer(cookie)).person !== null;

describe('several trusted issuers', () => {
  it('7 lets people choose among the trusted issuers, and knows no other', async () => {
    const list = (await (await fetch(`${platform.url}/auth/providers`)).json()) as unknown;
    expect(list).toEqual([
      { issuer: first.issuer, name: 'First' },
      { issuer: second.issuer, name: 'Second' },
    ]);
    const without = await go(new Map(), '/auth/sign-in?return=/alerts');
    expect(without.headers.get('location')).toBe('/account/sign-in?return=%2Falerts');
    const foreign = await go(new Map(), '/auth/sign-in?issuer=https://evil.example');
    expect(foreign.headers.get('location')).toBe('/account/sign-in?return=%2F');
    for (const one of [first, second]) {
      const response = await go(new Map(), `/auth/sign-in?issuer=${encodeURIComponent(one.issuer)}`);
      expect(response.headers.get('location')).toMatch(new RegExp(`^${one.issuer}/auth\\?`));
    }
  });

  it('7 binds a person to issuer and subject: the same subject at another issuer is somebody else', async () => {
    await signedIn(first, 'ann');
    await signedIn(second, 'ann');
    await signedIn(first, 'ann');
    const { rows } = await su.query<{ issuer: string; person_id: string; email: string }>(
      `select issuer, person_id, email from register.person_identity where subject = 'ann' order by issuer`,
    );
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map(row => row.person_id)).size).toBe(2);
    expect(new Set(rows.map(row => row.email))).toEqual(new Set(['ann@council.example']));
  });

  it('7 keeps an address only where the provider has verified it', async () => {
    await signedIn(first, 'unverified');
    const { rows } = await su.query<{ kept: string | null; email: string; name: string }>(
      `select i.email as kept, p.email, p.name from register.person_identity i join register.person p on p.id = i.person_id
       where i.subject = 'unverified'`,
    );
    expect(rows).toEqual([{ kept: null, email: '', name: 'The unverified' }]);
  });

  it('7 takes what one issuer answers for no other’s (mix-up)', async () => {
    for (const mix of [
      // The answer of the second to a trip to the first, as it is, and with another name of the issuer in it.
      (_own: URL, other: URL) => other.search,
      (own: URL, other: URL) => {
        own.searchParams.set('code', other.searchParams.get('code') ?? '');
        return own.search;
      },
      (own: URL) => {
        own.searchParams.set('iss', second.issuer);
        return own.search;
      },
      (own: URL) => {
        own.searchParams.delete('iss');
        return own.search;
      },
    ]) {
      const jar: Jar = new Map();
      const own = await upToCallback(jar, first, 'mixed');
      const other = await upToCallback(new Map(), second, 'mixed');
      const search = mix(own, other);
      expect((await go(jar, `/auth/callback${search}`)).headers.get('location')).toBe('/account/refused');
      expect(cookieOf(jar)).toBe('moot=');
    }
    expect((await su.query(`select from register.person_identity where subject = 'mixed'`)).rowCount).toBe(0);
  });
});

const event = { 'http://schemas.openid.net/event/backchannel-logout': {} };
interface Said {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly at?: number;
  readonly by?: CryptoKey;
  readonly typ?: string;
}
let counter = 0;
/** A logout token of the first provider, with whatever is to be wrong with it. */
const tokenOf = async ({ claims = {}, at = 0, by = first.key, typ = 'logout+jwt' }: Said): Promise<string> =>
  await new SignJWT({
    iss: first.issuer,
    aud: 'moot',
    sub: 'bea',
    jti: `jti-${(counter += 1)}`,
    events: event,
    iat: Math.floor(Date.now() / 1000) + at,
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'test', typ })
    .sign(by);
const tell = async (token: string): Promise<number> =>
  (
    await fetch(`${platform.url}/auth/back-channel-logout`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: token }),
    })
  ).status;

describe('back-channel logout', () => {
  it('7 by subject ends all sessions that the issuer vouched for, and nobody else’s', async () => {
    const [one, two, other, elsewhere] = [
      await signedIn(first, 'bea'),
      await signedIn(first, 'bea'),
      await signedIn(first, 'cai'),
      await signedIn(second, 'bea'),
    ];
    expect(await tell(await tokenOf({}))).toBe(200);
    expect([await isIn(one), await isIn(two), await isIn(other), await isIn(elsewhere)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('7 believes a logout for a fresh signature of a trusted issuer alone', async () => {
    const cookie = await signedIn(first, 'bea');
    const { privateKey: strange } = await generateKeyPair('RS256');
    const wrong: Readonly<Record<string, Said>> = {
      'the key of nobody': { by: strange },
      'the key of the other issuer': { by: second.key },
      'an issuer that nobody trusts': { claims: { iss: 'https://evil.example' } },
      'the other issuer’s name': { claims: { iss: second.issuer } },
      'another audience': { claims: { aud: 'another' } },
      'no event': { claims: { events: {} } },
      'another event': { claims: { events: { 'http://schemas.openid.net/event/other': {} } } },
      'events that are no object': {
        claims: { events: 'http://schemas.openid.net/event/backchannel-logout' },
      },
      'a nonce, as an ID token has': { claims: { nonce: 'x' } },
      'no name of its own': { claims: { jti: undefined } },
      'neither subject nor session': { claims: { sub: undefined } },
      'a time long ago': { at: -600 },
      'a time to come': { at: 600 },
      'no time': { claims: { iat: undefined } },
      'the type of an access token': { typ: 'at+jwt' },
      expired: { claims: { exp: Math.floor(Date.now() / 1000) - 100 } },
    };
    for (const [what, said] of Object.entries(wrong)) expect(await tell(await tokenOf(said)), what).toBe(400);
    const [head = '', body = ''] = (await tokenOf({})).split('.');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
    for (const garbled of ['', 'x', 'a.b.c', `${head}.${body}.`, none]) expect(await tell(garbled)).toBe(400);
    const empty = await fetch(`${platform.url}/auth/back-channel-logout`, { method: 'POST' });
    expect(empty.status).toBe(400);
    expect(await isIn(cookie)).toBe(true);
  });

  it('7 uses a logout token once', async () => {
    const token = await tokenOf({});
    expect(await tell(token)).toBe(200);
    const cookie = await signedIn(first, 'bea');
    expect(await tell(token)).toBe(400);
    expect(await isIn(cookie)).toBe(true);
  });

  it('7 by the provider’s session ends that one alone; a session that is not known ends nothing', async () => {
    const cookie = await signedIn(first, 'bea');
    expect(await tell(await tokenOf({ claims: { sid: 'made-up' } }))).toBe(200);
    expect(await isIn(cookie)).toBe(true);
  });
});
