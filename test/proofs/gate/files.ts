/** What holds where files come in and go out. */
import { inFile, refusedFor, type Line } from './line.ts';
import { same, type Answer, type Stage } from './stage.ts';

const fileAnswer = inFile('gate/fileAnswer.ts');
const draftDoor = inFile('intake/fileDoor.ts');
const libraryDoor = inFile('library/fileDoor.ts');

const line = (guard: string, check: Line['check'], ...faults: Line['faults']): Line => ({
  door: 'pages, files and sign-in',
  guard,
  check,
  faults,
});

const nobodys = '7f0c3a52-9a4e-4d1b-8a57-3c3d7e0f4b11';

/** Knocks with a file, as a page of ours would but for what is changed. */
async function send(
  at: Stage,
  {
    session,
    bytes = 'words',
    ...headers
  }: Readonly<Record<string, string>> & { readonly bytes?: string } = {},
): Promise<Answer> {
  return await at.knock('/files', session === undefined ? {} : { session }, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'moot-submission': nobodys,
      'moot-version': '1',
      ...headers,
    },
    body: bytes,
  });
}

/** A file in the library, of a publication under this marking; answers its address. */
async function released(at: Stage, marking: 'CLEAR' | 'GREEN'): Promise<string> {
  return `/files/${await at.releaseFile(marking)}`;
}

export const files: readonly Line[] = [
  line(
    'a file is taken from our own pages alone, as bytes, of somebody who writes',
    async at => {
      const session = await at.session();
      const status = async (...how: Parameters<typeof send>): Promise<number> => (await send(...how)).status;
      same('of a writer', await status(at, { session }), 404);
      same('of nobody', await status(at), 401);
      same('of a reader', await status(at, { session: await at.session('reader') }), 404);
      same('from elsewhere', await status(at, { session, origin: 'https://elsewhere.example' }), 403);
      same('as a form sends it', await status(at, { session, 'content-type': 'text/plain' }), 415);
    },
    draftDoor('any origin', 'if (!isOwnOrigin(request.headers, baseUrl)) return reply.code(403).send();'),
    draftDoor('any type', 'return reply.code(415).send();', 'reply.code(200);'),
    draftDoor(
      'of nobody',
      `if (request.caller?.kind !== 'session') throw new Refusal({ code: 'NOT_SIGNED_IN' });`,
      'if (request.caller === null) throw notFound();',
    ),
  ),
  line(
    'a file has a length before it is read, and its version is a number',
    async at => {
      const session = await at.session();
      // It may be cut off while it is being sent.
      const long = await send(at, { session, bytes: 'x'.repeat(12 * 1024 * 1024 + 1) }).catch(() => null);
      if (long !== null) same('too long', [long.status, long.errors], [413, refusedFor('too_long', 'body')]);
      const odd = await send(at, { session, 'moot-version': '1e3' });
      same('no version', [odd.status, odd.errors], [422, refusedFor('wrong_form', 'version')]);
    },
    draftDoor('any length', 'bodyLimit: bounds.fileBytes,', 'bodyLimit: 100_000_000,'),
  ),
  line(
    'a file is served as what it is and nothing more, kept by nobody on the way, its marking in its name',
    async at => {
      const address = await released(at, 'CLEAR');
      const { status, headers, text } = await at.knock(address);
      same('what it says', [status, text], [200, 'TLP:CLEAR\n\nwords']);
      same(
        'headers',
        [
          'content-type',
          'content-disposition',
          'content-security-policy',
          'x-content-type-options',
          'cache-control',
          'cross-origin-resource-policy',
        ].map(name => headers.get(name)),
        [
          'text/plain; charset=utf-8',
          `attachment; filename="TLP-CLEAR-${address.slice(7)}.txt"`,
          "default-src 'none'; sandbox; frame-ancestors 'none'",
          'nosniff',
          'private, no-store',
          'same-origin',
        ],
      );
    },
    fileAnswer('it may run', "default-src 'none'; sandbox; frame-ancestors 'none'", "default-src 'self'"),
    fileAnswer(
      'it is kept on the way',
      "'cache-control': 'private, no-store',",
      "'cache-control': 'public',",
    ),
    fileAnswer('other sites may show it', "'cross-origin-resource-policy': 'same-origin',"),
    fileAnswer('its name says nothing of its marking', "${label.replace(/[:+]/g, '-')}-${id}", '${id}'),
    fileAnswer('a text bears no marking', "kind === 'text' ?", 'bytes.length === 0 ?'),
  ),
  line(
    'a file that one may not see is answered as one that is not there',
    async at => {
      const address = await released(at, 'GREEN');
      const session = await at.session();
      same('of a member', (await at.knock(address, { session })).status, 200);
      const looks = async (path: string): Promise<unknown> => {
        const { status, headers, text } = await at.knock(path);
        return [status, text, [...headers].filter(([name]) => name !== 'date')];
      };
      const absent = await looks(`/files/${nobodys}`);
      same('hidden', await looks(address), absent);
      same('no id', await looks('/files/x'), absent);
    },
    libraryDoor('a lack is a bug', 'if (found === undefined) throw notFound();', 'found!.id;'),
    libraryDoor('what is no id is told', '[idOrNobody(params.id)]', '[params.id]'),
  ),
  line(
    'a token that nobody has gets no file, and is counted',
    async at => {
      const { status, headers } = await at.knock(`/files/${nobodys}`, { token: 'nobody' });
      same('status', [status, headers.get('www-authenticate')], [401, 'Bearer']);
    },
    fileAnswer(
      'tokens are not looked up',
      `if (request.caller?.kind === 'token') await knownToken(gate, services, request, reply);`,
      'void [gate, services, request, reply];',
    ),
  ),
];
