import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { seedWorld, type SeededWorld } from '../../../test/world/seedWorld.ts';
import { contentOf, sharingOf } from '../../../test/world/writing.ts';
import { auditEntries } from '../audit/auditEntries.ts';
import { exportLog } from '../audit/exportLog.ts';
import { logSchema, type AuditLog } from '../audit/logFile.ts';
import { headSigner } from '../audit/signHead.ts';
import { verifyLog } from '../audit/verifyLog.ts';
import { ourSay } from '../counts/ourSay.ts';
import { sayAlso } from '../counts/sayAlso.ts';
import { openDatabase, type Database } from '../database/asViewer.ts';
import type { Asked } from '../gate/context.ts';
import { addFile } from '../intake/addFile.ts';
import { createSubmission } from '../intake/createSubmission.ts';
import { notices } from '../intake/notices.ts';
import { saveSubmission } from '../intake/saveSubmission.ts';
import { submissions } from '../intake/submissions.ts';
import { submitSubmission } from '../intake/submitSubmission.ts';
import { withdrawSubmission } from '../intake/withdrawSubmission.ts';
import { NotSealedHere, vaultKeys, type VaultKeys } from '../keys.ts';
import { approveSubmission } from '../moderation/approveSubmission.ts';
import { releaseDue } from '../moderation/releaseDue.ts';
import { reviewQueue } from '../moderation/reviewQueue.ts';
import { takeBackDue } from '../moderation/takeBackDue.ts';
import { unsealDue } from '../moderation/unsealDue.ts';
import { withdrawPublication } from '../moderation/withdrawPublication.ts';
import { redactionList, setRedactionList } from '../register/redactionList.ts';
import { askContributor } from '../threads/askContributor.ts';
import { forwardQuestion } from '../threads/forwardQuestion.ts';
import { ourQuestions } from '../threads/ourQuestions.ts';
import { questionsAtDesk } from '../threads/questionsAtDesk.ts';
import { threadsDue } from '../threads/threadsDue.ts';
import { fixedWorld } from '../world.ts';
import { agreeUnsealing } from './agreeUnsealing.ts';
import { askUnsealing } from './askUnsealing.ts';
import { readUnsealed } from './readUnsealed.ts';
import { unsealings } from './readUnsealings.ts';
import { columnsOfBytes, rotateKey } from './rotateKey.ts';
import { recogniseVaultKey } from './vaultKey.ts';

const world = fixedWorld('rotation', new Date('2026-11-24T10:00:05Z'));
const from = vaultKeys(Buffer.alloc(32, 1), world);
const to = vaultKeys(Buffer.alloc(32, 2), world);
const councils = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`c${n}`, {}]));
let fresh: FreshDatabase;
let su: pg.Client;
let seeded: SeededWorld;

/** Connections of both logins, closed again: while any is open, the key stays. */
async function open<T>(work: (web: Database, worker: Database) => Promise<T>): Promise<T> {
  await using web = await openDatabase(fresh.web, 3);
  await using worker = await openDatabase(fresh.worker, 2);
  return await work(web, worker);
}
const asked = (web: Database, vault: VaultKeys, name: string): Asked => ({
  caller: seeded.caller(name),
  door: 'http',
  services: { database: web, world, vault, slotSeconds: 20 } as unknown as Asked['services'],
});
const partsOf = (worker: Database, vault: VaultKeys) => ({
  database: worker,
  world,
  vault,
  report: (error: unknown): never => {
    throw error;
  },
});
const rotate = (keys: { from: VaultKeys; to: VaultKeys } = { from, to }): ReturnType<typeof rotateKey> =>
  rotateKey({ owner: fresh.owner, world, ...keys });

let opened: string;
let waiting: string;
let withdrawing: string;
let counted: string;

beforeAll(async () => {
  fresh = await freshDatabase(inject('pg'));
  su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
  seeded = await seedWorld(fresh.superuser, world, {
    authorities: councils,
    people: {
      writer: { of: 'c0', as: 'contributor' },
      lead: { of: 'c0', as: 'lead' },
      peer: { of: 'c1', as: 'lead' },
      moderator: { platform: 'moderator' },
      first: { platform: 'officer' },
      second: { platform: 'officer' },
    },
  });
  await open(async (web, worker) => {
    await recogniseVaultKey(web, from);
    const as = (name: string): Asked => asked(web, from, name);
    const parts = partsOf(worker, from);
    const submitted = async (): Promise<string> => {
      const begun = await createSubmission(as('writer'), 'incident');
      const saved = await saveSubmission(as('writer'), {
        id: begun.id,
        version: begun.version,
        content: contentOf('incident'),
        sharing: sharingOf(),
      });
      await submitSubmission(as('writer'), { id: saved.id, version: saved.version, changeNote: null });
      return saved.id;
    };
    for (let n = 0; n < 3; n++) {
      await submitted();
      const item = (await reviewQueue(as('moderator'))).find(({ state }) => state === 'submitted');
      await approveSubmission(as('moderator'), { id: item!.id, version: item!.version, urgent: false });
    }
    await releaseDue(parts, { slotDue: true });
    const { rows } = await su.query<{ id: string }>('select id from library.publication order by id');
    [counted, withdrawing] = [rows[0]!.id, rows[1]!.id];
    const seal = await askUnsealing(as('first'), {
      publicationId: rows[2]!.id,
      reason: 'A court has ordered it.',
    });
    await agreeUnsealing(as('second'), seal.id);
    await unsealDue(parts);
    opened = seal.id;
    waiting = (await askUnsealing(as('second'), { publicationId: counted, reason: 'Lives are at risk.' })).id;
    await sayAlso(as('peer'), counted);
    await sayAlso(as('lead'), counted);
    for (const words of ['How long did it take?', 'What did it need?'])
      await askContributor(as('peer'), { publicationId: counted, words, decisions: [], followUpOf: null });
    const [toForward] = await questionsAtDesk(as('moderator'));
    await forwardQuestion(as('moderator'), { id: toForward!.id, version: toForward!.version, confirmed: [] });
    await threadsDue(parts, { slotDue: false });
    await setRedactionList(as('lead'), { terms: ['bluebird*'], version: 0 });
    const kept = await createSubmission(as('writer'), 'incident');
    await addFile(as('writer'), async bytes => ({ kind: 'text', bytes: Buffer.from(bytes) }), {
      submission: kept.id,
      version: kept.version,
      bytes: Buffer.from('Leeds City Council answered.'),
      asTable: false,
    });
    await submitted();
    await withdrawPublication(as('moderator'), { id: withdrawing, reason: 'It named somebody.' });
    await headSigner(parts)();
  });
});
afterAll(async () => {
  await su.end();
  await fresh[Symbol.asyncDispose]();
});

/** All that people read by the vault key. */
const readable = (vault: VaultKeys): Promise<unknown> =>
  open(async web => {
    const as = (name: string): Asked => asked(web, vault, name);
    const known = (list: readonly unknown[]): readonly unknown[] => list.map(one => structuredClone(one));
    return {
      submissions: known(await submissions(as('writer'))),
      notices: known(await notices(as('lead'))),
      queue: known(await reviewQueue(as('moderator'))),
      questions: known(await ourQuestions(as('peer'))),
      desk: known(await questionsAtDesk(as('moderator'))),
      unsealings: known(await unsealings(as('first'))),
      words: { ...(await redactionList(as('writer'))) },
      says: await Promise.all(['peer', 'lead'].map(async name => ({ ...(await ourSay(as(name), counted)) }))),
      log: known((await auditEntries(as('lead'), { first: 50 })).nodes),
      decisions: known((await auditEntries(as('moderator'), { first: 50 })).nodes),
    };
  });
/** Every value of bytes, by column, as the superuser sees them. */
async function bytes(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const column of Object.keys(columnsOfBytes)) {
    const [schema, table, name] = column.split('.');
    const { rows } = await su.query<{ value: string }>(
      `select encode(${name}, 'hex') as value from ${schema}.${table} where ${name} is not null`,
    );
    found.set(column, new Set(rows.map(({ value }) => value)));
  }
  return found;
}
const logOf = (vault: VaultKeys): Promise<AuditLog> =>
  open(async (_, worker) => {
    await headSigner(partsOf(worker, vault))();
    let text = '';
    for await (const piece of exportLog(worker)) text += piece;
    return logSchema.parse(JSON.parse(text));
  });

describe('changing the vault key', () => {
  it('5 names every column of bytes in the schema as made anew, or says why it stays', async () => {
    const { rows } = await su.query<{ name: string }>(
      `select n.nspname || '.' || c.relname || '.' || a.attname as name from pg_attribute a
       join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where a.atttypid in ('bytea'::regtype, 'bytea[]'::regtype) and a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p')
         and n.nspname in ('register', 'intake', 'library', 'vault', 'alerts', 'audit') order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(columnsOfBytes).toSorted());
  });

  it('5 is refused while Moot runs, with a wrong key and with the same, and then changes nothing', async () => {
    const before = await bytes();
    await open(async web => {
      await web.as('doorkeeper', run => run('select 1'));
      await expect(rotate()).rejects.toThrow(/Moot is running/);
    });
    await expect(rotate({ from: to, to: from })).rejects.toThrow(`already`);
    const third = vaultKeys(Buffer.alloc(32, 3), world);
    await expect(rotate({ from: third, to })).rejects.toThrow(
      `this is key ${third.id}; the database is under key ${from.id}`,
    );
    await expect(rotate({ from, to: from })).rejects.toThrow(/both times/);
    expect(await bytes()).toEqual(before);
  });

  it('5 R8 loses nothing when it breaks off anywhere: all of it is still under the old key', async () => {
    const before = await bytes();
    let whole = 0;
    const breaking = (at: number): VaultKeys => {
      let sealed = 0;
      return {
        ...to,
        seal: (...of) => {
          if (++sealed === at) throw new Error('pulled the plug');
          whole = sealed;
          return to.seal(...of);
        },
      };
    };
    for (const at of [1, 5, 12, 20])
      await expect(rotate({ from, to: breaking(at) })).rejects.toThrow('pulled the plug');
    expect(whole).toBeGreaterThanOrEqual(19);
    expect(await bytes()).toEqual(before);
    await open(web => recogniseVaultKey(web, from));
    const { rows } = await su.query(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('register', 'intake', 'library', 'vault', 'alerts', 'audit') and c.relkind = 'r' and not c.relforcerowsecurity`,
    );
    expect(rows).toEqual([]);
  });

  it('5 A9 leaves everything readable with the new key and nothing with the old', async () => {
    const held = await logOf(from);
    const before = await readable(from);
    const bytesBefore = await bytes();
    for (const [column, sort] of Object.entries(columnsOfBytes))
      if (sort === 'anew')
        expect(bytesBefore.get(column)?.size, `${column} has something to lose`).toBeGreaterThan(0);

    const report = await rotate();

    expect(Object.values(report).every(count => count > 0)).toBe(true);
    const bytesAfter = await bytes();
    const old = new Set([...bytesBefore.values()].flatMap(values => [...values]));
    for (const [column, sort] of Object.entries(columnsOfBytes)) {
      if (sort !== 'anew') continue;
      const after = [...(bytesAfter.get(column) ?? [])];
      expect(after.length, column).toBe(
        (bytesBefore.get(column)?.size ?? 0) + (column === 'audit.leaf.opening' ? 1 : 0),
      );
      expect(
        after.filter(value => old.has(value)),
        column,
      ).toEqual([]);
    }
    const after = await readable(to);
    expect(after).toEqual(before);
    await expect(readable(from)).rejects.toThrow(NotSealedHere);
    await open(async (web, worker) => {
      const as = (name: string): Asked => asked(web, to, name);
      const parts = partsOf(worker, to);
      // Ties, errands and answers, by what is done with them.
      expect(await takeBackDue(parts)).toBe(1);
      expect((await readUnsealed(as('first'), opened)).authority).toBeTruthy();
      await agreeUnsealing(as('first'), waiting);
      expect(await unsealDue(parts)).toBe(1);
      const standing = (await submissions(as('writer'))).filter(({ state }) => state === 'released');
      expect(standing.flatMap(({ questions }) => questions)).toHaveLength(1);
      expect(standing).toHaveLength(2);
      await withdrawSubmission(as('writer'), { ...standing[0]!, reason: 'It was wrong.' });
      expect(await takeBackDue(parts)).toBe(1);
      await expect(recogniseVaultKey(web, from)).rejects.toThrow(
        `this is key ${from.id}; the database was opened with key ${to.id}`,
      );
      await recogniseVaultKey(web, to);
    });

    // R6: heads that somebody holds can be checked after the change, and only by what the old key announced.
    const log = await logOf(to);
    expect(new Set(log.heads.map(({ key }) => key)).size).toBe(2);
    expect(verifyLog(log, held)).toEqual([]);
    expect(verifyLog(held, { heads: log.heads.slice(0, held.heads.length), leaves: [] })).toEqual([]);
    expect(verifyLog({ ...log, keys: undefined }, held).map(({ check }) => check)).toEqual([
      'key_changed',
      'held_key',
    ]);
    const forged = log.keys!.map(change => ({ ...change, signature: '00'.repeat(64) }));
    expect(verifyLog({ ...log, keys: forged }, held).map(({ check }) => check)).toEqual([
      'key_changed',
      'held_key',
    ]);
  });
});
