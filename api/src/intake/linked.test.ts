import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openRooms, type Rooms } from '../../../test/world/openRooms.ts';
import { contentOf, sharingOf } from '../../../test/world/writing.ts';
import type { Asked } from '../gate/context.ts';
import { Refusal } from '../gate/refusal.ts';
import { approveSubmission } from '../moderation/approveSubmission.ts';
import { fellBelow } from '../moderation/fellBelow.ts';
import { releaseDue } from '../moderation/releaseDue.ts';
import { reviewItem, reviewQueue } from '../moderation/reviewQueue.ts';
import { createSubmission } from './createSubmission.ts';
import { saveSubmission } from './saveSubmission.ts';
import type { SharingInput, Submission } from './submission.ts';
import { submission } from './submissions.ts';
import { submitSubmission } from './submitSubmission.ts';

const names = Array.from({ length: 30 }, (_, n) => `c${n}`);
let rooms: Rooms;
const faults: unknown[] = [];

beforeAll(async () => {
  rooms = await openRooms(inject('pg'), 'linked', {
    authorities: Object.fromEntries(names.map(name => [name, {}])),
    circles: { large: names.slice(0, 15) },
    people: {
      writer: { of: 'c0', as: 'contributor' },
      moderator: { platform: 'moderator' },
      steward: { platform: 'steward' },
    },
    suppliers: { ocular: { name: 'Ocular Cameras', products: ['Dome 4'] } },
  });
});
afterAll(() => rooms[Symbol.asyncDispose]());

const as = (name: string): Asked => rooms.as(name);
const named = (from: number, to: number): SharingInput =>
  sharingOf({
    marking: 'AMBER',
    audienceAuthorities: ['c0', ...names.slice(from, to)].map(name => rooms.seeded.authority(name)),
  });
async function draft(sharing: SharingInput, content = contentOf('incident')): Promise<Submission> {
  const begun = await createSubmission(as('writer'), 'incident');
  return saveSubmission(as('writer'), { id: begun.id, version: begun.version, content, sharing });
}
const submitted = ({ id, version }: Submission): Promise<Submission> =>
  submitSubmission(as('writer'), { id, version, changeNote: null });
async function approveAll(): Promise<void> {
  for (const { id, version, state } of await reviewQueue(as('moderator')))
    if (state === 'submitted') await approveSubmission(as('moderator'), { id, version, urgent: false });
}
const release = () =>
  releaseDue(
    {
      database: rooms.worker,
      world: rooms.world,
      vault: rooms.vault,
      report: error => void faults.push(error),
    },
    { slotDue: true },
  );

describe('what was published before', () => {
  it('A4 stops a submission that together with it too few could have written, and only its contributor is told', async () => {
    await submitted(
      await draft(sharingOf({ marking: 'AMBER', audienceCircles: [rooms.seeded.circle('large')] })),
    );
    await approveAll();
    expect(await release()).toEqual({ released: 1, returned: 0 });

    const apart = await draft(named(8, 28));
    expect(apart.anonymitySet).toMatchObject({
      councils: 21,
      verdict: 'enough',
      linked: { councils: 8, verdict: 'too_few', publications: 1, steps: [] },
    });
    const problem = { path: 'sharing.disclose', problem: 'too_few_linked' };
    expect(apart.problems).toContainEqual(problem);
    await expect(submitted(apart)).rejects.toMatchObject({ reason: { code: 'INVALID', fields: [problem] } });

    const together = await submitted(await draft(named(1, 21)));
    expect((await submission(as('writer'), together.id)).problems).toEqual([]);
    const [item] = await reviewQueue(as('moderator'));
    expect(item?.anonymitySet).toMatchObject({ councils: 21, verdict: 'enough' });
    expect(JSON.stringify(await reviewItem(as('moderator'), item?.id ?? ''))).not.toContain('linked');
  });

  it('A4 weighs also what only waits for its slot', async () => {
    const waiting = await draft(named(15, 30));
    expect(waiting.anonymitySet?.linked).toMatchObject({ publications: 2 });
  });

  it('A4 is not asked at the release, where a moderator would see what comes back', async () => {
    await approveAll();
    await rooms.su.query('delete from register.circle_member where authority_id = any ($1)', [
      names.slice(3, 15).map(name => rooms.seeded.authority(name)),
    ]);
    expect(await release()).toEqual({ released: 1, returned: 0 });
    expect(faults).toEqual([]);
  });
});

describe('what has been released', () => {
  it('A4 is told to moderators, and to nobody else, when the register’s changes leave too few', async () => {
    expect(await fellBelow(as('moderator'))).toMatchObject([{ councils: 3, facts: [] }]);
    // Eleven of the others now share one IT service.
    await rooms.su.query(`update register.authority set it_service = 'one' where id = any ($1)`, [
      names.slice(5, 16).map(name => rooms.seeded.authority(name)),
    ]);
    expect((await fellBelow(as('moderator'))).map(({ councils }) => councils)).toEqual([3]);
    await rooms.su.query(`update register.authority set standing = 'suspended' where id = $1`, [
      rooms.seeded.authority('c20'),
    ]);
    // Of the 21 that were named ten are left, and so few names hide nobody.
    expect((await fellBelow(as('moderator'))).map(({ councils }) => councils)).toEqual([0, 3]);
    for (const who of ['writer', 'steward']) {
      const refused = await fellBelow(as(who)).catch((error: unknown) => error);
      expect(refused instanceof Refusal ? refused.reason : refused).toEqual({ code: 'NOT_FOUND' });
    }
  });
});

describe('what is publicly known', () => {
  it('A4 of a supplier narrows the set, by the month too, and says nothing where nothing is known', async () => {
    await rooms.su.query(`update register.authority set it_service = null`);
    const content = (value: string) =>
      contentOf('incident', {
        suppliers: [{ name: 'ocular cameras' }],
        when: { state: 'known', value: { precision: 'month', value } },
      });
    expect((await draft(sharingOf(), content('2024-06'))).anonymitySet?.councils).toBe(29);
    for (const [at, name] of names.slice(0, 12).entries())
      await rooms.su.query(
        `insert into register.public_use (id, authority_id, supplier_id, since, source) values ($1, $2, $3, $4, 'A notice')`,
        [
          rooms.world.id(),
          rooms.seeded.authority(name),
          rooms.seeded.supplier('ocular'),
          at < 5 ? null : '2025-01',
        ],
      );
    expect((await draft(sharingOf(), content('2025-06'))).anonymitySet?.councils).toBe(12);
    expect((await draft(sharingOf(), content('2024-06'))).anonymitySet).toMatchObject({
      councils: 5,
      facts: [
        { fact: 'supplier', without: 29 },
        { fact: 'month', without: 12 },
      ],
      step: { fact: 'supplier', to: 'none', councils: 29 },
    });
  });
});
