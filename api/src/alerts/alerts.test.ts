import pg from 'pg';
import { buildSchema } from 'type-graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { asking, type Ask } from '../../../test/world/asking.ts';
import { copyOf, publish } from '../../../test/world/copies.ts';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { seedWorld, type SeededWorld } from '../../../test/world/seedWorld.ts';
import { openDatabase, type Database } from '../database/asViewer.ts';
import {
  recordEvents,
  releaseRevision,
  narrow,
  withdraw,
  type LibraryEvent,
  type ReleasedCopy,
} from '../library/writePublication.ts';
import { vaultKeys } from '../keys.ts';
import { fixedWorld } from '../world.ts';
import { AlertsResolver } from './alerts.graphql.ts';

const world = fixedWorld('alerts', new Date('2026-05-04T10:00:00Z'));
const vault = vaultKeys(Buffer.alloc(32, 9), world);
const parts = { world, vault };
let fresh: FreshDatabase;
let web: Database;
let worker: Database;
let su: pg.Client;
let seeded: SeededWorld;
let ask: Ask;

const never = (): never => {
  throw new Error('nothing is published');
};
beforeAll(async () => {
  fresh = await freshDatabase(inject('pg'));
  web = await openDatabase(fresh.web, 6);
  worker = await openDatabase(fresh.worker, 4);
  su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
  const schema = await buildSchema({
    resolvers: [AlertsResolver],
    validate: false,
    pubSub: { subscribe: never, publish: never },
  });
  ask = asking(schema, { database: web, vault, world });
  seeded = await seedWorld(fresh.superuser, world, {
    authorities: { wexmoor: {}, farhaven: {} },
    circles: { coast: ['wexmoor'] },
    people: {
      lead: { of: 'wexmoor', as: 'lead' },
      contributor: { of: 'wexmoor', as: 'contributor' },
      reader: { of: 'wexmoor', as: 'reader' },
      farLead: { of: 'farhaven', as: 'lead' },
      moderator: { platform: 'moderator' },
      steward: { platform: 'steward' },
    },
    suppliers: {
      group: { name: 'Group Holdings' },
      ocular: { name: 'Ocular Cameras', products: ['Dome 4', 'Dome 5'], parent: 'group' },
      peepco: { name: 'PeepCo', successor: 'ocular' },
      unrelated: { name: 'Unrelated', products: ['Thing'] },
      sibling: { name: 'Sibling', parent: 'group' },
    },
  });
});
beforeEach(async () => {
  await su.query(
    'truncate alerts.event, alerts.alert, alerts.watch, alerts.mark, library.publication cascade',
  );
});
afterAll(async () => {
  await su.end();
  await web[Symbol.asyncDispose]();
  await worker[Symbol.asyncDispose]();
  await fresh[Symbol.asyncDispose]();
});

interface AlertRow {
  readonly id: string;
  readonly act: string;
  readonly state: string;
  readonly reason: string | null;
  readonly because: readonly unknown[];
  readonly publication: { readonly id: string; readonly title: string } | null;
}
const alertsOf = async (who: string, state: string | null = null): Promise<readonly AlertRow[]> => {
  const answer = await ask(
    seeded.caller(who),
    `query ($state: AlertState) { alerts(state: $state) { waiting nodes { id act at state reason because { supplier product } publication { id title } } } }`,
    { state },
  );
  if (answer.data === null) throw new Error(JSON.stringify(answer.refused));
  return (answer.data['alerts'] as { nodes: AlertRow[] }).nodes;
};
const addWatch =
  'mutation ($s: ID!, $p: ID) { addWatch(supplierId: $s, productId: $p) { id openWarnings supplier { name } product { name } } }';
const watching = async (who: string, supplier: string, product?: string): Promise<string> => {
  const variables = {
    s: seeded.supplier(supplier),
    p: product === undefined ? null : seeded.product(supplier, product),
  };
  const { data, refused } = await ask(seeded.caller(who), addWatch, variables);
  expect(refused).toBeNull();
  return (data!['addWatch'] as { id: string }).id;
};
const about = (supplier: string, product?: string): ReleasedCopy['suppliers'] => [
  {
    supplierId: seeded.supplier(supplier),
    productId: product === undefined ? null : seeded.product(supplier, product),
  },
];
const amber = { marking: 'AMBER', audience: { authorityIds: [] as string[] } } as const;
const then = async (
  id: string,
  act: LibraryEvent['act'],
  copy: ReleasedCopy | null,
  quiet = false,
): Promise<void> => {
  await worker.as('releaser', async run => {
    if (copy === null) await withdraw(run, parts, id, 'It was wrong.');
    else await releaseRevision(run, parts, id, copy);
    await recordEvents(run, parts, [{ publicationId: id, act, quiet }]);
  });
};

describe('alerts', () => {
  it('R1 a release alerts each watching authority once, and says why', async () => {
    await watching('lead', 'ocular');
    await watching('lead', 'ocular', 'Dome 4');
    await watching('farLead', 'unrelated');
    await publish(worker, parts, [
      copyOf({ suppliers: [...about('ocular', 'Dome 4'), ...about('ocular', 'Dome 5')] }),
    ]);
    for (const who of ['lead', 'contributor', 'reader']) {
      expect(await alertsOf(who)).toMatchObject([
        {
          act: 'released',
          state: 'new',
          because: [
            { supplier: 'Ocular Cameras', product: null },
            { supplier: 'Ocular Cameras', product: 'Dome 4' },
          ],
        },
      ]);
    }
    expect(await alertsOf('farLead')).toEqual([]);
  });

  it('V2 a closed publication alerts only whom it names, at the levels that may read it', async () => {
    await watching('lead', 'ocular');
    await watching('farLead', 'ocular');
    await publish(worker, parts, [
      copyOf({
        marking: 'AMBER_STRICT',
        audience: { circleIds: [seeded.circle('coast')] },
        suppliers: about('ocular'),
      }),
    ]);
    await publish(worker, parts, [
      copyOf({
        marking: 'RED',
        audience: { authorityIds: [seeded.authority('wexmoor')] },
        suppliers: about('ocular'),
      }),
    ]);
    expect([
      (await alertsOf('lead')).length,
      (await alertsOf('contributor')).length,
      (await alertsOf('reader')).length,
    ]).toEqual([2, 1, 0]);
    expect(await alertsOf('farLead')).toEqual([]);
    const { rows } = await su.query('select from alerts.alert where authority_id = $1', [
      seeded.authority('farhaven'),
    ]);
    expect(rows).toEqual([]);
  });

  const relations: readonly (readonly [string, string | undefined, string, string | undefined, boolean])[] = [
    // watched, its product, warned about, its product, alerted
    ['ocular', undefined, 'ocular', undefined, true],
    ['ocular', undefined, 'ocular', 'Dome 4', true],
    ['ocular', 'Dome 4', 'ocular', undefined, true],
    ['ocular', 'Dome 4', 'ocular', 'Dome 4', true],
    ['ocular', 'Dome 4', 'ocular', 'Dome 5', false],
    ['group', undefined, 'ocular', 'Dome 4', true],
    ['group', undefined, 'peepco', undefined, true],
    ['peepco', undefined, 'ocular', 'Dome 4', true],
    ['ocular', undefined, 'peepco', undefined, true],
    ['ocular', undefined, 'group', undefined, true],
    ['sibling', undefined, 'ocular', undefined, false],
    ['unrelated', undefined, 'ocular', undefined, false],
  ];
  it.each(relations)(
    'R3 watching %s (%s) and a warning about %s (%s) meet in either order: %s',
    async (watched, its, warned, named, expected) => {
      const copy = copyOf({ suppliers: about(warned, named) });
      await watching('lead', watched, its);
      await publish(worker, parts, [copy]);
      expect((await alertsOf('lead')).length).toBe(expected ? 1 : 0);
      // The other way round: what was open before comes as one number, not as alerts.
      const { data } = await ask(seeded.caller('farLead'), addWatch, {
        s: seeded.supplier(watched),
        p: its === undefined ? null : seeded.product(watched, its),
      });
      expect(data!['addWatch']).toMatchObject({ openWarnings: expected ? 1 : 0 });
      expect(await alertsOf('farLead')).toEqual([]);
    },
  );

  it('R3 a quiet release alerts nobody and is counted as open', async () => {
    await watching('lead', 'ocular');
    await publish(
      worker,
      parts,
      [
        copyOf({ suppliers: about('ocular') }),
        copyOf({ suppliers: about('ocular'), content: { status: 'resolved' } }),
      ],
      true,
    );
    expect(await alertsOf('lead')).toEqual([]);
    const { data } = await ask(seeded.caller('reader'), '{ watchlist { openWarnings supplier { name } } }');
    expect(data).toEqual({ watchlist: [{ openWarnings: 1, supplier: { name: 'Ocular Cameras' } }] });
  });

  it('R4 whoever was alerted is told of the correction and of the withdrawal', async () => {
    const watch = await watching('lead', 'ocular');
    const [id] = await publish(worker, parts, [copyOf({ suppliers: about('ocular') })]);
    // No longer watching and no longer about it: still told, because they were alerted.
    await ask(seeded.caller('lead'), 'mutation ($id: ID!) { removeWatch(id: $id) }', { id: watch });
    await then(id!, 'revised', copyOf({ suppliers: about('unrelated'), content: { title: 'Corrected' } }));
    expect(await alertsOf('reader')).toMatchObject([
      { act: 'revised', publication: { title: 'Corrected' } },
      { act: 'released', publication: { title: 'Corrected' } },
    ]);
    await then(id!, 'withdrawn', null);
    expect(await alertsOf('reader')).toMatchObject([
      { act: 'withdrawn', publication: null, reason: 'It was wrong.' },
      { act: 'revised', publication: null, reason: null },
      { act: 'released', publication: null, reason: null },
    ]);
  });

  it('R4 whoever loses sight of it is told that it is no longer available, and nothing more', async () => {
    await watching('lead', 'ocular');
    await watching('farLead', 'ocular');
    const [id] = await publish(worker, parts, [copyOf({ marking: 'GREEN', suppliers: about('ocular') })]);
    await then(
      id!,
      'revised',
      copyOf({
        ...amber,
        audience: { authorityIds: [seeded.authority('wexmoor')] },
        suppliers: about('ocular'),
        content: { title: 'canary' },
      }),
    );
    await then(id!, 'withdrawn', null);
    expect((await alertsOf('lead')).map(alert => alert.act)).toEqual(['withdrawn', 'revised', 'released']);
    const lost = await alertsOf('farLead');
    expect(lost.map(alert => alert.act)).toEqual(['unavailable', 'released']);
    expect(lost.every(alert => alert.publication === null && alert.reason === null)).toBe(true);
  });

  it('R4 of one council, those who lose sight of it are told so, and those who do not are told what changed', async () => {
    await watching('lead', 'ocular');
    const own = { authorityIds: [seeded.authority('wexmoor')] };
    const [id] = await publish(worker, parts, [
      copyOf({ ...amber, audience: own, suppliers: about('ocular') }),
    ]);
    await worker.as('releaser', async run => {
      expect(await narrow(run, parts, id!, 'RED', 'It tells too much.')).toBe(true);
      await recordEvents(run, parts, [{ publicationId: id!, act: 'revised', quiet: false }]);
    });
    expect(await alertsOf('lead')).toMatchObject([
      { act: 'revised', publication: { id } },
      { act: 'released', publication: { id } },
    ]);
    expect(await alertsOf('reader')).toMatchObject([
      { act: 'unavailable', publication: null, reason: null },
      { act: 'released', publication: null },
    ]);
    // What was narrowed further is not widened by a request that comes late.
    await worker.as('releaser', async run => {
      expect(await narrow(run, parts, id!, 'AMBER_STRICT', 'Late.')).toBe(false);
    });
  });

  it('a quiet revision alerts nobody, not even those who were alerted before', async () => {
    await watching('lead', 'ocular');
    const [id] = await publish(worker, parts, [copyOf({ suppliers: about('ocular') })]);
    await then(id!, 'revised', copyOf({ suppliers: about('ocular') }), true);
    expect((await alertsOf('lead')).map(alert => alert.act)).toEqual(['released']);
  });

  it('pages, counts what waits, and keeps one person’s mark from another', async () => {
    await watching('lead', 'ocular');
    await publish(
      worker,
      parts,
      Array.from({ length: 5 }, () => copyOf({ suppliers: about('ocular') })),
    );
    const all = await alertsOf('lead');
    const mark =
      'mutation ($id: ID!, $state: AlertState!) { markAlert(id: $id, state: $state) { id state publication { title } } }';
    for (const state of ['later', 'done', 'done']) {
      const { data } = await ask(seeded.caller('lead'), mark, { id: all[1]!.id, state });
      expect(data).toMatchObject({
        markAlert: { id: all[1]!.id, state, publication: { title: expect.any(String) as string } },
      });
    }
    expect((await alertsOf('lead', 'done')).map(alert => alert.id)).toEqual([all[1]!.id]);
    expect(await alertsOf('reader', 'done')).toEqual([]);
    const page =
      'query ($after: String) { alerts(first: 2, after: $after) { waiting nodes { id } pageInfo { hasNextPage endCursor } } }';
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { data, statements } = await ask(seeded.caller('lead'), page, { after });
      expect(statements).toHaveLength(2);
      const { nodes, pageInfo, waiting } = data!['alerts'] as {
        nodes: { id: string }[];
        waiting: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      expect(waiting).toBe(4);
      paged.push(...nodes.map(node => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all.map(alert => alert.id));
    await ask(seeded.caller('lead'), mark, { id: all[1]!.id, state: 'new' });
    expect(await alertsOf('lead', 'done')).toEqual([]);
    for (const [who, id] of [
      ['farLead', all[0]!.id],
      ['lead', world.id()],
      ['lead', 'no-id'],
      ['moderator', all[0]!.id],
    ] as const) {
      expect((await ask(seeded.caller(who), mark, { id, state: 'done' })).refused).toEqual({
        code: 'NOT_FOUND',
      });
    }
  });
});

describe('the watchlist', () => {
  it('belongs to the leads of its authority and is read by its people alone', async () => {
    const id = await watching('lead', 'ocular', 'Dome 4');
    expect(await watching('lead', 'ocular', 'Dome 4')).toBe(id);
    const list = '{ watchlist { id supplier { name } product { name } } }';
    const mine = { watchlist: [{ id, supplier: { name: 'Ocular Cameras' }, product: { name: 'Dome 4' } }] };
    expect((await ask(seeded.caller('reader'), list)).data).toEqual(mine);
    expect((await ask(seeded.caller('farLead'), list)).data).toEqual({ watchlist: [] });
    const add = { s: seeded.supplier('ocular') };
    const remove = 'mutation ($id: ID!) { removeWatch(id: $id) }';
    for (const who of ['reader', 'contributor', 'moderator', 'steward']) {
      expect((await ask(seeded.caller(who), addWatch, add)).refused).toEqual({ code: 'NOT_FOUND' });
      expect((await ask(seeded.caller(who), remove, { id })).refused).toEqual({ code: 'NOT_FOUND' });
    }
    expect((await ask(seeded.caller('moderator'), list)).refused).toEqual({ code: 'NOT_FOUND' });
    expect((await ask(seeded.caller('visitor'), list)).refused).toEqual({ code: 'NOT_SIGNED_IN' });
    expect((await ask(seeded.caller('visitor'), addWatch, add)).refused).toEqual({ code: 'NOT_SIGNED_IN' });
    // Another's watch cannot be removed, and the answer does not tell that there is one.
    expect((await ask(seeded.caller('farLead'), remove, { id })).data).toEqual({ removeWatch: id });
    expect((await ask(seeded.caller('lead'), list)).data).toEqual(mine);
    expect((await ask(seeded.caller('lead'), remove, { id })).data).toEqual({ removeWatch: id });
    expect((await ask(seeded.caller('lead'), remove, { id })).data).toEqual({ removeWatch: id });
    expect((await ask(seeded.caller('lead'), list)).data).toEqual({ watchlist: [] });
  });

  it('refuses what is not in the register, and a product of another supplier', async () => {
    for (const variables of [
      { s: world.id() },
      { s: 'no-id' },
      { s: seeded.supplier('ocular'), p: seeded.product('unrelated', 'Thing') },
    ]) {
      expect((await ask(seeded.caller('lead'), addWatch, variables)).refused).toEqual({ code: 'NOT_FOUND' });
    }
  });

  it('R6 leaves a leaf for each change, and none for a repetition', async () => {
    const leaves = async (): Promise<number> =>
      Number((await su.query('select count(*) from audit.leaf')).rows[0].count);
    const before = await leaves();
    const id = await watching('lead', 'ocular');
    await watching('lead', 'ocular');
    await ask(seeded.caller('lead'), 'mutation ($id: ID!) { removeWatch(id: $id) }', { id });
    expect((await leaves()) - before).toBe(2);
  });

  it('R5 two leads who add the same at once share one watch', async () => {
    const ids = await Promise.all([
      watching('lead', 'ocular'),
      watching('lead', 'ocular'),
      watching('lead', 'ocular'),
    ]);
    expect(new Set(ids)).toHaveLength(1);
  });
});
