/** Proving anew who one is, with a real browser's WebAuthn and its virtual authenticator, and at the real provider. */
import { chromium as playwright, type Browser, type CDPSession, type Page } from 'playwright';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { hashOfToken } from '@moot/api/gate/viewerOf';
import { proveBySignIn } from '@moot/api/identity/proveBySignIn';
import { chromium } from '../chromium.ts';
import { startTestPlatform, type TestPlatform } from '../world/platform.ts';
import { signIn } from '../world/signIn.ts';

const manifest = {
  stepUp: 'query S { stepUp { fresh passkey signInUrl } }',
  passkeys: 'query P { passkeys { id name usedOn } }',
  begin: 'mutation B { beginPasskey }',
  add: 'mutation A($name: String!, $response: JSON!) { addPasskey(name: $name, response: $response) { id name } }',
  remove: 'mutation R($id: ID!) { removePasskey(id: $id) }',
  beginProof: 'mutation BS { beginStepUp }',
  prove: 'mutation PS($response: JSON!) { proveStepUp(response: $response) { fresh } }',
  approve: 'mutation AS($id: ID!) { approveSubmission(id: $id, version: 1, urgent: false) { id } }',
} as const;
type Document = keyof typeof manifest;

let platform: TestPlatform;
let browser: Browser;
let page: Page;
let devices: CDPSession;
let device: string;
let su: pg.Client;
let cookie: string;

const moderator = 'maud-legend';

beforeAll(async () => {
  platform = await startTestPlatform(inject('pg'), { web: 'none', manifest, parts: 'api', log: 'fatal' });
  su = new pg.Client({ connectionString: platform.database.superuser });
  await su.connect();
  browser = await playwright.launch(await chromium());
  page = await (await browser.newContext()).newPage();
  // Any page of the origin will do: passkeys are asked for by hand.
  await page.goto(`${platform.url}/health`);
  devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
});
afterAll(async () => {
  await browser.close();
  await su.end();
  await platform[Symbol.asyncDispose]();
});

const addDevice = async (verifies: boolean): Promise<string> =>
  (
    await devices.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: verifies,
        automaticPresenceSimulation: true,
      },
    })
  ).authenticatorId;

beforeEach(async () => {
  await su.query('delete from register.passkey');
  if (device !== undefined)
    await devices.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: device });
  device = await addDevice(true);
  cookie = await signIn(platform.url, moderator);
});

interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly code: string | undefined;
}
const ask = async (document: Document, variables: object = {}, as = cookie): Promise<Answer> => {
  const response = await fetch(`${platform.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: as },
    body: JSON.stringify({ extensions: { documentId: document }, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data: Answer['data'];
    errors?: { extensions: { code: string } }[];
  };
  return { data, code: errors?.[0]?.extensions.code };
};
/** One field of an answer; an answer that was refused is a mistake of the test. */
function told<T>({ data, code }: Answer, field: string): T {
  if (data === null) throw new Error(`refused: ${code}`);
  return data[field] as T;
}
const age = (as = cookie): Promise<unknown> =>
  su.query(`update register.session set fresh_until = now() - interval '1 second' where hash = $1`, [
    hashOfToken(as.replace('moot=', '')),
  ]);
const isFresh = async (as = cookie): Promise<boolean> =>
  told<{ fresh: boolean }>(await ask('stepUp', {}, as), 'stepUp').fresh;

/** What the browser's own WebAuthn makes of the options. */
const make = (options: unknown): Promise<unknown> =>
  page.evaluate(async json => {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(json as never);
    const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
    return made.toJSON() as unknown;
  }, options);
const prove = (options: unknown): Promise<unknown> =>
  page.evaluate(async json => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(json as never);
    const made = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
    return made.toJSON() as unknown;
  }, options);

async function withPasskey(): Promise<string> {
  const { data } = await ask('begin');
  const added = await ask('add', { name: 'Laptop', response: await make(data?.['beginPasskey']) });
  expect(added.code).toBeUndefined();
  return told<{ id: string }>(added, 'addPasskey').id;
}
const options = async (): Promise<unknown> => (await ask('beginProof')).data?.['beginStepUp'];
const nothing = '00000000-0000-4000-8000-000000000000';

describe('step-up', () => {
  it('7 a moderator’s release needs a proof of the last fifteen minutes, which a sign-in just now is', async () => {
    expect(await isFresh()).toBe(true);
    expect((await ask('approve', { id: nothing })).code).toBe('NOT_FOUND');
    const { rows } = await su.query<{ minutes: number }>(
      `select round(extract(epoch from fresh_until - now()) / 60)::int as minutes from register.session where hash = $1`,
      [hashOfToken(cookie.replace('moot=', ''))],
    );
    expect(rows[0]?.minutes).toBeGreaterThanOrEqual(14);
    expect(rows[0]?.minutes).toBeLessThanOrEqual(15);
    await age();
    expect(await isFresh()).toBe(false);
    expect((await ask('approve', { id: nothing })).code).toBe('STEP_UP');
  });

  it('7 the database lets no moderator approve who is not fresh, whatever the API forgets', async () => {
    const { database } = platform.platform.services;
    const caller = { session: hashOfToken(cookie.replace('moot=', '')) };
    for (const table of ['submission', 'revision']) {
      const id = platform.platform.services.world.id();
      const tag = Buffer.alloc(32);
      await su.query(
        table === 'submission'
          ? `insert into intake.submission values ($1, $2, 'submitted', '')`
          : `with s as (insert into intake.submission values ($1, $2, 'submitted', '') returning id)
             insert into intake.revision select id, id, $2, 'submitted', '' from s`,
        [id, tag],
      );
      const move = (state: string): Promise<unknown> =>
        database.change(caller, em =>
          em.execute(`update intake.${table} set state = ? where id = ?`, [state, id]),
        );
      await age();
      await expect(move('approved'), table).rejects.toThrow(/row-level security/);
      cookie = await signIn(platform.url, moderator);
      caller.session = hashOfToken(cookie.replace('moot=', ''));
      await move('approved');
      await age();
      // To refuse or to send back needs no proof.
      await move('closed');
    }
  });

  it('7 a passkey that is registered is asked for, verified, and makes the session fresh', async () => {
    expect(told(await ask('stepUp'), 'stepUp')).toMatchObject({ passkey: null });
    expect((await ask('beginProof')).code).toBe('INVALID');
    await withPasskey();
    await age();
    const { passkey, signInUrl } = told<{
      passkey: { userVerification: string; allowCredentials: unknown[]; rpId: string };
      signInUrl: string;
    }>(await ask('stepUp'), 'stepUp');
    expect(passkey).toMatchObject({ userVerification: 'required', rpId: 'localhost' });
    expect(passkey.allowCredentials).toHaveLength(1);
    expect(signInUrl).toBe('/auth/step-up');
    expect((await ask('prove', { response: await prove(passkey) })).data).toEqual({
      proveStepUp: { fresh: true },
    });
    expect((await ask('approve', { id: nothing })).code).toBe('NOT_FOUND');
    expect((await ask('passkeys')).data).toEqual({
      passkeys: [{ id: expect.any(String), name: 'Laptop', usedOn: expect.stringMatching(/^\d{4}-/) }],
    });
  });

  it('7 a proof is good once, for one session, for five minutes, for its purpose', async () => {
    await withPasskey();
    await age();
    const used = await prove(await options());
    expect((await ask('prove', { response: used })).code).toBeUndefined();
    await age();
    expect((await ask('prove', { response: used })).code, 'used before').toBe('INVALID');
    const other = await signIn(platform.url, moderator);
    await age(other);
    const given = await prove(await options());
    expect((await ask('prove', { response: given }, other)).code, 'given to another session').toBe('INVALID');
    const begun = await ask('begin', {}, await signIn(platform.url, moderator));
    const { challenge } = told<{ challenge: string }>(begun, 'beginPasskey');
    const forAdding = await prove({ ...((await options()) as object), challenge });
    expect((await ask('prove', { response: forAdding })).code, 'for another purpose').toBe('INVALID');
    const made = await prove({ ...((await options()) as object), challenge: 'AAAA' });
    expect((await ask('prove', { response: made })).code, 'made up').toBe('INVALID');
    expect(await isFresh()).toBe(false);
    expect(await isFresh(other)).toBe(false);
    expect((await ask('prove', { response: given })).code, 'still good where it was given').toBeUndefined();
  });

  it('7 a proof without verification of its person, of another origin, or changed is none', async () => {
    await withPasskey();
    await age();
    await devices.send('WebAuthn.setUserVerified', { authenticatorId: device, isUserVerified: false });
    const unverified = await prove({ ...((await options()) as object), userVerification: 'discouraged' });
    expect((await ask('prove', { response: unverified })).code).toBe('INVALID');
    await devices.send('WebAuthn.setUserVerified', { authenticatorId: device, isUserVerified: true });
    interface Proof {
      readonly id: string;
      readonly response: Readonly<Record<string, string>>;
    }
    const right = (await prove(await options())) as Proof;
    const clientData = JSON.parse(
      Buffer.from(right.response['clientDataJSON'] ?? '', 'base64url').toString('utf8'),
    ) as object;
    const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const wrong of [
      {
        ...right,
        response: {
          ...right.response,
          clientDataJSON: encode({ ...clientData, origin: 'https://evil.example' }),
        },
      },
      { ...right, response: { ...right.response, signature: right.response['authenticatorData'] } },
      { ...right, id: 'AAAA' },
      { id: right.id },
      {},
      null,
      'x',
      [],
    ])
      expect((await ask('prove', { response: wrong })).code, JSON.stringify(wrong)).toMatch(/^INVALID$/);
    expect(await isFresh()).toBe(false);
  });

  it('7 a passkey whose counter goes back is not believed: somebody has copied it', async () => {
    const id = await withPasskey();
    await age();
    await su.query('update register.passkey set counter = 1000000 where id = $1', [id]);
    expect((await ask('prove', { response: await prove(await options()) })).code).toBe('INVALID');
    expect(await isFresh()).toBe(false);
    await su.query('update register.passkey set counter = 0 where id = $1', [id]);
    expect((await ask('prove', { response: await prove(await options()) })).code).toBeUndefined();
    const { rows } = await su.query<{ counter: string }>('select counter from register.passkey');
    expect(Number(rows[0]?.counter)).toBeGreaterThan(0);
  });

  it('7 somebody else’s passkey proves nothing', async () => {
    await withPasskey();
    const { rows } = await su.query<{ id: string }>(
      `select person_id as id from register.platform_role where role <> 'moderator' limit 1`,
    );
    await age();
    const response = await prove(await options());
    await su.query('update register.passkey set person_id = $1', [rows[0]?.id]);
    expect((await ask('prove', { response })).code).toBe('INVALID');
    expect(await isFresh()).toBe(false);
  });

  it('7 adding and removing a passkey need a fresh session: a stolen one gains nothing by them', async () => {
    const id = await withPasskey();
    const { data } = await ask('begin');
    await age();
    expect((await ask('begin')).code).toBe('STEP_UP');
    expect((await ask('add', { name: 'x', response: {} })).code).toBe('STEP_UP');
    expect((await ask('remove', { id })).code).toBe('STEP_UP');
    expect(data?.['beginPasskey']).toMatchObject({ excludeCredentials: [{ type: 'public-key' }] });
    // The database too.
    const caller = { session: hashOfToken(cookie.replace('moot=', '')) };
    const removed = await platform.platform.services.database.change(caller, em =>
      em.execute<unknown[]>('delete from register.passkey returning id'),
    );
    expect(removed).toEqual([]);
    cookie = await signIn(platform.url, moderator);
    expect((await ask('remove', { id: nothing })).code).toBe('NOT_FOUND');
    expect((await ask('remove', { id })).data).toEqual({ removePasskey: id });
  });

  it('7 people of councils have no passkeys and no moment to the minute: their sessions stay coarse (A9)', async () => {
    const lead = await signIn(platform.url, 'ishbel-figment');
    expect((await ask('passkeys', {}, lead)).data).toEqual({ passkeys: [] });
    expect((await ask('stepUp', {}, lead)).data).toEqual({
      stepUp: { fresh: false, passkey: null, signInUrl: '/auth/step-up' },
    });
    for (const [document, variables] of [
      ['begin', {}],
      ['add', { name: 'x', response: {} }],
      ['remove', { id: nothing }],
      ['prove', { response: {} }],
    ] as const)
      expect((await ask(document, variables, lead)).code, document).toBe('NOT_FOUND');
    expect((await ask('stepUp', {}, '')).code).toBe('NOT_SIGNED_IN');
    const { rows } = await su.query<{ n: string }>(
      `select count(*) as n from register.session s where fresh_until is not null
         and not exists (select from register.platform_role p where p.person_id = s.person_id)`,
    );
    expect(rows[0]?.n).toBe('0');
  });
});

describe('a fresh sign-in as a proof', () => {
  /** Goes from the step-up to the provider as `subject` and back; answers where it ends. */
  const goThere = async (subject: string, as = cookie): Promise<string> => {
    const jar = new Map<string, string>([['moot', as.replace('moot=', '')]]);
    let next = '/auth/step-up?return=/review';
    for (let step = 0; step < 10; step++) {
      const url = new URL(next, platform.url);
      if (!/^\/(auth|oidc|login)\//.test(url.pathname)) return url.pathname;
      const response = await fetch(url, {
        redirect: 'manual',
        headers: { cookie: [...jar].map(([n, v]) => `${n}=${v}`).join('; ') },
        ...(url.pathname.startsWith('/login/')
          ? { method: 'POST', body: new URLSearchParams({ subject }) }
          : {}),
      });
      for (const one of response.headers.getSetCookie()) {
        const [pair = ''] = one.split(';');
        jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
      }
      if (step === 0) {
        const asked = new URL(response.headers.get('location') ?? '').searchParams;
        expect([asked.get('max_age'), asked.get('prompt')]).toEqual(['0', 'login']);
      }
      next = new URL(response.headers.get('location') ?? '/nowhere', url).href;
    }
    return next;
  };

  it('7 without a passkey a fresh sign-in at the provider makes the same session fresh', async () => {
    await age();
    expect(await goThere(moderator)).toBe('/review');
    expect(await isFresh()).toBe(true);
    const { rows } = await su.query<{ commitment: Buffer; opening: Buffer }>(
      'select commitment, opening from audit.leaf order by position desc limit 1',
    );
    const { vault } = platform.platform.services;
    expect(rows.map(row => vault.open('audit', row.commitment.toString('hex'), row.opening))).toMatchObject([
      { act: 'stepped_up', details: { passkey: false } },
    ]);
  });

  it('7 somebody else’s fresh sign-in proves nothing, and signs nobody in', async () => {
    await age();
    const { rows: before } = await su.query('select id from register.session');
    expect(await goThere('ishbel-figment')).toBe('/account/refused');
    expect(await isFresh()).toBe(false);
    expect((await su.query('select id from register.session')).rows).toHaveLength(before.length);
  });

  it('7 a sign-in that the provider remembers from before is no proof: auth_time is checked', async () => {
    const { database, vault, world } = platform.platform.services;
    const parts = {
      database,
      vault,
      world,
      baseUrl: platform.url,
      sessionHours: 12,
      idleHours: 2,
      stepUpMinutes: 15,
      newcomers: 0,
    };
    const who = {
      issuer: `${platform.url}/oidc`,
      subject: moderator,
      name: '',
      email: null,
      providerSession: null,
    };
    const session = hashOfToken(cookie.replace('moot=', ''));
    const asked = new Date();
    await age();
    for (const authenticatedAt of [null, new Date(asked.getTime() - 60_000)]) {
      expect(await proveBySignIn(parts, session, { ...who, authenticatedAt }, asked)).toBe(false);
      expect(await isFresh()).toBe(false);
    }
    expect(await proveBySignIn(parts, session, { ...who, authenticatedAt: asked }, asked)).toBe(true);
    expect(await isFresh()).toBe(true);
  });

  it('7 without a session the step-up is a sign-in', async () => {
    const response = await fetch(`${platform.url}/auth/step-up?return=/review`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/auth/sign-in?return=%2Freview');
  });
});
