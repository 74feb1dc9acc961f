import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { copyOf, publish } from '../../../test/world/copies.ts';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { seedWorld, type SeededWorld } from '../../../test/world/seedWorld.ts';
import { executed, openDatabase, type Database } from '../database/asViewer.ts';
import type { Asked } from '../gate/context.ts';
import { Refusal } from '../gate/refusal.ts';
import { readFeed } from '../library/feed.ts';
import type { Selection } from '../library/selection.ts';
import { releaseRevision, recordEvents, withdraw } from '../library/writePublication.ts';
import { vaultKeys } from '../keys.ts';
import { fixedWorld } from '../world.ts';
import { openLive, type Live, type LiveRoot } from './live.ts';
import { readAlerts } from './readAlerts.ts';

const world = fixedWorld('live', new Date('2026-05-04T10:00:00Z'));
const vault = vaultKeys(Buffer.alloc(32, 5), world);
const parts = { world, vault };
const errors: unknown[] = [];
const log = { error: (details: object): unknown => errors.push(details) };
let fresh: FreshDatabase;
let web: Database;
let worker: Database;
let su: pg.Client;
let seeded: SeededWorld;
let live: Live;
let statements: string[];

beforeAll(async () => {
  fresh = await freshDatabase(inject('pg'));
  web = await openDatabase(fresh.web, 6);
  worker = await openDatabase(fresh.worker, 4);
  su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
});
beforeEach(async () => {
  await live?.[Symbol.asyncDispose]();
  await su.query(
    'truncate alerts.event, alerts.alert, alerts.watch, alerts.mark, library.publication, register.authority, register.circle, register.person, register.session, register.supplier cascade',
  );
  seeded = await seedWorld(fresh.superuser, world, {
    authorities: { wexmoor: {}, farhaven: {} },
    circles: { coast: ['wexmoor'], hills: ['farhaven'] },
    people: {
      lead: { of: 'wexmoor', as: 'lead' },
      otherLead: { of: 'wexmoor', as: 'lead' },
      reader: { of: 'wexmoor', as: 'reader' },
      outsider: { of: 'farhaven', as: 'lead' },
      moderator: { platform: 'moderator' },
    },
    suppliers: { ocular: {} },
  });
  statements = [];
  errors.length = 0;
  live = await openWith({});
});
afterAll(async () => {
  expect(errors).toEqual([]);
  await live[Symbol.asyncDispose]();
  await su.end();
  await web[Symbol.asyncDispose]();
  await worker[Symbol.asyncDispose]();
  await fresh[Symbol.asyncDispose]();
});

const openWith = (more: {
  readonly listens?: boolean;
  readonly pollMilliseconds?: number;
  readonly database?: Database;
}): Promise<Live> =>
  executed.run(statements, () =>
    openLive({ database: web, databaseUrl: fresh.web, world, vault, log, ...more }),
  );

interface Received {
  readonly frames: {
    data: Record<string, { cursor: string; act?: string; publicationId?: string; alert?: { act: string } }>;
  }[];
  readonly raw: string[];
  readonly closes: number[];
  executions: number;
  readonly leave: () => void;
}

async function subscribe(
  who: string,
  root: LiveRoot = 'libraryChanged',
  args: Record<string, unknown> = {},
  on = live,
): Promise<Received> {
  const received = {
    frames: [] as Received['frames'],
    raw: [] as string[],
    closes: [] as number[],
    executions: 0,
    leave: (): void => undefined,
  };
  received.leave = await on.attach({
    caller: seeded.caller(who),
    root,
    args,
    key: `sha256:doc ${JSON.stringify(args)}`,
    execute: async payload => {
      received.executions += 1;
      return { data: payload };
    },
    send: json => {
      received.raw.push(json);
      received.frames.push(JSON.parse(json) as Received['frames'][number]);
    },
    shown: error => JSON.stringify({ failed: String(error) }),
    close: code => received.closes.push(code),
  });
  return received;
}
const until = async (holds: () => boolean, patience = 3000): Promise<void> => {
  for (let waited = 0; waited < patience && !holds(); waited += 10) await wait(10);
  expect(holds(), 'it did not happen in time').toBe(true);
};
const idsOf = (received: Received): (string | undefined)[] =>
  received.frames.map(frame => frame.data['libraryChanged']?.publicationId);
const release = (copy = copyOf()): Promise<readonly string[]> => publish(worker, parts, [copy]);

describe('live delivery', () => {
  it('R1 tells each change once, in order, to everybody who may see it', async () => {
    const everybody = await Promise.all(
      ['visitor', 'lead', 'outsider', 'moderator'].map(who => subscribe(who)),
    );
    const ids: string[] = [];
    for (let i = 0; i < 12; i++) ids.push(...(await publish(worker, parts, [copyOf(), copyOf()])));
    for (const received of everybody) {
      await until(() => received.frames.length === 24);
      expect(idsOf(received)).toEqual(ids);
    }
  });

  it('executes once and sends the same bytes to all of a class', async () => {
    const many = await Promise.all(
      Array.from({ length: 20 }, (_, i) => subscribe(i % 2 === 0 ? 'lead' : 'otherLead')),
    );
    statements.length = 0;
    await release();
    await until(() => many.every(received => received.raw.length === 1));
    expect(new Set(many.map(received => received.raw[0]))).toHaveLength(1);
    expect(many.reduce((sum, received) => sum + received.executions, 0)).toBe(1);
    expect(statements.filter(name => name.startsWith('live-'))).toEqual(['live-libraryChanged']);
  });

  it('V2 an AMBER publication of another circle never arrives, in any byte', async () => {
    const inside = await subscribe('reader');
    const outside = await subscribe('outsider');
    const visitor = await subscribe('visitor');
    await release(
      copyOf({
        marking: 'AMBER',
        audience: { circleIds: [seeded.circle('coast')] },
        content: { title: 'canary' },
      }),
    );
    const [last] = await release();
    await until(
      () => inside.frames.length === 2 && outside.frames.length === 1 && visitor.frames.length === 1,
    );
    expect(inside.raw[0]).toContain('canary');
    expect(idsOf(outside)).toEqual([last]);
    expect(outside.raw.join('') + visitor.raw.join('')).not.toContain('canary');
  });

  it('R2 resumes from a cursor with everything that was missed and nothing twice', async () => {
    const before = await subscribe('lead');
    const [first] = await release();
    await until(() => before.frames.length === 1);
    before.leave();
    const missed = [...(await release()), ...(await release())];
    const again = await subscribe('lead', 'libraryChanged', {
      after: before.frames[0]!.data['libraryChanged']!.cursor,
    });
    const [last] = await release();
    await until(() => again.frames.length === 3);
    expect([first, ...idsOf(again)]).toEqual([first, ...missed, last]);
    // Somebody of the same class who stayed is not told twice by another's return.
    const stayed = await subscribe('lead');
    await subscribe('otherLead', 'libraryChanged', {
      after: again.frames[0]!.data['libraryChanged']!.cursor,
    });
    await wait(100);
    expect(stayed.frames).toEqual([]);
  });

  it('R2 a list says where to follow it from: what came after it was read is not missed, what stands in it not told', async () => {
    const asked = (who: string): Asked => ({
      caller: seeded.caller(who),
      door: 'http',
      services: { database: web, world, vault, live, slotSeconds: 20, stepUp: { baseUrl: '', minutes: 15 } },
    });
    const onlyCursor: Selection = { names: new Set(['liveCursor']), below: () => onlyCursor };
    for (const who of ['lead', 'visitor', 'moderator']) {
      await release();
      const { liveCursor } = await readFeed(asked(who), { first: 1 }, onlyCursor);
      const [after] = await release();
      const following = await subscribe(who, 'libraryChanged', { after: liveCursor });
      const [last] = await release();
      await until(() => following.frames.length === 2);
      expect(idsOf(following)).toEqual([after, last]);
    }
    const alerts = await readAlerts(asked('lead'), { first: 1 }, onlyCursor);
    await su.query(
      'insert into alerts.watch (id, authority_id, supplier_id, product_id, since_position) values ($1, $2, $3, null, 0)',
      [world.id(), seeded.authority('wexmoor'), seeded.supplier('ocular')],
    );
    await release(copyOf({ suppliers: [{ supplierId: seeded.supplier('ocular'), productId: null }] }));
    const told = await subscribe('lead', 'alertArrived', { after: alerts.liveCursor });
    await until(() => told.frames.length === 1);
    await expect(subscribe('outsider', 'alertArrived', { after: alerts.liveCursor })).rejects.toThrow(
      'INVALID',
    );
  });

  it('R2 shows on return what has been withdrawn, and not the publication', async () => {
    const before = await subscribe('lead');
    await release();
    await until(() => before.frames.length === 1);
    before.leave();
    const [gone] = await release(copyOf({ content: { title: 'canary' } }));
    await worker.as('releaser', async run => {
      await withdraw(run, parts, gone!, 'Wrong.');
      await recordEvents(run, parts, [{ publicationId: gone!, act: 'withdrawn', quiet: false }]);
    });
    const again = await subscribe('lead', 'libraryChanged', {
      after: before.frames[0]!.data['libraryChanged']!.cursor,
    });
    await until(() => again.frames.length === 1);
    expect(again.frames[0]!.data['libraryChanged']).toMatchObject({
      act: 'withdrawn',
      publicationId: gone,
      publication: null,
    });
    expect(again.raw.join('')).not.toContain('canary');
  });

  it('tells those who lose sight of a revision that it is unavailable', async () => {
    const [id] = await release(copyOf({ marking: 'GREEN' }));
    const inside = await subscribe('reader');
    const outside = await subscribe('outsider');
    await worker.as('releaser', async run => {
      await releaseRevision(
        run,
        parts,
        id!,
        copyOf({
          marking: 'AMBER',
          audience: { circleIds: [seeded.circle('coast')] },
          content: { title: 'canary' },
        }),
      );
      await recordEvents(run, parts, [{ publicationId: id!, act: 'revised', quiet: false }]);
    });
    await until(() => inside.frames.length === 1 && outside.frames.length === 1);
    expect(inside.frames[0]!.data['libraryChanged']).toMatchObject({ act: 'revised' });
    expect(outside.frames[0]!.data['libraryChanged']).toMatchObject({
      act: 'unavailable',
      publication: null,
    });
    expect(outside.raw.join('')).not.toContain('canary');
  });

  it('R2 refuses a cursor of another holder and a garbled one', async () => {
    const lead = await subscribe('lead');
    await release();
    await until(() => lead.frames.length === 1);
    const { cursor } = lead.frames[0]!.data['libraryChanged']!;
    for (const [who, root, after] of [
      ['outsider', 'libraryChanged', cursor],
      ['visitor', 'libraryChanged', cursor],
      ['lead', 'alertArrived', cursor],
      ['lead', 'libraryChanged', `${cursor}A`.slice(2)],
      ['lead', 'libraryChanged', '12'],
    ] as const) {
      await expect(subscribe(who, root, { after })).rejects.toMatchObject({ reason: { code: 'INVALID' } });
    }
    await expect(subscribe('visitor', 'alertArrived')).rejects.toThrow(Refusal);
    await expect(subscribe('moderator', 'alertArrived')).rejects.toMatchObject({
      reason: { code: 'NOT_FOUND' },
    });
  });
});

describe('rights that change', () => {
  it('V7 a session that runs out, which is at a full hour, counts as a change of rights', async () => {
    const { rows } = await su.query<{ beyond: number }>(
      `select (register.epoch() - epoch - floor(extract(epoch from now()) / 3600)::bigint)::int as beyond
       from register.rights_epoch`,
    );
    expect(rows).toEqual([{ beyond: 0 }]);
  });

  it('V7 a revoked session is closed within a second, though every wake-up is lost', async () => {
    await using deaf = await openWith({ listens: false });
    const lead = await subscribe('lead', 'libraryChanged', {}, deaf);
    const other = await subscribe('otherLead', 'libraryChanged', {}, deaf);
    await su.query('delete from register.session where hash = $1', [seeded.caller('lead').session]);
    const began = Date.now();
    await until(() => lead.closes.length === 1, 1000);
    expect(Date.now() - began).toBeLessThan(1000);
    expect(lead.closes).toEqual([4403]);
    expect(other.closes).toEqual([]);
    // And what is released reaches who stayed, by the poll alone.
    await release();
    await until(() => other.frames.length === 1, 1000);
    expect(lead.frames).toEqual([]);
  });

  it('V7 a socket whose class changed is closed before bytes of its former class go out', async () => {
    // The class reads with the session of whoever came first, which stands: only resolving all of them can see it.
    const other = await subscribe('otherLead');
    const lead = await subscribe('lead');
    const change = 'update register.membership set role = $2 where person_id = $1';
    // Nothing announces it, and the epoch stands.
    await su.query('alter table register.membership disable trigger rights_changed');
    await su.query(change, [seeded.person('lead'), 'reader']);
    await su.query('alter table register.membership enable trigger rights_changed');
    await release(copyOf({ marking: 'RED', audience: { authorityIds: [seeded.authority('wexmoor')] } }));
    await until(() => other.frames.length === 1 && lead.closes.length === 1);
    expect(lead.raw).toEqual([]);
    expect(lead.closes).toEqual([4403]);
  });

  it.each(['a subscription', 'an open connection'] as const)(
    'V7 %s is closed whose rights change between being read and joining',
    async joins => {
      let looks = 0;
      let arrives = async (): Promise<void> => undefined;
      const database: Database = Object.create(web, {
        as: {
          value: async (...asked: Parameters<Database['as']>) => {
            const answer = await web.as(...asked);
            looks += 1;
            return answer;
          },
        },
        read: {
          value: async (...asked: Parameters<Database['read']>) => {
            const answer = await web.read(...asked);
            await arrives();
            return answer;
          },
        },
      });
      // It looks only when it is told, so that no later look hides what this one missed.
      await using told = await openWith({ database, pollMilliseconds: 3_600_000 });
      const other = await subscribe('otherLead', 'libraryChanged', {}, told);
      await until(() => looks >= 2);
      arrives = async () => {
        arrives = async () => undefined;
        const before = looks;
        await su.query('update register.membership set role = $2 where person_id = $1', [
          seeded.person('lead'),
          'reader',
        ]);
        // The end and the epoch are asked for, then who everybody is.
        await until(() => looks >= before + 2);
      };
      const closes: number[] = [];
      if (joins === 'a subscription')
        closes.push(...(await subscribe('lead', 'libraryChanged', {}, told)).closes);
      else await told.watch({ caller: seeded.caller('lead'), close: code => closes.push(code) });
      expect(closes).toEqual([4403]);
      expect(other.closes).toEqual([]);
    },
  );

  it('an ordinary change of somebody else disturbs nobody', async () => {
    const lead = await subscribe('lead');
    await su.query('update register.membership set role = $2 where person_id = $1', [
      seeded.person('reader'),
      'contributor',
    ]);
    await release();
    await until(() => lead.frames.length === 1);
    expect(lead.closes).toEqual([]);
  });
});

describe('what is of one’s own', () => {
  it('an alert arrives at the authority that watches, and at no other', async () => {
    await su.query(
      'insert into alerts.watch (id, authority_id, supplier_id, since_position) values ($1, $2, $3, 0)',
      [world.id(), seeded.authority('wexmoor'), seeded.supplier('ocular')],
    );
    const lead = await subscribe('lead', 'alertArrived');
    const outsider = await subscribe('outsider', 'alertArrived');
    await release(
      copyOf({
        suppliers: [{ supplierId: seeded.supplier('ocular'), productId: null }],
        content: { title: 'canary' },
      }),
    );
    await until(() => lead.frames.length === 1);
    expect(lead.frames[0]!.data['alertArrived']!.alert).toMatchObject({
      act: 'released',
      state: 'new',
      because: [{ supplier: 'ocular', product: null }],
      publication: { title: 'canary', label: 'TLP:CLEAR' },
    });
    await wait(100);
    expect(outsider.raw).toEqual([]);
  });

  it('A1 a change in the intake is told to those whose it is, and to nobody else', async () => {
    const lead = await subscribe('lead', 'submissionsChanged');
    const reader = await subscribe('reader', 'submissionsChanged');
    const outsider = await subscribe('outsider', 'submissionsChanged');
    const moderator = await subscribe('moderator', 'submissionsChanged');
    const id = world.id();
    await su.query(
      `insert into intake.submission (id, owner_tag, state, content) values ($1, $2, 'draft', '')`,
      [id, vault.ownerTag(seeded.authority('wexmoor'))],
    );
    await su.query('notify moot_intake');
    await until(() => lead.frames.length === 1);
    expect(lead.frames).toEqual([{ data: { submissionsChanged: { changed: true } } }]);
    await su.query(
      `insert into intake.revision (id, submission_id, owner_tag, state, content) values ($1, $2, $3, 'submitted', '')`,
      [world.id(), id, vault.ownerTag(seeded.authority('wexmoor'))],
    );
    await su.query('notify moot_intake');
    await until(() => lead.frames.length === 2 && moderator.frames.length === 1);
    await su.query('notify moot_intake');
    await wait(150);
    expect([
      lead.frames.length,
      moderator.frames.length,
      reader.frames.length,
      outsider.frames.length,
    ]).toEqual([2, 1, 0, 0]);
  });
});
