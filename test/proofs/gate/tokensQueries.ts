/** What holds where a program asks by HTTP with an authority's API token. */
import { Difference, same, smallLimits, type Answer, type Stage } from './stage.ts';
import { inFile, refusedFor, tooCostly, type Line } from './line.ts';
import { knockUntilRefused, saysTooMany } from './pagesDocuments.ts';

const freeForm = inFile('gate/freeForm.ts');
const httpDoor = inFile('gate/httpDoor.ts');
const knownToken = inFile('gate/knownToken.ts');
const counting = inFile('gate/countRequests.ts');
const measure = inFile('gate/measure.ts');

const line = (guard: string, check: Line['check'], ...faults: Line['faults']): Line => ({
  door: 'HTTP, a token’s query',
  guard,
  check,
  faults,
});

const askAs = (at: Stage, token: string, query: unknown, variables?: unknown): Promise<Answer> =>
  at.post({ query, variables }, { token });

/** What is within a limit is let in, and one more is refused by the limit's name. */
const limit = (
  name: keyof typeof smallLimits,
  guard: string,
  queryOf: (size: number) => string,
  fault: Line['faults'][number],
  ...more: Line['faults']
): Line =>
  line(
    guard,
    async at => {
      const token = await at.token();
      const most = smallLimits[name];
      same('at the limit', (await askAs(at, token, queryOf(most))).errors, []);
      same('past it', (await askAs(at, token, queryOf(most + 1))).errors, tooCostly(name));
    },
    fault,
    ...more,
  );

const times = (n: number, text: (at: number) => string): string =>
  Array.from({ length: n }, (_, at) => text(at)).join(' ');

export const tokensQueries: readonly Line[] = [
  line(
    'only a token that somebody has gets a parser; any other is 401, whatever it asks',
    async at => {
      for (const query of ['{ viewer { role } }', '{ viewer {', undefined, 7]) {
        const { status, errors, headers } = await askAs(at, 'moot_nobodys', query);
        same(
          String(query),
          [status, errors],
          [401, [{ message: 'NOT_SIGNED_IN', extensions: { code: 'NOT_SIGNED_IN' } }]],
        );
        same('asked for', headers.get('www-authenticate'), 'Bearer');
      }
      same('a session’s secret', (await askAs(at, await at.session(), '{ viewer { role } }')).status, 401);
      same('somebody’s', (await askAs(at, await at.token(), '{ viewer { role } }')).data, {
        viewer: { role: 'peer' },
      });
    },
    httpDoor(
      'a query is read before it is asked whose it is',
      `if (caller.kind === 'token' && !(await isKnownToken(request, reply))) return reply;`,
    ),
  ),
  line(
    'only queries: no mutation, no subscription, not even beside a query',
    async at => {
      const token = await at.token();
      for (const query of [
        'mutation { readNotices }',
        'subscription { libraryChanged { cursor } }',
        'query A { viewer { role } } mutation B { readNotices }',
      ])
        same(
          query,
          (await at.post({ query, operationName: 'A' }, { token })).errors,
          refusedFor('only_queries', 'query'),
        );
    },
    freeForm(
      'any operation is let in',
      `if (operation.operation !== 'query') throw invalid({ path: 'query', problem: 'only_queries' });`,
    ),
  ),
  line(
    'a mistake is told by its place, without a sentence of a library or a word of the schema',
    async at => {
      const token = await at.token();
      for (const [query, path, problem] of [
        ['{ viewer {', 'query:1:11', 'malformed'],
        ['{ viewer { roel } }', 'query:1:12', 'not_valid'],
        ['query ($n: Int!) { publications(first: $m) { nodes { id } } }', 'query:1:40', 'not_valid'],
        ['', 'query', 'missing'],
        [7, 'query', 'not_a_text'],
      ] as const) {
        const { errors, text } = await askAs(at, token, query);
        same(String(query), errors, refusedFor(problem, path));
        if (/did you mean|role|Viewer|Int/.test(text)) throw new Difference(text);
      }
    },
    freeForm('validation tells its sentence', `problem: 'not_valid'`, 'problem: problem.message'),
    freeForm('the parser tells its sentence', `problem: 'malformed'`, 'problem: error.message'),
  ),
  limit(
    'documentBytes',
    'bytes of a query',
    size => '{ viewer { role } }'.padEnd(size),
    freeForm(
      'a text of any length',
      `if (Buffer.byteLength(text) > parts.limits.documentBytes) throw tooCostly('documentBytes');`,
    ),
  ),
  limit(
    'documentTokens',
    'words and signs of a query',
    // Forty-eight times six of them in fragments, one for each further field.
    size => `{ viewer { ${'...on Viewer { role } '.repeat(48)} ${'role '.repeat(size - 5 - 288)} } }`,
    freeForm('any number of tokens', '{ maxTokens: limits.documentTokens }', '{}'),
  ),
  line(
    'fields within each other',
    async at => {
      const token = await at.token();
      const within = '{ __schema { types { fields { type { ofType { kind } } } } } }';
      same('at the limit', (await askAs(at, token, within)).errors, []);
      const past =
        '{ __schema { types { fields { type { ...on __Type { ofType { ofType { kind } } } } } } } }';
      same('past it', (await askAs(at, token, past)).errors, tooCostly('documentDepth'));
    },
    measure('any depth', `if (depth > limits.documentDepth) return 'documentDepth';`),
  ),
  limit(
    'documentFields',
    'fields, those of a fragment for each use',
    size =>
      `{ viewer { ...F ...F ${'role '.repeat(size - 1 - 2 * 20)} } } fragment F on Viewer { ${'suspended '.repeat(20)} }`,
    measure('any number of fields', `if (++fields > limits.documentFields) return 'documentFields';`),
    measure(
      'fragments are not followed',
      'exceeded = walk(fragment.selectionSet, depth, [...within, name]);',
      'exceeded = null;',
    ),
  ),
  limit(
    'documentAliases',
    'other names for fields',
    size => `{ viewer { ${times(size, n => `a${n}: ${n === 0 ? '__typename' : 'role'}`)} } }`,
    measure(
      'any number of aliases',
      `if (node.alias !== undefined && ++aliases > limits.documentAliases) return 'documentAliases';`,
    ),
  ),
  limit(
    'documentDirectives',
    'directives',
    size => `{ viewer { ${times(size, n => `${n % 2 === 0 ? 'role' : 'suspended'} @skip(if: false)`)} } }`,
    measure(
      'any number of directives',
      `if (directives > limits.documentDirectives) return 'documentDirectives';`,
    ),
  ),
  limit(
    'documentRoots',
    'fields at the top, in a fragment too',
    size => `{ ...F } fragment F on Query { ${times(size, () => 'enrolledAuthorities')} }`,
    measure(
      'any number of roots',
      `if (depth === 1 && ++roots > limits.documentRoots) return 'documentRoots';`,
    ),
  ),
  line(
    'what a list may be answered with: page sizes count for each entry, by literal, variable and default',
    async at => {
      const token = await at.token();
      // One for the list, and ten for each entry: the nodes and nine fields.
      const fields = 'id title summary kind marking label severity status outcome';
      const past = tooCostly('documentCost');
      const page = (first: string, head = ''): string =>
        `${head}{ publications(first: ${first}) { nodes { ${fields} } } }`;
      same('within', (await askAs(at, token, page('49'))).errors, []);
      same('past it', (await askAs(at, token, page('50'))).errors, past);
      same('by variable', (await askAs(at, token, page('$n', 'query ($n: Int!) '), { n: 50 })).errors, past);
      same('by default', (await askAs(at, token, page('$n', 'query ($n: Int! = 50) '))).errors, past);
      const inner = `{ publications(first: 9) { nodes { suppliers { supplier { id name } product { id name } } } } }`;
      same('lists in a list', (await askAs(at, token, inner)).errors, past);
    },
    inFile('gate/prepare.ts')(
      'no cost is asked',
      'document.costs !== null && document.costs(variables) > gate.limits.documentCost',
      'false',
    ),
    measure('the size of a page does not count', 'cost += times * within(', 'cost += within('),
    measure(
      `a page's variable does not count`,
      'getArgumentValues(field, node, variables)',
      '{ first: node.arguments?.[0]?.value.value }',
    ),
  ),
  line(
    'the same limits for its variables',
    async at => {
      const token = await at.token();
      const many = { a: Array.from({ length: smallLimits.variableValues }, () => 1) };
      same(
        'values',
        (await askAs(at, token, '{ viewer { role } }', many)).errors,
        tooCostly('variableValues'),
      );
    },
    inFile('gate/prepare.ts')(
      'variables are not measured',
      'if (exceeded !== null) throw tooCostly(exceeded);',
    ),
  ),
  line(
    'requests of one token',
    async at => {
      const [token, other] = [await at.token(), await at.token()];
      const { letIn, refusal } = await knockUntilRefused(
        () => askAs(at, token, '{ enrolledAuthorities }'),
        40,
      );
      same('let in', letIn, smallLimits.requestsOfToken);
      saysTooMany(refusal);
      same('another token', (await askAs(at, other, '{ enrolledAuthorities }')).status, 200);
    },
    counting(
      'a token is counted as a session',
      `gate.rates.ask(caller.kind ?? 'session', caller.session)`,
      `gate.rates.ask('session', caller.session)`,
    ),
    counting(
      'tokens are not counted',
      'if (caller.session !== null) await',
      `if (caller.session !== null && caller.kind !== 'token') await`,
    ),
  ),
  line(
    'unknown tokens from one address, counted in the database under a name that tells no address',
    async at => {
      const from = at.address();
      const knock = (): Promise<Answer> =>
        at.post({ query: '{ enrolledAuthorities }' }, { token: 'moot_nobodys', from });
      const { letIn, refusal } = await knockUntilRefused(knock, 20);
      same('let in', letIn, smallLimits.failedTokens);
      saysTooMany(refusal);
      same(
        'a true one from there',
        (await at.post({ query: '{ enrolledAuthorities }' }, { token: await at.token(), from })).status,
        429,
      );
      const { rows } = await at.su.query<{ count: number; who: string }>(
        `select count, encode(who, 'escape') as who from register.failure where kind = 'token'`,
      );
      same(
        'counted',
        rows.some(({ count }) => count === smallLimits.failedTokens),
        true,
      );
      same(
        'the address stands there',
        rows.some(({ who }) => who.includes(from)),
        false,
      );
    },
    knownToken('failures are not counted', `await gate.rates.failed('token', address);`),
    knownToken('failures bar nobody', `gate.rates.mayTry('token', address);`),
    inFile('gate/rates.ts')(
      'the address is written down',
      `vault.mac('limits', kind, address)`,
      `Buffer.from(address.padEnd(32))`,
    ),
  ),
  line(
    'a token beside a cookie is a token: rights never add up',
    async at => {
      const session = await at.session();
      const { data } = await at.post(
        { query: '{ viewer { role person { name } } }' },
        { token: await at.token(), session },
      );
      same('who it is', data, { viewer: { role: 'peer', person: null } });
    },
    counting(
      'the cookie goes before',
      'const caller = viewerOf(request.headers, baseUrl);',
      `const caller = viewerOf(request.headers.cookie === undefined ? request.headers : { ...request.headers, authorization: undefined }, baseUrl);`,
    ),
  ),
  line(
    'a text that is kept ready is answered anew for whoever asks it',
    async at => {
      const query = '{ viewer { membership { authority { name } } } circles { name mine } }';
      const answers = await Promise.all(
        ['amber', 'birch'].map(async of => (await askAs(at, await at.token(of), query)).data?.['circles']),
      );
      same('answers', answers, [
        [{ name: 'grove circle', mine: true }],
        [{ name: 'grove circle', mine: false }],
      ]);
    },
    freeForm(
      'an answer is kept with the text',
      'run: (variables, asked) =>\n      execute(',
      'run: (variables, asked) =>\n      (document as any).answer ??= execute(',
    ),
  ),
  {
    ...line(
      'in production nobody is told what the schema holds',
      async at => {
        const token = await at.token();
        for (const query of [
          '{ __schema { queryType { name } } }',
          '{ __type(name: "Query") { name } }',
          '{ viewer { ...on Viewer { __typename } } __schema { description } }',
        ]) {
          const { errors, data } = await askAs(at, token, query);
          same(query, [errors.map(error => error.message), data], [['INVALID'], null]);
        }
        same('names of types', (await askAs(at, token, '{ __typename }')).errors, []);
      },
      inFile('gate/gate.ts')(
        'introspection in production',
        `introspection: mode === 'demo'`,
        'introspection: true',
      ),
    ),
    production: true,
  },
];
