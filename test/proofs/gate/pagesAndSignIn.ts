/** What holds at the doors that do not speak GraphQL. */
import { globSync } from 'node:fs';
import { Difference, same, smallLimits, type Answer, type Stage } from './stage.ts';
import { inFile, isMasked, refusedFor, type Line } from './line.ts';
import { knockUntilRefused, saysTooMany } from './pagesDocuments.ts';
import { projectRoot } from '@moot/api/material';

const signIn = inFile('identity/signIn.ts');

const line = (guard: string, check: Line['check'], ...faults: Line['faults']): Line => ({
  door: 'pages, files and sign-in',
  guard,
  check,
  faults,
});

/** Every route that there is. A new one is added here with the guards that it needs. */
const routes: readonly string[] = [
  'GET /audit/log.json',
  'GET /auth/callback',
  'GET /auth/providers',
  'GET /auth/sign-in',
  'GET /auth/step-up',
  'GET /demo/people',
  'GET /files/:id',
  'GET /files/draft/:id',
  'GET /files/review/:id',
  'GET /health',
  'POST /auth/back-channel-logout',
  'POST /auth/sign-out',
  'POST /files',
  'POST /graphql',
  'POST /login/:uid',
];

/** The provider of the demo answers by itself, under its own rules. */
const isOurs = (route: string): boolean => !/^(HEAD|OPTIONS) |\/oidc\//.test(route);

/** A trip to the provider that comes back with nothing good. */
async function failToSignIn(at: Stage, from: string): Promise<Answer> {
  const began = await at.knock('/auth/sign-in', { from });
  const [cookie = ''] = began.headers.getSetCookie().map(each => each.split(';')[0] ?? '');
  return await at.knock('/auth/callback?code=x&state=y', { from, headers: { cookie } });
}

export const pagesAndSignIn: readonly Line[] = [
  line(
    'every route is known to this proof',
    async at => same('routes', at.routes.filter(isOurs).toSorted(), routes),
    signIn(
      'a route of which nobody knew',
      `  app.post('/auth/sign-out'`,
      `  app.get('/auth/debug', async () => process.versions);\n  app.post('/auth/sign-out'`,
    ),
  ),
  line(
    'who asks is read from a request in one place, and the database asked in one',
    async at => {
      const readers = sources().filter(file =>
        /headers\.(cookie|authorization)|headers\[['"](cookie|authorization)/.test(code(at, file)),
      );
      same('headers', readers, ['api/src/gate/viewerOf.ts']);
      const askers = sources().filter(
        file =>
          /new pg\.(Client|Pool)|MikroORM\.init/.test(code(at, file)) &&
          /gate|identity|library|intake|moderation|register|suppliers|alerts|audit|vault/.test(file),
      );
      // Listening for wake-ups needs a connection of its own, and no right; the operator changes the vault key as the
      // owner, while nothing else runs.
      same('connections', askers, [
        'api/src/alerts/live.ts',
        'api/src/moderation/worker.ts',
        'api/src/vault/rotateKey.ts',
      ]);
    },
    signIn(
      'sign-out reads the cookie itself',
      'const { session } = viewerOf(request.headers, parts.baseUrl);',
      'const session = hashOfToken(String(request.headers.cookie));',
    ),
  ),
  line(
    'every answer has the headers that keep a browser from running what is not ours',
    async at => {
      for (const [path, method] of [
        ['/health', 'GET'],
        ['/nowhere', 'GET'],
        ['/auth/sign-in', 'GET'],
        ['/audit/log.json', 'GET'],
        ['/auth/callback', 'GET'],
        ['/auth/sign-out', 'POST'],
        ['/graphql', 'POST'],
        ['/demo/people', 'GET'],
        ['/oidc/.well-known/openid-configuration', 'GET'],
      ] as const) {
        const { headers } = await at.knock(path, {}, { method });
        same(
          path,
          [
            headers.get('x-content-type-options'),
            headers.get('referrer-policy'),
            (headers.get('content-security-policy') ?? '').startsWith(`default-src 'none'`),
          ],
          ['nosniff', 'same-origin', true],
        );
      }
    },
    inFile('gate/pages.ts')('answers without them', 'void reply.headers(headers)', 'undefined'),
  ),
  line(
    'requests from one address, at every route alike',
    async at => {
      for (const path of [
        '/health',
        '/nowhere',
        '/auth/callback',
        '/audit/log.json',
        '/demo/people',
        '/oidc/jwks',
      ]) {
        const from = at.address();
        const { letIn, refusal } = await knockUntilRefused(() => at.knock(path, { from }), 40);
        same(path, letIn, smallLimits.requestsOfAddress);
        saysTooMany(refusal);
      }
    },
    inFile('gate/countRequests.ts')(
      'only GraphQL is counted',
      'await gate.rates.knock(',
      `if (request.url.startsWith('/graphql')) await gate.rates.knock(`,
    ),
  ),
  line(
    'requests of one session, at every route that answers by itself',
    async at => {
      for (const path of ['/audit/log.json', '/health', '/demo/people']) {
        const session = await at.session();
        const { letIn, refusal } = await knockUntilRefused(() => at.knock(path, { session }), 40);
        same(path, letIn, smallLimits.requestsOfSession);
        saysTooMany(refusal);
      }
    },
    inFile('gate/countRequests.ts')(
      'only GraphQL is counted',
      'if (!answers(request.routeOptions.url)) return;',
      `if (request.routeOptions.url !== '/graphql') return;`,
    ),
  ),
  line(
    'sign-ins that fail, from one address, counted in the database',
    async at => {
      const from = at.address();
      for (let n = 0; n < smallLimits.failedSignIns; n++) {
        const { status, headers } = await failToSignIn(at, from);
        same('a failure', [status, headers.get('location')], [303, '/account/refused']);
      }
      for (const path of ['/auth/sign-in', '/auth/step-up', '/auth/callback']) {
        const refusal = await at.knock(path, { from });
        same(path, refusal.status, 429);
        saysTooMany(refusal);
      }
      same('another address', (await at.knock('/auth/sign-in')).status, 303);
      const { rows } = await at.su.query<{ hour: Date }>(
        `select hour from register.failure where kind = 'sign_in' and count = $1`,
        [smallLimits.failedSignIns],
      );
      same('counted', rows.length > 0, true);
      same(
        'to the hour',
        rows.every(({ hour }) => hour.getTime() % 3_600_000 === 0),
        true,
      );
    },
    signIn('failures are not counted', `await attempts.failed('sign_in', address);`),
    signIn('failures bar nobody', `attempts.mayTry('sign_in', addressOf(request.raw));`),
  ),
  line(
    'what changes something comes from our own pages',
    async at => {
      const session = await at.session();
      for (const path of ['/auth/sign-out', '/login/x']) {
        const answer = await at.knock(
          path,
          { session, headers: { origin: 'https://evil.example' } },
          { method: 'POST' },
        );
        same(path, answer.status, 403);
      }
      same('still signed in', (await at.ask('viewer', {}, { session })).errors, []);
    },
    signIn(
      'sign-out from anywhere',
      'if (!isOwnOrigin(request.headers, parts.baseUrl)) return reply.code(403).send();',
    ),
    inFile('identity/localProvider.ts')(
      'a login from anywhere',
      'if (!isOwnOrigin(request.headers, parts.baseUrl)) return reply.code(403).send();',
    ),
  ),
  line(
    'an error shows what the mask of GraphQL shows: an id, or what is wrong with the body',
    async at => {
      await at.su.query('alter function register.epoch() rename to epoch_gone');
      try {
        const { status, errors, text } = await at.knock('/health');
        if (status !== 500 || errors.length !== 1 || !isMasked(errors[0]))
          throw new Difference(`${status} ${text}`);
      } finally {
        await at.su.query('alter function register.epoch_gone() rename to epoch');
      }
      const broken = await at.post('{"extensions":');
      same('a broken body', [broken.status, broken.errors], [400, refusedFor('malformed', 'body')]);
    },
    inFile('gate/maskFailures.ts')(
      'errors leave as the framework words them',
      'errors: [mask(shown, reportBug)]',
      'errors: [{ message: error.message, extensions: {} }]',
    ),
  ),
];

const sources = (): readonly string[] =>
  globSync('api/src/**/*.ts', { cwd: projectRoot })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => !/\.test\.ts$|\/database\//.test(file))
    .toSorted();

/** Without what is only said about it. */
const code = (at: Stage, file: string): string =>
  at.source(file).replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
