/**
 * What observers ask when they look: every query of the contract, with every field, about everything that there is; every
 * act that is not theirs; every address of the server. A query or act that is added to the contract is asked from then on;
 * what the contract cannot say of it stands in `crawl/objects.ts`, for both proofs.
 */
import { idPlacesOf, type IdPlace, type Operation } from '../crawl/documents.ts';
import { outcomeOf } from '../crawl/door.ts';
import { acts, argumentsOf, kindOfPlace, nobodysId } from '../crawl/objects.ts';
import type { ThingKind } from '../crawl/things.ts';
import { bytesOf, type Reply } from './door.ts';
import { isCompared, observers, type Observer } from './observers.ts';
import type { Channel, Piece } from './recording.ts';
import { operations, type Replay } from './replay.ts';
import { title as itemTitle, type Moment } from './story.ts';

/**
 * Ids of each kind, those that the proof is about first: the two councils, their contributors, the item and what became of
 * it. What is of one kind and hidden alike is answered alike, which is another proof's (`oracle`): two of them suffice.
 */
const listed: Readonly<Record<ThingKind, string>> = {
  authority: `select id from register.authority where code in ('north', 'south')`,
  circle: 'select id from register.circle',
  person: `select p.id from register.person p join register.membership m on m.person_id = p.id
    join register.authority a on a.id = m.authority_id where a.code in ('north', 'south') and m.role = 'contributor'`,
  membership: `select m.id from register.membership m join register.authority a on a.id = m.authority_id
    where a.code in ('north', 'south') and m.role = 'contributor'`,
  session: `select s.id from register.session s join register.membership m on m.id = s.membership_id
    join register.authority a on a.id = m.authority_id where a.code in ('north', 'south') and m.role = 'contributor'`,
  supplier: 'select id from register.supplier',
  product: 'select id from register.product',
  publication: 'select id from library.publication order by title <> $1, id',
  alert: 'select id from alerts.alert',
  watch: 'select id from alerts.watch',
  submission: 'select id from intake.submission order by id <> $2::uuid, id',
  revision: 'select id from intake.revision order by submission_id <> $2::uuid, id',
  token: 'select id from register.api_token',
  invitation: 'select id from register.invitation',
  'joining request': 'select id from register.joining_request',
  'trusted source': 'select id from register.trusted_source',
  passkey: 'select id from register.passkey',
  unsealing: 'select id from vault.unsealing',
  question: 'select id from intake.question',
  answer: 'select id from intake.answer',
  'answered question': 'select id from library.question',
  file: 'select id from library.file',
};

type Known = ReadonlyMap<ThingKind, readonly string[]>;

async function knownTo({ replay: { su }, item }: Looking): Promise<Known> {
  const known = new Map<ThingKind, readonly string[]>();
  for (const [kind, text] of Object.entries(listed)) {
    const ordered = /order by/.test(text) ? text : `${text} order by 1`;
    const values = text.includes('$1') ? [itemTitle] : text.includes('$2') ? [item()] : [];
    const { rows } = await su.query<{ id: string }>(`${ordered.replace('$2', '$1')} limit 2`, values);
    known.set(kind as ThingKind, rows.length === 0 ? [nobodysId] : rows.map(({ id }) => id));
  }
  return known;
}

interface Case {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly about: string;
}

/** An operation about each thing that it can be asked about. */
function casesOf(
  operation: Operation,
  known: Known,
  more: Readonly<Record<string, unknown>> = {},
): readonly Case[] {
  const places = idPlacesOf(operation).filter(place => place.required);
  const [first, ...others] = places;
  const cases = (ways[operation.name] ?? [{}]).map((way): Case => ({
    variables: argumentsOf(operation, new Map(), { ...way, ...more }),
    about: JSON.stringify(way),
  }));
  if (first === undefined) return cases;
  const at = (place: IdPlace): readonly string[] => known.get(kindOfPlace(place).kind) ?? [];
  return at(first).flatMap(id =>
    (ways[operation.name] ?? [{}]).map(way => ({
      variables: argumentsOf(
        operation,
        new Map<IdPlace, string>([
          [first, id],
          ...others.map(place => [place, at(place)[0] ?? nobodysId] as const),
        ]),
        { ...way, ...more },
      ),
      about: `${id} ${JSON.stringify(way)}`,
    })),
  );
}

/** Other ways to ask than with the samples: words, filters, pages. */
const ways: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  'Query.publications': [
    { first: 3 },
    { first: 50, filter: { kind: 'incident' } },
    { first: 50, search: 'lights' },
    { first: 50, search: 'Norvalecaster' },
  ],
  'Query.alerts': [{ first: 2 }],
  'Query.auditEntries': [{ first: 20 }],
  'Query.authorities': [{ name: 'Council' }],
  'Query.suppliers': [{ name: 'Ocular' }, { name: 'Norvalecaster' }],
  'Query.authorityConsequences': [{ act: 'suspend' }, { act: 'end' }],
};

/** What changes while the item lives, and who looks at it then; everything else is looked at when all is over. */
const changing = /^Query\.(publications|facets|alerts|reviewQueue|nextSlot|auditEntries|auditHeads)$/;
export const glancing: readonly string[] = [
  'visitor',
  'inside lead',
  'outside lead',
  'moderator',
  'steward',
  'north reader',
  'south lead',
];

/** As whom an act is tried: those for whom it is not, or with a version that never was. */
const meddlers: readonly string[] = ['inside contributor', 'moderator', 'steward'];

/** How a planted leak is looked for: by a few, where it is planted. */
export interface Brief {
  readonly channel: Channel;
  /** A pattern of the operations that are asked in the end. */
  readonly asks: string;
}

export interface Looking {
  readonly replay: Replay;
  readonly note: (piece: Piece) => void;
  readonly answered: Set<string>;
  /** The item's submission. */
  readonly item: () => string;
  readonly brief: Brief | null;
  /** Who of the many asks for everything in the end: a third of them, by its number; null for all. */
  readonly turn: number | null;
}

/** What somebody may ask in a replay. */
export const isAsked =
  (brief: Brief | null) =>
  ({ name, rootType }: Operation): boolean =>
    brief === null ||
    rootType === 'Subscription' ||
    changing.test(name) ||
    scriptAsks.test(name) ||
    new RegExp(brief.asks).test(name);
const scriptAsks =
  /^(Query\.authorityRecord|Mutation\.(sayAlso|noteRead|setRedactionList|(ask|agree|read)Unseal\w+|\w+Submission|\w+Publication|(suspend|end)Authority)|Query\.notices)$/;

export async function lookEverywhere(looking: Looking, moment: Moment, nth: number): Promise<void> {
  const known = await knownTo(looking);
  const all = moment === 'at the end';
  const when = `${moment} ${nth}`;
  const { brief, turn } = looking;
  const isTurn = (n: number): boolean => turn === null || n % 3 === turn % 3;
  const glances = brief === null ? glancing : ['visitor', 'moderator'];
  const wanted = (channel: Channel): boolean => brief === null || brief.channel === channel;
  const looks = observers.filter(
    ({ name }) => (all && brief === null) || (all ? glancing : glances).includes(name),
  );
  const asks = brief === null ? /./ : new RegExp(brief.asks);
  const asked = operations.filter(({ name }) => (all ? asks : changing).test(name));
  for (const operation of asked.filter(one => one.rootType === 'Query'))
    for (const observer of looks)
      if (
        changing.test(operation.name) ||
        glancing.includes(observer.name) ||
        isTurn(observers.indexOf(observer))
      )
        await question(looking, observer, operation, known, when);
  if (wanted('files'))
    for (const observer of looks)
      for (const id of known.get('file') ?? []) await knock(looking, observer, `/files/${id}`, when, 'files');
  if (wanted('audit log'))
    for (const observer of looks) await knock(looking, observer, '/audit/log.json', when, 'audit log');
  if (wanted('audit export')) await exported(looking, when);
  if (!all) return;
  for (const operation of asked.filter(one => one.rootType === 'Mutation'))
    for (const observer of observers.filter(
      ({ name }) => isTurn(meddlers.indexOf(name)) && meddlers.includes(name),
    ))
      await meddle(looking, observer, operation, known, when);
  if (wanted('other addresses'))
    for (const route of looking.replay.routes) await atRoute(looking, route, when);
  if (wanted('limits')) await guess(looking, when);
}

async function question(
  { replay, note, answered }: Looking,
  observer: Observer,
  operation: Operation,
  known: Known,
  when: string,
): Promise<void> {
  for (const { variables, about } of casesOf(operation, known)) {
    let after: string | null = null;
    for (let page = 1; page <= 8; page++) {
      const what = `${operation.name} ${about}${page === 1 ? '' : ` page ${page}`}, ${when}`;
      const asked = after === null ? variables : { ...variables, after };
      const reply = await replay.ask(observer.name, operation, asked, `${observer.name}: ${what}`);
      const { value, refused } = outcome(operation, reply);
      if (refused === null) answered.add(operation.name);
      // How long their own list is depends on the world, and with it how much is asked: its first page is enough.
      if (!isCompared(observer, what)) break;
      noteReply(note, observer.name, channelOf(refused, page), what, reply);
      after = nextOf(value);
      if (after === null) break;
    }
  }
}

/** What stands before an answer, and the answer. */
export function noteReply(
  note: Looking['note'],
  observer: string,
  channel: Channel,
  what: string,
  { status, headers, body }: Reply,
): void {
  note({ observer, channel: 'status and headers', what, bytes: [status, ...headers].join('\n') });
  note({ observer, channel, what, bytes: body });
}

const channelOf = (refused: string | null, page: number): Channel =>
  refused !== null ? 'refusal' : page > 1 ? 'page by its cursor' : 'answer';

function nextOf(value: unknown): string | null {
  const { pageInfo } = (value ?? {}) as {
    readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  return pageInfo?.hasNextPage === true ? pageInfo.endCursor : null;
}

export function outcome(operation: Operation, { body }: Reply): ReturnType<typeof outcomeOf> {
  try {
    const text = Buffer.from(body, 'latin1').toString('utf8');
    return outcomeOf(operation.root, JSON.parse(text) as Parameters<typeof outcomeOf>[1]);
  } catch {
    return { value: undefined, refused: 'no JSON', refusedBelow: [] };
  }
}

/** A version that nothing has: who may do it is told which one stands. */
const neverSo = 999;

async function meddle(
  { replay, note, answered }: Looking,
  observer: Observer,
  operation: Operation,
  known: Known,
  when: string,
): Promise<void> {
  const versioned = operation.args.some(arg => arg.name === 'version');
  const theirs = acts[operation.root]?.(observer) === true;
  if (theirs && !versioned) return;
  for (const { variables, about } of casesOf(operation, known, versioned ? { version: neverSo } : {})) {
    const what = `${operation.name} ${about}, ${when}`;
    const reply = await replay.ask(observer.name, operation, variables, `${observer.name}: ${what}`);
    const { refused } = outcome(operation, reply);
    if (refused !== null) answered.add(operation.name);
    noteReply(note, observer.name, refused === null ? 'answer' : 'refusal', what, reply);
  }
}

async function knock(
  { replay, note, answered }: Looking,
  observer: { readonly name: string; readonly mayKnow?: true },
  path: string,
  when: string,
  channel: Channel,
  method = 'GET',
): Promise<void> {
  const what = `${method} ${path}, ${when}`;
  replay.streams.next(`${observer.name}: ${what}`);
  const headers = { ...replay.somebody(observer.name).headers, accept: 'text/html' };
  const reply = await replay.door.send(method, path, headers);
  answered.add(`${method} ${path}`);
  if (isCompared(observer as Observer, what))
    note({ observer: observer.name, channel, what, bytes: bytesOf(reply) });
}

/** Every address of the server that has no parameters, as somebody from outside, a peer and a moderator. */
async function atRoute(looking: Looking, route: string, when: string): Promise<void> {
  const [method = '', path = ''] = route.split(' ');
  if (path === '/audit/log.json' && method === 'GET') return;
  // Signing out is what it says.
  const as = path === '/auth/sign-out' ? ['visitor'] : ['visitor', 'inside lead', 'moderator'];
  for (const observer of observers.filter(({ name }) => as.includes(name)))
    await knock(looking, observer, path.replace(/[*:].*$/, 'nowhere'), when, 'other addresses', method);
}

/** Somebody tries made-up tokens until they are told to wait. */
async function guess({ replay, note }: Looking, when: string): Promise<void> {
  const [query] = operations;
  if (query === undefined) return;
  for (let tries = 1; tries <= 3; tries++) {
    const what = `a made-up token, try ${tries}, ${when}`;
    replay.streams.next(what);
    const { headers } = replay.somebody('stranger');
    const reply = await replay.door.send(
      'POST',
      '/graphql',
      { ...headers, 'content-type': 'application/json' },
      JSON.stringify({ query: query.text }),
    );
    note({ observer: 'visitor', channel: 'limits', what, bytes: bytesOf(reply) });
  }
}

/** `moot audit export`, as an operator hands it on. */
async function exported({ replay, note }: Looking, when: string): Promise<void> {
  let text = '';
  for await (const piece of replay.parts.exportLog(replay.operator)) text += piece;
  note({ observer: 'operator', channel: 'audit export', what: `moot audit export, ${when}`, bytes: text });
}
