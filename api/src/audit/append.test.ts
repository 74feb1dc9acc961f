import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { openDatabase, type Database } from '../database/asViewer.ts';
import { NotSealedHere, vaultKeys } from '../keys.ts';
import { fixedWorld } from '../world.ts';
import { appendToAudit } from './append.ts';

const world = fixedWorld('audit', new Date('2026-05-04T10:00:00Z'));
const parts = { world, vault: vaultKeys(Buffer.alloc(32, 4), world) };
let fresh: FreshDatabase;
let web: Database;
let su: pg.Client;

beforeAll(async () => {
  fresh = await freshDatabase(inject('pg'));
  web = await openDatabase(fresh.web, 4);
  su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
});
afterAll(async () => {
  await su.end();
  await web[Symbol.asyncDispose]();
  await fresh[Symbol.asyncDispose]();
});

interface Leaf {
  readonly position: string;
  readonly commitment: Buffer;
  readonly opening: Buffer;
}
const leaves = async (): Promise<readonly Leaf[]> =>
  (await su.query<Leaf>('select position, commitment, opening from audit.leaf order by position')).rows;
const person = '7b0a2f4c-0000-4000-8000-00000000abcd';

describe('the audit log', () => {
  it('R6 keeps a salted commitment whose opening only the vault key reads', async () => {
    for (let turn = 0; turn < 2; turn++)
      await web.as('doorkeeper', run =>
        appendToAudit(run, parts, 'signed_in', { authority: null, by: person }),
      );
    const [first, second] = await leaves();
    if (first === undefined || second === undefined) throw new Error('nothing was appended');
    expect(first.commitment).not.toEqual(second.commitment);
    expect(first.opening.length).toBe(second.opening.length);
    const opening = parts.vault.open('audit', first.commitment.toString('hex'), first.opening) as object;
    expect(opening).toMatchObject({ act: 'signed_in', details: { by: person } });
    expect(createHash('sha256').update(JSON.stringify(opening)).digest()).toEqual(first.commitment);
    // An opening belongs to its leaf: laid beside another it does not open.
    expect(() => parts.vault.open('audit', second.commitment.toString('hex'), first.opening)).toThrow(
      NotSealedHere,
    );
    const dump = Buffer.concat([first.commitment, first.opening]);
    for (const told of [person, 'signed_in', 'person']) expect(dump.includes(told)).toBe(false);
    expect(first.commitment).not.toEqual(
      createHash('sha256')
        .update(JSON.stringify({ act: 'signed_in', details: { by: person } }))
        .digest(),
    );
  });

  it('R6 has no leaf of an act that did not happen', async () => {
    const before = (await leaves()).length;
    await expect(
      web.as('doorkeeper', async run => {
        await appendToAudit(run, parts, 'signed_in', { authority: null, by: person });
        throw new Error('too late');
      }),
    ).rejects.toThrow('too late');
    expect(await leaves()).toHaveLength(before);
  });

  it('R6 takes acts from many at once, each with its own position', async () => {
    const before = (await leaves()).length;
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        web.as('doorkeeper', run =>
          appendToAudit(run, parts, 'signed_out', { authority: null, by: null, n }),
        ),
      ),
    );
    const all = await leaves();
    expect(all).toHaveLength(before + 20);
    expect(new Set(all.map(({ position }) => position))).toHaveLength(all.length);
  });

  it('R6 nobody reads an opening, nobody changes or removes a leaf or a head: not the door, not the worker, not the registrar', async () => {
    await using worker = await openDatabase(fresh.worker, 1);
    await using owner = await openDatabase(fresh.owner, 1);
    for (const text of [
      'select opening from audit.leaf',
      `insert into audit.leaf (position, at, commitment) values (1000, now(), '')`,
      'update audit.leaf set at = now()',
      'update audit.leaf set opening = null',
      'delete from audit.leaf',
      'truncate audit.leaf',
      'update audit.head set size = 1',
      'delete from audit.head',
      'truncate audit.head',
    ]) {
      for (const [database, role] of [
        [web, 'doorkeeper'],
        [web, 'visitor'],
        [web, 'peer'],
        [web, 'moderator'],
        [web, 'steward'],
        [worker, 'releaser'],
        [worker, 'vault'],
        [worker, 'delivery'],
        [owner, 'registrar'],
        [owner, 'searcher'],
      ] as const) {
        await expect(tried(database, role, text), `${role}: ${text}`).rejects.toMatchObject({
          code: '42501',
        });
      }
    }
  });

  it('R6 the owner of the tables changes nothing either, and the keeper can only forget an opening', async () => {
    await using owner = await openDatabase(fresh.owner, 1);
    const before = await leaves();
    for (const text of [
      'update audit.leaf set at = now()',
      'delete from audit.leaf',
      'delete from audit.head',
    ])
      expect((await tried(owner, 'moot_owner', text)).rowCount, text).toBe(0);
    for (const text of [
      'update audit.leaf set at = now()',
      `update audit.leaf set commitment = ''`,
      'delete from audit.leaf',
      'truncate audit.leaf',
      `update audit.leaf set opening = 'another'`,
    ])
      await expect(tried(owner, 'keeper', text), text).rejects.toMatchObject({ code: '42501' });
    expect((await tried(owner, 'keeper', 'update audit.leaf set opening = null')).rowCount).toBe(
      before.length,
    );
    expect(await leaves()).toEqual(before);
  });

  it('R6 only the worker signs heads', async () => {
    await using worker = await openDatabase(fresh.worker, 1);
    const head = `insert into audit.head (size, root, day, key, signature)
      values (1, decode(repeat('00', 32), 'hex'), '2026-05-04', decode(repeat('00', 32), 'hex'), decode(repeat('00', 64), 'hex'))`;
    for (const role of ['doorkeeper', 'visitor', 'peer', 'moderator', 'steward'])
      await expect(tried(web, role, head), role).rejects.toMatchObject({ code: '42501' });
    for (const role of ['vault', 'delivery'])
      await expect(tried(worker, role, head), role).rejects.toMatchObject({ code: '42501' });
    expect((await tried(worker, 'releaser', head)).rowCount).toBe(1);
  });
});

/** What a statement does as a role; undone afterwards. */
async function tried(database: Database, role: string, text: string): Promise<pg.QueryResult> {
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    await client.query(`set local role ${role}`);
    return await client.query(text);
  } finally {
    await client.query('rollback');
    client.release();
  }
}
