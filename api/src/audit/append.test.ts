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

  it('R6 nobody reads, changes or removes a leaf: not the door, not the worker, not the registrar', async () => {
    await using worker = await openDatabase(fresh.worker, 1);
    await using owner = await openDatabase(fresh.owner, 1);
    for (const text of [
      'select from audit.leaf',
      `update audit.leaf set at = now()`,
      'delete from audit.leaf',
      'truncate audit.leaf',
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
      ] as const) {
        const client = await database.pool.connect();
        try {
          await client.query('begin');
          await client.query(`set local role ${role}`);
          await expect(client.query(text), `${role}: ${text}`).rejects.toMatchObject({ code: '42501' });
        } finally {
          await client.query('rollback');
          client.release();
        }
      }
    }
  });
});
