import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestPlatform, type TestPlatform } from '../../../test/world/platform.ts';
import { signIn } from '../../../test/world/signIn.ts';
import { hashOfToken } from '../gate/viewerOf.ts';
import { vaultKeys } from '../keys.ts';
import { fixedWorld } from '../world.ts';
import { setSessionCookie } from './session.ts';
import { safeReturn } from './trip.ts';

const manifest = {
  'sha256:viewer':
    'query V { viewer { role person { name } membership { id role authority { name } } memberships { id role authority { name } } } }',
  'sha256:actAs': 'mutation M($id: ID!) { actAs(membershipId: $id) { role membership { id role } } }',
};

let platform: TestPlatform;
let su: pg.Client;

beforeAll(async () => {
  platform = await startTestPlatform(inject('pg'), { web: 'none', manifest, parts: 'api', log: 'fatal' });
  su = new pg.Client({ connectionString: platform.database.superuser });
  await su.connect();
});
afterAll(async () => {
  await su.end();
  await platform[Symbol.asyncDispose]();
});

interface ViewerAnswer {
  readonly role: string;
  readonly person: { readonly name: string } | null;
  readonly membership: { readonly id: string; readonly role: string } | null;
  readonly memberships: readonly { readonly id: string; readonly role: string }[];
}
const ask = async (
  cookie: string,
  documentId = 'sha256:viewer',
  variables = {},
): Promise<{
  data: { viewer: ViewerAnswer; actAs: ViewerAnswer } | null;
  errors?: { extensions: { code: string } }[];
}> => {
  const response = await fetch(`${platform.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ extensions: { documentId }, variables }),
  });
  return (await response.json()) as Awaited<ReturnType<typeof ask>>;
};
const viewer = async (cookie: string): Promise<ViewerAnswer> => {
  const { data, errors } = await ask(cookie);
  expect(errors).toBeUndefined();
  return data?.viewer as ViewerAnswer;
};
const visitor = { role: 'visitor', person: null, membership: null, memberships: [] };
const hashOf = (cookie: string): Buffer => hashOfToken(cookie.replace('moot=', ''));
const sessions = async (): Promise<number> =>
  Number((await su.query<{ n: string }>('select count(*) as n from register.session')).rows[0]?.n);
const leaves = async (): Promise<number> =>
  Number((await su.query<{ n: string }>('select count(*) as n from audit.leaf')).rows[0]?.n);

/** A browser's trip, one request after the other. */
function browser(): {
  readonly jar: Map<string, string>;
  readonly set: string[];
  readonly go: (address: string, init?: RequestInit) => Promise<Response>;
} {
  const jar = new Map<string, string>();
  const set: string[] = [];
  return {
    jar,
    set,
    go: async (address, init = {}) => {
      const response = await fetch(new URL(address, platform.url), {
        redirect: 'manual',
        ...init,
        headers: {
          ...(init.headers as Record<string, string> | undefined),
          cookie: [...jar].map(([n, v]) => `${n}=${v}`).join('; '),
        },
      });
      for (const cookie of response.headers.getSetCookie()) {
        set.push(cookie);
        const [pair = ''] = cookie.split(';');
        jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
      }
      return response;
    },
  };
}

/** Goes as far as the address at which the provider sends back, which is not asked for yet. */
async function upToCallback(
  b: ReturnType<typeof browser>,
  subject: string,
  signInAt = '/auth/sign-in',
): Promise<URL> {
  let next = (await b.go(signInAt)).headers.get('location') ?? '';
  for (let step = 0; step < 8; step++) {
    const url = new URL(next, platform.url);
    if (url.pathname === '/auth/callback') return url;
    let response = url.pathname.startsWith('/login/')
      ? await b.go(next, { method: 'POST', body: new URLSearchParams({ subject }) })
      : await b.go(next);
    if (response.status === 200) response = await submitForm(b, response);
    next = response.headers.get('location') ?? '';
  }
  throw new Error('the provider never sent back');
}

/** Somebody else was signed in at the provider: its page signs them out by a form that its own script submits. */
async function submitForm(b: ReturnType<typeof browser>, page: Response): Promise<Response> {
  expect(page.headers.get('content-security-policy'), 'the script may run').toMatch(
    /script-src 'self' 'sha256-[^']+';/,
  );
  const html = await page.text();
  const inputs = [...html.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  return b.go(/action="([^"]*)"/.exec(html)?.[1] ?? '', {
    method: 'POST',
    body: new URLSearchParams(Object.fromEntries(inputs)),
  });
}

describe('signing in', () => {
  it('7 asks the provider by the code flow with PKCE, a state and a nonce, new each time', async () => {
    const asked = await Promise.all(
      [1, 2].map(async () => new URL((await browser().go('/auth/sign-in')).headers.get('location') ?? '')),
    );
    for (const url of asked) {
      expect(url.origin + url.pathname).toBe(`${platform.url}/oidc/auth`);
      expect(Object.fromEntries(url.searchParams)).toMatchObject({
        response_type: 'code',
        code_challenge_method: 'S256',
        scope: 'openid profile email',
        redirect_uri: `${platform.url}/auth/callback`,
        client_id: 'moot',
      });
    }
    for (const name of ['state', 'nonce', 'code_challenge']) {
      const [a, b] = asked.map(url => url.searchParams.get(name));
      expect(a, name).toMatch(/^[\w-]{32,43}$/);
      expect(a).not.toBe(b);
    }
  });

  it('7 lets a known person in, to the page that they came from, with a cookie that no script can read', async () => {
    const b = browser();
    const callback = await upToCallback(
      b,
      'ishbel-figment',
      '/auth/sign-in?return=/submissions/new?kind=incident',
    );
    const response = await b.go(callback.href);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/submissions/new?kind=incident');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const cookie = b.set.find(one => one.startsWith('moot='));
    expect(cookie).toMatch(/^moot=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    const trips = b.set.filter(one => one.startsWith('moot-sign-in='));
    expect(trips[0]).toMatch(/; Path=\/auth; Max-Age=900; HttpOnly; SameSite=Lax$/);
    expect(trips.at(-1), 'the trip is over').toMatch(/^moot-sign-in=; Path=\/auth; Max-Age=0;/);
    expect(await viewer(`moot=${b.jar.get('moot')}`)).toMatchObject({
      role: 'peer',
      person: { name: 'Ishbel Figment' },
    });
  });

  it('7 sessions are known by a __Host- cookie, bound to the host, wherever there is TLS', () => {
    const headers: string[] = [];
    const world = fixedWorld('cookies', new Date('2026-05-04T10:00:00Z'));
    const parts = {
      world,
      vault: vaultKeys(Buffer.alloc(32, 1), world),
      baseUrl: 'https://moot.example',
      sessionHours: 2,
      idleHours: 1,
      stepUpMinutes: 15,
      newcomers: 10,
      database: platform.platform.services.database,
    };
    const reply = { header: (_name: string, value: string) => headers.push(value) } as unknown as Parameters<
      typeof setSessionCookie
    >[0];
    setSessionCookie(reply, parts, 'token');
    setSessionCookie(reply, parts, null);
    expect(headers).toEqual([
      '__Host-moot=token; Max-Age=7200; Path=/; HttpOnly; SameSite=Lax; Secure',
      '__Host-moot=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure',
    ]);
  });

  it('7 signs nobody in where state, issuer, code or the trip was changed, used before, or is of another browser', async () => {
    const before = await sessions();
    const other = browser();
    const otherCallback = await upToCallback(other, 'clemency-fib');
    const tampered: Readonly<Record<string, (url: URL, b: ReturnType<typeof browser>) => void>> = {
      'another state': url => url.searchParams.set('state', 'x'),
      'no state': url => url.searchParams.delete('state'),
      'another code': url => url.searchParams.set('code', 'x'),
      'no code': url => url.searchParams.delete('code'),
      'another issuer': url => url.searchParams.set('iss', 'https://evil.example'),
      'an error of the provider': url => url.searchParams.set('error', 'access_denied'),
      'the code of another browser (login CSRF)': url =>
        url.searchParams.set('code', otherCallback.searchParams.get('code') ?? ''),
      'the whole callback of another browser': url => void (url.search = otherCallback.search),
      'the trip of another browser': (_url, b) =>
        void b.jar.set('moot-sign-in', other.jar.get('moot-sign-in') ?? ''),
      'a garbled trip': (_url, b) =>
        void b.jar.set('moot-sign-in', `A${b.jar.get('moot-sign-in')?.slice(1)}`),
      'an empty trip': (_url, b) => void b.jar.set('moot-sign-in', ''),
      'no trip': (_url, b) => void b.jar.delete('moot-sign-in'),
    };
    for (const [what, tamper] of Object.entries(tampered)) {
      const b = browser();
      const url = await upToCallback(b, 'ishbel-figment');
      tamper(url, b);
      const response = await b.go(url.href);
      expect(response.headers.get('location'), what).toMatch(/^\/(account\/refused|auth\/sign-in)$/);
      expect(b.jar.get('moot') ?? '', what).toBe('');
    }
    expect(await sessions()).toBe(before);

    const b = browser();
    const url = await upToCallback(b, 'ishbel-figment');
    const trip = b.jar.get('moot-sign-in') ?? '';
    await b.go(url.href);
    const replayed = browser();
    replayed.jar.set('moot-sign-in', trip);
    expect((await replayed.go(url.href)).headers.get('location')).toBe('/account/refused');
    expect(await sessions()).toBe(before + 1);
  });

  it('signs nobody in whose trip carries another nonce or verifier than the provider was asked with', async () => {
    const { vault } = platform.platform.services;
    for (const changed of [{ nonce: 'n'.repeat(32) }, { verifier: 'v'.repeat(43) }]) {
      const b = browser();
      const url = await upToCallback(b, 'ishbel-figment');
      const trip = vault.open(
        'sign-in',
        'moot-sign-in',
        Buffer.from(b.jar.get('moot-sign-in') ?? '', 'base64url'),
      ) as object;
      b.jar.set(
        'moot-sign-in',
        vault.seal('sign-in', 'moot-sign-in', { ...trip, ...changed }).toString('base64url'),
      );
      expect((await b.go(url.href)).headers.get('location'), Object.keys(changed)[0]).toBe(
        '/account/refused',
      );
      expect(b.jar.get('moot') ?? '').toBe('');
    }
  });

  it('7 lets in whom the provider knows and Moot does not, as somebody without a membership, and knows them again', async () => {
    await su.query(`delete from register.person_identity where subject = 'jarvis-tale'`);
    const people = async (): Promise<number> =>
      Number((await su.query<{ n: string }>('select count(*) as n from register.person')).rows[0]?.n);
    const before = await people();
    const b = browser();
    const response = await b.go((await upToCallback(b, 'jarvis-tale')).href);
    expect(response.headers.get('location')).toBe('/account/unknown');
    expect(await viewer(`moot=${b.jar.get('moot')}`)).toEqual({
      ...visitor,
      person: { name: 'Jarvis Tale' },
    });
    expect(await people()).toBe(before + 1);
    const again = browser();
    const back = await again.go(
      (await upToCallback(again, 'jarvis-tale', '/auth/sign-in?return=/invitation/x')).href,
    );
    expect(back.headers.get('location'), 'an invitation is not lost').toBe('/invitation/x');
    expect(await people()).toBe(before + 1);
    const { rows } = await su.query<{ email: string; verified: string }>(
      `select p.email, i.email as verified from register.person p join register.person_identity i on i.person_id = p.id
       where i.subject = 'jarvis-tale'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.email).toMatch(/@/);
    expect(rows[0]?.verified).toBe(rows[0]?.email);
  });

  it('sign-in linked by email: the address of somebody who takes part, from another issuer or subject, is nobody’s right', async () => {
    await su.query(
      `update register.person_identity set issuer = 'https://evil.example' where subject = 'beryl-pretence'`,
    );
    const b = browser();
    expect((await b.go((await upToCallback(b, 'beryl-pretence')).href)).headers.get('location')).toBe(
      '/account/unknown',
    );
    const { role, person, memberships } = await viewer(`moot=${b.jar.get('moot')}`);
    expect({ role, person, memberships }).toEqual({
      role: 'visitor',
      person: { name: 'Beryl Pretence' },
      memberships: [],
    });
    const { rows } = await su.query<{ people: string }>(
      `select count(distinct person_id) as people from register.person_identity where subject = 'beryl-pretence'`,
    );
    expect(rows[0]?.people, 'two people with one address').toBe('2');
  });

  it('7 keeps no more than a number of people without a membership', async () => {
    const arrive = (subject: string, most: number): Promise<readonly { person: string | null }[]> =>
      platform.platform.services.database.as('doorkeeper', run =>
        run<{ person: string | null }>(
          `select register.arrive($1, 'https://login.example', $2, 'A', null, $3) as person`,
          [platform.platform.services.world.id(), subject, most],
        ),
      );
    const [first] = await arrive('flood-1', 1_000);
    expect(first?.person).not.toBeNull();
    expect(await arrive('flood-2', 1)).toEqual([{ person: null }]);
    expect(await arrive('flood-1', 1), 'who is known comes in').toEqual([first]);
    // Two at once are one person.
    const twice = await Promise.all([1, 2].map(() => arrive('flood-3', 1_000)));
    expect(twice[0]).toEqual(twice[1]);
  });

  it('the choice of a card needs our own origin and a person that there is', async () => {
    const b = browser();
    let next = (await b.go('/auth/sign-in')).headers.get('location') ?? '';
    next = (await b.go(next)).headers.get('location') ?? '';
    expect(next).toMatch(/^\/login\//);
    const body = new URLSearchParams({ subject: 'ishbel-figment' });
    expect(
      (await b.go(next, { method: 'POST', body, headers: { origin: 'https://evil.example' } })).status,
    ).toBe(403);
    const nobody = await b.go(next, {
      method: 'POST',
      body: new URLSearchParams({ subject: 'constructor' }),
    });
    expect(nobody.headers.get('location')).toBe(next);
    const gone = await browser().go(next, { method: 'POST', body });
    expect(gone.headers.get('location')).toBe('/auth/sign-in');
  });

  it('returns to paths of our own alone', () => {
    for (const evil of [
      '//evil',
      '/\\evil',
      '/\\/evil',
      '\\\\evil',
      'https://evil',
      'https:evil',
      'javascript:alert(1)',
      '',
      'evil',
      '/\tevil',
      '/a\r\nset-cookie: x=y',
      '/\0',
      ' /a',
      '/a b',
      '/a\u2028',
      '/%0d\u000a',
      ['/a'],
      { toString: () => '/a' },
      null,
      undefined,
    ]) {
      expect(safeReturn(evil), JSON.stringify(evil)).toBe('/');
    }
    for (const good of [
      '/',
      '/alerts',
      '/library?kind=incident&marking=GREEN',
      '/publications/1#what',
      '/a/../b',
    ])
      expect(safeReturn(good)).toBe(good);
    const nasty = fc.string({
      unit: fc.constantFrom(
        '/',
        '\\',
        ':',
        '@',
        '.',
        'e',
        '%',
        '2',
        'f',
        '\t',
        '\n',
        '\r',
        '\0',
        ' ',
        '?',
        '#',
        'h',
        't',
        'p',
        's',
        '\u2028',
        'é',
      ),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          nasty,
          nasty.map(s => `/${s}`),
          fc.webUrl(),
          fc.string(),
        ),
        asked => {
          const url = new URL(safeReturn(asked), 'https://moot.example');
          expect(url.origin).toBe('https://moot.example');
          expect(url.username + url.password).toBe('');
          expect(safeReturn(asked)).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
        },
      ),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('A9 keeps the token nowhere: not in one column of one table', async () => {
    const cookie = await signIn(platform.url, 'ishbel-figment');
    const token = cookie.replace('moot=', '');
    const { rows } = await su.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    expect(rows.length).toBeGreaterThan(20);
    const asHex = Buffer.from(token, 'utf8').toString('hex');
    const rawHex = Buffer.from(token, 'base64url').toString('hex');
    const holding = async (needle: string): Promise<string[]> => {
      const found: string[] = [];
      for (const { name } of rows) {
        const { rowCount } = await su.query(`select from ${name} as t where position($1 in t::text) > 0`, [
          needle,
        ]);
        if ((rowCount ?? 0) > 0) found.push(name);
      }
      return found;
    };
    for (const needle of [token, asHex, rawHex]) expect(await holding(needle)).toEqual([]);
    expect(await holding(hashOf(cookie).toString('hex')), 'the search can see').toEqual(['register.session']);
  });
});

describe('a session', () => {
  it('7 ends when the provider says by its back channel that it has ended there', async () => {
    const b = browser();
    await b.go((await upToCallback(b, 'clemency-fib')).href);
    const other = await signIn(platform.url, 'clemency-fib');
    const cookie = `moot=${b.jar.get('moot')}`;
    expect((await viewer(cookie)).role).toBe('peer');
    const before = await leaves();
    const page = await b.go('/oidc/session/end');
    const xsrf = /name="xsrf" value="([^"]*)"/.exec(await page.text())?.[1] ?? '';
    const ended = await b.go('/oidc/session/end/confirm', {
      method: 'POST',
      body: new URLSearchParams({ xsrf, logout: 'yes' }),
    });
    expect(ended.status).toBe(303);
    expect(await viewer(cookie)).toEqual(visitor);
    expect((await viewer(other)).role, 'another session at the provider goes on').toBe('peer');
    expect(await leaves()).toBe(before + 1);
  });

  it('V7 ends everywhere at signing out, which needs our own origin', async () => {
    const cookie = await signIn(platform.url, 'clemency-fib');
    const out = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${platform.url}/auth/sign-out`, { method: 'POST', redirect: 'manual', headers });
    expect((await out({ cookie, origin: 'https://evil.example' })).status).toBe(403);
    expect((await fetch(`${platform.url}/auth/sign-out`, { headers: { cookie } })).status).toBe(404);
    expect((await viewer(cookie)).role).toBe('peer');
    const response = await out({ cookie, origin: platform.url });
    expect(response.headers.get('location')).toBe('/account/signed-out');
    expect(response.headers.getSetCookie()).toEqual(['moot=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax']);
    expect(await viewer(cookie)).toEqual(visitor);
    expect((await su.query('select from register.session where hash = $1', [hashOf(cookie)])).rowCount).toBe(
      0,
    );
  });

  it('R6 writes a leaf for signing in and out, and none for ending what there is not', async () => {
    const before = await leaves();
    const cookie = await signIn(platform.url, 'clemency-fib');
    expect(await leaves()).toBe(before + 1);
    const out = (cookieNow: string): Promise<Response> =>
      fetch(`${platform.url}/auth/sign-out`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: cookieNow },
      });
    await out(cookie);
    expect(await leaves()).toBe(before + 2);
    await out(cookie);
    await out('moot=made-up');
    await out('');
    expect(await leaves()).toBe(before + 2);
  });

  it('ends when the same browser signs in again', async () => {
    const b = browser();
    await b.go((await upToCallback(b, 'clemency-fib')).href);
    const first = `moot=${b.jar.get('moot')}`;
    await b.go((await upToCallback(b, 'ishbel-figment')).href);
    expect(await viewer(first)).toEqual(visitor);
    expect(await viewer(`moot=${b.jar.get('moot')}`)).toMatchObject({ person: { name: 'Ishbel Figment' } });
  });

  it('reads as a visitor once it has expired, and can change nothing', async () => {
    const cookie = await signIn(platform.url, 'clemency-fib');
    const { membership } = await viewer(cookie);
    await su.query(`update register.session set expires_at = now() - interval '1 second' where hash = $1`, [
      hashOf(cookie),
    ]);
    expect(await viewer(cookie)).toEqual(visitor);
    const before = await leaves();
    expect((await ask(cookie, 'sha256:actAs', { id: membership?.id })).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect(await leaves()).toBe(before);
  });

  it('of whose only membership has ended reads as a visitor with a name', async () => {
    const cookie = await signIn(platform.url, 'hattie-unreal');
    await su.query(
      'update register.membership set ended = true where id = (select membership_id from register.session where hash = $1)',
      [hashOf(cookie)],
    );
    expect(await viewer(cookie)).toEqual({ ...visitor, person: { name: 'Hattie Unreal' } });
    const again = await signIn(platform.url, 'hattie-unreal');
    expect(await viewer(again)).toEqual({ ...visitor, person: { name: 'Hattie Unreal' } });
  });
});

describe('acting with another membership', () => {
  const codeOf = async (cookie: string, id: string): Promise<string | undefined> =>
    (await ask(cookie, 'sha256:actAs', { id })).errors?.[0]?.extensions.code;
  const acting = async (cookie: string): Promise<string> =>
    (
      await su.query<{ id: string }>('select membership_id as id from register.session where hash = $1', [
        hashOf(cookie),
      ])
    ).rows[0]?.id ?? '';

  it('is for one’s own, and what is somebody else’s or nothing at all is absent alike', async () => {
    const mine = await signIn(platform.url, 'ishbel-figment');
    const before = await acting(mine);
    const leavesBefore = await leaves();
    const foreign = (await viewer(await signIn(platform.url, 'petra-notreal'))).membership?.id ?? '';
    const signedIn = 1;
    for (const id of [
      foreign,
      foreign.toUpperCase(),
      '00000000-0000-4000-8000-000000000000',
      'x',
      '',
      '-'.repeat(36),
      `${before} `,
    ]) {
      expect(await codeOf(mine, id), id).toBe('NOT_FOUND');
    }
    expect(await codeOf('', before)).toBe('NOT_SIGNED_IN');
    expect(await acting(mine)).toBe(before);
    expect(await leaves()).toBe(leavesBefore + signedIn);
    expect((await ask(mine, 'sha256:actAs', { id: before.toUpperCase() })).data?.actAs).toMatchObject({
      role: 'peer',
    });
  });

  it('never adds rights up: with the one, what only the other may is not there', async () => {
    const cookie = await signIn(platform.url, 'perran-whimsy');
    const first = await viewer(cookie);
    const { rows } = await su.query<{ authority: string }>(
      `insert into register.membership (id, person_id, authority_id, role, ended)
       select '10000000-0000-4000-8000-000000000001', s.person_id, a.id, 'lead', false
       from register.session s, register.authority a where s.hash = $1 and a.code = 'BRD' returning authority_id as authority`,
      [hashOf(cookie)],
    );
    const identity = async (): Promise<{
      authority: string | null;
      level: string | null;
      keys: readonly number[];
    }> => (await platform.platform.services.database.read({ session: hashOf(cookie) })).identity;
    const asFirst = await identity();
    expect((await viewer(cookie)).memberships).toHaveLength(2);
    expect(asFirst).toMatchObject({ level: 'contributor' });
    expect(
      (await ask(cookie, 'sha256:actAs', { id: '10000000-0000-4000-8000-000000000001' })).data?.actAs
        .membership,
    ).toMatchObject({ role: 'lead' });
    const asSecond = await identity();
    expect(asSecond).toMatchObject({ authority: rows[0]?.authority, level: 'lead' });
    expect(asFirst.keys.filter(key => key > 0 && asSecond.keys.includes(key))).toEqual([]);
    await ask(cookie, 'sha256:actAs', { id: first.membership?.id });
    expect(await identity()).toEqual(asFirst);
  });

  it('is not for a moderator, even where a membership bears their name', async () => {
    const cookie = await signIn(platform.url, 'maud-legend');
    expect(await viewer(cookie)).toMatchObject({ role: 'moderator', membership: null, memberships: [] });
    // Past the constraint that refuses it, as a restored copy of an older database might be.
    await su.query(`begin; set local session_replication_role = replica;
      insert into register.membership (id, person_id, authority_id, role, ended)
      select '10000000-0000-4000-8000-000000000002', s.person_id, a.id, 'lead', false from register.session s, register.authority a
      where s.hash = '\\x${hashOf(cookie).toString('hex')}' and a.code = 'BRD'; commit`);
    expect(await codeOf(cookie, '10000000-0000-4000-8000-000000000002')).toBe('NOT_FOUND');
    expect((await viewer(await signIn(platform.url, 'maud-legend'))).role).toBe('moderator');
  });

  it('no demo person has both a platform role and a membership', async () => {
    const both = await su.query(
      `select from register.platform_role p join register.membership m on m.person_id = p.person_id where m.id <> '10000000-0000-4000-8000-000000000002'`,
    );
    expect(both.rowCount).toBe(0);
  });
});
