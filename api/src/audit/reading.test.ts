import Fastify from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asking } from '../../../test/world/asking.ts';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { seedWorld, type SeededWorld } from '../../../test/world/seedWorld.ts';
import { contentOf, sharingOf } from '../../../test/world/writing.ts';
import { addWatch } from '../alerts/addWatch.ts';
import { openDatabase, type Database } from '../database/asViewer.ts';
import type { Asked, Services } from '../gate/context.ts';
import { createSubmission } from '../intake/createSubmission.ts';
import { saveSubmission } from '../intake/saveSubmission.ts';
import { submitSubmission } from '../intake/submitSubmission.ts';
import { vaultKeys } from '../keys.ts';
import { approveSubmission } from '../moderation/approveSubmission.ts';
import { releaseDue } from '../moderation/releaseDue.ts';
import { reviewQueue } from '../moderation/reviewQueue.ts';
import { takeBackDue } from '../moderation/takeBackDue.ts';
import { withdrawPublication } from '../moderation/withdrawPublication.ts';
import { makeSchema } from '../schema.ts';
import { fixedWorld } from '../world.ts';
import { appendToAudit } from './append.ts';
import { auditEntries } from './auditEntries.ts';
import type { AuditEntry } from './auditEntry.ts';
import { addAuditLog } from './logDoor.ts';
import { logSchema, type AuditLog } from './logFile.ts';
import { headSigner } from './signHead.ts';
import { verifyLog } from './verifyLog.ts';

const world = fixedWorld('audit reading', new Date('2026-05-04T10:24:31.123Z'));
const vault = vaultKeys(Buffer.alloc(32, 8), world);
const councils = Object.fromEntries(Array.from({ length: 14 }, (_, n) => [`c${n}`, {}]));
const title = 'A canary of a title';

let fresh: FreshDatabase;
let web: Database;
let worker: Database;
let su: pg.Client;
let seeded: SeededWorld;
let submissionId: string;
let publicationId: string;
let signHead: ReturnType<typeof headSigner>;

const services = (): Services =>
  ({ database: web, world, vault, slotSeconds: 86_400 }) as unknown as Services;
const as = (name: string): Asked => ({ caller: seeded.caller(name), door: 'http', services: services() });
const entriesOf = async (name: string, first = 50): Promise<readonly AuditEntry[]> => {
  const nodes: AuditEntry[] = [];
  let after: string | null = null;
  do {
    const page = await auditEntries(as(name), { first, after });
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
};
const actsOf = async (name: string): Promise<readonly string[]> =>
  (await entriesOf(name)).map(({ act }) => act);

beforeAll(async () => {
  fresh = await freshDatabase(inject('pg'));
  web = await openDatabase(fresh.web, 6);
  worker = await openDatabase(fresh.worker, 2);
  su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
  seeded = await seedWorld(fresh.superuser, world, {
    authorities: { ...councils, held: { standing: 'suspended' } },
    people: {
      'Wanda Writer': { of: 'c0', as: 'contributor' },
      'Lena Lead': { of: 'c0', as: 'lead' },
      'Rita Reader': { of: 'c0', as: 'reader' },
      'Otto Other': { of: 'c1', as: 'lead' },
      'Susan Suspended': { of: 'held', as: 'lead' },
      'Mona Moderator': { platform: 'moderator' },
      'Maud Moderator': { platform: 'moderator' },
      'Stella Steward': { platform: 'steward' },
    },
    suppliers: { ocular: { name: 'Ocular Cameras' } },
  });
  const parts = {
    database: worker,
    world,
    vault,
    report: (error: unknown) => {
      throw error;
    },
  };
  const writer = as('Wanda Writer');
  const draft = await createSubmission(writer, 'incident');
  submissionId = draft.id;
  const saved = await saveSubmission(writer, {
    id: draft.id,
    version: draft.version,
    content: contentOf('incident', { title }),
    sharing: sharingOf({ marking: 'GREEN' }),
  });
  await submitSubmission(writer, { id: draft.id, version: saved.version, changeNote: null });
  const [item] = await reviewQueue(as('Mona Moderator'));
  await approveSubmission(as('Mona Moderator'), { id: item!.id, version: item!.version, urgent: false });
  await releaseDue(parts, { slotDue: true });
  publicationId = (await su.query<{ id: string }>('select id from library.publication')).rows[0]!.id;
  await withdrawPublication(as('Maud Moderator'), { id: publicationId, reason: 'It named somebody.' });
  await takeBackDue(parts);
  await addWatch(as('Otto Other'), seeded.supplier('ocular'), null);
  await worker.as('releaser', async run => {
    const add = (act: Parameters<typeof appendToAudit>[2], details: Parameters<typeof appendToAudit>[3]) =>
      appendToAudit(run, { world, vault }, act, details);
    const [c0, lead, writerId] = [
      seeded.authority('c0'),
      seeded.person('Lena Lead'),
      seeded.person('Wanda Writer'),
    ];
    await add('signed_in', { authority: c0, by: writerId });
    await add('role_changed', { authority: c0, by: lead, as: 'peer', person: writerId, role: 'contributor' });
    await add('authority_suspended', {
      authority: seeded.authority('held'),
      by: seeded.person('Stella Steward'),
      as: 'steward',
    });
    await add('signed_in', { authority: null, by: seeded.person('Mona Moderator') });
    // Careless leaves: what must not be shown stands in the opening all the same.
    await add('submission_returned', { authority: c0, by: null });
    await add('publication_revised', { authority: c0, by: writerId, person: writerId });
  });
  signHead = headSigner({ database: worker, world, vault });
});
afterAll(async () => {
  await su.end();
  await web[Symbol.asyncDispose]();
  await worker[Symbol.asyncDispose]();
  await fresh[Symbol.asyncDispose]();
});

async function download(name: string): Promise<{ readonly status: number; readonly text: string }> {
  const app = Fastify();
  const caller = seeded.caller(name);
  // The door knows people by the hash of a cookie; these have only the hash.
  const database: Database = { ...web, read: (_, ...reads) => web.read(caller, ...reads) };
  addAuditLog(app, {
    services: { database, vault },
    baseUrl: 'http://localhost',
    reportBug: () => 'bug',
  });
  const cookie = caller.session === null ? {} : { cookie: 'moot=somebody' };
  const { statusCode, body } = await app.inject({ url: '/audit/log.json', headers: cookie });
  await app.close();
  return { status: statusCode, text: body };
}
const logOf = async (name: string): Promise<AuditLog> =>
  logSchema.parse(JSON.parse((await download(name)).text));

describe('who reads the audit log', () => {
  it('R6 before a head covers it, an entry has no place: the places between would tell what others just did', async () => {
    expect((await entriesOf('Lena Lead')).map(({ position }) => position)).not.toContainEqual(
      expect.any(Number),
    );
    const { text } = await download('Lena Lead');
    expect(JSON.parse(text)).toMatchObject({ heads: [], leaves: [], openings: {} });
    await signHead();
    expect((await entriesOf('Lena Lead')).every(({ position }) => position !== null)).toBe(true);
  });

  it('10 a lead reads what concerns the own authority: its submissions, its people and what was decided, without the moderator', async () => {
    const entries = await entriesOf('Lena Lead');
    expect(entries.map(({ act, by, about, params }) => [act, by, about, params['by']])).toEqual([
      ['submission_returned', null, null, 'platform'],
      ['role_changed', 'Lena Lead', 'Wanda Writer', 'self'],
      ['signed_in', 'Wanda Writer', null, 'person'],
      ['submission_copy_withdrawn', null, title, 'platform'],
      ['submission_released', null, title, 'platform'],
      ['submission_approved', null, title, 'moderator'],
      ['submission_submitted', 'Wanda Writer', title, 'person'],
    ]);
    expect(entries[1]?.params).toMatchObject({ role: 'contributor', about: 'person' });
    expect(entries.every(({ at }) => at !== null)).toBe(true);
  });

  it('10 a lead of another authority reads nothing of it', async () => {
    expect(await actsOf('Otto Other')).toEqual(['watchlist_changed']);
  });

  it('10 moderators read decisions and releases, a colleague’s without a name and a release without its author', async () => {
    const entries = await entriesOf('Mona Moderator');
    expect(entries.map(({ act, by, about, params }) => [act, by, about, params['by']])).toEqual([
      ['publication_revised', null, null, 'left'],
      ['submission_returned', null, null, 'platform'],
      ['publication_withdrawn', null, title, 'platform'],
      ['publication_withdrawal_asked', null, title, 'moderator'],
      ['publication_released', null, title, 'platform'],
      ['submission_approved', 'Mona Moderator', null, 'self'],
    ]);
    expect(entries.find(({ act }) => act === 'publication_released')?.at).toBeNull();
  });

  it('10 a steward reads what stewards do, accounts and rights by the day, and nothing of submissions', async () => {
    const entries = await entriesOf('Stella Steward');
    expect(entries.map(({ act, by, at }) => [act, by, at === null])).toEqual([
      ['signed_in', 'Mona Moderator', false],
      ['authority_suspended', 'Stella Steward', false],
      ['role_changed', 'Lena Lead', true],
    ]);
  });

  it('A1 the log tells nobody but the own leads who wrote an anonymous publication', async () => {
    const canaries = [
      'Wanda',
      'Lena',
      submissionId,
      seeded.authority('c0'),
      seeded.person('Wanda Writer'),
      vault.ownerTag(seeded.authority('c0')).toString('hex'),
    ];
    for (const name of ['Otto Other', 'Mona Moderator', 'Maud Moderator']) {
      const seen = JSON.stringify(await entriesOf(name)) + (await download(name)).text;
      for (const canary of canaries) expect(seen.includes(canary), `${name} sees ${canary}`).toBe(false);
      expect(seen).not.toContain('submission_submitted');
      expect(seen).not.toContain('submission_released');
    }
    const steward =
      JSON.stringify(await entriesOf('Stella Steward')) + (await download('Stella Steward')).text;
    for (const word of [submissionId, publicationId, title, 'submission', 'publication'])
      expect(steward.includes(word), `the steward sees ${word}`).toBe(false);
    // And not even the own lead's file says which publication it was.
    const own = (await download('Lena Lead')).text;
    expect(own).toContain(submissionId);
    expect(own).not.toContain(publicationId);
  });

  it('V6 readers, contributors and people of a suspended authority find no log, visitors are told to sign in', async () => {
    const ask = asking(await makeSchema(), services());
    const query = '{ auditEntries { nodes { act } } }';
    for (const name of ['Rita Reader', 'Wanda Writer', 'Susan Suspended'])
      expect((await ask(seeded.caller(name), query)).refused, name).toEqual({ code: 'NOT_FOUND' });
    expect((await ask(seeded.caller('visitor'), query)).refused).toEqual({ code: 'NOT_SIGNED_IN' });
  });

  it('R6 every member and platform role is handed the heads, nobody else', async () => {
    const ask = asking(await makeSchema(), services());
    const query = '{ auditHeads { size root on key signature } }';
    const [head] = (await logOf('Rita Reader')).heads;
    for (const name of ['Rita Reader', 'Otto Other', 'Mona Moderator', 'Stella Steward'])
      expect((await ask(seeded.caller(name), query)).data, name).toEqual({ auditHeads: [head] });
    expect((await ask(seeded.caller('Susan Suspended'), query)).data).toEqual({ auditHeads: [] });
    expect((await ask(seeded.caller('visitor'), query)).refused).toEqual({ code: 'NOT_SIGNED_IN' });
    expect((await download('visitor')).status).toBe(401);
    expect((await download('Susan Suspended')).status).toBe(404);
  });

  it('R6 the downloaded log holds, grows, and its openings are those of the own authority alone', async () => {
    const before = await logOf('Lena Lead');
    expect(verifyLog(before)).toEqual([]);
    const acts = Object.values(before.openings).map(text => (JSON.parse(text) as { act: string }).act);
    expect(acts.toSorted()).toEqual([
      'role_changed',
      'signed_in',
      'submission_released',
      'submission_returned',
      'submission_submitted',
    ]);
    expect(Object.keys((await logOf('Rita Reader')).openings)).toEqual([]);
    expect(Object.keys((await logOf('Stella Steward')).openings)).toEqual([]);
    expect(Object.keys((await logOf('Otto Other')).openings)).toHaveLength(1);
    await worker.as('releaser', run =>
      appendToAudit(run, { world, vault }, 'signed_out', { authority: null, by: null }),
    );
    expect((await logOf('Rita Reader')).leaves, 'nothing is shown before its head').toEqual(before.leaves);
    await signHead();
    const after = await logOf('Rita Reader');
    expect(after.leaves).toHaveLength(before.leaves.length + 1);
    expect(verifyLog(after, before)).toEqual([]);
  });

  it('V7 a download that outlives its rights breaks off', async () => {
    const app = Fastify();
    let pieces = 0;
    const database: Database = {
      ...web,
      read: (_, ...reads) =>
        web.read(seeded.caller((pieces += 1) === 1 ? 'Otto Other' : 'Susan Suspended'), ...reads),
    };
    addAuditLog(app, { services: { database, vault }, baseUrl: 'http://localhost', reportBug: () => 'bug' });
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const answer = await fetch(`${url}/audit/log.json`, { headers: { cookie: 'moot=somebody' } });
    await expect(answer.text()).rejects.toThrow(/terminated/);
    expect(pieces).toBe(2);
    await app.close();
  });

  it('R2 pages of any size give the same list, and a cursor is its holder’s alone', async () => {
    const whole = await entriesOf('Lena Lead');
    for (const size of [1, 2, 5]) expect(await entriesOf('Lena Lead', size)).toEqual(whole);
    const { pageInfo } = await auditEntries(as('Lena Lead'), { first: 1 });
    await expect(
      auditEntries(as('Otto Other'), { first: 1, after: pageInfo.endCursor }),
    ).rejects.toMatchObject({
      reason: { code: 'INVALID' },
    });
  });

  it('R6 somebody who was erased has no name in the log, and the log still holds', async () => {
    const held = await logOf('Lena Lead');
    await su.query(`update register.person set name = '', email = 'gone' where id = $1`, [
      seeded.person('Wanda Writer'),
    ]);
    const entries = await entriesOf('Lena Lead');
    expect(JSON.stringify(entries)).not.toContain('Wanda');
    expect(entries.find(({ act }) => act === 'signed_in')?.params).toMatchObject({ by: 'left' });
    expect(entries.find(({ act }) => act === 'role_changed')?.params).toMatchObject({ about: 'left' });
    expect(verifyLog(await logOf('Lena Lead'), held)).toEqual([]);
  });
});
