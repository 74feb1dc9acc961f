import pg from 'pg';
import { buildSchema } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asking, type Ask } from '../../../test/world/asking.ts';
import { copyOf, publish } from '../../../test/world/copies.ts';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { seedWorld, type SeededWorld } from '../../../test/world/seedWorld.ts';
import { openDatabase, type Database } from '../database/asViewer.ts';
import { vaultKeys } from '../keys.ts';
import { fixedWorld } from '../world.ts';
import { LibraryResolver } from './library.graphql.ts';
import type { ReleasedCopy } from './releasedCopy.ts';
import { releaseRevision, withdraw } from './writePublication.ts';

const world = fixedWorld('reading', new Date('2026-05-04T10:00:00Z'));
const vault = vaultKeys(Buffer.alloc(32, 3), world);
const parts = { world, vault };
let fresh: FreshDatabase;
let web: Database;
let worker: Database;
let su: pg.Client;
let seeded: SeededWorld;
let ask: Ask;

const people = {
  insideReader: { of: 'wexmoor', as: 'reader' },
  insideContributor: { of: 'wexmoor', as: 'contributor' },
  insideLead: { of: 'wexmoor', as: 'lead' },
  circleReader: { of: 'brackley', as: 'reader' },
  circleLead: { of: 'brackley', as: 'lead' },
  outsideLead: { of: 'farhaven', as: 'lead' },
  suspendedLead: { of: 'lapsed', as: 'lead' },
  moderator: { platform: 'moderator' },
  steward: { platform: 'steward' },
  nobody: {},
} as const;

beforeAll(async () => {
  fresh = await freshDatabase(inject('pg'));
  web = await openDatabase(fresh.web, 4);
  worker = await openDatabase(fresh.worker, 4);
  su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
  seeded = await seedWorld(fresh.superuser, world, {
    authorities: { wexmoor: {}, brackley: {}, farhaven: {}, lapsed: { standing: 'suspended' } },
    circles: { coast: ['brackley', 'lapsed'], hills: ['farhaven', 'wexmoor'] },
    people,
    suppliers: { ocular: { name: 'Ocular Cameras', products: ['Dome 4', 'Dome 5'] }, other: {} },
  });
  const never = (): never => {
    throw new Error('nothing is published');
  };
  const schema = await buildSchema({
    resolvers: [LibraryResolver],
    validate: false,
    pubSub: { subscribe: never, publish: never },
  });
  ask = asking(schema, { database: web, vault, world });
});
afterAll(async () => {
  await su.end();
  await web[Symbol.asyncDispose]();
  await worker[Symbol.asyncDispose]();
  await fresh[Symbol.asyncDispose]();
});

const one = async (copy: ReleasedCopy): Promise<string> => (await publish(worker, parts, [copy]))[0]!;
const feedOf = async (who: string, variables: Record<string, unknown> = {}): Promise<string[]> => {
  const answer = await ask(seeded.caller(who), feedIds, { first: 50, ...variables });
  if (answer.data === null) throw new Error(JSON.stringify(answer.refused));
  return (answer.data['publications'] as { nodes: { id: string }[] }).nodes.map(node => node.id);
};
const feedIds = `query ($first: Int! = 20, $after: String, $filter: PublicationFilter, $search: String) {
  publications(first: $first, after: $after, filter: $filter, search: $search) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
const item =
  'query ($id: ID!) { publication(id: $id) { id title because { code through } audience { name circle } } }';

describe('who sees what', () => {
  const roleSees: readonly (readonly [string, Partial<ReleasedCopy>, readonly string[]])[] = [
    ['CLEAR', { marking: 'CLEAR' }, [...Object.keys(people), 'visitor']],
    [
      'GREEN',
      { marking: 'GREEN' },
      Object.keys(people).filter(who => !['nobody', 'suspendedLead'].includes(who)),
    ],
    [
      'AMBER',
      { marking: 'AMBER' },
      ['insideReader', 'insideContributor', 'insideLead', 'circleReader', 'circleLead', 'moderator'],
    ],
    [
      'AMBER_STRICT',
      { marking: 'AMBER_STRICT' },
      ['insideContributor', 'insideLead', 'circleLead', 'moderator'],
    ],
    ['RED', { marking: 'RED' }, ['insideLead', 'circleLead', 'moderator']],
  ];
  it.each(roleSees)(
    'V2 a %s publication shows to exactly whom its marking and audience let',
    async (_, marking, expected) => {
      const open = marking.marking === 'CLEAR' || marking.marking === 'GREEN';
      const audience = open
        ? {}
        : { authorityIds: [seeded.authority('wexmoor')], circleIds: [seeded.circle('coast')] };
      const id = await one(copyOf({ ...marking, audience, content: { title: `zebra ${marking.marking}` } }));
      for (const who of [...Object.keys(people), 'visitor']) {
        const listed = (await feedOf(who)).includes(id);
        const found = (await feedOf(who, { search: 'zebra' })).includes(id);
        const read = (await ask(seeded.caller(who), item, { id })).data !== null;
        expect({ who, listed, found, read }).toEqual({
          who,
          listed: expected.includes(who),
          found: expected.includes(who),
          read: expected.includes(who),
        });
      }
    },
  );

  it('says why it can be read, and names the audience', async () => {
    const id = await one(
      copyOf({
        marking: 'AMBER',
        audience: { authorityIds: [seeded.authority('wexmoor')], circleIds: [seeded.circle('coast')] },
      }),
    );
    const because = async (who: string): Promise<unknown> =>
      (await ask(seeded.caller(who), item, { id })).data?.['publication'];
    expect(await because('insideReader')).toMatchObject({
      because: { code: 'audience_authority', through: 'wexmoor Council' },
      audience: [
        { name: 'coast circle', circle: true },
        { name: 'wexmoor Council', circle: false },
      ],
    });
    expect(await because('circleReader')).toMatchObject({
      because: { code: 'audience_circle', through: 'coast circle' },
    });
    expect(await because('moderator')).toMatchObject({ because: { code: 'moderator', through: null } });
  });

  it('V6 hidden, withdrawn, absent and malformed ids answer alike, by the same statements', async () => {
    const hidden = await one(
      copyOf({ marking: 'RED', audience: { authorityIds: [seeded.authority('wexmoor')] } }),
    );
    const withdrawn = await one(copyOf());
    await worker.as('releaser', run => withdraw(run, parts, withdrawn, 'Wrong.'));
    for (const who of ['visitor', 'outsideLead', 'steward']) {
      const answers = [];
      for (const id of [hidden, withdrawn, world.id(), 'no-id', "'; drop table x"]) {
        answers.push(JSON.stringify(await ask(seeded.caller(who), item, { id })));
      }
      expect(new Set(answers)).toHaveLength(1);
      expect(JSON.parse(answers[0]!)).toMatchObject({ data: null, refused: { code: 'NOT_FOUND' } });
    }
    expect(
      (
        await ask(
          seeded.caller('moderator'),
          'query ($id: ID!) { publication(id: $id) { withdrawn withdrawalReason } }',
          { id: withdrawn },
        )
      ).data,
    ).toEqual({
      publication: { withdrawn: true, withdrawalReason: 'Wrong.' },
    });
  });
});

describe('what was said before', () => {
  it('V2 A2 an earlier revision’s words are nobody’s to read: its number, day and note are', async () => {
    const id = await one(copyOf({ marking: 'CLEAR' }));
    await worker.as('releaser', run => releaseRevision(run, parts, id, copyOf({ marking: 'CLEAR' })));
    for (const who of ['visitor', 'insideLead', 'moderator', 'steward']) {
      const reading = (columns: string): Promise<unknown> =>
        web.look(seeded.caller(who), ask =>
          ask(`select ${columns} from library.revision where publication_id = $1`, [id]),
        );
      expect(await reading('number, change_note, released_on')).toHaveLength(2);
      for (const words of ['title', 'summary', 'content'])
        await expect(reading(words), `${who}: ${words}`).rejects.toThrow(/permission denied/);
    }
  });
});

describe('the feed', () => {
  it('pages through everything once, in order, also while something is released', async () => {
    for (let day = 0; day < 3; day++) {
      world.tick(86_400_000);
      await publish(
        worker,
        parts,
        Array.from({ length: 9 }, () => copyOf({ content: { title: 'a quokka' } })),
      );
    }
    for (const variables of [
      {},
      { search: 'quokka' },
      { filter: { kind: 'supplier_warning' } },
      { filter: { severity: 'high' } },
    ]) {
      const whole = await feedOf('insideLead', variables);
      const paged: string[] = [];
      let after: string | null = null;
      do {
        const answer = await ask(seeded.caller('insideLead'), feedIds, { ...variables, first: 4, after });
        const page = answer.data!['publications'] as {
          nodes: { id: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
        paged.push(...page.nodes.map(node => node.id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        if (paged.length === 8) {
          world.tick(86_400_000);
          await publish(worker, parts, [copyOf({ content: { title: 'a newer quokka' } })]);
        }
      } while (after !== null);
      expect(paged).toEqual(whole);
      const { rows } = await su.query<{ id: string }>(
        'select id from library.publication where id = any($1) order by released_on desc, id desc',
        [whole],
      );
      expect(whole).toEqual(rows.map(row => row.id));
    }
  });

  it('R2 a cursor of another holder, of another query, or garbled is refused', async () => {
    const answer = await ask(seeded.caller('insideLead'), feedIds, { first: 1 });
    const cursor = (answer.data!['publications'] as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
    const refused = { code: 'INVALID', fields: [{ path: 'after', problem: 'unknown_cursor' }] };
    for (const [who, more] of [
      ['circleLead', { after: cursor }],
      ['visitor', { after: cursor }],
      ['insideLead', { after: cursor, search: 'other' }],
      ['insideLead', { after: `${cursor.slice(0, -4)}AAAA` }],
      ['insideLead', { after: 'x' }],
    ] as const) {
      expect((await ask(seeded.caller(who), feedIds, { first: 1, ...more })).refused).toEqual(refused);
    }
    expect((await ask(seeded.caller('insideLead'), feedIds, { first: 1, after: cursor })).refused).toBeNull();
  });

  it('filters by each field, and by all of them together', async () => {
    const wanted = copyOf({
      kind: 'incident',
      content: {
        themes: ['supply_chain'],
        assets: ['cctv'],
        severity: 'critical',
        title: 'An okapi at the cabinet',
      },
      suppliers: [
        { supplierId: seeded.supplier('ocular'), productId: seeded.product('ocular', 'Dome 4') },
        { supplierId: seeded.supplier('ocular'), productId: seeded.product('ocular', 'Dome 5') },
      ],
    });
    const id = await one(wanted);
    const off = await publish(worker, parts, [
      { ...wanted, kind: 'case_study' },
      { ...wanted, content: { ...wanted.content, themes: [] } as never },
      { ...wanted, content: { ...wanted.content, assets: [] } as never },
      { ...wanted, content: { ...wanted.content, severity: 'low' } as never },
      { ...wanted, suppliers: [{ supplierId: seeded.supplier('other'), productId: null }] },
      { ...wanted, content: { ...wanted.content, title: 'A horse' } as never },
    ]);
    const filter = {
      kind: 'incident',
      theme: 'supply_chain',
      asset: 'cctv',
      severity: 'critical',
      supplierId: seeded.supplier('ocular'),
    };
    expect(await feedOf('visitor', { filter, search: 'okapi' })).toEqual([id]);
    const each: readonly (readonly [object, string])[] = [
      [{ filter: { kind: 'incident' } }, off[0]!],
      [{ filter: { theme: 'supply_chain' } }, off[1]!],
      [{ filter: { asset: 'cctv' } }, off[2]!],
      [{ filter: { severity: 'critical' } }, off[3]!],
      [{ filter: { supplierId: seeded.supplier('ocular') } }, off[4]!],
      [{ search: 'okapi' }, off[5]!],
    ];
    for (const [variables, without] of each) {
      const found = await feedOf('visitor', variables as Record<string, unknown>);
      expect(
        found.filter(one_ => one_ === id),
        JSON.stringify(variables),
      ).toHaveLength(1);
      expect(found, JSON.stringify(variables)).not.toContain(without);
    }
  });

  it('takes one statement whatever is asked of each publication', async () => {
    const everything = `query { publications { nodes { id label title content because { code } audience { name }
      suppliers { supplier { name } product { name } } revisions { number releasedOn } disclosed { nation } } } }`;
    for (const who of [...Object.keys(people), 'visitor']) {
      const answer = await ask(seeded.caller(who), everything);
      expect(answer.refused).toBeNull();
      expect(new Set(answer.statements)).toHaveLength(1);
    }
  });

  it('R7 refuses a page size, words or a filter that make no sense, naming the field', async () => {
    for (const [variables, path] of [
      [{ first: 0 }, 'first'],
      [{ first: 51 }, 'first'],
      [{ search: 'x'.repeat(201) }, 'search'],
      [{ search: 'a\0b' }, 'search'],
      [{ filter: { theme: '\0' } }, 'filter.theme'],
    ] as const) {
      expect((await ask(seeded.caller('visitor'), feedIds, variables)).refused).toMatchObject({
        code: 'INVALID',
        fields: [{ path }],
      });
    }
    expect(await feedOf('visitor', { filter: { supplierId: 'nonsense' } })).toEqual([]);
  });
});

describe('facets', () => {
  it('V8 count exactly what each viewer may read, through releases, revisions and withdrawals', async () => {
    const random = (below: number): number => world.bytes(4).readUInt32BE(0) % below;
    const some = <T>(from: readonly T[]): T[] => from.filter(() => random(2) === 0);
    const draw = (kind: ReleasedCopy['kind']): ReleasedCopy => {
      const marking = (['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'] as const)[random(5)]!;
      const open = marking === 'CLEAR' || marking === 'GREEN';
      const authorityIds = open
        ? []
        : some(['wexmoor', 'brackley', 'farhaven', 'lapsed']).map(seeded.authority);
      const circleIds = open ? [] : some(['coast', 'hills']).map(seeded.circle);
      if (!open && authorityIds.length + circleIds.length === 0) circleIds.push(seeded.circle('hills'));
      return copyOf({
        kind,
        marking,
        audience: { authorityIds, circleIds },
        content: {
          themes: some(['supply_chain', 'governance']),
          assets: some(['cctv', 'signals', 'sensors']),
          severity: (['low', 'high'] as const)[random(2)],
        },
      });
    };
    const kinds = Array.from(
      { length: 60 },
      () => (['incident', 'supplier_warning', 'case_study'] as const)[random(3)]!,
    );
    const ids = await publish(worker, parts, kinds.map(draw));
    for (const [at, id] of ids.entries()) {
      const choice = random(4);
      if (choice === 0) await worker.as('releaser', run => releaseRevision(run, parts, id, draw(kinds[at]!)));
      if (choice === 1) await worker.as('releaser', run => withdraw(run, parts, id, 'x'));
    }
    for (const who of [...Object.keys(people), 'visitor']) {
      const { data, statements } = await ask(
        seeded.caller(who),
        '{ facets { field values { value count } } }',
      );
      expect(new Set(statements)).toHaveLength(1);
      const counted = await web.read(seeded.caller(who), {
        name: 'count-anew',
        text: `select f.field, f.value, count(*)::int as count from library.publication p cross join lateral (
            select 'kind' as field, p.kind as value union all select 'severity', p.severity where p.severity is not null
            union all select 'theme', unnest(p.themes) union all select 'asset', unnest(p.assets)) f
          group by 1, 2 order by 3 desc, 2`,
        values: [],
      });
      for (const facet of data!['facets'] as { field: string; values: unknown[] }[]) {
        const anew = counted.rows[0]!.filter(row => row['field'] === facet.field).map(({ value, count }) => ({
          value,
          count,
        }));
        expect(facet.values, `${who} ${facet.field}`).toEqual(anew);
      }
    }
  });
});
