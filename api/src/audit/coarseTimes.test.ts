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
