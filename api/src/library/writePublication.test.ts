import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { copyOf, publish } from '../../../test/world/copies.ts';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { seedWorld, type SeededWorld } from '../../../test/world/seedWorld.ts';
import { openDatabase, type Database } from '../database/asViewer.ts';
import { vaultKeys } from '../keys.ts';
import { fixedWorld } from '../world.ts';
import { releaseRevision, withdraw } from './writePublication.ts';

const world = fixedWorld('writing', new Date('2026-06-30T23:30:00Z'));
const parts = { world, vault: vaultKeys(Buffer.alloc(32, 7), world) };
let fresh: FreshDatabase;
let worker: Database;
let su: pg.Client;
let seeded: SeededWorld;

beforeAll(async () => {
  fresh = await freshDatabase(inject('pg'));
  worker = await openDatabase(fresh.worker, 4);
  su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
  seeded = await seedWorld(fresh.superuser, world, {
    authorities: { wexmoor: {}, brackley: {} },
    circles: { coast: ['wexmoor', 'brackley'] },
    suppliers: {
      ocular: { name: 'Ocular Cameras', otherNames: [['PeepCo', 'former']], products: ['Dome 4'] },
    },
  });
});
afterAll(async () => {
  await su.end();
  await worker[Symbol.asyncDispose]();
  await fresh[Symbol.asyncDispose]();
});

describe('writing into the library', () => {
  it('A2 writes exactly the copy, on the day it is in London, with an id that tells nothing', async () => {
    const [id] = await publish(worker, parts, [
      copyOf({
        kind: 'incident',
        marking: 'AMBER',
        audience: { circleIds: [seeded.circle('coast')] },
        disclosed: { nation: 'england' },
        suppliers: [{ supplierId: seeded.supplier('ocular'), productId: null }],
      }),
    ]);
    const { rows } = await su.query(
      'select *, released_on::text as day from library.publication where id = $1',
      [id],
    );
    expect(rows[0]).toMatchObject({
      kind: 'incident',
      marking: 'AMBER',
      byline: null,
      outcome: 'near_miss',
      occurred: '2026-03',
      nation: 'england',
      tier: null,
      day: '2026-07-01',
      revision: 1,
    });
    expect(rows[0].visible_to).toHaveLength(1);
    expect(rows[0].visible_to[0]).toBeLessThan(0);
    // A supplier is found by its former name, though the text has only the present one.
    const found = await su.query(
      `select from library.publication where words @@ websearch_to_tsquery('english', 'peepco') and id = $1`,
      [id],
    );
    expect(found.rowCount).toBe(1);
  });

  it('keeps every revision, and a changed audience changes who may see it', async () => {
    const [id] = await publish(worker, parts, [
      copyOf({ marking: 'AMBER', audience: { authorityIds: [seeded.authority('wexmoor')] } }),
    ]);
    await worker.as('releaser', run =>
      releaseRevision(
        run,
        parts,
        id!,
        copyOf({ marking: 'GREEN', changeNote: 'Wider.', content: { title: 'Better said' } }),
      ),
    );
    const { rows } = await su.query(
      'select title, revision, visible_to, change_note from library.publication where id = $1',
      [id],
    );
    expect(rows).toEqual([{ title: 'Better said', revision: 2, visible_to: [], change_note: 'Wider.' }]);
    const revisions = await su.query(
      'select number, title from library.revision where publication_id = $1 order by 1',
      [id],
    );
    expect(revisions.rows.map((r: { number: number }) => r.number)).toEqual([1, 2]);
  });

  it('refuses to revise what was withdrawn, and withdraws once', async () => {
    const [id] = await publish(worker, parts, [copyOf()]);
    expect(await worker.as('releaser', run => withdraw(run, parts, id!, 'It was wrong.'))).toBe(true);
    expect(await worker.as('releaser', run => withdraw(run, parts, id!, 'Again.'))).toBe(false);
    await expect(worker.as('releaser', run => releaseRevision(run, parts, id!, copyOf()))).rejects.toThrow(
      /does not stand/,
    );
  });

  it('refuses a copy that would name an anonymous contributor', async () => {
    await expect(publish(worker, parts, [{ ...copyOf(), byline: 'Wexmoor' }])).rejects.toThrow(/byline/);
  });
});
