import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { FindingDecision } from '@moot/anonymity/findings';
import { councilsAlike, openRooms, refusalOf, type Rooms } from '../../../test/world/openRooms.ts';
import { contentOf, lettingStand, sharingOf } from '../../../test/world/writing.ts';
import type { Asked } from '../gate/context.ts';
import { approveSubmission } from '../moderation/approveSubmission.ts';
import { releaseDue, type WorkerParts } from '../moderation/releaseDue.ts';
import { reviewQueue } from '../moderation/reviewQueue.ts';
import type { ReviewItem } from '../moderation/reviewItem.ts';
import { redactionList, setRedactionList } from '../register/redactionList.ts';
import { correctSubmission } from './correctSubmission.ts';
import { createSubmission } from './createSubmission.ts';
import { saveSubmission } from './saveSubmission.ts';
import { scanningWords } from './scanningWords.ts';
import type { SharingInput, Submission } from './submission.ts';
import { submission } from './submissions.ts';
import { submitSubmission } from './submitSubmission.ts';
import { withdrawSubmission } from './withdrawSubmission.ts';

let rooms: Rooms;
let parts: WorkerParts;

const councils = councilsAlike(20);

beforeAll(async () => {
  rooms = await openRooms(inject('pg'), 'findings', {
    authorities: { ...councils, c0: { name: 'Wexmoor District Council' } },
    people: {
      writer: { of: 'c0', as: 'contributor' },
      lead: { of: 'c0', as: 'lead' },
      reader: { of: 'c0', as: 'reader' },
      peer: { of: 'c1', as: 'lead' },
      moderator: { platform: 'moderator' },
      steward: { platform: 'steward' },
    },
    suppliers: { ocular: { name: 'Ocular Cameras' } },
  });
  const report = (error: unknown): never => {
    throw error;
  };
  parts = { database: rooms.worker, world: rooms.world, vault: rooms.vault, report };
});
afterAll(() => rooms[Symbol.asyncDispose]());

const as = (name: string): Asked => rooms.as(name);

const telling = { lessons: 'Staff in Keighley saw it, and in Keighley they rang 10.20.30.40.' };
const found = (of: { readonly findings: readonly { readonly text: string }[] }): readonly string[] =>
  of.findings.map(({ text }) => text);

async function draft(
  changed: Readonly<Record<string, unknown>>,
  decisions: readonly FindingDecision[] = [],
  sharing: SharingInput = sharingOf(),
): Promise<Submission> {
  const begun = await createSubmission(as('writer'), 'incident');
  const { id, version } = begun;
  return saveSubmission(as('writer'), {
    id,
    version,
    content: contentOf('incident', changed),
    sharing,
    decisions,
  });
}
const again = (
  one: Submission,
  changed: Readonly<Record<string, unknown>>,
  decisions?: readonly FindingDecision[],
): Promise<Submission> =>
  saveSubmission(as('writer'), {
    id: one.id,
    version: one.version,
    content: contentOf('incident', changed),
    sharing: sharingOf(),
    ...(decisions === undefined ? {} : { decisions }),
  });
const submit = (
  one: Submission,
  changeNote: string | null = null,
  decisions: readonly FindingDecision[] = [],
) => submitSubmission(as('writer'), { id: one.id, version: one.version, changeNote, decisions });
const decided = async (changed: Readonly<Record<string, unknown>> = telling): Promise<Submission> => {
  const one = await draft(changed);
  return again(one, changed, lettingStand(one.findings));
};
const atDesk = async (title: string): Promise<ReviewItem> => {
  const item = (await reviewQueue(as('moderator'))).find(
    one => one.title === title && one.state === 'submitted',
  );
  if (item === undefined) throw new Error(`${title} does not wait`);
  return item;
};
const approve = (
  { id, version }: ReviewItem,
  confirmed: readonly { readonly path: string; readonly text: string }[],
  urgent = false,
) => approveSubmission(as('moderator'), { id, version, urgent, confirmed });

describe('what is found in a submission', () => {
  it('A5 is told with its place and what could stand instead, and blocks submitting while undecided', async () => {
    const one = await draft(telling);
    expect(one.findings).toMatchObject([
      { path: 'lessons', start: 9, end: 17, text: 'Keighley', category: 'place', decision: null },
      { path: 'lessons', text: 'Keighley', decision: null },
      { path: 'lessons', text: '10.20.30.40', category: 'ip', confidence: 'certain', decision: null },
    ]);
    expect(one.findings[0]?.generalisation).toBe('our area');
    const problem = { path: 'lessons', problem: 'undecided_finding' };
    expect(one.problems).toEqual([problem]);
    expect(await refusalOf(submit(one))).toEqual({ code: 'INVALID', fields: [problem] });

    const [place] = lettingStand(one.findings);
    const half = await again(one, telling, [place!]);
    expect(half.findings.map(({ decision }) => decision?.because ?? null)).toEqual([
      'It is invented.',
      'It is invented.',
      null,
    ]);
    expect(await refusalOf(submit(half))).toMatchObject({ code: 'INVALID' });
    const whole = await again(half, telling, lettingStand(one.findings));
    expect(whole.problems).toEqual([]);
    expect((await submit(whole)).state).toBe('submitted');
  });

  it('A5 what was accepted or edited is found no more', async () => {
    const one = await again(await draft(telling), { lessons: 'Staff in a town saw it and rang.' });
    expect(one.findings).toEqual([]);
    expect((await submit(one)).state).toBe('submitted');
  });

  it('A5 a decision stays while nothing else is said, and dies when the text no longer has its words', async () => {
    const one = await decided();
    const kept = await again(one, { lessons: 'Near Keighley they rang.' });
    expect(kept.decisions).toMatchObject([{ path: 'lessons', text: 'Keighley', category: 'place' }]);
    const gone = await again(kept, { lessons: 'They rang.' });
    expect(gone.decisions).toEqual([]);
    const back = await again(gone, { lessons: 'Near Keighley they rang.' });
    expect(back.problems).toEqual([{ path: 'lessons', problem: 'undecided_finding' }]);
    const elsewhere = await again(back, { title: 'In Keighley' }, [
      { path: 'lessons', text: 'Keighley', category: 'place', because: 'It is invented.' },
    ]);
    expect(elsewhere.problems).toEqual([{ path: 'title', problem: 'undecided_finding' }]);
  });

  it('R7 a decision needs a reason of some words, within its limits', async () => {
    const one = await draft(telling);
    const [stands] = lettingStand(one.findings);
    const withReason = (because: string) => refusalOf(again(one, telling, [{ ...stands!, because }]));
    expect(await withReason('  ')).toEqual({
      code: 'INVALID',
      fields: [{ path: 'decisions.0.because', problem: 'missing' }],
    });
    expect(await withReason('x'.repeat(301))).toMatchObject({ fields: [{ problem: 'too_long' }] });
    const { findings, version } = await submission(as('writer'), one.id);
    expect([findings.every(({ decision }) => decision === null), version]).toEqual([true, one.version]);
  });

  it('A5 the names of who is named are no finding, those of others are', async () => {
    const sharing = sharingOf({ attribution: 'named', byline: 'Wexmoor District Council' });
    const words = { lessons: 'Wexmoor District Council helped Bradford Council.' };
    expect(found(await draft(words, [], sharing))).toEqual(['Bradford Council']);
    expect(found(await draft(words))).toEqual(['Wexmoor District Council', 'Bradford Council']);
    const other = sharingOf({
      attribution: 'named',
      byline: 'Wexmoor District Council, for Bradford Council',
    });
    expect((await draft({}, [], other)).findings).toMatchObject([{ path: 'sharing.byline' }]);
  });

  it('A5 suppliers of the register are no finding, authorities that only the register knows are', async () => {
    const one = await draft({ lessons: 'We rang Ocular Cameras and wexmoor district council.' });
    expect(one.findings).toMatchObject([{ text: 'wexmoor district council', category: 'authority' }]);
  });
});

describe('what moderators decide on findings', () => {
  it('A5 each that stands is confirmed, or nothing is approved; nothing of it is released', async () => {
    await submit(await decided({ ...telling, title: 'With reasons' }));
    const item = await atDesk('With reasons');
    expect(item.findings).toMatchObject([
      { text: 'Keighley', decision: { because: 'It is invented.' } },
      { text: 'Keighley' },
      { text: '10.20.30.40' },
    ]);
    const missing = { code: 'INVALID', fields: [{ path: 'confirmed', problem: 'not_confirmed' }] };
    expect(await refusalOf(approve(item, []))).toEqual(missing);
    expect(await refusalOf(approve(item, [{ path: 'lessons', text: 'Keighley' }]))).toEqual(missing);
    await approve(item, item.findings);
    await releaseDue(parts, { slotDue: true });
    const { rows } = await rooms.su.query(
      `select p::text as whole from library.publication p where title = 'With reasons'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].whole).not.toContain('It is invented.');
  });

  it('A5 an urgent release too asks for each to be confirmed', async () => {
    const begun = await createSubmission(as('writer'), 'supplier_warning');
    const content = contentOf('supplier_warning', { title: 'Soon', evidence: 'Seen at 10.1.2.3.' });
    const sharing = sharingOf({ urgent: true });
    const one = await saveSubmission(as('writer'), { id: begun.id, version: 1, content, sharing });
    const decisions = lettingStand(one.findings);
    await submit(await saveSubmission(as('writer'), { ...one, content, sharing, decisions }));
    const item = await atDesk('Soon');
    expect(await refusalOf(approve(item, [], true))).toMatchObject({
      fields: [{ problem: 'not_confirmed' }],
    });
    expect((await approve(item, item.findings, true)).state).toBe('approved');
  });

  it('A5 a word that was listed after the approval sends it back instead of out', async () => {
    const changed = { title: 'Too late', lessons: 'The tramway office rang.' };
    await submit(await draft(changed));
    await approve(await atDesk('Too late'), []);
    const before = await redactionList(as('lead'));
    await setRedactionList(as('lead'), { terms: ['tram*'], version: before.version });
    expect(await releaseDue(parts, { slotDue: true })).toMatchObject({ returned: 1 });
    const { rows } = await rooms.su.query(`select from library.publication where title = 'Too late'`);
    expect(rows).toHaveLength(0);
    await setRedactionList(as('lead'), { terms: [], version: before.version + 1 });
  });
});

describe('what readers see besides the fields', () => {
  const released = async (title: string): Promise<Submission> => {
    const { id } = await submit(await decided({ ...telling, title }));
    const item = await atDesk(title);
    await approve(item, item.findings);
    await releaseDue(parts, { slotDue: true });
    return submission(as('writer'), id);
  };

  it('A5 what a correction changed is scanned, decided on and confirmed like a field', async () => {
    const begun = await correctSubmission(as('writer'), await released('Corrected'));
    expect(begun.problems).toEqual([]);
    const note = 'It was not in Leeds.';
    expect(await refusalOf(submit(begun, note))).toEqual({
      code: 'INVALID',
      fields: [{ path: 'changeNote', problem: 'undecided_finding' }],
    });
    const stands = {
      path: 'changeNote',
      text: 'Leeds',
      category: 'authority',
      because: 'It was never there.',
    };
    const astray = { ...stands, path: 'lessons' };
    expect(await refusalOf(submit(begun, note, [astray]))).toMatchObject({
      fields: [{ problem: 'not_in_list' }],
    });
    await submit(begun, note, [stands]);
    expect((await atDesk('Corrected')).findings.at(-1)).toMatchObject({ text: 'Leeds', decision: stands });
  });

  it('A5 the reason of a withdrawal, which no moderator reads first, may have no finding at all', async () => {
    const { id, version } = await released('Withdrawn');
    const because = (reason: string) => withdrawSubmission(as('writer'), { id, version, reason });
    expect(await refusalOf(because('It was in Keighley.'))).toEqual({
      code: 'INVALID',
      fields: [{ path: 'reason', problem: 'undecided_finding' }],
    });
    expect((await because('It named a place.')).state).toBe('withdrawn');
  });
});

describe('words that must never leave', () => {
  it('A5 are found with their wildcards, and a moderator is not told whose list has them', async () => {
    const { version } = await redactionList(as('lead'));
    expect(await setRedactionList(as('lead'), { terms: ['  Blue  bird* ', 'blue bird*'], version })).toEqual({
      terms: ['blue bird*'],
      version: version + 1,
    });
    const words = { title: 'Listed', lessons: 'The blue birdhouse rang.' };
    const one = await draft(words);
    expect(one.findings).toMatchObject([{ text: 'blue birdhouse', category: 'own', generalisation: '' }]);
    await submit(await again(one, words, lettingStand(one.findings)));
    const item = await atDesk('Listed');
    expect(item.findings).toMatchObject([{ category: 'own', decision: { because: 'It is invented.' } }]);
    await setRedactionList(as('lead'), { terms: [], version: version + 1 });
    expect((await atDesk('Listed')).findings).toEqual(item.findings);
    await approve(item, item.findings);
    await releaseDue(parts, { slotDue: true });
  });

  it('A5 are for leads to write, for contributors and leads to read, and for nobody else', async () => {
    const { version } = await redactionList(as('lead'));
    const list = await setRedactionList(as('lead'), { terms: ['Bluebird'], version });
    expect(await redactionList(as('writer'))).toEqual(list);
    expect(await scanningWords(as('writer'))).toMatchObject({
      redactionList: ['Bluebird'],
      ownNames: ['Wexmoor District Council'],
    });
    expect(await redactionList(as('peer'))).toEqual({ terms: [], version: 0 });
    for (const reads of [redactionList, scanningWords]) {
      for (const name of ['reader', 'moderator', 'steward'])
        expect(await refusalOf(reads(as(name)))).toEqual({ code: 'NOT_FOUND' });
      expect(await refusalOf(reads(as('visitor')))).toEqual({ code: 'NOT_SIGNED_IN' });
    }
    for (const name of ['writer', 'reader', 'moderator', 'steward'])
      expect(await refusalOf(setRedactionList(as(name), { terms: [], version: 0 }))).toEqual({
        code: 'NOT_FOUND',
      });
    const { rows } = await rooms.su.query('select length(content) as size from register.redaction_list');
    expect(rows).toEqual([{ size: 16_384 + 28 }]);
  });

  it('V4 the database shows and changes no list for whoever the API forgot to check', async () => {
    const rowsFor = async (name: string): Promise<number> =>
      rooms.web.look(
        rooms.seeded.caller(name),
        async ask => (await ask('select from register.redaction_list')).length,
      );
    expect([await rowsFor('writer'), await rowsFor('reader'), await rowsFor('peer')]).toEqual([1, 0, 0]);
    const add = (name: string, authority: string): Promise<unknown> =>
      rooms.web.change(rooms.seeded.caller(name), em =>
        em.execute(`insert into register.redaction_list (authority_id, content) values (?, '\\x00')`, [
          rooms.seeded.authority(authority),
        ]),
      );
    await expect(add('writer', 'c0')).rejects.toThrow(/row-level security/);
    await expect(add('peer', 'c0')).rejects.toThrow(/row-level security/);
    for (const name of ['moderator', 'steward'])
      await expect(rowsFor(name)).rejects.toThrow(/permission denied/);
    await rooms.web.change(rooms.seeded.caller('writer'), em =>
      em.execute('delete from register.redaction_list'),
    );
    expect(await rowsFor('writer')).toBe(1);
  });

  it('R5 R7 refuses what was based on an older list, and what cannot be looked for', async () => {
    const { version } = await redactionList(as('lead'));
    const set = (terms: readonly string[], of = version) =>
      refusalOf(setRedactionList(as('lead'), { terms, version: of }));
    expect(await set(['ok'], version - 1)).toEqual({ code: 'CONFLICT', version });
    expect(await set(['a*', 'x'.repeat(101), 'a*b*c*d', 'fine'])).toEqual({
      code: 'INVALID',
      fields: [
        { path: 'terms.0', problem: 'too_short' },
        { path: 'terms.1', problem: 'too_long' },
        { path: 'terms.2', problem: 'wrong_form' },
      ],
    });
    expect(await set(Array.from({ length: 501 }, (_, n) => `w${n}`))).toMatchObject({
      fields: [{ path: 'terms', problem: 'too_many' }],
    });
  });
});
