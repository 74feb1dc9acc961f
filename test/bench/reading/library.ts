/**
 * A large invented library, made fast: some hundreds of invented councils in circles, people with open sessions, and
 * publications written by the superuser in batches through the real triggers, so that visibility keys, counts and
 * labels are what a release would have left. All of it follows from the seed.
 */
import { createHash } from 'node:crypto';
import pg from 'pg';
import { columnsOf } from '@moot/api/library/releasedCopy';
import type { Content } from '@moot/content';
import { assets, severities, themes } from '@moot/vocabulary';
import { demoPublications } from '../../../material/demo/publications.ts';

/** What there is to be read, for whoever asks for it. */
export interface ReadingLibrary {
  /** Session tokens, as a browser would send them, of people at councils. */
  readonly tokens: readonly string[];
  /** Ids of CLEAR and GREEN publications, drawn at random. */
  readonly ids: readonly string[];
  /** Words by how many publications hold them. */
  readonly words: {
    readonly many: readonly string[];
    readonly few: readonly string[];
    readonly none: readonly string[];
  };
  /** Codes of assets and severities that occur. */
  readonly assets: readonly string[];
  readonly severities: readonly string[];
  /** Share of the library that a viewer sees, in per cent, over some of the viewers. */
  readonly visibleShare: number;
}

const councils = 400;
const circles = 40;
const supplierCount = 400;
const batch = 2000;

/** Small, fast and the same on every machine (mulberry32): draws from 0 up to, not including, 1. */
function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Dice {
  readonly below: (most: number) => number;
  readonly chance: (share: number) => boolean;
  readonly one: <T>(from: readonly T[]) => T;
  readonly some: <T>(from: readonly T[], many: number) => T[];
  readonly id: () => string;
}

function diceOf(seed: number): Dice {
  const draw = drawing(seed);
  const below = (most: number): number => Math.floor(draw() * most);
  const one = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  return {
    below,
    chance: share => draw() < share,
    one,
    some: (from, many) => {
      const chosen = new Set<(typeof from)[number]>();
      while (chosen.size < Math.min(many, from.length)) chosen.add(one(from));
      return [...chosen];
    },
    id: () => {
      const hex = Array.from({ length: 4 }, () => below(4294967296).toString(16).padStart(8, '0')).join('');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}

/** Shares of the markings: with these a typical viewer sees about three quarters. */
const markings = [
  ['CLEAR', 0.27],
  ['GREEN', 0.44],
  ['AMBER', 0.2],
  ['AMBER_STRICT', 0.06],
  ['RED', 0.03],
] as const;

function markingOf(dice: Dice): (typeof markings)[number][0] {
  let left = dice.below(100) / 100;
  for (const [marking, share] of markings) {
    if (left < share) return marking;
    left -= share;
  }
  return 'GREEN';
}

const syllables = [
  'ba',
  'cor',
  'den',
  'fi',
  'gal',
  'hem',
  'kir',
  'lo',
  'mun',
  'nav',
  'os',
  'pel',
  'rud',
  'sto',
  'tam',
  'vey',
  'wex',
  'zor',
];

/** Words that no dictionary holds, so that how often each occurs is ours to say. */
function inventedWords(many: number): readonly string[] {
  const made: string[] = [];
  for (let n = 0; made.length < many; n++) {
    const at = (place: number): string => syllables[Math.floor(n / place) % syllables.length] as string;
    made.push(`${at(1)}${at(18)}${at(324)}x`);
  }
  return made;
}

/** Writes it into the empty, migrated database of `superuser`. */
export async function fillLibrary(
  superuser: string,
  sizes: { readonly publications: number; readonly viewers: number; readonly seed: number },
  progress: (done: number, of: number, what: string) => void,
): Promise<ReadingLibrary> {
  const dice = diceOf(sizes.seed);
  const client = new pg.Client({ connectionString: superuser });
  await client.connect();
  try {
    const people = await bringPeople(client, dice, sizes.viewers);
    const suppliers = await bringSuppliers(client, dice);
    const vocabulary = inventedWords(3000);
    await bringTemplates(client);
    const index = await withoutWords(client);
    const ids: string[] = [];
    for (let from = 0; from < sizes.publications; from += batch) {
      const rows = Array.from({ length: Math.min(batch, sizes.publications - from) }, (_, n) =>
        publicationOf(dice, (from + n) / sizes.publications, people, suppliers, vocabulary),
      );
      await write(client, rows);
      for (const row of rows)
        if (row.authorities.length + row.circles.length === 0 && dice.chance(5000 / sizes.publications))
          ids.push(row.id);
      progress(from + rows.length, sizes.publications, 'publications written');
    }
    progress(sizes.publications, sizes.publications, 'tidying');
    await client.query(index);
    await client.query('vacuum analyze');
    return {
      tokens: people.tokens,
      ids,
      words: {
        many: ['council', 'supplier', 'network', 'password', vocabulary[0] as string],
        few: vocabulary.slice(600, 900),
        none: ['quixzzlewock', 'plonkadoodle'],
      },
      assets: assets.terms.map(each => each.code),
      severities: severities.terms.map(each => each.code),
      visibleShare: await visibleShare(client, people.tokens.slice(0, 10)),
    };
  } finally {
    await client.end();
  }
}

interface People {
  readonly authorityIds: readonly string[];
  readonly circleIds: readonly string[];
  readonly tokens: readonly string[];
}

async function bringPeople(client: pg.Client, dice: Dice, viewers: number): Promise<People> {
  const authorityIds = Array.from({ length: councils }, dice.id);
  await client.query(
    `insert into register.authority (id, code, kind, name, short_name, nation, region, tier, population, population_band, invented, standing)
     select a.id, 'BENCH' || a.n, 'council', 'Benchford ' || a.n || ' District Council', 'Benchford ' || a.n,
       'England', 'South East', 'district', 100000, '100k-200k', true, 'enrolled'
     from unnest($1::uuid[]) with ordinality a (id, n)`,
    [authorityIds],
  );
  const circleIds = Array.from({ length: circles }, dice.id);
  await client.query(
    `insert into register.circle (id, name, about) select c.id, 'Bench circle ' || c.n, 'Invented for a benchmark.'
     from unnest($1::uuid[]) with ordinality c (id, n)`,
    [circleIds],
  );
  const inCircles = authorityIds.flatMap(id => dice.some(circleIds, 3).map(circle => [circle, id] as const));
  await client.query(
    'insert into register.circle_member (circle_id, authority_id) select * from unnest($1::uuid[], $2::uuid[])',
    [inCircles.map(([circle]) => circle), inCircles.map(([, id]) => id)],
  );
  const tokens = Array.from({ length: viewers }, () =>
    `${dice.id()}${dice.id()}`.replaceAll('-', '').slice(0, 43),
  );
  const persons = tokens.map(token => ({
    person: dice.id(),
    membership: dice.id(),
    session: dice.id(),
    authority: dice.one(authorityIds),
    role: dice.one(['reader', 'reader', 'contributor', 'contributor', 'lead']),
    hash: createHash('sha256').update(token, 'utf8').digest('hex'),
  }));
  await client.query(
    `with p as (select * from jsonb_to_recordset($1) p (person uuid, membership uuid, session uuid, authority uuid, role text, hash text)),
      persons as (insert into register.person (id, name, email, invented)
        select person, 'Bench person', person || '@example.test', true from p),
      memberships as (insert into register.membership (id, person_id, authority_id, role, ended)
        select membership, person, authority, role, false from p)
     insert into register.session (id, hash, person_id, membership_id, opened_at, seen_hour, expires_at, authenticated_at)
       select session, decode(hash, 'hex'), person, membership, date_trunc('hour', now()), date_trunc('hour', now()),
         now() + interval '12 hours', now() from p`,
    [JSON.stringify(persons)],
  );
  return { authorityIds, circleIds, tokens };
}

interface Suppliers {
  readonly supplierIds: readonly string[];
  readonly productsOf: ReadonlyMap<string, readonly string[]>;
}

async function bringSuppliers(client: pg.Client, dice: Dice): Promise<Suppliers> {
  const supplierIds = Array.from({ length: supplierCount }, dice.id);
  await client.query(
    `insert into register.supplier (id, name, match_key, invented)
     select s.id, 'Bench Systems ' || s.n, 'benchsystems' || s.n, true from unnest($1::uuid[]) with ordinality s (id, n)`,
    [supplierIds],
  );
  const productsOf = new Map(supplierIds.map(id => [id, Array.from({ length: 3 }, dice.id)] as const));
  const pairs = [...productsOf].flatMap(([supplier, products]) =>
    products.map(product => [supplier, product] as const),
  );
  await client.query(
    `insert into register.product (id, supplier_id, name, match_key)
     select p.product, p.supplier, 'Bench product ' || p.n, 'benchproduct' || p.n
     from unnest($1::uuid[], $2::uuid[]) with ordinality p (supplier, product, n)`,
    [pairs.map(([supplier]) => supplier), pairs.map(([, product]) => product)],
  );
  return { supplierIds, productsOf };
}

/** The contents of the demo's publications, once: every publication of the benchmark has one of them. */
async function bringTemplates(client: pg.Client): Promise<void> {
  const templates = demoPublications.map((publication, n) => {
    const content = publication.content as unknown as Content;
    const { passages, ...columns } = columnsOf(publication.kind, content);
    return { n, kind: publication.kind, content, passages, ...columns };
  });
  await client.query(
    `create temp table template as select t.*, setweight(to_tsvector('pg_catalog.english', t.passages), 'C') as words
     from jsonb_to_recordset($1) t (n int, kind text, content jsonb, passages text, title text, summary text, status text,
       outcome text, services jsonb, occurred text, "actBy" date)`,
    [JSON.stringify(templates)],
  );
}

const kindsOfTemplates = demoPublications.map(publication => publication.kind);

interface Row {
  readonly id: string;
  readonly template: number;
  readonly marking: string;
  readonly attribution: 'named' | 'anonymous' | 'source';
  readonly byline: string | null;
  readonly tail: string;
  readonly severity: string | null;
  readonly themes: readonly string[];
  readonly assets: readonly string[];
  readonly nation: string | null;
  readonly tier: string | null;
  readonly day: number;
  readonly authorities: readonly string[];
  readonly circles: readonly string[];
  readonly suppliers: readonly (readonly [supplier: string, product: string | null])[];
}

const themeCodes = themes.terms.map(each => each.code);
const assetCodes = assets.terms.map(each => each.code);
const severityCodes = severities.terms.map(each => each.code);

function publicationOf(
  dice: Dice,
  age: number,
  people: People,
  suppliers: Suppliers,
  vocabulary: readonly string[],
): Row {
  const template = dice.below(kindsOfTemplates.length);
  const kind = kindsOfTemplates[template];
  const marking = markingOf(dice);
  const anonymous = dice.chance(0.6);
  const attribution = anonymous ? 'anonymous' : marking === 'CLEAR' ? 'source' : 'named';
  const open = marking === 'CLEAR' || marking === 'GREEN';
  // Mostly circles; now and then a list of councils, which A4 wants long.
  const byList = !open && dice.chance(0.05);
  const about = kind === 'supplier_warning' ? 1 + dice.below(2) : dice.chance(0.3) ? 1 : 0;
  // The cube makes a few words common and most rare, as in any language.
  const word = (): string =>
    vocabulary[Math.floor(vocabulary.length * (dice.below(1_000_000) / 1_000_000) ** 3)] as string;
  return {
    id: dice.id(),
    template,
    marking,
    attribution,
    byline:
      attribution === 'anonymous'
        ? null
        : attribution === 'source'
          ? 'Bench catalogue'
          : 'Benchford District Council',
    tail: Array.from({ length: 5 }, word).join(' '),
    severity: kind === 'case_study' ? null : dice.one(severityCodes),
    themes: dice.some(themeCodes, 1 + dice.below(2)),
    assets: kind === 'incident' ? dice.some(assetCodes, 1 + dice.below(2)) : [],
    nation: anonymous ? 'England' : null,
    tier: anonymous && dice.chance(0.7) ? 'district' : null,
    day: Math.floor(age * 1500),
    authorities: byList ? dice.some(people.authorityIds, 12) : [],
    circles: open || byList ? [] : dice.some(people.circleIds, dice.one([1, 1, 1, 2])),
    suppliers: dice
      .some(suppliers.supplierIds, about)
      .map(id => [id, dice.chance(0.8) ? dice.one(suppliers.productsOf.get(id) ?? []) : null]),
  };
}

/** One batch in one transaction, in the order in which a release writes. */
async function write(client: pg.Client, rows: readonly Row[]): Promise<void> {
  await client.query('begin');
  await client.query(
    `insert into library.publication (id, kind, marking, visible_to, withdrawn, attribution, byline, title, summary,
       severity, status, outcome, themes, assets, services, occurred, act_by, nation, tier, region, population_band,
       content, words, revision, change_note, withdrawal_reason, released_on, revised_on)
     select r.id, t.kind, r.marking, '{}', false, r.attribution, r.byline, t.title || ' ' || r.tail, t.summary,
       r.severity, t.status, t.outcome, array(select jsonb_array_elements_text(r.themes)), array(select jsonb_array_elements_text(r.assets)),
       array(select jsonb_array_elements_text(t.services)), t.occurred, t."actBy", r.nation, r.tier, null, null,
       t.content, setweight(to_tsvector('pg_catalog.english', t.title || ' ' || r.tail), 'A')
         || setweight(to_tsvector('pg_catalog.english', t.summary), 'B') || t.words, 1, null, null, date '2021-01-01' + r.day, null
     from jsonb_to_recordset($1) r (id uuid, template int, marking text, attribution text, byline text, tail text, severity text,
       themes jsonb, assets jsonb, nation text, tier text, day int) join template t on t.n = r.template`,
    [JSON.stringify(rows)],
  );
  const audience = rows.flatMap(row => [
    ...row.authorities.map(id => ({ publication: row.id, authority: id, circle: null })),
    ...row.circles.map(id => ({ publication: row.id, authority: null, circle: id })),
  ]);
  await client.query(
    `insert into library.audience (publication_id, authority_id, circle_id)
     select publication, authority, circle from jsonb_to_recordset($1) a (publication uuid, authority uuid, circle uuid)`,
    [JSON.stringify(audience)],
  );
  const about = rows.flatMap(row =>
    row.suppliers.map(([supplier, product]) => ({ publication: row.id, supplier, product, day: row.day })),
  );
  await client.query(
    `insert into library.publication_supplier (publication_id, supplier_id, product_id, released_on)
     select publication, supplier, product, date '2021-01-01' + day
     from jsonb_to_recordset($1) s (publication uuid, supplier uuid, product uuid, day int)`,
    [JSON.stringify(about)],
  );
  await client.query(
    `insert into library.revision (publication_id, number, title, summary, content, change_note, released_on)
     select id, 1, title, summary, content, null, released_on from library.publication where id = any ($1::uuid[])`,
    [rows.map(row => row.id)],
  );
  await client.query('commit');
}

/** Takes the index of words away, which is made several times faster at the end, and answers how to make it again. */
async function withoutWords(client: pg.Client): Promise<string> {
  const [index] = (
    await client.query<{ indexdef: string }>(
      `select indexdef from pg_indexes where indexname = 'publication_words'`,
    )
  ).rows;
  if (index === undefined) throw new Error('the library has no index of words');
  await client.query('drop index library.publication_words');
  await client.query(`set maintenance_work_mem = '512MB'`);
  return index.indexdef;
}

/** Per cent of the library that these viewers see, by the database's own policies. */
async function visibleShare(client: pg.Client, tokens: readonly string[]): Promise<number> {
  let seen = 0;
  const all =
    (await client.query<{ n: number }>('select count(*)::int as n from library.publication')).rows[0]?.n ?? 0;
  for (const token of tokens) {
    await client.query('begin');
    await client.query('set local role doorkeeper');
    await client.query('select register.enter($1, null)', [
      createHash('sha256').update(token, 'utf8').digest(),
    ]);
    seen +=
      (await client.query<{ n: number }>('select count(*)::int as n from library.publication')).rows[0]?.n ??
      0;
    await client.query('rollback');
  }
  return Math.round((100 * seen) / (all * tokens.length));
}
