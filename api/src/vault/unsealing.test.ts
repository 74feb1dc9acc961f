import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openRooms, refusalOf, type Rooms } from '../../../test/world/openRooms.ts';
import { contentOf, sharingOf } from '../../../test/world/writing.ts';
import { auditEntries } from '../audit/auditEntries.ts';
import type { Asked } from '../gate/context.ts';
import { Refusal } from '../gate/refusal.ts';
import { createSubmission } from '../intake/createSubmission.ts';
import { notices, readNotices } from '../intake/notices.ts';
import { saveSubmission } from '../intake/saveSubmission.ts';
import { submitSubmission } from '../intake/submitSubmission.ts';
import { approveSubmission } from '../moderation/approveSubmission.ts';
import { narrowPublication } from '../moderation/narrowPublication.ts';
import { releaseDue, type WorkerParts } from '../moderation/releaseDue.ts';
import { reviewQueue } from '../moderation/reviewQueue.ts';
import { takeBackDue } from '../moderation/takeBackDue.ts';
import { unsealDue } from '../moderation/unsealDue.ts';
import { agreeUnsealing } from './agreeUnsealing.ts';
import { askUnsealing } from './askUnsealing.ts';
import { declineUnsealing } from './declineUnsealing.ts';
import { readUnsealed } from './readUnsealed.ts';
import { unsealings } from './readUnsealings.ts';

const councils = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`c${n}`, {}]));
let rooms: Rooms;
let parts: WorkerParts;

beforeAll(async () => {
  rooms = await openRooms(inject('pg'), 'unsealing', {
    authorities: councils,
    people: {
      writer: { of: 'c0', as: 'contributor' },
      lead: { of: 'c0', as: 'lead' },
      peer: { of: 'c1', as: 'lead' },
      moderator: { platform: 'moderator' },
      'former moderator': { platform: 'moderator' },
      steward: { platform: 'steward' },
      first: { platform: 'officer' },
      second: { platform: 'officer' },
      third: { platform: 'officer' },
    },
  });
  parts = {
    database: rooms.worker,
    world: rooms.world,
    vault: rooms.vault,
    report: error => {
      throw error;
    },
  };
});
afterAll(() => rooms[Symbol.asyncDispose]());

const as = (name: string): Asked => rooms.as(name);
const reason = 'A court has ordered it.';

/** Answers the id of a publication by `writer` of c0, approved by `moderator`. */
async function released(
  sharing: Parameters<typeof sharingOf>[0] = {},
  moderator = 'moderator',
): Promise<string> {
  const before = new Set(
    (await rooms.su.query<{ id: string }>('select id from library.publication')).rows.map(r => r.id),
  );
  const begun = await createSubmission(as('writer'), 'incident');
  const saved = await saveSubmission(as('writer'), {
    id: begun.id,
    version: begun.version,
    content: contentOf('incident'),
    sharing: sharingOf(sharing),
  });
  await submitSubmission(as('writer'), { id: saved.id, version: saved.version, changeNote: null });
  const [item] = await reviewQueue(as(moderator));
  await approveSubmission(as(moderator), { id: item!.id, version: item!.version, urgent: false });
  await releaseDue(parts, { slotDue: true });
  const { rows } = await rooms.su.query<{ id: string }>('select id from library.publication');
  return rows.find(({ id }) => !before.has(id))!.id;
}
const stale = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const set = (value: string): Promise<unknown> =>
    rooms.su.query(`update register.session set fresh_until = ${value} where person_id = $1`, [
      rooms.seeded.person(name),
    ]);
  await set('null');
  try {
    return await work();
  } finally {
    await set(`now() + interval '1 day'`);
  }
};
const opened = async (publicationId: string): Promise<string> => {
  const { id } = await askUnsealing(as('first'), { publicationId, reason });
  await agreeUnsealing(as('second'), id);
  expect(await unsealDue(parts)).toBe(1);
  return id;
};
const stateOf = async (id: string): Promise<string | undefined> =>
  (await unsealings(as('third'))).find(one => one.id === id)?.state;

describe('unsealing', () => {
  it('A3 tells two officers who contributed, and the contributor in the same moment', async () => {
    const publicationId = await released();
    await readNotices(as('writer'));
    const { id } = await askUnsealing(as('first'), { publicationId, reason });
    expect(await refusalOf(readUnsealed(as('first'), id)), 'one officer').toEqual({ code: 'NOT_FOUND' });
    const agreed = await agreeUnsealing(as('second'), id);
    expect(agreed).toMatchObject({ state: 'agreed', askedBy: 'first', answeredBy: 'second', reason });
    // Until it is opened nobody knows and nobody was told.
    expect(await refusalOf(readUnsealed(as('second'), id))).toEqual({ code: 'NOT_FOUND' });
    expect((await notices(as('writer'))).map(({ code }) => code)).not.toContain('unsealed');
    expect(await unsealDue(parts)).toBe(1);
    expect((await notices(as('writer'))).filter(({ seen }) => !seen).map(({ code }) => code)).toEqual([
      'unsealed',
    ]);
    const name = (
      await rooms.su.query<{ name: string }>('select name from register.authority where id = $1', [
        rooms.seeded.authority('c0'),
      ])
    ).rows[0]!.name;
    for (const officer of ['first', 'second'])
      expect(await readUnsealed(as(officer), id), officer).toEqual({ authority: name, until: '2026-12-01' });
    for (const other of ['third', 'steward', 'moderator', 'peer', 'lead'])
      expect(await refusalOf(readUnsealed(as(other), id)), other).toEqual({ code: 'NOT_FOUND' });
    expect(await unsealDue(parts), 'once in effect').toBe(0);
    await readNotices(as('writer'));
  });

  it('A3 R6 stands in the log of the officers and of the contributor’s leads, and in nobody else’s', async () => {
    const acts = async (name: string): Promise<readonly string[]> =>
      (await auditEntries(as(name), { first: 50 })).nodes
        .map(({ act }) => act)
        .filter(act => act.includes('unseal'));
    await opened(await released());
    expect(await acts('third')).toEqual(
      expect.arrayContaining(['unsealing_asked', 'unsealing_agreed', 'unsealing_opened']),
    );
    expect(await acts('third')).not.toContain('submission_unsealed');
    expect(new Set(await acts('lead'))).toEqual(new Set(['submission_unsealed']));
    for (const other of ['steward', 'moderator', 'peer']) expect(await acts(other), other).toEqual([]);
  });

  it('A3 wants two people, each with a fresh proof', async () => {
    const publicationId = await released();
    await stale('first', async () => {
      expect(await refusalOf(askUnsealing(as('first'), { publicationId, reason }))).toEqual({
        code: 'STEP_UP',
      });
    });
    const { id } = await askUnsealing(as('first'), { publicationId, reason });
    expect(await refusalOf(agreeUnsealing(as('first'), id))).toMatchObject({ code: 'INVALID' });
    await stale('second', async () => {
      expect(await refusalOf(agreeUnsealing(as('second'), id))).toEqual({ code: 'STEP_UP' });
    });
    await agreeUnsealing(as('second'), id);
    expect(await refusalOf(agreeUnsealing(as('third'), id)), 'answered already').toMatchObject({
      code: 'INVALID',
    });
    await unsealDue(parts);
    await stale('first', async () => {
      expect(await refusalOf(readUnsealed(as('first'), id))).toEqual({ code: 'STEP_UP' });
    });
  });

  it('A3 the database itself wants two officers with a fresh proof, whatever the API forgot', async () => {
    const { id } = await askUnsealing(as('first'), { publicationId: await released(), reason });
    const attempt = (who: string, text: string, values: readonly unknown[]): Promise<string> =>
      rooms.web
        .change(rooms.seeded.caller(who), async em => {
          const rows = await em.execute<unknown[]>(text, [...values]);
          throw new Error(`${rows.length} rows`);
        })
        .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    const agree = `update vault.unsealing set state = 'agreed', answered_by = ? where id = ? returning id`;
    const firstId = rooms.seeded.person('first');
    const second = rooms.seeded.person('second');
    expect(await attempt('first', agree, [firstId, id]), 'alone').toMatch(/violates/);
    expect(await attempt('first', agree, [second, id]), 'as another').toMatch(/violates row-level/);
    expect(await attempt('steward', agree, [rooms.seeded.person('steward'), id]), 'no officer').toBe(
      '0 rows',
    );
    expect(await stale('second', () => attempt('second', agree, [second, id])), 'stale').toMatch(/row-level/);
    const ask = `insert into vault.unsealing (id, asked_by, state, content) values (?, ?, 'asked', '\\x00') returning id`;
    for (const [who, whose] of [
      ['steward', 'steward'],
      ['first', 'second'],
    ] as const)
      expect(await attempt(who, ask, [randomUUID(), rooms.seeded.person(whose)]), who).toMatch(/row-level/);
    expect(await stale('first', () => attempt('first', ask, [randomUUID(), firstId]))).toMatch(/row-level/);
    expect(await attempt('first', ask, [randomUUID(), firstId])).toBe('1 rows');
    expect(
      await attempt('first', `update vault.unsealing set state = 'opened', answered_by = ? where id = ?`, [
        second,
        id,
      ]),
    ).toMatch(/row-level/);
    expect(await attempt('first', 'select answer from vault.unsealing where id = ?', [id])).toMatch(
      /permission denied/,
    );
    // An officer whose role ended between asking and agreeing is none.
    await rooms.su.query(`update register.platform_role set role = 'steward' where person_id = $1`, [
      firstId,
    ]);
    expect(await attempt('second', agree, [second, id]), 'the first is no officer any more').toMatch(
      /row-level/,
    );
    await rooms.su.query(`update register.platform_role set role = 'officer' where person_id = $1`, [
      firstId,
    ]);
    expect(await attempt('second', agree, [second, id])).toBe('1 rows');
    await expect(
      rooms.su.query(`update vault.unsealing set state = 'agreed', answered_by = asked_by where id = $1`, [
        id,
      ]),
    ).rejects.toThrow(/check constraint/);
    await declineUnsealing(as('first'), id);
  });

  it('A3 nobody who decided on the item as a moderator is one of the two', async () => {
    const byFormer = await released({}, 'former moderator');
    const narrowed = await released();
    await narrowPublication(as('former moderator'), {
      id: narrowed,
      marking: 'GREEN',
      reason: 'Members only.',
    });
    await takeBackDue(parts);
    const untouched = await released();
    const former = rooms.seeded.person('former moderator');
    await rooms.su.query(`update register.platform_role set role = 'officer' where person_id = $1`, [former]);
    try {
      for (const [publicationId, state] of [
        [byFormer, 'refused'],
        [narrowed, 'refused'],
        [untouched, 'opened'],
      ] as const) {
        for (const [asker, other] of [
          ['former moderator', 'first'],
          ['first', 'former moderator'],
        ] as const) {
          const { id } = await askUnsealing(as(asker), { publicationId, reason });
          await agreeUnsealing(as(other), id);
          await unsealDue(parts);
          expect(await stateOf(id), `${asker}, ${other}`).toBe(state);
          if (state === 'refused')
            expect(await refusalOf(readUnsealed(as('first'), id))).toEqual({ code: 'NOT_FOUND' });
        }
      }
    } finally {
      await rooms.su.query(`update register.platform_role set role = 'moderator' where person_id = $1`, [
        former,
      ]);
    }
  });

  it('A3 to whoever is no officer nothing of it exists', async () => {
    const publicationId = await released();
    const { id } = await askUnsealing(as('first'), { publicationId, reason });
    for (const who of ['steward', 'moderator', 'lead', 'peer']) {
      for (const work of [
        () => unsealings(as(who)),
        () => askUnsealing(as(who), { publicationId, reason }),
        () => agreeUnsealing(as(who), id),
        () => declineUnsealing(as(who), id),
      ])
        expect(await refusalOf(work()), who).toEqual({ code: 'NOT_FOUND' });
    }
    expect(await refusalOf(unsealings(as('visitor')))).toEqual({ code: 'NOT_SIGNED_IN' });
    expect(await refusalOf(askUnsealing(as('first'), { publicationId, reason })), 'twice').toMatchObject({
      code: 'INVALID',
    });
    expect((await declineUnsealing(as('second'), id)).state).toBe('declined');
    expect(await unsealDue(parts)).toBe(0);
  });

  it('A3 only of what an officer can read and what is anonymous', async () => {
    const named = await released({ attribution: 'named', byline: 'Council of c0' });
    const asking = (publicationId: string, words = reason): Promise<Refusal['reason']> =>
      refusalOf(askUnsealing(as('first'), { publicationId, reason: words }));
    expect(await asking(named)).toEqual({
      code: 'INVALID',
      fields: [{ path: 'publicationId', problem: 'not_anonymous' }],
    });
    const amber = await released({
      marking: 'AMBER',
      audienceAuthorities: Array.from({ length: 14 }, (_, n) => rooms.seeded.authority(`c${n}`)),
    });
    for (const id of [amber, randomUUID(), 'x']) expect(await asking(id), id).toEqual({ code: 'NOT_FOUND' });
    expect(await asking(await released(), '  ')).toEqual({
      code: 'INVALID',
      fields: [{ path: 'reason', problem: 'required' }],
    });
  });

  it('A3 the answer is gone after seven days', async () => {
    const id = await opened(await released());
    rooms.world.tick(9 * 86_400_000);
    expect(await refusalOf(readUnsealed(as('first'), id))).toEqual({ code: 'NOT_FOUND' });
    await unsealDue(parts);
    expect(await stateOf(id)).toBe('closed');
    const { rows } = await rooms.su.query(
      'select 1 from vault.unsealing where id = $1 and answer is not null',
      [id],
    );
    expect(rows).toEqual([]);
  });

  it('A9 a request says in the open neither of what nor why nor when', async () => {
    const { rows } = await rooms.su.query<Record<string, unknown>>('select * from vault.unsealing');
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      expect(Object.keys(row).toSorted()).toEqual([
        'answer',
        'answered_by',
        'asked_by',
        'content',
        'id',
        'state',
      ]);
      if (Buffer.isBuffer(row['content']) && row['content'].length > 8)
        expect(row['content']).toHaveLength(16_384 + 28);
    }
  });
});
