import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedWorld, machineWorld, type World } from './world.ts';

const at = new Date('2026-05-04T10:00:00Z');
const take = (world: World): unknown => [
  world.now(),
  world.id(),
  world.bytes(70).toString('hex'),
  world.shuffle([1, 2, 3, 4, 5]),
  world.id(),
];

describe('the world', () => {
  it('A1 that is fixed repeats itself from its seed, and another seed is another world', () => {
    expect(take(fixedWorld('a', at))).toEqual(take(fixedWorld('a', at)));
    expect(take(fixedWorld('a', at))).not.toEqual(take(fixedWorld('b', at)));
  });

  it('that is fixed stands still until it is moved', () => {
    const world = fixedWorld('a', at);
    const before = world.now();
    before.setFullYear(1999);
    expect(world.now()).toEqual(at);
    world.tick(1500);
    expect(world.now().getTime() - at.getTime()).toBe(1500);
  });

  it.each([
    ['fixed', fixedWorld('ids', at)],
    ['the machine’s', machineWorld],
  ])('A2 %s gives ids of version 4, all different and in no order of time', (_name, world) => {
    const ids = Array.from({ length: 500 }, () => world.id());
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids)).toHaveLength(500);
    const rises = ids.filter((id, i) => i > 0 && id > (ids[i - 1] ?? '')).length;
    expect(rises).toBeGreaterThan(180);
    expect(rises).toBeLessThan(320);
  });

  it('gives as many bytes as were asked for', () => {
    for (const world of [fixedWorld('bytes', at), machineWorld]) {
      for (const size of [0, 1, 12, 31, 32, 33, 100]) expect(world.bytes(size)).toHaveLength(size);
      expect(world.bytes(32)).not.toEqual(world.bytes(32));
    }
  });

  it('A6 shuffles into every order about equally often, and neither loses nor adds', () => {
    const world = fixedWorld('shuffle', at);
    fc.assert(
      fc.property(fc.array(fc.integer()), items => {
        const before = [...items];
        const after = world.shuffle(items);
        expect(items).toEqual(before);
        expect([...after].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
      }),
      { seed: 5 },
    );
    const counts = new Map<string, number>();
    for (let turn = 0; turn < 6000; turn++) {
      const order = world.shuffle(['a', 'b', 'c']).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const [order, count] of counts) expect(Math.abs(count - 1000), order).toBeLessThan(150);
  });
});
