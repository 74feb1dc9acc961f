import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { councilsAlike, openRooms, refusalOf, type Rooms } from '../../../test/world/openRooms.ts';
import { contentOf, sharingOf } from '../../../test/world/writing.ts';
import type { Asked } from '../gate/context.ts';
import { approveSubmission } from '../moderation/approveSubmission.ts';
import { refuseSubmission } from '../moderation/refuseSubmission.ts';
import { releaseDue, type WorkerParts } from '../moderation/releaseDue.ts';
import { matchKey } from '../suppliers/matching.ts';
import { returnSubmission } from '../moderation/returnSubmission.ts';
import { reviewItem, reviewQueue } from '../moderation/reviewQueue.ts';
import { nextSlot } from '../moderation/slots.ts';
import { takeBackDue } from '../moderation/takeBackDue.ts';
import { narrowPublication } from '../moderation/narrowPublication.ts';
import { withdrawPublication } from '../moderation/withdrawPublication.ts';
import { correctSubmission } from './correctSubmission.ts';
import { createSubmission } from './createSubmission.ts';
import { deleteSubmission } from './deleteSubmission.ts';
import { notices, readNotices } from './notices.ts';
import { saveSubmission } from './saveSubmission.ts';
import { openRevision, openSubmission, sealRevision, sealSubmission } from './sealed.ts';
import type { SharingInput, Submission } from './submission.ts';
import { submission, submissions } from './submissions.ts';
import { submitSubmission } from './submitSubmission.ts';
import { withdrawSubmission } from './withdrawSubmission.ts';

let rooms: Rooms;
let parts: WorkerParts;
const faults: unknown[] = [];

/** Twenty councils of one sort: enough to hide in. */
const councils = councilsAlike(20);

beforeAll(async () => {
  rooms = await openRooms(inject('pg'), 'flow', {
    authorities: { ...councils, dept: { name: 'Department' } },
    circles: { small: ['c0', 'c1', 'c2'], large: Object.keys(councils).slice(0, 12) },
    people: {
      writer: { of: 'c0', as: 'contributor' },
      colleague: { of: 'c0', as: 'lead' },
      reader: { of: 'c0', as: 'reader' },
      peer: { of: 'c1', as: 'lead' },
      official: { of: 'dept', as: 'lead' },
      moderator: { platform: 'moderator' },
      steward: { platform: 'steward' },
    },
    suppliers: { ocular: { name: 'Ocular Cameras', products: ['Dome 4'] } },
  });
  await rooms.su.query(
    `update register.authority set kind = 'department', nation = null, tier = null, region = null where name = 'Department'`,
  );
  parts = {
    database: rooms.worker,
    world: rooms.world,
    vault: rooms.vault,
    report: error => void faults.push(error),
  };
});
afterAll(() => rooms[Symbol.asyncDispose]());
beforeEach(() => void (faults.length = 0));

const as = (name: string): Asked => rooms.as(name);

async function draft(
  content: Readonly<Record<string, unknown>> = contentOf('incident'),
  sharing: SharingInput = sharingOf(),
  who = 'writer',
  kind: 'incident' | 'supplier_warning' = 'incident',
): Promise<Submission> {
  const begun = await createSubmission(as(who), kind);
  return saveSubmission(as(who), { id: begun.id, version: begun.version, content, sharing });
}
async function submitted(...of: Parameters<typeof draft>): Promise<Submission> {
  const saved = await draft(...of);
  return submitSubmission(as(of[2] ?? 'writer'), { id: saved.id, version: saved.version, changeNote: null });
}
const revisionOf = async (submissionId: string): Promise<{ id: string; version: number }> => {
  const { rows } = await rooms.su.query<{ id: string; content: Buffer }>(
    `select id, content from intake.revision where submission_id = $1 and state in ('submitted', 'approved')`,
    [submissionId],
  );
  const { id, content } = rows[0]!;
  return { id, version: openRevision(rooms.vault, id, content).version };
};
async function approved(...of: Parameters<typeof draft>): Promise<Submission> {
  const one = await submitted(...of);
  const { id, version } = await revisionOf(one.id);
  await approveSubmission(as('moderator'), { id, version, urgent: false });
  return one;
}
async function released(...of: Parameters<typeof draft>): Promise<Submission> {
  const one = await approved(...of);
  await releaseDue(parts, { slotDue: true });
  expect(faults).toEqual([]);
  return submission(as(of[2] ?? 'writer'), one.id);
}
const published = async (id: string | null) =>
  (await rooms.su.query('select *, released_on::text as day from library.publication where id = $1', [id]))
    .rows[0];

describe('writing', () => {
  it('a draft grows by versions and says what still stands between it and submitting', async () => {
    const begun = await createSubmission(as('writer'), 'incident');
    expect(begun).toMatchObject({
      state: 'draft',
      version: 1,
      title: null,
      preview: null,
      publicationId: null,
      correcting: false,
    });
    expect(begun.sharing.disclose).toEqual({
      nation: true,
      tier: true,
      region: false,
      populationBand: false,
    });
    expect(begun.problems.map(one => one.path)).toContain('sharing.marking');
    const saved = await saveSubmission(as('writer'), {
      id: begun.id,
      version: 1,
      content: { ...contentOf('incident'), title: '  A   title ' },
      sharing: sharingOf(),
    });
    expect(saved).toMatchObject({ version: 2, title: 'A title', problems: [], changedOn: '2026-11-24' });
    expect(saved.preview).toMatchObject({
      title: 'A title',
      byline: null,
      label: 'TLP:CLEAR',
      because: { code: 'clear' },
    });
    expect(saved.preview?.id).not.toBe(saved.id);
    expect(saved.anonymitySet).toMatchObject({
      councils: 20,
      floor: 11,
      verdict: 'enough',
      step: null,
      steps: [],
      linked: null,
    });
  });

  it('R7 names its audience to a colleague, and takes no id of anything else for one', async () => {
    const chosen = { id: rooms.seeded.authority('dept'), name: 'Department', circle: false };
    const circle = { id: rooms.seeded.circle('large'), name: 'large circle', circle: true };
    const naming = (...authorities: readonly string[]): SharingInput =>
      sharingOf({ marking: 'AMBER', audienceAuthorities: [...authorities], audienceCircles: [circle.id] });
    const one = await draft(contentOf('incident'), naming(chosen.id));
    expect((await submission(as('colleague'), one.id)).sharing.audience).toEqual([chosen, circle]);
    expect(await refusalOf(draft(contentOf('incident'), naming(chosen.id, rooms.world.id())))).toEqual({
      code: 'INVALID',
      fields: [{ path: 'sharing.audienceAuthorities', problem: 'not_in_list' }],
    });
  });

  it('R5 a save that is based on an older version is refused with the version that stands', async () => {
    const saved = await draft();
    const again = { id: saved.id, version: 1, content: {}, sharing: sharingOf() };
    expect(await refusalOf(saveSubmission(as('colleague'), again))).toEqual({ code: 'CONFLICT', version: 2 });
    expect(await refusalOf(saveSubmission(as('colleague'), again))).toEqual({ code: 'CONFLICT', version: 2 });
  });

  it('R7 refuses unknown fields and changes nothing', async () => {
    const saved = await draft();
    const bad = { id: saved.id, version: saved.version, content: { author: 'us' }, sharing: sharingOf() };
    expect(await refusalOf(saveSubmission(as('writer'), bad))).toEqual({
      code: 'INVALID',
      fields: [{ path: 'author', problem: 'unknown_field' }],
    });
    const source = { ...bad, content: {}, sharing: sharingOf({ attribution: 'source' }) };
    expect(await refusalOf(saveSubmission(as('writer'), source))).toMatchObject({
      fields: [{ path: 'sharing.attribution' }],
    });
    expect((await submission(as('writer'), saved.id)).version).toBe(saved.version);
  });

  it('a draft that was never submitted can be deleted, one that was cannot', async () => {
    const saved = await draft();
    expect(await deleteSubmission(as('writer'), saved)).toBe(saved.id);
    expect(await refusalOf(submission(as('writer'), saved.id))).toEqual({ code: 'NOT_FOUND' });
    const sent = await submitted();
    const { id, version } = await revisionOf(sent.id);
    await returnSubmission(as('moderator'), {
      id,
      version,
      reasons: [{ path: null, words: 'Again, please.' }],
    });
    const back = await submission(as('writer'), sent.id);
    const again = await saveSubmission(as('writer'), { ...back, sharing: sharingOf() });
    expect(await refusalOf(deleteSubmission(as('writer'), again))).toMatchObject({ code: 'INVALID' });
  });
});

describe('who sees a submission', () => {
  it('V1 a draft exists for its own contributors and leads alone', async () => {
    const saved = await draft();
    expect((await submission(as('colleague'), saved.id)).id).toBe(saved.id);
    for (const who of ['reader', 'peer', 'moderator', 'steward', 'official']) {
      expect(await refusalOf(submission(as(who), saved.id)), who).toEqual({ code: 'NOT_FOUND' });
      expect(
        (await submissions(as(who))).map(one => one.id),
        who,
      ).not.toContain(saved.id);
      const change = saveSubmission(as(who), { id: saved.id, version: 2, content: {}, sharing: sharingOf() });
      expect(await refusalOf(change), who).toEqual({ code: 'NOT_FOUND' });
    }
    expect(await refusalOf(createSubmission(as('visitor'), 'incident'))).toEqual({ code: 'NOT_SIGNED_IN' });
    expect(await refusalOf(submission(as('writer'), 'no id'))).toEqual({ code: 'NOT_FOUND' });
  });

  it('V1 A9 the database shows no draft to a moderator and no owner tag ever', async () => {
    const saved = await draft();
    const sent = await submitted();
    const seen = await rooms.web.look(rooms.seeded.caller('moderator'), ask =>
      ask<{ id: string }>('select id from intake.submission'),
    );
    expect(seen.map(row => row.id)).toContain(sent.id);
    expect(seen.map(row => row.id)).not.toContain(saved.id);
    const tag = rooms.web.look(rooms.seeded.caller('moderator'), ask =>
      ask('select owner_tag from intake.submission'),
    );
    await expect(tag).rejects.toThrow(/permission denied/);
    const tables = ['submission', 'revision', 'notice'];
    for (const who of ['peer', 'reader', 'writer', 'steward', 'visitor']) {
      for (const table of tables) {
        // Without its tag set, even the own authority sees nothing; the others could not make it.
        const rows = rooms.web.look(rooms.seeded.caller(who), ask => ask(`select id from intake.${table}`));
        await expect(
          rows.then(
            found => found.length,
            () => 0,
          ),
          `${who} ${table}`,
        ).resolves.toBe(0);
      }
    }
  });

  it('V1 a foreign tag without the rights of a contributor shows nothing', async () => {
    await draft();
    const tag = rooms.vault.ownerTag(rooms.seeded.authority('c0')).toString('hex');
    const count = (who: string) =>
      rooms.web.look(rooms.seeded.caller(who), async ask => {
        await ask(`set local moot.owner_tags = '${tag}'`);
        return (await ask('select id from intake.submission')).length;
      });
    expect(await count('reader')).toBe(0);
    expect(await count('writer')).toBeGreaterThan(0);
  });

  it('V1 would see a draft that a fault in the policy lets out', async () => {
    const saved = await draft();
    const seen = () =>
      rooms.web.look(rooms.seeded.caller('moderator'), ask =>
        ask<{ id: string }>('select id from intake.submission'),
      );
    await rooms.su.query('alter policy moderator_read on intake.submission using (true)');
    try {
      expect((await seen()).map(row => row.id)).toContain(saved.id);
    } finally {
      await rooms.su.query(`alter policy moderator_read on intake.submission using (state <> 'draft')`);
    }
    expect((await seen()).map(row => row.id)).not.toContain(saved.id);
  });

  it('A3 a moderator is shown a verified authority and the disclosed facts, and no name of it anywhere', async () => {
    const sent = await submitted(
      contentOf('incident', { title: 'Seen by a moderator' }),
      sharingOf({ disclose: { nation: true, tier: true, region: false, populationBand: false } }),
    );
    const item = (await reviewQueue(as('moderator'))).find(one => one.title === 'Seen by a moderator')!;
    expect(item).toMatchObject({
      state: 'submitted',
      correction: false,
      correctsId: null,
      submittedOn: '2026-11-24',
      waitedDays: 0,
      preview: {
        disclosed: { nation: 'England', tier: 'district', region: null, populationBand: null },
        byline: null,
      },
      anonymitySet: { councils: 20, verdict: 'enough' },
    });
    const bytes = JSON.stringify(item);
    for (const canary of [
      rooms.seeded.authority('c0'),
      'c0 Council',
      sent.id,
      rooms.seeded.person('writer'),
      rooms.vault.ownerTag(rooms.seeded.authority('c0')).toString('hex'),
    ]) {
      expect(bytes).not.toContain(canary);
    }
    expect(await refusalOf(reviewItem(as('writer'), item.id))).toEqual({ code: 'NOT_FOUND' });
    expect(await refusalOf(reviewQueue(as('visitor')))).toEqual({ code: 'NOT_SIGNED_IN' });
  });
});

describe('what stands between a draft and submitting', () => {
  const submitting = async (
    sharing: SharingInput,
    who = 'writer',
    content = contentOf('incident') as Readonly<Record<string, unknown>>,
  ) => {
    const saved = await draft(content, sharing, who);
    return refusalOf(submitSubmission(as(who), { id: saved.id, version: saved.version, changeNote: null }));
  };

  it('A4 fewer than eleven councils in the audience block it', async () => {
    const small = sharingOf({ marking: 'AMBER', audienceCircles: [rooms.seeded.circle('small')] });
    expect(await submitting(small)).toEqual({
      code: 'INVALID',
      fields: [{ path: 'sharing.disclose', problem: 'too_few_councils' }],
    });
    const named = sharingOf({
      marking: 'AMBER',
      audienceAuthorities: [rooms.seeded.authority('c0'), rooms.seeded.authority('c1')],
    });
    expect(await submitting(named)).toMatchObject({
      fields: [{ path: 'sharing.audienceAuthorities', problem: 'outside_audience' }],
    });
    const outside = sharingOf({
      marking: 'AMBER',
      audienceAuthorities: Array.from({ length: 12 }, (_, n) => rooms.seeded.authority(`c${n + 2}`)),
    });
    expect(await submitting(outside)).toMatchObject({ fields: [{ problem: 'outside_audience' }] });
    const large = await submitted(
      contentOf('incident'),
      sharingOf({ marking: 'AMBER', audienceCircles: [rooms.seeded.circle('large')] }),
    );
    expect(large).toMatchObject({ state: 'submitted', anonymitySet: { councils: 12, verdict: 'few' } });
  });

  it('A4 a department publishes by name only', async () => {
    expect(await submitting(sharingOf(), 'official')).toMatchObject({
      fields: [{ path: 'sharing.attribution', problem: 'named_only' }],
    });
    const named = await submitted(
      contentOf('incident'),
      sharingOf({ attribution: 'named', byline: 'The Department' }),
      'official',
    );
    expect(named).toMatchObject({
      state: 'submitted',
      anonymitySet: null,
      preview: { byline: 'The Department' },
    });
  });

  it('asks for marking, attribution, byline and audience where they are needed', async () => {
    const fieldsOf = async (sharing: SharingInput) => {
      const reason = await submitting(sharing);
      return reason.code === 'INVALID' ? reason.fields.map(field => `${field.path} ${field.problem}`) : [];
    };
    expect(await fieldsOf(sharingOf({ marking: null, attribution: null }))).toEqual([
      'sharing.marking missing',
      'sharing.attribution missing',
    ]);
    expect(await fieldsOf(sharingOf({ attribution: 'named' }))).toEqual(['sharing.byline missing']);
    expect(await fieldsOf(sharingOf({ marking: 'AMBER', attribution: 'named', byline: 'Us' }))).toEqual([
      'sharing.audienceAuthorities missing',
    ]);
    expect(
      await fieldsOf(
        sharingOf({
          marking: 'RED',
          attribution: 'named',
          byline: 'Us',
          audienceCircles: [rooms.seeded.circle('large')],
        }),
      ),
    ).toEqual(['sharing.audienceCircles not_in_list']);
    expect(await fieldsOf(sharingOf({ urgent: true }))).toEqual(['sharing.urgent not_in_list']);
    const reason = await submitting(sharingOf(), 'writer', {});
    expect(reason.code === 'INVALID' && reason.fields.map(field => field.path)).toContain('title');
  });
});

describe('the whole way', () => {
  it('A2 from the form to the library: a copy with a fresh id, and a word to the contributor', async () => {
    const one = await approved(contentOf('incident', { title: 'All the way' }));
    expect((await submission(as('writer'), one.id)).state).toBe('approved');
    expect(await nextSlot(as('writer'))).toMatchObject({
      at: new Date('2026-11-24T10:00:20Z'),
      everySeconds: 20,
    });
    expect((await nextSlot(as('moderator'))).waiting).toBeGreaterThan(0);
    expect(await releaseDue(parts, { slotDue: false })).toEqual({ released: 0, returned: 0 });
    const report = await releaseDue(parts, { slotDue: true });
    expect(faults).toEqual([]);
    expect(report.released).toBeGreaterThan(0);
    const done = await submission(as('writer'), one.id);
    expect(done).toMatchObject({ state: 'released', correcting: false });
    expect(await published(done.publicationId)).toMatchObject({
      title: 'All the way',
      marking: 'CLEAR',
      byline: null,
      nation: null,
      day: '2026-11-24',
      revision: 1,
    });
    expect(done.publicationId).not.toBe(one.id);
    const told = (await notices(as('colleague'))).filter(notice => notice.submissionId === one.id);
    expect(told).toMatchObject([{ code: 'released', title: 'All the way', seen: false }]);
    expect(await readNotices(as('writer'))).toBeGreaterThanOrEqual(1);
    expect((await notices(as('colleague'))).every(notice => notice.seen)).toBe(true);
    expect(await notices(as('peer'))).toEqual([]);
    const { rows } = await rooms.su.query(`select act, quiet from alerts.event where publication_id = $1`, [
      done.publicationId,
    ]);
    expect(rows).toEqual([{ act: 'released', quiet: false }]);
  });

  it('R3 a supplier typed by a name that the register knows is that supplier; a name of two is nobody', async () => {
    const rows = ['Bellweather Ltd', 'Twin One', 'Twin Two'].map(name => [
      randomUUID(),
      name,
      matchKey(name),
    ]);
    for (const row of rows) {
      await rooms.su.query(
        'insert into register.supplier (id, name, match_key, invented) values ($1, $2, $3, true)',
        row,
      );
    }
    for (const [id, known] of [
      [rows[0]![0], 'Bellweather Systems'],
      [rows[1]![0], 'The Twins'],
      [rows[2]![0], 'The Twins'],
    ]) {
      await rooms.su.query(
        `insert into register.supplier_name (supplier_id, name, match_key, kind) values ($1, $2, $3, 'former')`,
        [id, known, matchKey(known!)],
      );
    }
    const typed = ['Bellweather Systems', 'The Twins', 'Nobody we know'].map(name => ({ name }));
    const one = await submitted(
      contentOf('supplier_warning', { suppliers: typed }),
      sharingOf(),
      'writer',
      'supplier_warning',
    );
    expect(
      (await submission(as('writer'), one.id)).preview?.suppliers.map(({ supplier }) => supplier.name),
    ).toEqual(['Bellweather Ltd']);
  });

  it('an urgent warning leaves at once and discloses nothing; an incident cannot be urgent', async () => {
    const content = contentOf('supplier_warning', {
      suppliers: [{ name: 'Ocular Cameras', supplierId: rooms.seeded.supplier('ocular') }],
    });
    const shown = { nation: true, tier: true, region: false, populationBand: false };
    const one = await submitted(content, sharingOf({ disclose: shown }), 'writer', 'supplier_warning');
    const { id, version } = await revisionOf(one.id);
    await approveSubmission(as('moderator'), { id, version, urgent: true });
    expect(await releaseDue(parts, { slotDue: false })).toEqual({ released: 1, returned: 0 });
    const done = await submission(as('writer'), one.id);
    expect(await published(done.publicationId)).toMatchObject({
      kind: 'supplier_warning',
      nation: null,
      tier: null,
    });
    const { rows } = await rooms.su.query(
      'select supplier_id from library.publication_supplier where publication_id = $1',
      [done.publicationId],
    );
    expect(rows).toEqual([{ supplier_id: rooms.seeded.supplier('ocular') }]);
    expect((await rooms.su.query('select from intake.outbox')).rowCount).toBe(0);
    const incident = await submitted();
    const waiting = await revisionOf(incident.id);
    expect(await refusalOf(approveSubmission(as('moderator'), { ...waiting, urgent: true }))).toMatchObject({
      fields: [{ path: 'urgent' }],
    });
  });

  it('a moderator sends back with reasons, the contributor mends and submits again', async () => {
    const one = await submitted();
    const { id, version } = await revisionOf(one.id);
    expect(await refusalOf(returnSubmission(as('moderator'), { id, version, reasons: [] }))).toMatchObject({
      code: 'INVALID',
    });
    const item = await returnSubmission(as('moderator'), {
      id,
      version,
      reasons: [{ path: 'lessons', words: 'Which cabinets?' }],
    });
    expect(item).toMatchObject({ state: 'returned', version: 2 });
    const late = returnSubmission(as('moderator'), {
      id,
      version,
      reasons: [{ path: null, words: 'Once more.' }],
    });
    expect(await refusalOf(late)).toEqual({ code: 'CONFLICT', version: 2 });
    const back = await submission(as('writer'), one.id);
    expect(back).toMatchObject({
      state: 'returned',
      reasons: [{ path: 'lessons', words: 'Which cabinets?' }],
    });
    const mended = await saveSubmission(as('writer'), {
      id: back.id,
      version: back.version,
      content: contentOf('incident', { lessons: 'All of them.' }),
      sharing: sharingOf(),
    });
    expect(mended).toMatchObject({ state: 'draft', reasons: [{ path: 'lessons' }] });
    const again = await submitSubmission(as('writer'), {
      id: mended.id,
      version: mended.version,
      changeNote: null,
    });
    expect(again).toMatchObject({ state: 'submitted', reasons: [] });
    // What was sent back has made room for what was submitted instead.
    expect(await refusalOf(reviewItem(as('moderator'), id))).toEqual({ code: 'NOT_FOUND' });
  });

  it('a refused submission is never released', async () => {
    const one = await submitted();
    const { id, version } = await revisionOf(one.id);
    await refuseSubmission(as('moderator'), { id, version, reason: 'It is not about security.' });
    expect(await submission(as('writer'), one.id)).toMatchObject({
      state: 'refused',
      reasons: [{ path: null, words: 'It is not about security.' }],
    });
    await releaseDue(parts, { slotDue: true });
    expect((await submission(as('writer'), one.id)).publicationId).toBeNull();
  });

  it('R5 two decisions on the same version: the second is refused', async () => {
    const one = await submitted();
    const { id, version } = await revisionOf(one.id);
    const outcomes = await Promise.allSettled([
      approveSubmission(as('moderator'), { id, version, urgent: false }),
      refuseSubmission(as('moderator'), { id, version, reason: 'No.' }),
    ]);
    expect(outcomes.filter(outcome => outcome.status === 'fulfilled')).toHaveLength(1);
    const lost = outcomes.find(outcome => outcome.status === 'rejected');
    expect((lost as PromiseRejectedResult).reason).toMatchObject({
      reason: { code: expect.stringMatching(/CONFLICT|INVALID/) },
    });
  });

  it('a contributor takes back what waits for its slot, and it stays', async () => {
    const one = await approved();
    const now = await submission(as('writer'), one.id);
    expect(
      await withdrawSubmission(as('colleague'), { id: one.id, version: now.version, reason: null }),
    ).toMatchObject({ state: 'withdrawn' });
    await releaseDue(parts, { slotDue: true });
    expect(await submission(as('writer'), one.id)).toMatchObject({ state: 'withdrawn', publicationId: null });
  });
});

describe('after the release', () => {
  it('a correction becomes a revision of the same publication', async () => {
    const one = await released(contentOf('incident', { title: 'Before' }));
    const correcting = await correctSubmission(as('writer'), one);
    expect(correcting).toMatchObject({ state: 'draft', correcting: true, publicationId: one.publicationId });
    const saved = await saveSubmission(as('writer'), {
      id: one.id,
      version: correcting.version,
      content: contentOf('incident', { title: 'After' }),
      sharing: sharingOf(),
    });
    expect(await published(one.publicationId)).toMatchObject({ title: 'Before' });
    expect(
      await refusalOf(
        submitSubmission(as('writer'), { id: one.id, version: saved.version, changeNote: null }),
      ),
    ).toMatchObject({ fields: [{ path: 'changeNote' }] });
    await submitSubmission(as('writer'), {
      id: one.id,
      version: saved.version,
      changeNote: 'The title was wrong.',
    });
    const waiting = await revisionOf(one.id);
    const corrects = { correction: true, correctsId: one.publicationId };
    expect(await reviewItem(as('moderator'), waiting.id)).toMatchObject(corrects);
    expect(await approveSubmission(as('moderator'), { ...waiting, urgent: false })).toMatchObject(corrects);
    await releaseDue(parts, { slotDue: true });
    expect(faults).toEqual([]);
    const done = await submission(as('writer'), one.id);
    expect(done).toMatchObject({ state: 'released', publicationId: one.publicationId, correcting: false });
    expect(await published(one.publicationId)).toMatchObject({
      title: 'After',
      revision: 2,
      change_note: 'The title was wrong.',
    });
  });

  it('a correction that is given up leaves the copy and the working copy as they were released', async () => {
    const one = await released(contentOf('incident', { title: 'Stands' }));
    const correcting = await correctSubmission(as('writer'), one);
    const saved = await saveSubmission(as('writer'), {
      id: one.id,
      version: correcting.version,
      content: {},
      sharing: sharingOf(),
    });
    const given = await withdrawSubmission(as('writer'), {
      id: one.id,
      version: saved.version,
      reason: null,
    });
    expect(given).toMatchObject({ state: 'released', title: 'Stands', publicationId: one.publicationId });
  });

  it('A4 what an earlier revision showed still counts when a correction shows less', async () => {
    const shown = { nation: true, tier: true, region: true, populationBand: false };
    const one = await released(contentOf('incident'), sharingOf({ disclose: shown }));
    await rooms.su.query(
      `update register.authority set region = 'London' where code in ('c1','c2','c3','c4','c5','c6','c7')`,
    );
    try {
      const correcting = await correctSubmission(as('writer'), one);
      const saved = await saveSubmission(as('writer'), {
        id: one.id,
        version: correcting.version,
        content: contentOf('incident'),
        sharing: sharingOf(),
      });
      expect(saved.anonymitySet).toMatchObject({ councils: 13, verdict: 'few' });
    } finally {
      await rooms.su.query(`update register.authority set region = 'South East' where region = 'London'`);
    }
  });

  it('its contributor withdraws it with a reason, and can write it anew', async () => {
    const one = await released(contentOf('incident', { title: 'Gone' }));
    expect(await refusalOf(withdrawSubmission(as('writer'), { ...one, reason: null }))).toMatchObject({
      fields: [{ path: 'reason', problem: 'missing' }],
    });
    const gone = await withdrawSubmission(as('writer'), { ...one, reason: 'It was not us.' });
    expect(gone).toMatchObject({ state: 'withdrawn', publicationId: null });
    expect(await takeBackDue(parts)).toBe(1);
    expect(await published(one.publicationId)).toMatchObject({
      withdrawn: true,
      withdrawal_reason: 'It was not us.',
    });
    expect(
      (await notices(as('writer'))).some(
        notice => notice.code === 'withdrawn' && notice.submissionId === one.id,
      ),
    ).toBe(true);
    const anew = await correctSubmission(as('writer'), gone);
    await submitSubmission(as('writer'), { id: one.id, version: anew.version, changeNote: null });
    await approveSubmission(as('moderator'), { ...(await revisionOf(one.id)), urgent: false });
    await releaseDue(parts, { slotDue: true });
    const again = await submission(as('writer'), one.id);
    expect(again.state).toBe('released');
    expect(again.publicationId).not.toBe(one.publicationId);
  });

  it('V2 a moderator withdraws it at once; what is being corrected stays with its contributor', async () => {
    const one = await released();
    const correcting = await correctSubmission(as('writer'), one);
    await withdrawPublication(as('moderator'), { id: one.publicationId!, reason: 'It names a person.' });
    expect(await takeBackDue(parts)).toBe(1);
    expect(await published(one.publicationId)).toMatchObject({ withdrawn: true });
    expect(await submission(as('writer'), one.id)).toMatchObject({
      state: 'draft',
      correcting: false,
      publicationId: null,
      version: correcting.version + 1,
    });
    await withdrawPublication(as('moderator'), { id: one.publicationId!, reason: 'Again.' });
    expect(await takeBackDue(parts)).toBe(0);
    expect(
      await refusalOf(withdrawPublication(as('writer'), { id: one.publicationId!, reason: 'No.' })),
    ).toEqual({ code: 'NOT_FOUND' });
  });

  it('V2 a moderator narrows it at once, never widens it, and what waits does not widen it again', async () => {
    const large = rooms.seeded.circle('large');
    const one = await released(
      contentOf('incident', { title: 'Narrowed' }),
      sharingOf({ marking: 'AMBER', audienceCircles: [large] }),
    );
    const narrowing = (
      who: string,
      marking: 'GREEN' | 'CLEAR' | 'RED' | 'AMBER_STRICT',
      id = one.publicationId!,
    ) => narrowPublication(as(who), { id, marking, reason: 'It tells too much.' });
    for (const wider of ['CLEAR', 'GREEN', 'RED'] as const)
      expect(await refusalOf(narrowing('moderator', wider)), wider).toMatchObject({
        fields: [{ path: 'marking', problem: 'not_narrower' }],
      });
    for (const who of ['writer', 'peer', 'steward'])
      expect(await refusalOf(narrowing(who, 'AMBER_STRICT')), who).toEqual({ code: 'NOT_FOUND' });
    expect(await refusalOf(narrowing('moderator', 'AMBER_STRICT', one.id))).toEqual({ code: 'NOT_FOUND' });

    // Approved as AMBER and waiting for its slot while the copy is narrowed.
    const correcting = await correctSubmission(as('writer'), one);
    const saved = await saveSubmission(as('writer'), {
      id: one.id,
      version: correcting.version,
      content: contentOf('incident', { title: 'Corrected' }),
      sharing: sharingOf({ marking: 'AMBER', audienceCircles: [large] }),
    });
    await submitSubmission(as('writer'), { id: one.id, version: saved.version, changeNote: 'Better words.' });
    await approveSubmission(as('moderator'), { ...(await revisionOf(one.id)), urgent: false });
    await narrowing('moderator', 'AMBER_STRICT');
    expect(await takeBackDue(parts)).toBe(1);
    expect(await published(one.publicationId)).toMatchObject({
      marking: 'AMBER_STRICT',
      revision: 2,
      title: 'Narrowed',
      change_note: 'It tells too much.',
    });
    expect((await notices(as('writer'))).find(notice => notice.submissionId === one.id)?.code).toBe(
      'narrowed',
    );
    expect((await submission(as('writer'), one.id)).sharing.marking).toBe('AMBER_STRICT');
    await releaseDue(parts, { slotDue: true });
    expect(await published(one.publicationId)).toMatchObject({
      marking: 'AMBER_STRICT',
      revision: 3,
      title: 'Corrected',
    });
    await narrowing('moderator', 'AMBER_STRICT');
    expect(await takeBackDue(parts)).toBe(0);
  });
});

describe('the release', () => {
  it('A4 sends back what can no longer be released: the facts, the set or the standing changed', async () => {
    const one = await approved(
      contentOf('incident'),
      sharingOf({ disclose: { nation: true, tier: false, region: false, populationBand: false } }),
    );
    await rooms.su.query(`update register.authority set nation = 'Wales' where code = 'c0'`);
    try {
      expect(await releaseDue(parts, { slotDue: true })).toEqual({ released: 0, returned: 1 });
    } finally {
      await rooms.su.query(`update register.authority set nation = 'England' where code = 'c0'`);
    }
    expect(faults).toEqual([]);
    const back = await submission(as('writer'), one.id);
    expect(back.state).toBe('returned');
    expect(back.reasons.map(reason => reason.words)).toContain('too_few_councils');
    const suspended = await approved();
    await rooms.su.query(`update register.authority set standing = 'suspended' where code = 'c0'`);
    try {
      expect(await releaseDue(parts, { slotDue: true })).toEqual({ released: 0, returned: 1 });
      expect((await submission(as('writer'), suspended.id)).reasons).toEqual([
        { path: null, words: 'not_enrolled' },
      ]);
    } finally {
      await rooms.su.query(`update register.authority set standing = 'enrolled' where code = 'c0'`);
    }
  });

  it('R1 two workers at once release everything once', async () => {
    const before = Number((await rooms.su.query('select count(*) from library.publication')).rows[0].count);
    for (let n = 0; n < 4; n++) await approved(contentOf('incident', { title: `Number ${n}` }));
    const reports = await Promise.all([1, 2, 3].map(() => releaseDue(parts, { slotDue: true })));
    expect(faults).toEqual([]);
    expect(reports.reduce((sum, report) => sum + report.released, 0)).toBe(4);
    expect(Number((await rooms.su.query('select count(*) from library.publication')).rows[0].count)).toBe(
      before + 4,
    );
  });

  it('R1 the tie itself refuses a second release of one revision', async () => {
    const one = await released();
    const { rows } = await rooms.su.query<{ id: string; content: Buffer }>(
      'select id, content from intake.revision where submission_id = $1',
      [one.id],
    );
    const { id, content } = rows[0]!;
    const again = sealRevision(rooms.vault, id, {
      ...openRevision(rooms.vault, id, content),
      state: 'approved',
    });
    await rooms.su.query(`update intake.revision set state = 'approved', content = $2 where id = $1`, [
      id,
      again,
    ]);
    const working = (
      await rooms.su.query<{ content: Buffer }>('select content from intake.submission where id = $1', [
        one.id,
      ])
    ).rows[0]!.content;
    // As if the intake had forgotten that it was released at all.
    const forgotten = sealSubmission(rooms.vault, one.id, {
      ...openSubmission(rooms.vault, one.id, working),
      state: 'approved',
      copy: null,
    });
    await rooms.su.query('update intake.submission set content = $2 where id = $1', [one.id, forgotten]);
    expect((await releaseDue(parts, { slotDue: true })).released).toBe(0);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ code: '23505' });
    await rooms.su.query(`update intake.revision set state = 'closed', content = $2 where id = $1`, [
      id,
      content,
    ]);
    await rooms.su.query('update intake.submission set content = $2 where id = $1', [one.id, working]);
  });

  it('A9 leaves the rows of intake and vault in the order of their keys', async () => {
    for (let n = 0; n < 5; n++) await approved();
    await releaseDue(parts, { slotDue: true });
    for (const [table, key] of [
      ['intake.submission', 'id'],
      ['intake.revision', 'id'],
      ['intake.notice', 'id'],
      ['vault.tie', 'revision_mac'],
    ]) {
      const { rows } = await rooms.su.query<{ key: string }>(
        `select ${key}::text as key from ${table} order by ctid`,
      );
      expect(rows.length).toBeGreaterThan(4);
      expect(
        rows.map(row => row.key),
        table,
      ).toEqual(rows.map(row => row.key).toSorted());
    }
  });
});
