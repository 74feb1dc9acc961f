import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { councilsAlike, openRooms, type Rooms } from '../../../test/world/openRooms.ts';
import { contentOf, sharingOf } from '../../../test/world/writing.ts';
import type { Asked } from '../gate/context.ts';
import { createSubmission } from '../intake/createSubmission.ts';
import { saveSubmission } from '../intake/saveSubmission.ts';
import { submission, submissions } from '../intake/submissions.ts';
import { submitSubmission } from '../intake/submitSubmission.ts';
import { approveSubmission } from './approveSubmission.ts';
import { reviewQueue } from './reviewQueue.ts';
import { withdrawPublication } from './withdrawPublication.ts';
import { startReleasing, type ReleasingParts } from './worker.ts';

let rooms: Rooms;
const faults: unknown[] = [];

beforeAll(async () => {
  rooms = await openRooms(inject('pg'), 'worker', {
    authorities: councilsAlike(16),
    people: { writer: { of: 'c0', as: 'contributor' }, moderator: { platform: 'moderator' } },
  });
});
afterAll(() => rooms[Symbol.asyncDispose]());

const as = (name: string): Asked => rooms.as(name);
const parts = (): ReleasingParts => ({
  database: rooms.worker,
  world: rooms.world,
  vault: rooms.vault,
  url: rooms.fresh.worker,
  slotSeconds: 20,
  report: error => void faults.push(error),
});
async function waiting(kind: 'incident' | 'supplier_warning', urgent = false): Promise<string> {
  const begun = await createSubmission(as('writer'), kind);
  const saved = await saveSubmission(as('writer'), {
    id: begun.id,
    version: 1,
    content: contentOf(kind),
    sharing: sharingOf(),
  });
  await submitSubmission(as('writer'), { id: saved.id, version: saved.version, changeNote: null });
  for (const item of await reviewQueue(as('moderator'))) {
    if (item.state === 'submitted')
      await approveSubmission(as('moderator'), { id: item.id, version: item.version, urgent });
  }
  return saved.id;
}
/** Waits until it holds; fails after twenty seconds, which only a very busy machine comes near. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await holds()) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('it did not come to that');
}
const isReleased = (id: string) => async (): Promise<boolean> =>
  (await submission(as('writer'), id)).state === 'released';
const publications = async (): Promise<number> =>
  Number((await rooms.su.query('select count(*) from library.publication')).rows[0].count);

describe('the worker', () => {
  it('A6 keeps what is approved until the slot, and releases it then', async () => {
    await using _loop = await startReleasing(parts());
    const id = await waiting('incident');
    await new Promise(resolve => setTimeout(resolve, 1200));
    expect((await submission(as('writer'), id)).state).toBe('approved');
    rooms.world.tick(20_000);
    await until(isReleased(id));
    expect(faults).toEqual([]);
  });

  it('A7 publishes counts at the slot and not before', async () => {
    await using _loop = await startReleasing(parts());
    const { rows } = await rooms.su.query<{ id: string }>('select id from library.publication limit 1');
    for (let n = 0; n < 12; n++)
      await rooms.su.query(`insert into alerts.tally values ($1, 'read', $2)`, [
        rows[0]?.id,
        rooms.world.bytes(32),
      ]);
    const shown = async (): Promise<unknown> =>
      (await rooms.su.query('select shown from library.published_count')).rows[0]?.shown;
    await new Promise(resolve => setTimeout(resolve, 1200));
    expect(await shown()).toBeUndefined();
    rooms.world.tick(20_000);
    await until(async () => (await shown()) === 10);
    expect(faults).toEqual([]);
  });

  it('releases an urgent warning and withdraws a publication without waiting for a slot', async () => {
    await using _loop = await startReleasing(parts());
    const id = await waiting('supplier_warning', true);
    await until(isReleased(id));
    const { publicationId } = await submission(as('writer'), id);
    await withdrawPublication(as('moderator'), { id: publicationId!, reason: 'It was wrong.' });
    await until(
      async () =>
        (await rooms.su.query('select from library.publication where id = $1 and withdrawn', [publicationId]))
          .rowCount === 1,
    );
    await until(async () => (await submission(as('writer'), id)).state === 'withdrawn');
    expect(faults).toEqual([]);
  });

  it('R1 loses nothing with a lost wake-up: it looks by itself', async () => {
    await using _loop = await startReleasing({ ...parts(), url: 'postgres://nobody@127.0.0.1:1/none' });
    const id = await waiting('supplier_warning', true);
    await until(isReleased(id));
    faults.length = 0;
  });

  it('R1 two workers at once never release twice, and readers and writers go on meanwhile', async () => {
    await using _one = await startReleasing(parts());
    await using _other = await startReleasing(parts());
    const before = await publications();
    const ids: string[] = [];
    for (let n = 0; n < 4; n++) ids.push(await waiting('incident'));
    let draft = await createSubmission(as('writer'), 'incident');
    let reading = true;
    const reader = (async () => {
      let reads = 0;
      while (reading) {
        await submissions(as('writer'));
        draft = await saveSubmission(as('writer'), {
          id: draft.id,
          version: draft.version,
          content: contentOf('incident'),
          sharing: sharingOf(),
        });
        await reviewQueue(as('moderator'));
        reads += 1;
      }
      return reads;
    })();
    rooms.world.tick(20_000);
    for (const id of ids) await until(isReleased(id));
    rooms.world.tick(20_000);
    const last = await waiting('supplier_warning', true);
    await until(isReleased(last));
    reading = false;
    expect(await reader).toBeGreaterThan(1);
    expect(await publications()).toBe(before + 5);
    expect(faults).toEqual([]);
  }, 90_000);
});
