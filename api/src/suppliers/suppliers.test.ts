import { buildSchema } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asking, type Ask } from '../../../test/world/asking.ts';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { seedWorld, type SeededWorld } from '../../../test/world/seedWorld.ts';
import { openDatabase, type Database } from '../database/asViewer.ts';
import { RegisterResolver } from '../register/register.graphql.ts';
import { vaultKeys } from '../keys.ts';
import { fixedWorld } from '../world.ts';
import { SuppliersResolver } from './suppliers.graphql.ts';

const world = fixedWorld('suppliers', new Date('2026-05-04T10:00:00Z'));
const vault = vaultKeys(Buffer.alloc(32, 3), world);
let fresh: FreshDatabase;
let web: Database;
let seeded: SeededWorld;
let ask: Ask;

beforeAll(async () => {
  fresh = await freshDatabase(inject('pg'));
  web = await openDatabase(fresh.web, 4);
  seeded = await seedWorld(fresh.superuser, world, {
    authorities: {
      wexmoor: { name: 'Wexmoor District Council' },
      exmouth: { name: 'East Wexley Council' },
      listed: { name: 'Wexborough Council', standing: 'listed' },
    },
    circles: { coast: ['exmouth'], hills: ['wexmoor', 'exmouth'] },
    people: { reader: { of: 'wexmoor', as: 'reader' }, steward: { platform: 'steward' }, nobody: {} },
    suppliers: {
      ocular: {
        name: 'Ocular Cameras',
        otherNames: [
          ['PeepCo', 'former'],
          ['OcuCam', 'brand'],
        ],
        products: ['Dome 5', 'Dome 4'],
      },
      old: { name: 'Seewell', successor: 'ocular' },
      other: { name: 'Octagon Signals' },
    },
  });
  const never = (): never => {
    throw new Error('nothing is published');
  };
  const schema = await buildSchema({
    resolvers: [SuppliersResolver, RegisterResolver],
    validate: false,
    pubSub: { subscribe: never, publish: never },
  });
  ask = asking(schema, { database: web, vault, world });
});
afterAll(async () => {
  await web[Symbol.asyncDispose]();
  await fresh[Symbol.asyncDispose]();
});

const offered = async (name: string): Promise<unknown[]> => {
  const { data } = await ask(
    seeded.caller('visitor'),
    'query ($name: String!) { suppliers(name: $name) { supplier { name } matchedName } }',
    { name },
  );
  return (data!['suppliers'] as { supplier: { name: string }; matchedName: string | null }[]).map(one => [
    one.supplier.name,
    one.matchedName,
  ]);
};

describe('suppliers', () => {
  it('are offered by the beginning of their present, former or other name', async () => {
    expect(await offered('oc')).toEqual([
      ['Octagon Signals', null],
      ['Ocular Cameras', null],
    ]);
    expect(await offered('Ocular-Cam')).toEqual([['Ocular Cameras', null]]);
    expect(await offered('peep')).toEqual([['Ocular Cameras', 'PeepCo']]);
    expect(await offered('Oculer Camera')).toEqual([['Ocular Cameras', null]]);
    for (const nothing of ['%%', '__', 'zzzzzz', '%_']) expect(await offered(nothing)).toEqual([]);
    expect(
      (await ask(seeded.caller('visitor'), '{ suppliers(name: "o") { matchedName } }')).refused,
    ).toMatchObject({ code: 'INVALID', fields: [{ path: 'name' }] });
  });

  it('are read with other names, products and what they became', async () => {
    const read = (id: string): ReturnType<Ask> =>
      ask(
        seeded.caller('visitor'),
        'query ($id: ID!) { supplier(id: $id) { name otherNames products { name } invented successor } }',
        { id },
      );
    expect((await read(seeded.supplier('ocular'))).data).toEqual({
      supplier: {
        name: 'Ocular Cameras',
        otherNames: ['OcuCam', 'PeepCo'],
        products: [{ name: 'Dome 4' }, { name: 'Dome 5' }],
        invented: true,
        successor: null,
      },
    });
    expect((await read(seeded.supplier('old'))).data).toMatchObject({
      supplier: { successor: 'Ocular Cameras' },
    });
    expect(await read('no-id')).toEqual(await read(world.id()));
    expect((await read('no-id')).refused).toEqual({ code: 'NOT_FOUND' });
  });
});

describe('the register', () => {
  it('offers enrolled authorities alone, to members alone', async () => {
    const query = '{ authorities(name: "wex") { name kind } enrolledAuthorities }';
    const answer = {
      authorities: [
        { name: 'Wexmoor District Council', kind: 'council' },
        { name: 'East Wexley Council', kind: 'council' },
      ],
      enrolledAuthorities: 2,
    };
    expect((await ask(seeded.caller('reader'), query)).data).toEqual(answer);
    expect((await ask(seeded.caller('steward'), query)).data).toEqual(answer);
    expect((await ask(seeded.caller('visitor'), query)).refused).toEqual({ code: 'NOT_SIGNED_IN' });
    expect((await ask(seeded.caller('nobody'), query)).refused).toEqual({ code: 'NOT_FOUND' });
  });

  it('shows circles, one’s own first', async () => {
    expect((await ask(seeded.caller('reader'), '{ circles { name authorities mine } }')).data).toEqual({
      circles: [
        { name: 'hills circle', authorities: 2, mine: true },
        { name: 'coast circle', authorities: 1, mine: false },
      ],
    });
  });
});
