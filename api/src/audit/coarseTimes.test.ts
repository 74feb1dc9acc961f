import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { openDatabase, type Database } from '../database/asViewer.ts';
import { vaultKeys } from '../keys.ts';
import { fixedWorld } from '../world.ts';
import { appendToAudit } from './append.ts';

describe('times that stand beside people', () => {
  const world = fixedWorld('coarse', new Date('2026-05-04T10:24:31.123Z'));
  const vault = vaultKeys(Buffer.alloc(32, 6), world);
  let fresh: FreshDatabase;
  let web: Database;
  let su: pg.Client;
  beforeAll(async () => {
    fresh = await freshDatabase(inject('pg'));
    web = await openDatabase(fresh.web, 2);
    su = new pg.Client({ connectionString: fresh.superuser });
    await su.connect();
  });
  afterAll(async () => {
    await su.end();
    await web[Symbol.asyncDispose]();
    await fresh[Symbol.asyncDispose]();
  });

  it('A9 the audit log shows the day of an act and seals its moment', async () => {
    await web.as('doorkeeper', run =>
      appendToAudit(run, { world, vault }, 'signed_in', { authority: null, by: null }),
    );
    const { rows } = await su.query<{ at: Date; commitment: Buffer; opening: Buffer }>(
      'select at, commitment, opening from audit.leaf',
    );
    expect(rows.map(({ at }) => at.toISOString())).toEqual(['2026-05-04T00:00:00.000Z']);
    const [leaf] = rows;
    if (leaf === undefined) throw new Error('nothing was appended');
    expect(vault.open('audit', leaf.commitment.toString('hex'), leaf.opening)).toMatchObject({
      at: '2026-05-04T10:24:31.123Z',
    });
  });

  it('A9 only of people with a platform role is a moment known to the minute: until when they are fresh', async () => {
    const [moderator, contributor] = [world.id(), world.id()];
    for (const person of [moderator, contributor])
      await su.query(
        `insert into register.person (id, name, email, invented) values ($1, 'Nobody', 'nobody@moot.example', true)`,
        [person],
      );
    await su.query(`insert into register.platform_role values ($1, 'moderator')`, [moderator]);
    for (const person of [moderator, contributor])
      await web.as('doorkeeper', run =>
        run(`select register.open_session($1, $2, $3, $4, interval '90 minutes', $4, interval '2 hours')`, [
          world.id(),
          world.bytes(32),
          person,
          world.now(),
        ]),
      );
    const { rows } = await su.query<{ fresh_until: Date | null; idle_until: Date }>(
      'select fresh_until, idle_until from register.session where person_id = any ($1) order by fresh_until',
      [[moderator, contributor]],
    );
    expect(rows.map(row => [row.fresh_until?.toISOString() ?? null, row.idle_until.toISOString()])).toEqual([
      ['2026-05-04T10:39:00.000Z', '2026-05-04T13:00:00.000Z'],
      [null, '2026-05-04T13:00:00.000Z'],
    ]);
    await su.query('delete from register.session');
  });

  it('A9 every time of a session is a full hour', async () => {
    const person = world.id();
    await su.query(
      `insert into register.person (id, name, email, invented) values ($1, 'Nobody', 'nobody@moot.example', true)`,
      [person],
    );
    await web.as('doorkeeper', run =>
      run(`select register.open_session($1, $2, $3, $4, interval '90 minutes', $5)`, [
        world.id(),
        world.bytes(32),
        person,
        world.now(),
        new Date('2026-05-04T10:21:07Z'),
      ]),
    );
    const { rows } = await su.query<Record<string, Date>>(
      'select opened_at, seen_hour, expires_at, authenticated_at from register.session',
    );
    expect(rows.map(row => Object.values(row).map(time => time.toISOString()))).toEqual([
      [
        '2026-05-04T10:00:00.000Z',
        '2026-05-04T10:00:00.000Z',
        '2026-05-04T12:00:00.000Z',
        '2026-05-04T10:00:00.000Z',
      ],
    ]);
  });
});
