import Fastify from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { asking, type Ask } from '../../../test/world/asking.ts';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { seedWorld, type SeededWorld } from '../../../test/world/seedWorld.ts';
import { openDatabase, type Caller, type Database } from '../database/asViewer.ts';
import type { Services } from '../gate/context.ts';
import { hashOfToken } from '../gate/viewerOf.ts';
import { vaultKeys } from '../keys.ts';
import { makeSchema } from '../schema.ts';
import { machineWorld } from '../world.ts';
import { deviceOf } from './device.ts';
import { notingUse } from './notingUse.ts';
import { sweep } from './sweeping.ts';

const vault = vaultKeys(Buffer.alloc(32, 3), machineWorld);
let fresh: FreshDatabase;
let web: Database;
let worker: Database;
let su: pg.Client;
let ask: Ask;
let seeded: SeededWorld;

beforeAll(async () => {
  fresh = await freshDatabase(inject('pg'));
  web = await openDatabase(fresh.web, 4);
  worker = await openDatabase(fresh.worker, 2);
  su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
  ask = asking(await makeSchema(), { database: web, world: machineWorld, vault } as unknown as Services);
});
afterAll(async () => {
  await su.end();
  await worker[Symbol.asyncDispose]();
  await web[Symbol.asyncDispose]();
  await fresh[Symbol.asyncDispose]();
});
beforeEach(async () => {
  await su.query('truncate register.authority, register.circle, register.person, register.supplier cascade');
  seeded = await seedWorld(fresh.superuser, machineWorld, {
    authorities: { A: {}, B: {}, C: {} },
    people: {
      lead: { of: 'A', as: 'lead' },
      colleague: { of: 'A', as: 'contributor' },
      reader: { of: 'A', as: 'reader' },
      other: { of: 'B', as: 'lead' },
      moderator: { platform: 'moderator' },
      steward: { platform: 'steward' },
      nobody: {},
    },
  });
});

/** Another session of somebody, opened as the sign-in opens one. */
async function open(
  name: string,
  { at = new Date(), idle = '2 hours', lifetime = '12 hours', device = 'Firefox on Windows' } = {},
): Promise<Caller & { readonly id: string }> {
  const id = machineWorld.id();
  const session = machineWorld.bytes(32);
  await web.as('doorkeeper', run =>
    run('select register.open_session($1, $2, $3, $4, $5, $4, $6, $7)', [
      id,
      session,
      seeded.person(name),
      at,
      lifetime,
      idle,
      device,
    ]),
  );
  return { id, session };
}
const entered = async (caller: Caller): Promise<string> => (await web.read(caller)).identity.role;
const gone = { code: 'NOT_SIGNED_IN' };
const sessionsOf = async (name: string): Promise<number> =>
  (await su.query('select from register.session where person_id = $1', [seeded.person(name)])).rowCount ?? 0;
const joins = (name: string, authority: string, role: string): Promise<unknown> =>
  su.query('insert into register.membership values ($1, $2, $3, $4, false)', [
    machineWorld.id(),
    seeded.person(name),
    seeded.authority(authority),
    role,
  ]);
const leaves = (name: string, authority: string): Promise<unknown> =>
  su.query('update register.membership set ended = true where person_id = $1 and authority_id = $2', [
    seeded.person(name),
    seeded.authority(authority),
  ]);
const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * 3_600_000);

describe('a session', () => {
  it('7 ends after its idle time, at the latest an hour after it, for the door and for what is live', async () => {
    const used = await open('lead', { at: hoursAgo(1.5) });
    const unused = await open('lead', { at: hoursAgo(3.01) });
    expect(await entered(used)).toBe('peer');
    await expect(entered(unused)).rejects.toMatchObject({ reason: gone });
    const live = await web.as('doorkeeper', run =>
      run<{ hash: Buffer }>('select hash from register.identities_of($1)', [[used.session, unused.session]]),
    );
    expect(live.map(({ hash }) => hash)).toEqual([used.session]);
  });

  it('7 ends after its absolute time, however much it is used', async () => {
    const session = await open('lead', { at: hoursAgo(13.01), idle: '100 hours' });
    await expect(entered(session)).rejects.toMatchObject({ reason: gone });
    await web.as('doorkeeper', run =>
      run(`select register.seen($1, now(), interval '2 hours')`, [[session.session]]),
    );
    await expect(entered(session)).rejects.toMatchObject({ reason: gone });
  });

  it('7 lasts as long as it is used, which is written for all at once and to the hour', async () => {
    const used = [await open('lead', { at: hoursAgo(2) }), await open('reader', { at: hoursAgo(2) })];
    const unused = await open('colleague', { at: hoursAgo(2) });
    await web.as('doorkeeper', run =>
      run(`select register.seen($1, now(), interval '2 hours')`, [used.map(one => one.session)]),
    );
    const { rows } = await su.query<{ id: string; on: boolean; hours: number }>(
      `select id, seen_hour = date_trunc('hour', now()) as on,
         extract(epoch from idle_until - date_trunc('hour', now()))::int / 3600 as hours
       from register.session where id = any ($1) order by 2, 3`,
      [[...used.map(one => one.id), unused.id]],
    );
    expect(rows.map(({ on, hours }) => [on, hours])).toEqual([
      [false, 1],
      [true, 3],
      [true, 3],
    ]);
  });

  it('7 is noted as used by what somebody asks, not by what merely stays open', async () => {
    const token = machineWorld.bytes(32).toString('base64url');
    const asked = await open('lead', { at: hoursAgo(1) });
    const open_ = await open('reader', { at: hoursAgo(1) });
    await su.query('update register.session set hash = $1 where id = $2', [hashOfToken(token), asked.id]);
    const app = Fastify();
    app.post('/graphql', async () => ({}));
    app.get('/health', async () => ({}));
    const noting = notingUse(app, {
      database: web,
      world: machineWorld,
      vault,
      baseUrl: 'http://localhost',
      sessionHours: 12,
      idleHours: 2,
      stepUpMinutes: 15,
      newcomers: 0,
      report: () => '',
    });
    await app.inject({ method: 'POST', url: '/graphql', headers: { cookie: `moot=${token}` } });
    await app.inject({ method: 'POST', url: '/graphql', headers: { cookie: 'moot=made-up' } });
    await noting[Symbol.asyncDispose]();
    await app.close();
    const { rows } = await su.query<{ id: string }>(
      `select id from register.session where id = any ($1) and seen_hour = date_trunc('hour', now())`,
      [[asked.id, open_.id]],
    );
    expect(rows).toEqual([{ id: asked.id }]);
  });

  it('7 that has ended by itself is deleted by the worker, and nothing else is', async () => {
    await su.query('delete from register.session');
    const kept = await open('lead');
    await open('lead', { at: hoursAgo(14) });
    await open('lead', { at: hoursAgo(4) });
    await su.query(
      `insert into register.spent values ($1, now() - interval '1 hour'), ($2, now() + interval '1 hour')`,
      [machineWorld.bytes(32), machineWorld.bytes(32)],
    );
    await sweep(worker, machineWorld);
    expect((await su.query('select id from register.session')).rows).toEqual([{ id: kept.id }]);
    expect((await su.query('select from register.spent')).rowCount).toBe(1);
    const epoch = async (): Promise<unknown> =>
      (await su.query('select epoch from register.rights_epoch')).rows;
    const before = await epoch();
    await sweep(worker, machineWorld);
    expect(await epoch(), 'a sweep of nothing disturbs nobody').toEqual(before);
  });

  it('7 is listed for its owner: the device by its families, days and hours, the asking one first', async () => {
    const second = await open('lead', { at: hoursAgo(1) });
    const text =
      '{ sessions { id current device openedOn seenHour expiresAt membership { role authority { name } } } }';
    const { data } = await ask(second, text);
    const found = data?.['sessions'] as Record<string, unknown>[];
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      id: second.id,
      current: true,
      device: 'Firefox on Windows',
      membership: { role: 'lead', authority: { name: 'A Council' } },
    });
    expect(found[0]?.['seenHour']).toMatch(/:00:00\.000Z$/);
    expect(found[0]?.['expiresAt']).toMatch(/:00:00\.000Z$/);
    expect(found[1]).toMatchObject({ current: false, device: '' });
    const visitor = await ask(await open('nobody'), text);
    expect(visitor.data?.['sessions']).toHaveLength(2);
    expect((await ask(seeded.caller('visitor'), text)).refused).toEqual(gone);
    for (const who of ['moderator', 'steward'])
      expect((await ask(seeded.caller(who), text)).data?.['sessions'], who).toHaveLength(1);
  });

  it('7 is ended by its owner, at once', async () => {
    const second = await open('colleague');
    const third = await open('colleague');
    const end = 'mutation ($id: ID!) { endSession(id: $id) }';
    expect((await ask(second, end, { id: third.id })).data).toEqual({ endSession: third.id });
    await expect(entered(third)).rejects.toMatchObject({ reason: gone });
    expect((await ask(second, 'mutation { endOtherSessions }')).data).toEqual({ endOtherSessions: 1 });
    await expect(entered(seeded.caller('colleague'))).rejects.toMatchObject({ reason: gone });
    expect(await entered(second)).toBe('peer');
    // Also by who is signed in and has no membership.
    const visitor = await open('nobody');
    expect((await ask(visitor, end, { id: visitor.id })).data).toEqual({ endSession: visitor.id });
    await expect(entered(visitor)).rejects.toMatchObject({ reason: gone });
    expect((await ask(seeded.caller('visitor'), end, { id: second.id })).refused).toEqual(gone);
  });

  it('7 is listed and ended by the lead where it acts with the lead’s own authority, and by nobody else', async () => {
    const mine = await open('colleague');
    const list = 'query ($id: ID!) { sessionsOf(personId: $id) { id } }';
    const end = 'mutation ($id: ID!) { endSession(id: $id) }';
    const colleague = seeded.person('colleague');
    for (const who of ['other', 'colleague', 'reader', 'moderator', 'steward']) {
      expect((await ask(seeded.caller(who), list, { id: colleague })).refused, who).toEqual({
        code: 'NOT_FOUND',
      });
      if (who !== 'colleague')
        expect((await ask(seeded.caller(who), end, { id: mine.id })).refused, who).toEqual({
          code: 'NOT_FOUND',
        });
    }
    expect((await ask(seeded.caller('lead'), list, { id: seeded.person('other') })).refused).toEqual({
      code: 'NOT_FOUND',
    });
    const { data } = await ask(seeded.caller('lead'), list, { id: colleague });
    expect(data?.['sessionsOf']).toHaveLength(2);

    // With another authority it is none of the lead's business.
    await joins('colleague', 'B', 'reader');
    await su.query(
      `update register.session set membership_id = (select id from register.membership where person_id = $1 and authority_id = $2)
       where id = $3`,
      [colleague, seeded.authority('B'), mine.id],
    );
    expect((await ask(seeded.caller('lead'), list, { id: colleague })).data?.['sessionsOf']).toHaveLength(1);
    expect((await ask(seeded.caller('lead'), end, { id: mine.id })).refused).toEqual({ code: 'NOT_FOUND' });
    expect((await ask(seeded.caller('other'), end, { id: mine.id })).data).toEqual({ endSession: mine.id });
    await expect(entered(mine)).rejects.toMatchObject({ reason: gone });
    await expect(
      web.look(seeded.caller('lead'), run => run('select hash from register.session')),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('R6 its end is in the log, with who ended it and whose it was', async () => {
    const session = await open('colleague');
    await ask(seeded.caller('lead'), 'mutation ($id: ID!) { endSession(id: $id) }', { id: session.id });
    const { rows } = await su.query<{ commitment: Buffer; opening: Buffer }>(
      'select commitment, opening from audit.leaf order by position desc limit 1',
    );
    expect(rows.map(row => vault.open('audit', row.commitment.toString('hex'), row.opening))).toMatchObject([
      {
        act: 'session_ended',
        details: {
          authority: seeded.authority('A'),
          by: seeded.person('lead'),
          person: seeded.person('colleague'),
          session: session.id,
        },
      },
    ]);
  });

  it('knows a device by two words, whatever else it says of itself', () => {
    const chrome =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0';
    for (const [said, known] of [
      [`${chrome} Safari/537.36`, 'Chrome on Windows'],
      [`${chrome} Safari/537.36 Edg/131.0.2903.86`, 'Edge on Windows'],
      ['Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0', 'Firefox on Linux'],
      [
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Mobile/15E148 Safari/604.1',
        'Safari on iOS',
      ],
      ['curl/8.5.0', null],
      ['', null],
      [undefined, null],
      [`${'x'.repeat(100_000)} Firefox/1`, null],
    ] as const)
      expect(deviceOf(said), said?.slice(0, 60)).toBe(known);
  });
});

describe('memberships that change', () => {
  const authorityOf = async (caller: Caller): Promise<string | null> => {
    const { identity } = await web.read(caller);
    const [live] = await web.as('doorkeeper', run =>
      run<{ role: string; authority: string | null; level: string | null; keys: number[] }>(
        'select role, authority, level, keys from register.identities_of($1)',
        [[caller.session]],
      ),
    );
    const { role, authority, level, keys } = identity;
    // What is live resolves to the same.
    expect(live).toEqual({ role, authority, level, keys });
    return authority;
  };

  it('9 who loses one of two memberships stays signed in with the other', async () => {
    await joins('colleague', 'C', 'contributor');
    await joins('colleague', 'B', 'reader');
    const caller = seeded.caller('colleague');
    expect(await authorityOf(caller)).toBe(seeded.authority('A'));
    await leaves('colleague', 'A');
    // Of several the first by name, as at signing in; the row says so.
    expect(await authorityOf(caller)).toBe(seeded.authority('B'));
    expect((await web.read(caller)).identity).toMatchObject({ role: 'peer', level: 'reader' });
    await su.query(`update register.authority set standing = 'ended' where id = $1`, [seeded.authority('B')]);
    expect(await authorityOf(caller)).toBe(seeded.authority('C'));
    await leaves('colleague', 'C');
    expect(await authorityOf(caller)).toBeNull();
    expect(await sessionsOf('colleague')).toBe(1);
  });

  it('9 a membership that is not acted with comes and goes without a change', async () => {
    const caller = seeded.caller('colleague');
    await joins('colleague', 'B', 'lead');
    expect(await authorityOf(caller)).toBe(seeded.authority('A'));
    await leaves('colleague', 'B');
    expect(await authorityOf(caller)).toBe(seeded.authority('A'));
  });

  it('7 who was signed in without a membership acts with the first that they are given', async () => {
    const caller = seeded.caller('nobody');
    expect(await authorityOf(caller)).toBeNull();
    await joins('nobody', 'B', 'reader');
    expect(await authorityOf(caller)).toBe(seeded.authority('B'));
  });

  it('8 a platform role takes the place of memberships in every open session', async () => {
    const caller = seeded.caller('reader');
    await leaves('reader', 'A');
    await su.query(`insert into register.platform_role values ($1, 'moderator')`, [seeded.person('reader')]);
    expect(await entered(caller)).toBe('moderator');
    await su.query('delete from register.platform_role where person_id = $1', [seeded.person('reader')]);
    expect(await entered(caller)).toBe('visitor');
  });
});
