import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { seedWorld, type SeededWorld } from '../../../test/world/seedWorld.ts';
import { asking, type Ask } from '../../../test/world/asking.ts';
import { copyOf } from '../../../test/world/copies.ts';
import { openDatabase, type Database } from '../database/asViewer.ts';
import { vaultKeys } from '../keys.ts';
import { releaseNew } from '../library/writePublication.ts';
import { makeSchema } from '../schema.ts';
import { fixedWorld } from '../world.ts';
import { publishCounts } from './publishCounts.ts';

const world = fixedWorld('counts', new Date('2026-11-24T10:00:05Z'));
const vault = vaultKeys(Buffer.alloc(32, 3), world);
const councils = Array.from({ length: 24 }, (_, n) => `c${n}`);
let fresh: FreshDatabase;
let web: Database;
let worker: Database;
let su: pg.Client;
let seeded: SeededWorld;
let ask: Ask;
let incident: string;
let caseStudy: string;
let forOthers: string;

beforeAll(async () => {
  fresh = await freshDatabase(inject('pg'));
  web = await openDatabase(fresh.web, 6);
  worker = await openDatabase(fresh.worker, 2);
  su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
  seeded = await seedWorld(fresh.superuser, world, {
    authorities: {
      ...Object.fromEntries(councils.map(name => [name, {}])),
      apart: { standing: 'suspended' },
    },
    people: {
      ...Object.fromEntries(councils.map(name => [name, { of: name, as: 'contributor' as const }])),
      reader: { of: 'c0', as: 'reader' },
      colleague: { of: 'c0', as: 'lead' },
      suspended: { of: 'apart', as: 'lead' },
      moderator: { platform: 'moderator' },
      steward: { platform: 'steward' },
    },
  });
  ask = asking(await makeSchema(), { database: web, world, vault, slotSeconds: 20 });
  const release = (copy: Parameters<typeof copyOf>[0]): Promise<string> =>
    worker.as('releaser', run => releaseNew(run, { world, vault }, copyOf(copy)));
  incident = await release({ kind: 'incident', marking: 'GREEN' });
  caseStudy = await release({ kind: 'case_study', marking: 'GREEN' });
  forOthers = await release({
    kind: 'incident',
    marking: 'RED',
    attribution: 'named',
    byline: 'Somebody',
    audience: { authorityIds: [seeded.authority('c23')], circleIds: [] },
  });
});
afterAll(async () => {
  await su.end();
  await web[Symbol.asyncDispose]();
  await worker[Symbol.asyncDispose]();
  await fresh[Symbol.asyncDispose]();
});

const act = async (who: string, name: 'sayAlso' | 'unsayAlso', id: string): Promise<unknown> => {
  const { data, refused } = await ask(
    seeded.caller(who),
    `mutation ($id: ID!) { ${name}(publicationId: $id) { also } }`,
    { id },
  );
  return refused?.code ?? (data?.[name] as { also: boolean } | undefined)?.also;
};
const says = async (who: string, id: string): Promise<unknown> => {
  const { data, refused } = await ask(
    seeded.caller(who),
    'query ($id: ID!) { ourSay(publicationId: $id) { also } }',
    { id },
  );
  return refused?.code ?? (data?.['ourSay'] as { also: boolean } | undefined)?.also;
};
const reads = async (who: string, id: string): Promise<unknown> => {
  const { data, refused } = await ask(
    seeded.caller(who),
    'mutation ($id: ID!) { noteRead(publicationId: $id) }',
    { id },
  );
  return refused?.code ?? data?.['noteRead'];
};
const shown = async (who: string, id: string): Promise<unknown> => {
  const { data, refused } = await ask(
    seeded.caller(who),
    'query ($id: ID!) { publication(id: $id) { also { shown } readers { shown } } }',
    { id },
  );
  return refused?.code ?? data?.['publication'];
};
const rows = async (): Promise<number> =>
  Number((await su.query('select count(*) from alerts.tally')).rows[0].count);
const absent = '0c9f4c1e-0000-4000-8000-00000000dead';

describe('it happened to us too', () => {
  it('7 is said once for an authority, by contributors and leads, and can be taken back', async () => {
    expect(await says('c0', incident)).toBe(false);
    expect(await act('c0', 'sayAlso', incident)).toBe(true);
    expect(await act('colleague', 'sayAlso', incident)).toBe(true);
    expect(await rows()).toBe(1);
    expect(await says('reader', incident)).toBe(true);
    expect(await says('c1', incident)).toBe(false);
    expect(await act('colleague', 'unsayAlso', incident)).toBe(false);
    expect(await act('c0', 'unsayAlso', incident)).toBe(false);
    expect(await rows()).toBe(0);
  });

  it('7 two colleagues at the same moment say it once', async () => {
    await Promise.all(['c0', 'colleague', 'c0', 'colleague'].map(who => act(who, 'sayAlso', incident)));
    expect(await rows()).toBe(1);
    await act('c0', 'unsayAlso', incident);
  });

  it('7 is said by nobody who does not speak for an authority that takes part', async () => {
    for (const who of ['reader', 'suspended', 'moderator', 'steward'])
      expect(await act(who, 'sayAlso', incident), who).toBe('NOT_FOUND');
    expect(await act('visitor', 'sayAlso', incident)).toBe('NOT_SIGNED_IN');
    expect(await act('c0', 'sayAlso', caseStudy)).toBe('INVALID');
    expect(await rows()).toBe(0);
  });

  it('V6 of what may not be seen it is refused as of what does not exist, after the same statements', async () => {
    for (const query of [
      'mutation ($id: ID!) { sayAlso(publicationId: $id) { also } }',
      'mutation ($id: ID!) { unsayAlso(publicationId: $id) { also } }',
      'mutation ($id: ID!) { noteRead(publicationId: $id) }',
      'query ($id: ID!) { ourSay(publicationId: $id) { also } }',
    ]) {
      const about = async (id: string): Promise<unknown> => {
        const answer = await ask(seeded.caller('c0'), query, { id });
        // The unit of work writes values into its statements.
        return { ...answer, statements: answer.statements.map(one => one.replaceAll(/'[^']*'/g, '?')) };
      };
      const [hidden, never, none] = [await about(forOthers), await about(absent), await about('none')];
      expect(hidden).toMatchObject({ refused: { code: 'NOT_FOUND' } });
      expect(hidden).toEqual(never);
      expect(none).toEqual(never);
    }
    expect(await rows()).toBe(0);
  });

  it('A9 a row names neither an authority nor the same one twice, and has no time', async () => {
    await act('c0', 'sayAlso', incident);
    await reads('c0', incident);
    await reads('c0', caseStudy);
    const { rows: found } = await su.query<{ authority_hash: Buffer }>('select * from alerts.tally');
    expect(found.map(row => Object.keys(row))).toEqual(
      Array.from({ length: 3 }, () => ['publication_id', 'what', 'authority_hash']),
    );
    expect(new Set(found.map(row => row.authority_hash.toString('hex'))).size).toBe(3);
    await su.query('delete from alerts.tally');
  });
});

describe('reading', () => {
  it('7 counts once for an authority, by any of its people, and not for a platform role', async () => {
    expect(await reads('reader', incident)).toBe(incident);
    expect(await reads('c0', incident)).toBe(incident);
    expect(await reads('c1', incident)).toBe(incident);
    for (const who of ['suspended', 'moderator', 'steward'])
      expect(await reads(who, incident)).toBe('NOT_FOUND');
    expect(await reads('visitor', incident)).toBe('NOT_SIGNED_IN');
    expect(await rows()).toBe(2);
    await su.query('delete from alerts.tally');
  });
});

describe('what is shown', () => {
  it('A7 is fewer than 10, then multiples of 5, for everybody alike and only after a slot', async () => {
    const few = { also: { shown: 'fewer_than_10' }, readers: { shown: 'fewer_than_10' } };
    for (const who of councils.slice(0, 12)) await act(who, 'sayAlso', incident);
    for (const who of councils.slice(0, 21)) await reads(who, incident);
    expect(await shown('c0', incident)).toEqual(few);
    expect(await publishCounts({ database: worker, world })).toBe(2);
    for (const who of ['c0', 'c20', 'reader', 'moderator', 'steward'])
      expect(await shown(who, incident)).toEqual({ also: { shown: '10' }, readers: { shown: '20' } });
    expect(await shown('c0', caseStudy)).toEqual({ also: null, readers: { shown: 'fewer_than_10' } });
    expect(await shown('c0', forOthers)).toBe('NOT_FOUND');
  });

  it('A7 stays until at least five have changed it', async () => {
    for (const who of councils.slice(12, 16)) {
      await act(who, 'sayAlso', incident);
      expect(await publishCounts({ database: worker, world })).toBe(0);
    }
    await act('c16', 'sayAlso', incident);
    expect(await publishCounts({ database: worker, world })).toBe(1);
    expect(await shown('c1', incident)).toMatchObject({ also: { shown: '15' } });
  });

  it('A7 a suspension or an end takes nothing out of a count, since everybody would see when', async () => {
    await su.query(`update register.authority set standing = 'suspended' where code = any ($1)`, [
      councils.slice(1, 9),
    ]);
    expect(await publishCounts({ database: worker, world })).toBe(0);
    expect(await shown('c10', incident)).toMatchObject({ also: { shown: '15' }, readers: { shown: '20' } });
  });

  it('7 what a predecessor said its heir has said, once, and can take back', async () => {
    await su.query('delete from alerts.tally');
    for (const who of ['c18', 'c19']) await act(who, 'sayAlso', incident);
    await su.query(
      `insert into register.succession (predecessor_id, successor_id, happened_on, heir) select p::uuid, $1, '2026-04-01', true from unnest($2::uuid[]) p`,
      [seeded.authority('c22'), [seeded.authority('c18'), seeded.authority('c19')]],
    );
    await su.query(`update register.authority set standing = 'ended' where id = any ($1::uuid[])`, [
      [seeded.authority('c18'), seeded.authority('c19')],
    ]);
    expect(await rows()).toBe(2);
    expect(await says('c22', incident)).toBe(true);
    expect(await act('c22', 'sayAlso', incident)).toBe(true);
    expect(await rows()).toBe(2);
    expect(await act('c22', 'unsayAlso', incident)).toBe(false);
    expect(await rows()).toBe(0);
  });
});
