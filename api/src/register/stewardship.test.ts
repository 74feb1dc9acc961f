import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { asking, type Ask } from '../../../test/world/asking.ts';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { seedWorld, type SeededWorld } from '../../../test/world/seedWorld.ts';
import { openDatabase, type Caller, type Database } from '../database/asViewer.ts';
import { vaultKeys } from '../keys.ts';
import { makeSchema } from '../schema.ts';
import { fixedWorld } from '../world.ts';

const world = fixedWorld('stewardship', new Date('2026-05-04T10:20:00Z'));
const vault = vaultKeys(Buffer.alloc(32, 9), world);
let fresh: FreshDatabase;
let web: Database;
let su: pg.Client;
let seeded: SeededWorld;
let ask: Ask;

beforeAll(async () => {
  fresh = await freshDatabase(inject('pg'));
  web = await openDatabase(fresh.web, 6);
  su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
  ask = asking(await makeSchema(), { database: web, world, vault });
});
afterAll(async () => {
  await su.end();
  await web[Symbol.asyncDispose]();
  await fresh[Symbol.asyncDispose]();
});
beforeEach(async () => {
  await su.query(
    'truncate register.authority, register.circle, register.person, register.session, register.supplier, register.trusted_source, alerts.watch cascade',
  );
  seeded = await seedWorld(fresh.superuser, world, {
    authorities: { north: {}, south: {}, shadow: { standing: 'listed' }, other: { standing: 'listed' } },
    circles: { ring: ['north', 'south'], empty: [] },
    people: {
      lead: { of: 'north', as: 'lead' },
      writer: { of: 'north', as: 'contributor' },
      southern: { of: 'south', as: 'lead' },
      steward: { platform: 'steward' },
      moderator: { platform: 'moderator' },
      nobody: {},
    },
    suppliers: { ocular: {} },
  });
});

const as = (name: string): Caller => seeded.caller(name);
const code = async (name: string, text: string, variables = {}): Promise<unknown> => {
  const { refused } = await ask(as(name), text, variables);
  return refused?.code === 'INVALID' ? refused.fields[0]?.problem : refused?.code;
};
async function got<T>(name: string, text: string, variables = {}): Promise<T> {
  const { data, refused } = await ask(as(name), text, variables);
  expect(refused).toBeNull();
  return Object.values(data ?? {})[0] as T;
}
const version = async (name: string): Promise<number> =>
  (
    await su.query<{ version: number }>('select version from register.authority where id = $1', [
      seeded.authority(name),
    ])
  ).rows[0]?.version ?? 0;
const viewer = '{ viewer { role suspended suspendedBecause membership { role authority { name } } } }';
const suspend =
  'mutation ($id: ID!, $version: Int!) { suspendAuthority(id: $id, reason: "Because", version: $version) { standing version } }';
const restore =
  'mutation ($id: ID!, $version: Int!) { restoreAuthority(id: $id, version: $version) { standing } }';
const end =
  'mutation ($id: ID!, $version: Int!) { endAuthority(id: $id, endedOn: "2026-05-01", version: $version) { standing validTo people circles { id } } }';
const reorganise =
  'mutation ($input: ReorganisationInput!) { reorganise(input: $input) { standing people } }';
const consequences =
  'query ($input: ReorganisationInput!) { reorganisationConsequences(input: $input) { refusals effects { code count } } }';

describe('authorities', () => {
  it('8 a steward enrols: the first lead accepts, and the authority takes part', async () => {
    const id = seeded.authority('shadow');
    const made = await got<{ link: string }>(
      'steward',
      'mutation ($id: ID!) { enrolAuthority(id: $id, leadName: "First", leadEmail: "first@example.test") { link } }',
      { id },
    );
    const record = 'query ($id: ID!) { authorityRecord(id: $id) { standing leads } }';
    expect(await got('steward', record, { id })).toEqual({ standing: 'listed', leads: 0 });
    await got('nobody', 'mutation ($token: String!) { acceptInvitation(token: $token) { role } }', {
      token: made.link.replace('/invitation/', ''),
    });
    expect(await got('steward', record, { id })).toEqual({ standing: 'enrolled', leads: 1 });
    expect(await got('nobody', viewer)).toMatchObject({
      role: 'peer',
      membership: { role: 'lead', authority: { name: 'shadow Council' } },
    });
  });

  it('8 an authority without a lead is not enrolled, whoever says so', async () => {
    await expect(
      su.query(`update register.authority set standing = 'enrolled' where id = $1`, [
        seeded.authority('shadow'),
      ]),
    ).rejects.toMatchObject({ code: 'MT010', hint: 'no_lead' });
  });

  it('8 a steward suspends and restores: sign-in stays, the view is a visitor’s, the own intake can be read', async () => {
    const id = seeded.authority('north');
    expect(await got('steward', suspend, { id, version: await version('north') })).toMatchObject({
      standing: 'suspended',
    });
    expect(await got('lead', viewer)).toMatchObject({
      role: 'peer',
      suspended: true,
      suspendedBecause: 'Because',
    });
    expect(await got('lead', '{ submissions { id } }')).toEqual([]);
    for (const nothing of [
      '{ watchlist { id } }',
      '{ authorities(name: "north") { id } }',
      '{ circles { id } }',
    ])
      expect(await got('lead', nothing)).toEqual([]);
    const people = '{ people { self } }';
    expect(await got('lead', people)).toEqual([{ self: true }]);
    expect(await got('lead', '{ nextSlot { waiting } }')).toEqual({ waiting: null });
    expect((await web.read(as('lead'))).identity.keys).toEqual([]);
    expect(
      await code(
        'lead',
        'mutation { invitePerson(email: "a@example.test", name: "A", role: reader) { link } }',
      ),
    ).toBe('NOT_FOUND');
    await got('steward', restore, { id, version: await version('north') });
    expect(await got('lead', viewer)).toMatchObject({
      role: 'peer',
      suspended: false,
      suspendedBecause: null,
    });
    expect((await su.query('select from register.suspension')).rowCount).toBe(0);
  });

  it('R5 a steward’s edit names the version it was based on', async () => {
    const id = seeded.authority('north');
    const before = await version('north');
    await got('steward', suspend, { id, version: before });
    expect((await ask(as('steward'), restore, { id, version: before })).refused).toEqual({
      code: 'CONFLICT',
      version: before + 1,
    });
    expect(await code('steward', suspend, { id, version: before + 1 })).toBe('not_in_this_state');
  });

  it('8 a steward ends an authority: memberships, circles and watchlist go, and it cannot come back', async () => {
    const id = seeded.authority('north');
    await su.query(
      'insert into alerts.watch (id, authority_id, supplier_id, since_position) values ($1, $2, $3, 0)',
      [world.id(), id, seeded.supplier('ocular')],
    );
    expect(await got('steward', end, { id, version: await version('north') })).toEqual({
      standing: 'ended',
      validTo: '2026-05-01',
      people: 0,
      circles: [],
    });
    expect((await su.query('select from alerts.watch')).rowCount).toBe(0);
    expect(await got('lead', viewer)).toMatchObject({ role: 'visitor' });
    await expect(
      su.query(`update register.authority set standing = 'enrolled' where id = $1`, [id]),
    ).rejects.toMatchObject({ code: 'MT010' });
  });

  it('8 nobody but a steward administers authorities, circles and sources', async () => {
    const id = seeded.authority('north');
    const acts: readonly (readonly [string, object])[] = [
      [suspend, { id, version: 1 }],
      [restore, { id, version: 1 }],
      [end, { id, version: 1 }],
      ['query ($id: ID!) { authorityRecord(id: $id) { version } }', { id }],
      ['{ authorityRecords { nodes { version } } }', {}],
      ['query ($id: ID!) { authorityPeople(id: $id) { id } }', { id }],
      ['{ platformPeople { role } }', {}],
      ['query ($id: ID!) { authorityConsequences(id: $id, act: "end") { refusals } }', { id }],
      ['mutation { createCircle(name: "A", about: "B") { version } }', {}],
      [
        'mutation ($id: ID!, $circle: ID!) { addToCircle(circleId: $circle, authorityId: $id) { version } }',
        { id, circle: seeded.circle('empty') },
      ],
      [
        'mutation { nameTrustedSource(code: "a", name: "A", byline: "A", url: "https://a.example") { id } }',
        {},
      ],
      [
        reorganise,
        {
          input: {
            predecessorIds: [id],
            successorIds: [seeded.authority('shadow')],
            happenedOn: '2026-05-01',
            people: [],
          },
        },
      ],
    ];
    for (const [text, variables] of acts) {
      for (const who of ['lead', 'moderator', 'nobody'])
        expect(await code(who, text, variables), text).toBe('NOT_FOUND');
      expect(await code('visitor', text, variables), text).toBe('NOT_SIGNED_IN');
    }
  });

  it('8 says what ending will do before it is done', async () => {
    const told = await got<{ refusals: string[]; effects: { code: string; count: number | null }[] }>(
      'steward',
      'query ($id: ID!) { authorityConsequences(id: $id, act: "end") { refusals effects { code count } } }',
      { id: seeded.authority('north') },
    );
    expect(told.refusals).toEqual([]);
    expect(told.effects).toContainEqual({ code: 'memberships_end', count: 2 });
    expect(await version('north')).toBe(1);
  });
});

describe('circles and trusted sources', () => {
  it('8 a steward runs circles: begins, changes, fills and empties them', async () => {
    const made = await got<{ circle: { id: string }; version: number }>(
      'steward',
      'mutation { createCircle(name: "New", about: "For a test.") { circle { id } version } }',
    );
    const change = `mutation ($id: ID!, $version: Int!) { changeCircle(id: $id, name: "Newer", about: "For a test.", version: $version) { circle { name } version } }`;
    expect(await got('steward', change, { id: made.circle.id, version: made.version })).toEqual({
      circle: { name: 'Newer' },
      version: 2,
    });
    expect(await code('steward', change, { id: made.circle.id, version: made.version })).toBe('CONFLICT');
    const ids = { circle: made.circle.id, authority: seeded.authority('north') };
    const add =
      'mutation ($circle: ID!, $authority: ID!) { addToCircle(circleId: $circle, authorityId: $authority) { members { name } } }';
    expect(await got('steward', add, ids)).toEqual({ members: [{ name: 'north Council' }] });
    const read = 'query ($circle: ID!) { circleRecord(id: $circle) { members { name } } }';
    expect(await got('writer', read, ids)).toEqual({ members: [{ name: 'north Council' }] });
    expect(await code('southern', read, ids)).toBe('NOT_FOUND');
    const remove =
      'mutation ($circle: ID!, $authority: ID!) { removeFromCircle(circleId: $circle, authorityId: $authority) { members { name } } }';
    expect(await got('steward', remove, ids)).toEqual({ members: [] });
    expect(await code('writer', read, ids)).toBe('NOT_FOUND');
  });

  it('8 a steward names and retires trusted sources; only CLEAR comes from them, and from a retired one nothing', async () => {
    const source = await got<{ id: string; active: boolean; namedBy: string }>(
      'steward',
      'mutation { nameTrustedSource(code: "a-list", name: "A", byline: "A list", url: "https://a.example") { id active namedBy } }',
    );
    expect(source).toMatchObject({ active: true, namedBy: 'steward' });
    const catalogue = (): Promise<unknown> =>
      su.query(
        `insert into library.source_catalogue (source_id, version, released, entries) values ($1, '1', 'x', 1)
         on conflict (source_id) do update set entries = 2`,
        [source.id],
      );
    await catalogue();
    await got('steward', 'mutation ($id: ID!) { retireTrustedSource(id: $id) { active } }', {
      id: source.id,
    });
    await expect(catalogue()).rejects.toMatchObject({ code: 'MT010', hint: 'retired_source' });
    expect(await got('writer', '{ trustedSources { code active namedBy } }')).toEqual([
      { code: 'a-list', active: false, namedBy: null },
    ]);
    await expect(
      su.query(
        `insert into library.publication (id, kind, marking, visible_to, withdrawn, attribution, byline, title, summary, themes, assets,
           services, content, words, revision, released_on)
         values ($1, 'incident', 'GREEN', '{}', false, 'source', 'A', 'T', 'S', '{}', '{}', '{}', '{}', '', 1, '2026-05-04')`,
        [world.id()],
      ),
    ).rejects.toMatchObject({ code: '23514', constraint: 'source_is_clear' });
  });
});

describe('reorganisation', () => {
  const membershipOf = async (name: string): Promise<string> =>
    (
      await su.query<{ id: string }>(
        'select id from register.membership where person_id = $1 and not ended',
        [seeded.person(name)],
      )
    ).rows[0]?.id ?? '';
  const input = (changed: object): object => ({
    predecessorIds: [seeded.authority('north')],
    successorIds: [seeded.authority('shadow')],
    happenedOn: '2026-05-01',
    people: [],
    ...changed,
  });

  it('8 a council that is followed by one: its people go there without being named, and it ends', async () => {
    const told = await got<{ refusals: string[]; effects: { code: string; count: number | null }[] }>(
      'steward',
      consequences,
      { input: input({}) },
    );
    expect(told.refusals).toEqual([]);
    expect(told.effects).toContainEqual({ code: 'people_move', count: 2 });
    expect(await got('steward', reorganise, { input: input({}) })).toEqual([
      { standing: 'enrolled', people: 2 },
    ]);
    expect(await got('writer', viewer)).toMatchObject({
      role: 'peer',
      membership: { role: 'contributor', authority: { name: 'shadow Council' } },
    });
    const { keys } = (await web.read(as('writer'))).identity;
    const own = await su.query<{ key: number }>(
      `select key * 4 + 1 as key from register.authority where id = any ($1)`,
      [[seeded.authority('north'), seeded.authority('shadow')]],
    );
    expect(keys).toEqual(expect.arrayContaining(own.rows.map(({ key }) => key)));
    expect(await code('steward', reorganise, { input: input({}) })).toBe('predecessor_ended');
  });

  it('8 where a council is split the steward chooses for each person, and one heir', async () => {
    const both = [seeded.authority('shadow'), seeded.authority('other')];
    const people = [
      { membershipId: await membershipOf('lead'), successorId: both[0] },
      { membershipId: await membershipOf('writer'), successorId: both[1] },
    ];
    const refused = async (changed: object): Promise<unknown> =>
      code('steward', reorganise, { input: input({ successorIds: both, ...changed }) });
    expect(await refused({ people })).toBe('heir_needed');
    expect(await refused({ people, heirId: seeded.authority('south') })).toBe('heir_not_successor');
    expect(await refused({ people: people.slice(1), heirId: both[0] })).toBe('choice_missing');
    expect(await refused({ people: [...people, people[0]], heirId: both[0] })).toBe('choice_twice');
    expect(
      await refused({
        people: [...people, { membershipId: await membershipOf('southern'), successorId: both[0] }],
        heirId: both[0],
      }),
    ).toBe('choice_unknown');
    // The other would have no lead.
    expect(await refused({ people, heirId: both[0] })).toBe('no_lead_moves');
    expect(await got<{ standing: string }>('lead', viewer)).toMatchObject({
      membership: { authority: { name: 'north Council' } },
    });
    await su.query(`update register.membership set role = 'lead' where id = $1`, [people[1]?.membershipId]);
    await got('steward', reorganise, { input: input({ successorIds: both, people, heirId: both[0] }) });
    const { rows } = await su.query<{ name: string }>(
      `select a.name from register.circle_member m join register.authority a on a.id = m.authority_id where m.circle_id = $1 order by 1`,
      [seeded.circle('ring')],
    );
    expect(rows.map(({ name }) => name)).toEqual(['shadow Council', 'south Council']);
    const inherited = async (name: string): Promise<unknown> =>
      web.look(as(name), run => run('select id from register.viewer_inherits() as id'));
    expect(await inherited('lead')).toEqual([{ id: seeded.authority('north') }]);
    expect(await inherited('writer')).toEqual([]);
  });

  it('8 nobody else’s view widens: an heir with people of its own does not take over a circle that they are not in', async () => {
    await su.query('delete from register.circle_member where authority_id = $1', [seeded.authority('south')]);
    const into = input({ successorIds: [seeded.authority('south')] });
    expect(await code('steward', reorganise, { input: into })).toBe('would_widen');
    await su.query('insert into register.circle_member (circle_id, authority_id) values ($1, $2)', [
      seeded.circle('ring'),
      seeded.authority('south'),
    ]);
    expect(await code('steward', reorganise, { input: into })).toBeUndefined();
  });
});
