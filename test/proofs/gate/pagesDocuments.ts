/** What holds where the web's own pages ask by HTTP. */
import { documents, Difference, same, smallLimits, type Answer, type Stage } from './stage.ts';
import { inFile, isMasked, refusedFor, tooCostly, type Line } from './line.ts';

const prepare = inFile('gate/prepare.ts');
const httpDoor = inFile('gate/httpDoor.ts');
const measure = inFile('gate/measure.ts');
const counting = inFile('gate/countRequests.ts');
const rates = inFile('gate/rates.ts');

const asVisitor = { viewer: { role: 'visitor', person: null } };
const askCaller = 'const caller = viewerOf(request.headers, baseUrl);';

const line = (guard: string, check: Line['check'], ...faults: Line['faults']): Line => ({
  door: 'HTTP, a page’s document',
  guard,
  check,
  faults,
});

/** Knocks until it is too often; answers how many were let in, and the first refusal. */
export async function knockUntilRefused(
  knock: () => Promise<Answer>,
  most: number,
): Promise<{ readonly letIn: number; readonly refusal: Answer | null }> {
  for (let letIn = 0; letIn < most; letIn++) {
    const answer = await knock();
    if (answer.status === 429) return { letIn, refusal: answer };
  }
  return { letIn: most, refusal: null };
}

/** That a refusal says TOO_MANY, when to come back, and nothing else. */
export function saysTooMany(refusal: Answer | null): void {
  if (refusal === null) throw new Difference('it is never too often');
  const seconds = Number(refusal.headers.get('retry-after'));
  if (!(seconds >= 1 && seconds <= 3600)) throw new Difference(`Retry-After: ${seconds}`);
  same('the refusal', refusal.errors, [{ message: 'TOO_MANY', extensions: { code: 'TOO_MANY', seconds } }]);
  same('its data', refusal.data, null);
}

/** Variables of so many values in all, those of the request's own object included. */
const filled = (values: number): object => ({
  id: 'x',
  content: Array.from({ length: values - 4 }, () => 1),
  sharing: 1,
});
const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });

export const pagesDocuments: readonly Line[] = [
  line(
    'only documents of the web’s own build are executed, and no text of a session’s own is even parsed',
    async at => {
      const session = await at.session();
      for (const body of [
        {},
        { query: documents.viewer },
        { query: '{ viewer {' },
        { extensions: { documentId: 'sha256:nothing' } },
        { extensions: { documentId: '__proto__' } },
        {
          query: documents.viewer,
          extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
        },
      ])
        for (const as of [{}, { session }])
          same(JSON.stringify(body), (await at.post(body, as)).errors, refusedFor('unknown_document'));
      same('of the build', (await at.ask('viewer')).data, asVisitor);
    },
    prepare(
      'whoever sends a query is let write it',
      `caller.kind === 'token' ? written`,
      `typeof request.query === 'string' && request.query !== '' ? written`,
    ),
  ),
  line(
    'what stands beside a document is not looked at',
    async at => {
      const body = {
        query: '{ __schema { types { name } } }',
        operationName: 'Other',
        extensions: { documentId: 'sha256:viewer' },
      };
      same('the answer', (await at.post(body)).data, asVisitor);
    },
    httpDoor(
      'a text beside the document goes on',
      'query: text,',
      `query: (body['query'] as string) || text,`,
    ),
  ),
  line(
    'subscriptions do not enter here',
    async at => same('the refusal', (await at.ask('library')).errors, refusedFor('wrong_door')),
    prepare(
      'any operation enters by any door',
      `const entersHere = (document.operation === 'subscription') === (door === 'socket');`,
      'const entersHere = door !== undefined;',
    ),
  ),
  line(
    'nothing but POST',
    async at => {
      const query = encodeURIComponent(JSON.stringify({ documentId: 'sha256:viewer' }));
      for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const headers = { 'content-type': 'application/json' };
        const body = method === 'GET' || method === 'HEAD' ? {} : { body: '{}' };
        const answer = await at.knock(`/graphql?extensions=${query}`, {}, { method, headers, ...body });
        same(method, [answer.status, answer.data], [404, null]);
      }
    },
    httpDoor('GET is let in', `    method: 'POST',\n    url`, `    method: ['GET', 'POST'],\n    url`),
  ),
  line(
    'one request at a time',
    async at => {
      const one = { extensions: { documentId: 'sha256:viewer' } };
      for (const many of [[one], [one, one]])
        same('many', (await at.post(many)).errors, refusedFor('unknown_document'));
    },
    httpDoor(
      'the first of many is answered',
      '(request.body as Record<string, unknown>)',
      '((Array.isArray(request.body) ? request.body[0] : request.body) as Record<string, unknown>)',
    ),
  ),
  line(
    'only JSON: what a form of another site could send is 415',
    async at => {
      const body = JSON.stringify({ extensions: { documentId: 'sha256:viewer' } });
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        '',
      ])
        same(
          type,
          (await at.knock('/graphql', {}, { method: 'POST', headers: { 'content-type': type }, body }))
            .status,
          415,
        );
    },
    httpDoor(
      'the type of a body does not matter',
      `if (!/^application\\/json\\b/i.test(request.headers['content-type'] ?? '')) return reply.code(415).send();`,
    ),
  ),
  line(
    'only our own pages, where a browser says whose they are',
    async at => {
      const session = await at.session();
      for (const origin of ['https://evil.example', 'null', `${at.url}.evil.example`, ''])
        same(origin, (await at.ask('viewer', {}, { session, headers: { origin } })).status, 403);
      same('our own', (await at.ask('viewer', {}, { headers: { origin: at.url } })).status, 200);
    },
    httpDoor('any origin', 'if (!isOwnOrigin(request.headers, baseUrl)) return reply.code(403).send();'),
  ),
  line(
    'bytes of a request',
    async at => {
      const body = (size: number): string => JSON.stringify({ a: 'x'.repeat(size - 8) });
      same(
        'at the limit',
        (await at.post(body(smallLimits.bodyBytes))).errors,
        refusedFor('unknown_document'),
      );
      const long = await at.post(body(smallLimits.bodyBytes + 1));
      same('past it', [long.status, long.errors], [413, refusedFor('too_long', 'body')]);
    },
    httpDoor('a body of any length', 'bodyLimit: gate.limits.bodyBytes,'),
  ),
  line(
    'the declared variables, by their types, without a word of the schema',
    async at => {
      for (const [name, variables, problem] of [
        ['viewer', [], 'not_an_object'],
        ['viewer', 7, 'not_an_object'],
        ['publications', { first: 'many' }, 'wrong_type'],
        ['publications', { filter: { kindd: 'incident' } }, 'wrong_type'],
        ['publication', {}, 'wrong_type'],
      ] as const)
        same(
          JSON.stringify(variables),
          (await at.ask(name, variables)).errors,
          refusedFor(problem, 'variables'),
        );
    },
    prepare(
      'variables of any type go on',
      `if (variables === null) throw invalid({ path: 'variables', problem: 'wrong_type' });`,
    ),
    prepare(
      'variables that are no object go on',
      `if (!isRecord(given)) throw invalid({ path: 'variables', problem: 'not_an_object' });`,
    ),
  ),
  line(
    'how many values, and how deep',
    async at => {
      const { variableValues, variableDepth } = smallLimits;
      same(
        'values at the limit',
        (await at.ask('save', filled(variableValues))).errors,
        refusedFor('wrong_type', 'variables'),
      );
      same(
        'values past it',
        (await at.ask('save', filled(variableValues + 1))).errors,
        tooCostly('variableValues'),
      );
      same('depth at the limit', (await at.ask('viewer', { a: nested(variableDepth) })).errors, []);
      same(
        'depth past it',
        (await at.ask('viewer', { a: nested(variableDepth + 1) })).errors,
        tooCostly('variableDepth'),
      );
    },
    measure('any number of values', `if (++values > limits.variableValues) return 'variableValues';`),
    measure('any depth of values', `if (depth > limits.variableDepth) return 'variableDepth';`),
  ),
  line(
    'requests of one session, from wherever they come',
    async at => {
      const [session, other] = [await at.session(), await at.session()];
      const { letIn, refusal } = await knockUntilRefused(() => at.ask('viewer', {}, { session }), 40);
      same('let in', letIn, smallLimits.requestsOfSession);
      saysTooMany(refusal);
      same('another session', (await at.ask('viewer', {}, { session: other })).status, 200);
      same('a visitor', (await at.ask('viewer')).status, 200);
    },
    counting(
      'sessions are not counted',
      `if (caller.session !== null) await gate.rates.ask(caller.kind ?? 'session', caller.session);`,
    ),
    rates('all sessions are counted as one', `hash.toString('latin1')`, `'one'`),
    inFile('gate/answerRefusal.ts')(
      'nobody is told when to come back',
      `if (reason.code === 'TOO_MANY' && reason.seconds !== undefined) reply.header('retry-after', reason.seconds);`,
    ),
  ),
  line(
    'requests from one address, whoever they are of',
    async at => {
      const from = at.address();
      const knock = async (): Promise<Answer> => at.ask('viewer', {}, { from, session: await at.session() });
      const { letIn, refusal } = await knockUntilRefused(knock, 40);
      same('let in', letIn, smallLimits.requestsOfAddress);
      saysTooMany(refusal);
      same('another address', (await at.ask('viewer')).status, 200);
    },
    counting('addresses are not counted', 'await gate.rates.knock(gate.addressOf(request.raw));'),
  ),
  line(
    'the address is what our own proxy saw, whatever a client claims',
    async at => {
      const from = at.address();
      const { letIn } = await knockUntilRefused(
        () => at.ask('viewer', {}, { from: `${at.address()}, ${from}` }),
        40,
      );
      same('let in', letIn, smallLimits.requestsOfAddress);
    },
    inFile('gate/addressOf.ts')(
      'the first address that is named is believed',
      'seen[Math.max(0, seen.length - 1 - proxies)]',
      'seen[0]',
    ),
  ),
  line(
    'a bug shows an id and nothing of its cause',
    async at => {
      await at.su.query('revoke select on library.publication from visitor');
      try {
        const { errors, text, status } = await at.ask('publications');
        same('status and number', [status, errors.length], [200, 1]);
        if (!isMasked(errors[0])) throw new Difference(text);
      } finally {
        await at.su.query('grant select on library.publication to visitor');
      }
    },
    httpDoor(
      'errors leave as they are',
      'const errors = result.errors?.map(error => mask(error, reportBug));',
      'const errors = result.errors;',
    ),
    prepare(
      'a bug tells its sentence',
      `return { message: 'INTERNAL', ...path`,
      `return { message: String(original), ...path`,
    ),
  ),
  line(
    'who asks is the session cookie’s, and no other header’s',
    async at => {
      const session = await at.session();
      same('by cookie', (await at.ask('viewer', {}, { session })).data, {
        viewer: { role: 'peer', person: { name: 'lead' } },
      });
      for (const headers of [
        { cookie: `Moot=${session}` },
        { cookie: `__Host-moot=${session}` },
        { 'x-forwarded-user': session },
        { 'x-session': session, 'x-user-id': 'lead', 'x-moot-role': 'moderator' },
        { authorization: `Basic ${session}` },
      ] as readonly Readonly<Record<string, string>>[])
        same(JSON.stringify(headers), (await at.ask('viewer', {}, { headers })).data, asVisitor);
    },
    counting(
      'a proxy’s header names the session',
      askCaller,
      'const caller = viewerOf({ ...request.headers, cookie: request.headers.cookie ?? `moot=${String(request.headers["x-forwarded-user"])}` }, baseUrl);',
    ),
  ),
  line(
    'a session that has ended is refused at its next request',
    async at => {
      const session = await at.session();
      same('before', (await at.ask('publications', {}, { session })).errors, []);
      await endSessions(at, 'lead');
      const { errors } = await at.ask('publications', {}, { session });
      same(
        'after',
        errors.map(error => error.extensions),
        [{ code: 'NOT_SIGNED_IN' }],
      );
    },
    httpDoor(
      'answers are remembered for a session',
      'await prepared.document.run(prepared.variables, asked);',
      `await (((globalThis as any).kept ??= {})[String(asked.caller.session)] ??= prepared.document.run(prepared.variables, asked));`,
    ),
  ),
];

async function endSessions(at: Stage, person: string): Promise<void> {
  await at.su.query(
    'delete from register.session where person_id = (select id from register.person where name = $1)',
    [person],
  );
}
