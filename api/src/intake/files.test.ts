import pg from 'pg';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { startTestPlatform, type TestPlatform } from '../../../test/world/platform.ts';
import { seedWorld, type SeededWorld } from '../../../test/world/seedWorld.ts';
import { contentOf, lettingStand, sharingOf } from '../../../test/world/writing.ts';
import { executed, openDatabase, type Database } from '../database/asViewer.ts';
import { TokenMarking } from '../identity/apiToken.ts';
import { createApiToken } from '../identity/createApiToken.ts';
import type { Asked } from '../gate/context.ts';
import { Refusal } from '../gate/refusal.ts';
import { approveSubmission } from '../moderation/approveSubmission.ts';
import { releaseDue, type WorkerParts } from '../moderation/releaseDue.ts';
import { returnSubmission } from '../moderation/returnSubmission.ts';
import { reviewItem, reviewQueue } from '../moderation/reviewQueue.ts';
import { takeBackDue } from '../moderation/takeBackDue.ts';
import { withdrawPublication } from '../moderation/withdrawPublication.ts';
import { readItem } from '../library/item.ts';
import { everyField } from '../library/publicationColumns.ts';
import { machineWorld } from '../world.ts';
import { correctSubmission } from './correctSubmission.ts';
import { createSubmission } from './createSubmission.ts';
import { deleteSubmission } from './deleteSubmission.ts';
import { saveSubmission } from './saveSubmission.ts';
import type { SharingInput, Submission } from './submission.ts';
import { submission } from './submissions.ts';
import { submitSubmission } from './submitSubmission.ts';
import { withdrawSubmission } from './withdrawSubmission.ts';

let platform: TestPlatform;
let worker: Database;
let su: pg.Client;
let seeded: SeededWorld;
let parts: WorkerParts;
let photograph: Buffer;
const faults: unknown[] = [];

beforeAll(async () => {
  platform = await startTestPlatform(inject('pg'), {
    web: 'none',
    manifest: {},
    parts: 'api',
    people: 'none',
  });
  worker = await openDatabase(platform.database.worker, 2);
  su = new pg.Client({ connectionString: platform.database.superuser });
  await su.connect();
  seeded = await seedWorld(platform.database.superuser, machineWorld, {
    authorities: Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`c${n}`, {}])),
    people: {
      writer: { of: 'c0', as: 'contributor' },
      colleague: { of: 'c0', as: 'lead' },
      reader: { of: 'c0', as: 'reader' },
      peer: { of: 'c1', as: 'lead' },
      outside: { of: 'c19', as: 'lead' },
      moderator: { platform: 'moderator' },
      steward: { platform: 'steward' },
    },
  });
  parts = {
    database: worker,
    world: machineWorld,
    vault: platform.platform.services.vault,
    report: error => void faults.push(error),
  };
  // Where it was taken stands in it, as every telephone writes it.
  photograph = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#205080' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Traceable', Artist: 'J Wilkinson' },
      IFD3: { GPSLatitude: '53/1 47/1 30/1', GPSLongitude: '1/1 45/1 0/1' },
    })
    .toBuffer();
}, 60_000);
afterAll(async () => {
  await su.end();
  await worker[Symbol.asyncDispose]();
  await platform[Symbol.asyncDispose]();
});
beforeEach(() => void (faults.length = 0));

const as = (name: string): Asked => ({
  caller: { ...seeded.caller(name), ...(name === 'visitor' ? {} : { kind: 'session' }) } as Asked['caller'],
  door: 'http',
  services: platform.platform.services,
});
const get = (path: string, who: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL(path, platform.url), { headers: { cookie: seeded.cookie(who), ...headers } });
const bytesAt = async (path: string, who: string): Promise<Buffer> => {
  const answer = await get(path, who);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};
const send = (
  bytes: Buffer | string,
  to: { readonly id: string; readonly version: number },
  { who = 'writer', ...headers }: Record<string, string> = {},
): Promise<Response> =>
  fetch(new URL('/files', platform.url), {
    method: 'POST',
    headers: {
      cookie: seeded.cookie(who),
      'content-type': 'application/octet-stream',
      'moot-submission': to.id,
      'moot-version': String(to.version),
      ...headers,
    },
    body: new Uint8Array(Buffer.from(bytes)),
  });
interface Added {
  readonly version: number;
  readonly file: Submission['files'][number];
}
const added = async (...of: Parameters<typeof send>): Promise<Added> => {
  const answer = await send(...of);
  expect(answer.status).toBe(201);
  return (await answer.json()) as Added;
};
const problemOf = async (answer: Response): Promise<unknown> => {
  const { errors } = (await answer.json()) as {
    errors: { extensions: { fields?: { problem: string }[] } }[];
  };
  return [answer.status, errors[0]?.extensions.fields?.[0]?.problem];
};
const draft = async (sharing: SharingInput = sharingOf()): Promise<Submission> => {
  const begun = await createSubmission(as('writer'), 'incident');
  return saveSubmission(as('writer'), { ...begun, content: contentOf('incident'), sharing });
};
const described = (one: Submission): { id: string; description: string }[] =>
  one.files.map(({ id }, n) => ({ id, description: `What is shown, ${n + 1}.` }));
/** Everything described, everything found let stand. */
const finished = async (id: string): Promise<Submission> => {
  const one = await submission(as('writer'), id);
  const saved = await saveSubmission(as('writer'), { ...one, files: described(one) });
  if (saved.findings.length === 0) return saved;
  return saveSubmission(as('writer'), { ...saved, decisions: lettingStand(saved.findings) });
};
const inReview = async (): Promise<Awaited<ReturnType<typeof reviewItem>>> =>
  (await reviewQueue(as('moderator'))).find(({ state }) => state === 'submitted')!;
const approved = async (): Promise<void> => {
  const { id, version, findings, files } = await inReview();
  await approveSubmission(as('moderator'), {
    id,
    version,
    urgent: false,
    confirmed: findings,
    pictures: files.filter(({ kind }) => kind === 'image').map(file => file.id),
  });
};
const released = async (id: string, changeNote: string | null = null): Promise<string> => {
  const { version } = await finished(id);
  await submitSubmission(as('writer'), { id, version, changeNote });
  await approved();
  await releaseDue(parts, { slotDue: true });
  expect(faults).toEqual([]);
  const { publicationId, reasons } = await submission(as('writer'), id);
  expect(reasons).toEqual([]);
  return publicationId!;
};
const publication = (id: string, who = 'peer') => readItem(as(who), id, everyField);
const inIntake = async (): Promise<number> =>
  (await su.query<{ n: number }>('select count(*)::int as n from intake.file')).rows[0]!.n;

describe('adding a file', () => {
  it('8 A10 keeps what it was rebuilt to and nothing else of it', async () => {
    const one = await draft();
    const { version, file } = await added(photograph, one);
    expect(file).toMatchObject({ kind: 'image', description: '', width: 40, height: 30 });
    const bytes = await bytesAt(file.address, 'writer');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.includes('Traceable')).toBe(false);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(file.bytes).toBe(bytes.length);
    const now = await submission(as('colleague'), one.id);
    expect(now.version).toBe(version);
    expect(now.files).toEqual([file]);
    expect(now.problems).toContainEqual({ path: 'files.0.description', problem: 'missing' });
    expect(now.preview?.files).toEqual([file]);
  });

  it('8 refuses with a code what is not taken, and then changes nothing', async () => {
    const one = await draft();
    expect(await problemOf(await send('%PDF-1.7 x', one))).toEqual([422, 'pdf']);
    expect(await problemOf(await send('', one))).toEqual([422, 'empty']);
    expect(await problemOf(await send('word '.repeat(4_100), one))).toEqual([422, 'too_much_to_read']);
    expect(await problemOf(await send('a,b\nc\n', one, { 'moot-table': 'true' }))).toEqual([
      422,
      'table_uneven',
    ]);
    // It may be cut off while it is being sent.
    const long = await send(Buffer.alloc(12 * 1024 * 1024 + 1), one).then(problemOf, () => 'cut off');
    expect([[413, 'too_long'], 'cut off']).toContainEqual(long);
    expect((await send('words', { ...one, version: one.version + 1 })).status).toBe(409);
    expect(await problemOf(await send('words', one, { 'moot-version': 'x' }))).toEqual([422, 'wrong_form']);
    expect((await submission(as('writer'), one.id)).version).toBe(one.version);
  });

  it('8 V1 is for the contributors of the submission alone, from our own pages, as bytes', async () => {
    const one = await draft();
    for (const who of ['peer', 'reader', 'moderator', 'steward'])
      expect((await send('words', one, { who })).status, who).toBe(404);
    expect((await send('words', one, { who: 'visitor' })).status).toBe(401);
    expect((await send('words', one, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await send('words', one, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send('words', one, { authorization: 'Bearer nobody' })).status).toBe(401);
    expect((await submission(as('writer'), one.id)).files).toEqual([]);
  });

  it('8 takes five, keeps their order and descriptions, and lets go of what is left out', async () => {
    const one = await draft();
    let at: { id: string; version: number } = one;
    for (let n = 0; n < 5; n++) at = { id: one.id, version: (await added(`text ${n}`, at)).version };
    expect(await problemOf(await send('a sixth', at))).toEqual([422, 'too_many']);
    const before = await inIntake();
    const five = await submission(as('writer'), one.id);
    const [first, second, , , last] = five.files;
    const kept = await saveSubmission(as('writer'), {
      ...five,
      files: [
        { id: last!.id, description: ' the last ' },
        { id: first!.id, description: 'the first' },
      ],
    });
    expect(kept.files.map(({ id, description }) => [id, description])).toEqual([
      [last!.id, 'the last'],
      [first!.id, 'the first'],
    ]);
    expect(await inIntake()).toBe(before - 3);
    expect((await get(second!.address, 'writer')).status).toBe(404);
    await expect(
      saveSubmission(as('writer'), { ...kept, files: [{ id: second!.id, description: 'gone' }] }),
    ).rejects.toThrow(Refusal);
    await deleteSubmission(as('writer'), kept);
    expect(await inIntake()).toBe(before - 5);
  });
});

describe('what files say', () => {
  it('5 8 A5 texts, tables and descriptions are scanned like any field, and block while undecided', async () => {
    const one = await draft();
    const { version } = await added('We rang Leeds City Council twice.', one);
    await added('when,who\nMonday,10.20.30.40\n', { id: one.id, version }, { 'moot-table': 'true' });
    const both = await submission(as('writer'), one.id);
    const saved = await saveSubmission(as('writer'), {
      ...both,
      files: both.files.map(({ id }) => ({ id, description: 'Seen in Keighley.' })),
    });
    const at = (path: string): string[] =>
      saved.findings.filter(finding => finding.path === path).map(({ text }) => text);
    expect(at('files.0')).toEqual(['Leeds City Council']);
    expect(at('files.1')).toEqual(['10.20.30.40']);
    expect(at('files.1.description')).toEqual(['Keighley']);
    const { id, version: unfinished } = saved;
    await expect(
      submitSubmission(as('writer'), { id, version: unfinished, changeNote: null }),
    ).rejects.toMatchObject({
      reason: { fields: expect.arrayContaining([{ path: 'files.1', problem: 'undecided_finding' }]) },
    });
    const decided = await saveSubmission(as('writer'), {
      ...saved,
      decisions: lettingStand(saved.findings),
    });
    await submitSubmission(as('writer'), { id, version: decided.version, changeNote: null });
    const item = await inReview();
    expect(item.findings.map(({ path }) => path)).toEqual(expect.arrayContaining(['files.0', 'files.1']));
    await expect(
      approveSubmission(as('moderator'), { ...item, urgent: false, confirmed: [] }),
    ).rejects.toThrow(Refusal);
    await returnSubmission(as('moderator'), { ...item, reasons: [{ path: 'files.0', words: 'Not so.' }] });
  });
});

describe('a moderator', () => {
  it('8 sees the files while they are in review alone, and must have looked at every picture', async () => {
    const one = await draft();
    const { file } = await added(photograph, one);
    expect((await get(`/files/review/${file.id}`, 'moderator')).status).toBe(404);
    const ready = await finished(one.id);
    await submitSubmission(as('writer'), { id: one.id, version: ready.version, changeNote: null });
    const item = await inReview();
    const address = item.files[0]!.address;
    expect(item.preview.files).toEqual(item.files);
    expect((await bytesAt(address, 'moderator')).length).toBe(file.bytes);
    for (const who of ['writer', 'peer', 'steward']) expect((await get(address, who)).status, who).toBe(404);
    expect((await get(address, 'visitor')).status).toBe(401);
    await expect(
      approveSubmission(as('moderator'), { ...item, urgent: false, confirmed: [], pictures: [] }),
    ).rejects.toMatchObject({ reason: { fields: [{ path: 'pictures', problem: 'not_confirmed' }] } });
    const others = [...item.files.map(({ id }) => id), machineWorld.id()];
    await expect(
      approveSubmission(as('moderator'), { ...item, urgent: false, confirmed: [], pictures: others }),
    ).rejects.toMatchObject({ reason: { fields: [{ path: 'pictures', problem: 'not_in_list' }] } });
    await returnSubmission(as('moderator'), { ...item, reasons: [{ path: null, words: 'Not yet.' }] });
    expect((await get(address, 'moderator')).status).toBe(404);
    expect((await get(file.address, 'writer')).status).toBe(200);
  });
});

describe('a released file', () => {
  it('8 A9 A10 leaves the intake for the library under another random id', async () => {
    const before = await inIntake();
    const one = await draft();
    const { file } = await added(photograph, one);
    const id = await released(one.id);
    const [shown] = (await publication(id)).files!;
    expect(shown).toMatchObject({
      kind: 'image',
      description: 'What is shown, 1.',
      bytes: file.bytes,
      width: 40,
      height: 30,
    });
    expect(shown!.id).not.toBe(file.id);
    expect(await inIntake()).toBe(before);
    expect((await get(file.address, 'writer')).status).toBe(404);
    const answer = await get(shown!.address, 'visitor');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="TLP-CLEAR-${shown!.id}.png"`,
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it('8 V2 V6 is for those who may read its publication; hidden, withdrawn and unknown are alike', async () => {
    const audienceAuthorities = Array.from({ length: 12 }, (_, n) => seeded.authority(`c${n}`));
    const one = await draft(sharingOf({ marking: 'AMBER', audienceAuthorities }));
    await added('What the screen said.', one);
    const id = await released(one.id);
    const [{ address } = { address: '' }] = (await publication(id)).files!;
    expect((await bytesAt(address, 'peer')).toString()).toBe('TLP:AMBER\n\nWhat the screen said.\n');
    const look = async (path: string, who: string): Promise<unknown> => {
      const answer = await get(path, who);
      const headers = [...answer.headers].filter(([name]) => name !== 'date');
      expect(answer.status).toBe(404);
      return [headers, await answer.text()];
    };
    for (const who of ['outside', 'visitor', 'steward']) {
      const nobodys = await look(`/files/${crypto.randomUUID()}`, who);
      expect(await look(address, who)).toEqual(nobodys);
      expect(await look('/files/anything', who)).toEqual(nobodys);
    }
    await withdrawPublication(as('moderator'), { id, reason: 'It named somebody.' });
    await takeBackDue(parts);
    expect(await look(address, 'peer')).toEqual(await look(`/files/${crypto.randomUUID()}`, 'peer'));
    expect((await su.query('select from library.file where publication_id = $1', [id])).rowCount).toBe(0);
    const own = await submission(as('writer'), one.id);
    expect(own.files).toEqual([]);
  });

  it('8 V3 what is AMBER+STRICT or RED is shown in the page and offered to nobody to keep', async () => {
    const audienceAuthorities = Array.from({ length: 12 }, (_, n) => seeded.authority(`c${n}`));
    const one = await draft(sharingOf({ marking: 'RED', audienceAuthorities }));
    await added(photograph, one);
    const [{ address } = { address: '' }] = (await publication(await released(one.id))).files!;
    const shown = await get(address, 'peer', { 'sec-fetch-dest': 'image' });
    expect(shown.status).toBe(200);
    expect(shown.headers.get('content-disposition')).toBe('inline');
    expect((await get(address, 'peer', { 'sec-fetch-dest': 'document' })).status).toBe(404);
    expect((await get(address, 'outside', { 'sec-fetch-dest': 'image' })).status).toBe(404);
  });

  it('8 a token reads as a reader, and never the intake', async () => {
    const { token } = await createApiToken(as('peer'), {
      name: 'Script',
      upTo: TokenMarking.AMBER,
      alerts: false,
      days: 30,
    });
    const headers = { cookie: '', authorization: `Bearer ${token}` };
    const audienceAuthorities = Array.from({ length: 12 }, (_, n) => seeded.authority(`c${n}`));
    const addresses: string[] = [];
    for (const marking of ['AMBER', 'AMBER_STRICT'] as const) {
      const one = await draft(sharingOf({ marking, audienceAuthorities }));
      await added('words', one);
      addresses.push((await publication(await released(one.id))).files![0]!.address);
    }
    const statuses = await Promise.all(addresses.map(async at => (await get(at, 'visitor', headers)).status));
    expect(statuses).toEqual([200, 404]);
    const one = await draft();
    const { file } = await added('words', one);
    expect((await get(file.address, 'visitor', headers)).status).toBe(404);
    expect((await get(addresses[0]!, 'visitor', { authorization: 'Bearer nobody' })).status).toBe(401);
  });

  it('8 a correction replaces the files: those that stay keep their address, the others are gone', async () => {
    const one = await draft();
    const { version } = await added('one', one);
    await added('two', { id: one.id, version });
    const id = await released(one.id);
    const [first, second] = (await publication(id)).files!;
    const correcting = await correctSubmission(as('writer'), await submission(as('writer'), one.id));
    expect(correcting.files.map(({ address }) => address)).toEqual([first!.address, second!.address]);
    const left = await saveSubmission(as('writer'), {
      ...correcting,
      files: [{ id: second!.id, description: 'Two.' }],
    });
    await added('three', left);
    expect((await get(first!.address, 'peer')).status).toBe(200);
    expect(await released(one.id, 'The first file was wrong.')).toBe(id);
    const now = (await publication(id)).files!;
    expect(now).toHaveLength(2);
    expect(now[0]).toMatchObject({ id: second!.id, address: second!.address });
    expect((await bytesAt(now[1]!.address, 'peer')).toString()).toContain('three');
    expect((await get(first!.address, 'peer')).status).toBe(404);
    expect((await submission(as('writer'), one.id)).files).toEqual(now);
  });

  it('8 a correction that is given up leaves the files as they were released', async () => {
    const one = await draft();
    await added('one', one);
    const id = await released(one.id);
    const before = await inIntake();
    const standing = (await submission(as('writer'), one.id)).files;
    const correcting = await correctSubmission(as('writer'), await submission(as('writer'), one.id));
    const left = await saveSubmission(as('writer'), { ...correcting, files: [] });
    await added('another', left);
    const again = await submission(as('writer'), one.id);
    const back = await withdrawSubmission(as('writer'), { ...again, reason: null });
    expect(back.files).toEqual(standing);
    expect(await inIntake()).toBe(before);
    expect((await publication(id)).files).toEqual(standing);
  });

  it('8 a list of publications is one statement that loads none of them', async () => {
    const one = await draft();
    await added('one', one);
    const id = await released(one.id);
    const statements: string[] = [];
    await executed.run(statements, () => publication(id));
    expect(statements).toHaveLength(1);
  });
});
