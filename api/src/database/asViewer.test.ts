import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { copyOf, publish } from '../../../test/world/copies.ts';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { seedWorld, type SeededWorld } from '../../../test/world/seedWorld.ts';
import { Refusal } from '../gate/refusal.ts';
import { vaultKeys } from '../keys.ts';
import { fixedWorld } from '../world.ts';
import { executed, openDatabase, type Database, type Read } from './asViewer.ts';

const world = fixedWorld('as viewer', new Date('2026-05-04T10:00:00Z'));
const parts = { world, vault: vaultKeys(Buffer.alloc(32, 3), world) };
let fresh: FreshDatabase;
/** One connection only: what a request leaves on it meets the next. */
let web: Database;
let worker: Database;
let su: pg.Client;
let seeded: SeededWorld;

beforeAll(async () => {
  fresh = await freshDatabase(inject('pg'));
  web = await openDatabase(fresh.web, 1);
  worker = await openDatabase(fresh.worker, 1);
  su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
  seeded = await seedWorld(fresh.superuser, world, {
    authorities: { wexmoor: {}, farhaven: {}, stopped: { standing: 'suspended' } },
    circles: { coast: ['wexmoor'] },
    people: {
      lead: { of: 'wexmoor', as: 'lead' },
      outsider: { of: 'farhaven', as: 'reader' },
      suspended: { of: 'stopped', as: 'lead' },
      moderator: { platform: 'moderator' },
      officer: { platform: 'officer' },
      loose: {},
    },
  });
  await publish(worker, parts, [
    copyOf({ marking: 'GREEN' }),
    copyOf({ marking: 'AMBER', audience: { circleIds: [seeded.circle('coast')] } }),
  ]);
});
afterAll(async () => {
  await su.end();
  await web[Symbol.asyncDispose]();
  await worker[Symbol.asyncDispose]();
  await fresh[Symbol.asyncDispose]();
});
/** Whatever a test did: the connection is nobody's again. */
const nobody = async (): Promise<void> => {
  const { rows } = await web.pool.query<Record<string, unknown>>(
    `select current_user as role, session_user as login, coalesce(current_setting('moot.role', true), '') || coalesce(current_setting('moot.person', true), '')
       || coalesce(current_setting('moot.keys', true), '') || coalesce(current_setting('moot.seal', true), '') as left_over`,
  );
  expect(rows).toEqual([{ role: 'web', login: 'web', left_over: '' }]);
};
beforeEach(nobody);

const markings: Read = {
  name: 'test-markings',
  text: 'select marking from library.publication order by marking',
  values: [],
};
const markingsOf = async (who: string): Promise<unknown[]> =>
  (await web.read(seeded.caller(who), markings)).rows[0]?.map(row => row['marking']) ?? [];
const whoAmI: Read = {
  name: 'test-who',
  text: `select current_user::text as role, register.viewer_role() as said`,
  values: [],
};

describe('reading as a viewer', () => {
  it('V4 takes the role and identity that the database found, each time anew, on one and the same connection', async () => {
    for (const turn of [1, 2]) {
      for (const [who, role, sees] of [
        ['visitor', 'visitor', []],
        ['lead', 'peer', ['AMBER', 'GREEN']],
        ['outsider', 'peer', ['GREEN']],
        ['moderator', 'moderator', ['AMBER', 'GREEN']],
        ['suspended', 'peer', []],
        ['officer', 'steward', ['GREEN']],
        ['loose', 'visitor', []],
        ['visitor', 'visitor', []],
      ] as const) {
        const { identity, rows } = await web.read(seeded.caller(who), whoAmI, markings);
        expect(identity.role, `${who} ${turn}`).toBe(role);
        expect(rows[0]).toEqual([{ role, said: role }]);
        expect(rows[1]?.map(row => row['marking'])).toEqual(sees);
        await nobody();
      }
    }
  });

  it('V4 the login by itself may do nothing at all, and a role without an identity sees nothing', async () => {
    await expect(web.pool.query('select from library.publication')).rejects.toMatchObject({ code: '42501' });
    await expect(web.pool.query('select register.enter(null, null)')).rejects.toMatchObject({
      code: '42501',
    });
    for (const role of ['visitor', 'peer', 'moderator', 'steward']) {
      const client = await web.pool.connect();
      try {
        await client.query('begin');
        await client.query(`set local role ${role}`);
        expect((await client.query('select from library.publication')).rowCount, role).toBe(0);
        await client.query('rollback');
      } finally {
        client.release();
      }
    }
    for (const role of [
      'keeper',
      'searcher',
      'moot_owner',
      'releaser',
      'vault',
      'delivery',
      'registrar',
      'migrator',
    ]) {
      await expect(web.pool.query(`set role ${role}`), role).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('V4 forged settings show nothing: neither another person nor more keys, nor a seal of before', async () => {
    const settings = [
      'moot.role',
      'moot.person',
      'moot.authority',
      'moot.level',
      'moot.keys',
      'moot.fresh',
      'moot.session',
      'moot.seal',
    ];
    const theLeads = await web.look(seeded.caller('lead'), async run => {
      const taken: Record<string, string> = {};
      for (const name of settings)
        taken[name] = String((await run<{ v: string }>('select current_setting($1) as v', [name]))[0]?.v);
      return taken;
    });
    expect(theLeads['moot.seal']).toMatch(/^[0-9a-f]{64}$/);
    const forge = (forged: Readonly<Record<string, string>>): Promise<number> =>
      web.look(seeded.caller('outsider'), async run => {
        expect((await run('select from library.publication')).length).toBe(1);
        for (const [name, value] of Object.entries(forged)) await run(`set local ${name} = '${value}'`);
        return (await run('select from library.publication')).length;
      });
    expect(await forge({ 'moot.keys': theLeads['moot.keys'] ?? '' })).toBe(0);
    expect(await forge({ 'moot.person': seeded.person('lead') })).toBe(0);
    expect(await forge({ 'moot.role': 'moderator' })).toBe(0);
    expect(await forge({ 'moot.token': 'alerts' })).toBe(0);
    expect(await forge({ 'moot.fresh': 'true' })).toBe(0);
    expect(await forge(theLeads)).toBe(0);
    // The separator of the sealed text in a value, so that other fields would read alike.
    expect(await forge({ 'moot.role': 'peer|x', 'moot.person': '' })).toBe(0);
    for (const name of settings.filter(one => one !== 'moot.session'))
      expect(await forge({ [name]: '' }), name).toBe(0);
  });

  it('V4 a transaction that takes another role after entering sees nothing', async () => {
    await web.look(seeded.caller('outsider'), async run => {
      await run('set local role moderator');
      expect(await run('select from library.publication')).toEqual([]);
      expect(await run('select from intake.submission')).toEqual([]);
    });
  });

  it('V4 nobody but the door calls set_config, seals or enters', async () => {
    for (const who of ['visitor', 'lead', 'moderator', 'officer']) {
      for (const text of [
        `select set_config('moot.keys', '{0,1}', true)`,
        `select register.seal_of('x')`,
        `select secret from register.seal`,
        `select register.enter(null, null)`,
        `select register.session_of(null, null)`,
        `select hash from register.session`,
        `select * from register.person_identity`,
        `select register.open_session(null, null, null, null, null, null)`,
        `select register.identities_of('{}')`,
      ]) {
        await expect(
          web.look(seeded.caller(who), run => run(text)),
          `${who}: ${text}`,
        ).rejects.toMatchObject({ code: '42501' });
      }
    }
  });

  it('refuses several commands in one text, with and without values, in each way of asking', async () => {
    const two = 'select 1 as a; set local role moderator';
    const lead = seeded.caller('lead');
    await expect(web.look(lead, run => run(two))).rejects.toMatchObject({ code: '42601' });
    await expect(web.read(lead, { name: 'test-two', text: two, values: [] })).rejects.toMatchObject({
      code: '42601',
    });
    await expect(web.as('doorkeeper', run => run(two))).rejects.toMatchObject({ code: '42601' });
    await expect(web.change(lead, em => em.execute(two))).rejects.toThrow(/multiple commands/);
    await expect(web.pool.query(two)).rejects.toMatchObject({ code: '42601' });
    await expect(web.pool.query({ text: two })).rejects.toMatchObject({ code: '42601' });
  });

  it('a read cannot write', async () => {
    await expect(
      web.read(seeded.caller('lead'), {
        name: 'test-write',
        text: 'delete from register.session',
        values: [],
      }),
    ).rejects.toMatchObject({ code: '25006' });
    await expect(
      web.look(seeded.caller('lead'), run => run('delete from register.session')),
    ).rejects.toMatchObject({ code: '25006' });
  });

  it('leaves a clean connection after every sort of error', async () => {
    const backend = async (): Promise<unknown> =>
      (await web.pool.query('select pg_backend_pid() as pid')).rows;
    const before = await backend();
    const lead = seeded.caller('lead');
    await expect(web.read({ session: Buffer.alloc(32, 9) }, markings)).rejects.toBeInstanceOf(Refusal);
    const bad: Read = { name: 'test-bad', text: 'select 1 / $1::int as n', values: [0] };
    await expect(web.read(lead, bad)).rejects.toMatchObject({ code: '22012' });
    await nobody();
    await expect(web.read(lead, markings, bad, markings)).rejects.toMatchObject({ code: '22012' });
    await nobody();
    await expect(web.read(lead, { name: 'test-syntax', text: 'selekt', values: [] })).rejects.toMatchObject({
      code: '42601',
    });
    await nobody();
    await web.read(lead, { name: 'test-one-text', text: 'select 1', values: [] });
    await expect(web.read(lead, { name: 'test-one-text', text: 'select 2', values: [] })).rejects.toThrow(
      /two texts/,
    );
    await nobody();
    await expect(web.look(lead, () => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
    await nobody();
    await expect(web.change(lead, () => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
    await nobody();
    await expect(web.as('doorkeeper', () => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
    await nobody();
    // The failed one can be repeated with values that fit: it is not remembered as something else.
    expect((await web.read(lead, { ...bad, values: [1] })).rows).toEqual([[{ n: 1 }]]);
    expect(await markingsOf('lead')).toEqual(['AMBER', 'GREEN']);
    expect(await backend(), 'an error does not cost a connection').toEqual(before);
  });

  it('a change that throws changes nothing, and one that ends is there', async () => {
    const seen = async (): Promise<number> =>
      Number((await su.query<{ n: string }>('select count(*) as n from audit.leaf')).rows[0]?.n);
    const append = `select audit.append(now(), decode(repeat('00', 32), 'hex'), decode(repeat('00', 600), 'hex'))`;
    const before = await seen();
    await expect(
      web.change(seeded.caller('lead'), async em => {
        await em.execute(append);
        throw new Refusal({ code: 'TOO_MANY' });
      }),
    ).rejects.toMatchObject({ reason: { code: 'TOO_MANY' } });
    expect(await seen()).toBe(before);
    const role = await web.change(seeded.caller('lead'), async (em, identity) => {
      await em.execute(append);
      return identity.role;
    });
    expect([role, await seen()]).toEqual(['peer', before + 1]);
  });

  it('one unit of work inside another has its own identity', async () => {
    await using two = await openDatabase(fresh.web, 2);
    await two.look(seeded.caller('lead'), async outer => {
      expect((await outer('select from library.publication')).length).toBe(2);
      await two.look(seeded.caller('outsider'), async inner =>
        expect((await inner('select from library.publication')).length).toBe(1),
      );
      expect((await two.read(seeded.caller('visitor'), markings)).rows).toEqual([[]]);
      expect((await outer('select from library.publication')).length).toBe(2);
    });
  });

  it('many at once on few connections each see their own', async () => {
    await using few = await openDatabase(fresh.web, 3);
    const expected = { visitor: 0, lead: 2, outsider: 1, moderator: 2, officer: 1 } as const;
    const asked = Array.from(
      { length: 200 },
      (_, at) => Object.keys(expected)[at % 5] as keyof typeof expected,
    );
    const answers = await Promise.all(
      asked.map(async who => (await few.read(seeded.caller(who), markings)).rows[0]?.length),
    );
    expect(answers).toEqual(asked.map(who => expected[who]));
  });
});

describe('entering', () => {
  it('refuses a session that there is not, one that has expired, and one that acts as another role', async () => {
    const unknown = { session: Buffer.alloc(32, 9) };
    for (const way of [
      () => web.read(unknown, markings),
      () => web.look(unknown, async () => 1),
      () => web.change(unknown, async () => 1),
    ]) {
      await expect(way()).rejects.toMatchObject({ reason: { code: 'NOT_SIGNED_IN' } });
    }
    const enterAs = (who: string, role: string): Promise<unknown> =>
      web.as('doorkeeper', run => run('select register.enter($1, $2)', [seeded.caller(who).session, role]));
    for (const [who, role] of [
      ['lead', 'moderator'],
      ['lead', 'steward'],
      ['lead', 'visitor'],
      ['lead', 'keeper'],
      ['lead', 'moot_owner'],
      ['moderator', 'peer'],
      ['visitor', 'peer'],
      ['loose', 'moderator'],
    ] as const) {
      await expect(enterAs(who, role), `${who} as ${role}`).rejects.toMatchObject({
        reason: { code: 'NOT_SIGNED_IN' },
      });
    }
    await su.query(`update register.session set expires_at = now() where hash = $1`, [
      seeded.caller('suspended').session,
    ]);
    await expect(web.read(seeded.caller('suspended'), markings)).rejects.toMatchObject({
      reason: { code: 'NOT_SIGNED_IN' },
    });
  });

  it('V7 follows a change of what a session acts as, though another role was seen before', async () => {
    const caller = seeded.caller('loose');
    expect((await web.read(caller, whoAmI)).identity.role).toBe('visitor');
    await su.query(`insert into register.platform_role (person_id, role) values ($1, 'moderator')`, [
      seeded.person('loose'),
    ]);
    expect((await web.read(caller, whoAmI)).rows).toEqual([[{ role: 'moderator', said: 'moderator' }]]);
    await su.query(`update register.platform_role set role = 'steward' where person_id = $1`, [
      seeded.person('loose'),
    ]);
    expect((await web.read(caller, whoAmI)).rows).toEqual([[{ role: 'steward', said: 'steward' }]]);
    await su.query('delete from register.platform_role where person_id = $1', [seeded.person('loose')]);
    expect((await web.read(caller, whoAmI)).rows).toEqual([[{ role: 'visitor', said: 'visitor' }]]);
  });

  it('V6 records the statements that a unit of work executed', async () => {
    const names: string[] = [];
    await executed.run(names, () => web.read(seeded.caller('lead'), markings, whoAmI));
    expect(names).toEqual(['test-markings', 'test-who']);
  });

  it('the worker’s login takes its own roles and none of the viewers’', async () => {
    for (const role of ['visitor', 'peer', 'moderator', 'steward', 'keeper', 'moot_owner']) {
      await expect(worker.pool.query(`set role ${role}`), role).rejects.toMatchObject({ code: '42501' });
    }
    await worker.as('releaser', async run => {
      expect((await run<{ role: string }>('select current_user::text as role'))[0]?.role).toBe('releaser');
      await run.become('vault');
      expect((await run<{ role: string }>('select current_user::text as role'))[0]?.role).toBe('vault');
    });
    expect(
      (await worker.pool.query<{ role: string }>('select current_user::text as role')).rows[0]?.role,
    ).toBe('worker');
  });
});
