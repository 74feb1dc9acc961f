import { request as rawRequest } from 'node:http';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestPlatform, type TestPlatform } from '../../../test/world/platform.ts';
import { signIn } from '../../../test/world/signIn.ts';

const documents = {
  viewer: 'query V { viewer { role person { name } membership { authority { name } } } }',
  publication: 'query P($id: ID!) { publication(id: $id) { id } }',
  publications:
    'query L($first: Int! = 20, $filter: PublicationFilter) { publications(first: $first, filter: $filter) { nodes { id } } }',
  two: 'query Two { viewer { role } publications { nodes { id } } }',
  save: 'mutation S($id: ID!, $sharing: SharingInput!) { saveSubmission(id: $id, version: 1, content: {}, sharing: $sharing) { id } }',
  live: 'subscription W { libraryChanged { cursor } }',
} as const;
const idOf = (name: keyof typeof documents): string => `sha256:${name}`;
const manifest = Object.fromEntries(
  Object.entries(documents).map(([name, text]) => [`sha256:${name}`, text]),
);

let platform: TestPlatform;
let su: pg.Client;
let contributor: string;

beforeAll(async () => {
  platform = await startTestPlatform(inject('pg'), { web: 'none', manifest, parts: 'api', log: 'fatal' });
  su = new pg.Client({ connectionString: platform.database.superuser });
  await su.connect();
  contributor = await signIn(platform.url, 'ishbel-figment');
});
afterAll(async () => {
  await su.end();
  await platform[Symbol.asyncDispose]();
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

const post = async (body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => {
  const response = await fetch(`${platform.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const parsed = (
    /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : {}
  ) as Partial<Answer>;
  return {
    status: response.status,
    text,
    headers: response.headers,
    data: parsed.data ?? null,
    errors: parsed.errors ?? [],
  };
};
const ask = (
  name: keyof typeof documents,
  variables?: unknown,
  headers?: Readonly<Record<string, string>>,
): Promise<Answer> =>
  post(
    { extensions: { documentId: idOf(name) }, ...(variables === undefined ? {} : { variables }) },
    headers,
  );

const refusedFor = (problem: string, path = 'documentId'): object => [
  { message: 'INVALID', extensions: { code: 'INVALID', fields: [{ path, problem }] } },
];

describe('the HTTP door', () => {
  it('answers a document of the build', async () => {
    const answer = await ask('viewer');
    expect(answer.status).toBe(200);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual({ viewer: { role: 'visitor', person: null, membership: null } });
  });

  it('R7 refuses a document that is not of the build, and a request without one', async () => {
    for (const body of [
      {},
      [],
      'null',
      '1',
      { extensions: null },
      { extensions: [] },
      { extensions: { documentId: 1 } },
      { extensions: { documentId: 'sha256:nothing' } },
      { extensions: { documentId: '__proto__' } },
      { extensions: { documentId: 'constructor' } },
      { query: documents.viewer },
      { documentId: idOf('viewer') },
      { query: documents.viewer, extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    ]) {
      const answer = await post(body);
      expect(answer.errors, JSON.stringify(body)).toEqual(refusedFor('unknown_document'));
      expect(answer.data).toBeNull();
    }
  });

  it('executes the trusted text and nothing that stands beside it', async () => {
    const answer = await post({
      query: '{ __schema { types { name } } }',
      operationName: 'Other',
      extensions: { documentId: idOf('viewer') },
    });
    expect(answer.data).toEqual({ viewer: { role: 'visitor', person: null, membership: null } });
  });

  it('has no introspection, by whatever way it is asked', async () => {
    const query = '{ __schema { types { name } } }';
    const answers = [
      (await post({ query })).text,
      await (
        await fetch(`${platform.url}/graphql?query=${encodeURIComponent(query)}`, {
          headers: { 'apollo-require-preflight': '1' },
        })
      ).text(),
    ];
    for (const text of answers) expect(text).not.toMatch(/"data"|"__|"Viewer"/);
  });

  it('refuses GET, HEAD, PUT and many requests in one', async () => {
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE']) {
      const response = await fetch(
        `${platform.url}/graphql?extensions=${encodeURIComponent(JSON.stringify({ documentId: idOf('viewer') }))}`,
        { method },
      );
      expect(response.status, method).toBe(404);
    }
    const one = { extensions: { documentId: idOf('viewer') } };
    expect((await post([one, one])).errors).toEqual(refusedFor('unknown_document'));
  });

  it('leaves subscriptions to the socket', async () => {
    expect((await ask('live')).errors).toEqual(refusedFor('wrong_door'));
  });

  it('answers only JSON: anything that a form of another site could send is 415', async () => {
    const body = JSON.stringify({ extensions: { documentId: idOf('viewer') } });
    for (const type of [
      'text/plain',
      'text/plain; x=application/json',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json-patch+json',
      '',
    ]) {
      const response = await fetch(`${platform.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expect(response.status, type).toBe(415);
      expect(await response.text()).not.toContain('visitor');
    }
  });

  it('R7 answers a body that is not JSON, or too long, without a stack or a path', async () => {
    const broken = await post('{"extensions":');
    expect(broken.status).toBe(400);
    expect(broken.errors).toEqual(refusedFor('malformed', 'body'));
    const poisoned = await post('{"__proto__": {"a": 1}}');
    expect(poisoned.status).toBe(400);
    const long = await post({
      extensions: { documentId: idOf('viewer') },
      variables: { x: 'a'.repeat(262_144) },
    });
    expect(long.status).toBe(413);
    expect(long.errors).toEqual(refusedFor('too_long', 'body'));
    for (const { text } of [broken, poisoned, long])
      expect(text).not.toMatch(/ at |node_modules|\/src\/|FST_/);
  });

  it('refuses another origin, even with the cookie', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      `${platform.url}.evil.example`,
      platform.url.replace('http:', 'https:'),
      '',
    ]) {
      const answer = await ask('viewer', {}, { origin, cookie: contributor });
      expect(answer.status, origin).toBe(403);
      expect(answer.text).toBe('');
    }
    expect((await ask('viewer', {}, { origin: platform.url })).status).toBe(200);
  });

  it('R7 says which variables are wrong without a word of the schema', async () => {
    for (const variables of [[], 'text', 7, true]) {
      expect((await ask('viewer', variables)).errors, JSON.stringify(variables)).toEqual(
        refusedFor('not_an_object', 'variables'),
      );
    }
    for (const [name, variables] of [
      ['publications', { first: 'many' }],
      ['publications', { first: null }],
      ['publications', { first: 2 ** 40 }],
      ['publications', { filter: { kindd: 'incident' } }],
      ['publications', { filter: { kinds: ['incidentt'] } }],
      ['publication', {}],
      ['publication', { id: {} }],
      ['save', { id: 'x', sharing: { markingg: 'CLEAR' } }],
    ] as const) {
      const answer = await ask(name, variables);
      expect(answer.errors, JSON.stringify(variables)).toEqual(refusedFor('wrong_type', 'variables'));
      expect(answer.text).not.toMatch(
        /did you mean|Int|PublicationFilter|SharingInput|incident|marking|locations/i,
      );
    }
  });

  it('V6 answers an absent publication and garbled ids alike, with the code of the refusal', async () => {
    for (const id of ['00000000-0000-4000-8000-000000000000', 'x', '', '-'.repeat(36), "' or 1=1 --"]) {
      const answer = await ask('publication', { id });
      expect(
        answer.errors.map(e => e.extensions['code']),
        id,
      ).toEqual(['NOT_FOUND']);
      expect(answer.text).not.toContain('locations');
    }
  });

  describe('with a fault in the database', () => {
    afterEach(() => su.query('grant select on library.publication to visitor, peer'));

    it('R7 shows a bug as INTERNAL with an id: no SQL, no table, no stack', async () => {
      await su.query('revoke select on library.publication from visitor, peer');
      const whole = await ask('publications');
      const part = await ask('two');
      for (const answer of [whole, part]) {
        expect(answer.status).toBe(200);
        expect(answer.errors).toHaveLength(1);
        expect(answer.errors[0]).toEqual({
          message: 'INTERNAL',
          path: ['publications'],
          extensions: { code: 'INTERNAL', id: expect.stringMatching(/^[0-9a-f]{12}$/) as string },
        });
        expect(answer.text).not.toMatch(/permission|select|library\.|publication\b|stack|locations|\.ts/i);
      }
      expect(whole.errors[0]?.extensions['id']).not.toBe(part.errors[0]?.extensions['id']);
    });
  });

  it('knows people by the session cookie alone', async () => {
    expect((await ask('viewer', {}, { cookie: contributor })).data).toMatchObject({
      viewer: { role: 'peer', person: { name: 'Ishbel Figment' } },
    });
    const token = contributor.replace('moot=', '');
    const others: readonly Readonly<Record<string, string>>[] = [
      { cookie: `Moot=${token}` },
      { cookie: `moot-sign-in=${token}` },
      { cookie: `xmoot=${token}; mootx=${token}` },
      { cookie: `__Host-moot=${token}` },
      { cookie: `moot=${token}x` },
      { cookie: 'moot=' },
      { cookie: `a="b; moot2=${token}"` },
      {
        'x-forwarded-user': 'ishbel-figment',
        'x-remote-user': 'ishbel-figment',
        'x-user-id': 'ishbel-figment',
        'x-moot-role': 'moderator',
      },
      {
        'x-forwarded-for': '127.0.0.1',
        forwarded: 'for=127.0.0.1;proto=https',
        'x-forwarded-host': 'evil.example',
      },
    ];
    for (const headers of others) {
      expect((await ask('viewer', {}, headers)).data, JSON.stringify(headers)).toMatchObject({
        viewer: { role: 'visitor', person: null },
      });
    }
    // A program's header is asked for an API token, which no session is.
    const bearer = await ask('viewer', {}, { authorization: `Bearer ${token}` });
    expect(bearer.errors?.[0]?.extensions.code).toBe('NOT_SIGNED_IN');
  });

  it('gives every answer the headers that keep a browser from running what is not ours', async () => {
    const answers = [
      await fetch(`${platform.url}/graphql`),
      (await post('{')) as Pick<Answer, 'headers'>,
      (await ask('viewer')) as Pick<Answer, 'headers'>,
      (await ask('viewer', {}, { origin: 'https://evil.example' })) as Pick<Answer, 'headers'>,
      await fetch(`${platform.url}/health`),
      await fetch(`${platform.url}/nowhere`),
      await fetch(`${platform.url}/auth/sign-in`, { redirect: 'manual' }),
      await fetch(`${platform.url}/auth/callback`, { redirect: 'manual' }),
      await fetch(`${platform.url}/oidc/nowhere`),
      await fetch(`${platform.url}/oidc/.well-known/openid-configuration`),
      await fetch(`${platform.url}/demo/people`),
    ];
    for (const [at, { headers }] of answers.entries()) {
      expect(headers.get('content-security-policy'), String(at)).toMatch(
        /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'$/,
      );
      expect(headers.get('x-content-type-options'), String(at)).toBe('nosniff');
      expect(headers.get('referrer-policy'), String(at)).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
    }
    expect((await ask('viewer')).headers.get('cache-control')).toBe('no-store');
  });

  it('R7 an error outside GraphQL shows an id and nothing of its cause', async () => {
    await su.query('alter function register.epoch() rename to epoch_gone');
    try {
      const response = await fetch(`${platform.url}/health`);
      expect(response.status).toBe(500);
      const text = await response.text();
      expect(text).not.toMatch(/epoch|function|register|postgres|ECONN/i);
      expect(JSON.parse(text)).toEqual({
        errors: [
          {
            message: 'INTERNAL',
            extensions: { code: 'INTERNAL', id: expect.stringMatching(/^[0-9a-f]{12}$/) as string },
          },
        ],
      });
    } finally {
      await su.query('alter function register.epoch_gone() rename to epoch');
    }
  });

  it('lives on after requests that no browser sends', async () => {
    const { port } = new URL(platform.url);
    for (const path of [
      '//',
      '/\\',
      '/%',
      '/%00',
      '/graphql/%2e%2e',
      '/graphql?%',
      '/auth/sign-in?return=%',
      '/oidc//',
      '/login/%',
      `/${'a'.repeat(9000)}`,
    ]) {
      await new Promise<void>(resolve => {
        rawRequest({ host: '127.0.0.1', port, path, method: 'GET' }, response => {
          response.resume();
          response.once('close', resolve);
          expect(response.statusCode, path).toBeGreaterThanOrEqual(200);
          expect(response.statusCode, path).not.toBe(500);
        })
          .once('error', () => resolve())
          .end();
      });
    }
    expect((await ask('viewer')).status).toBe(200);
  });
});
