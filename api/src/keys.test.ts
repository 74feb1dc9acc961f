import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotSealedHere, vaultKeys, type Use } from './keys.ts';
import { fixedWorld, machineWorld } from './world.ts';

const keys = vaultKeys(Buffer.alloc(32, 7), machineWorld);
const others = vaultKeys(Buffer.alloc(32, 8), machineWorld);
const uses: readonly Use[] = ['tags', 'content', 'ties', 'audit', 'cursors', 'sign-in'];
const overhead = 28;

describe('what is sealed', () => {
  it('A9 opens as it was, and its length tells a size class and nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...uses), fc.string(), fc.jsonValue(), (use, where, value) => {
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        const sealed = keys.seal(use, where, plain);
        expect(keys.open(use, where, sealed)).toEqual(plain);
        const needed = Buffer.byteLength(JSON.stringify(plain)) + 4;
        expect(sealed.length - overhead).toBe(
          [512, 2048, 16_384, 65_536, 98_304].find(size => size >= needed),
        );
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('A9 has the size that was asked for, to the byte where it just fits, and refuses what does not', () => {
    for (const size of [512, 2048, 16_384, 65_536, 98_304] as const) {
      const most = size - 4 - 2;
      expect(keys.seal('content', 'x', '', size)).toHaveLength(size + overhead);
      expect(keys.open('content', 'x', keys.seal('content', 'x', 'a'.repeat(most), size))).toBe(
        'a'.repeat(most),
      );
      expect(() => keys.seal('content', 'x', 'a'.repeat(most + 1), size)).toThrow(/too long to seal/);
    }
    expect(() => keys.seal('content', 'x', 'é'.repeat(50_000))).toThrow(/too long to seal/);
  });

  it('A9 never looks the same twice', () => {
    const seen = new Set(
      Array.from({ length: 50 }, () => keys.seal('content', 'x', 'the same').toString('hex')),
    );
    expect(seen).toHaveLength(50);
  });

  it('does not open at another place, for another use, or with another key', () => {
    const sealed = keys.seal('content', 'submission 1', { secret: true });
    const wrong: readonly (() => unknown)[] = [
      () => keys.open('content', 'submission 2', sealed),
      () => keys.open('content', '', sealed),
      () => keys.open('content', 'submission 1 ', sealed),
      ...uses.filter(use => use !== 'content').map(use => () => keys.open(use, 'submission 1', sealed)),
      () => others.open('content', 'submission 1', sealed),
    ];
    for (const open of wrong) expect(open).toThrow(NotSealedHere);
  });

  it('does not open with any byte flipped, cut or added, and says nothing of why', () => {
    const sealed = keys.seal('ties', 'x', { a: 1 });
    for (let at = 0; at < sealed.length; at++) {
      const flipped = Buffer.from(sealed);
      flipped[at] = (flipped[at] ?? 0) ^ 0x01;
      expect(() => keys.open('ties', 'x', flipped), String(at)).toThrow(new NotSealedHere());
    }
    for (const garbled of [
      Buffer.alloc(0),
      sealed.subarray(0, 27),
      sealed.subarray(1),
      sealed.subarray(0, -1),
      Buffer.concat([sealed, Buffer.alloc(1)]),
      Buffer.alloc(540),
      Buffer.alloc(100_000),
    ]) {
      expect(() => keys.open('ties', 'x', garbled)).toThrow(NotSealedHere);
    }
  });
});

describe('keyed hashes', () => {
  it('A9 a tag is the same for an authority each time, another for another, and another with another key', () => {
    expect(keys.ownerTag('a')).toEqual(keys.ownerTag('a'));
    expect(keys.ownerTag('a')).not.toEqual(keys.ownerTag('b'));
    expect(keys.ownerTag('a')).not.toEqual(others.ownerTag('a'));
    expect(keys.ownerTag('a')).toHaveLength(32);
  });

  it('joins words so that no two lists read alike, and uses so that none opens another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 4 }),
        fc.array(fc.string(), { maxLength: 4 }),
        (a, b) => {
          expect(keys.mac('tags', ...a).equals(keys.mac('tags', ...b))).toBe(
            JSON.stringify(a) === JSON.stringify(b),
          );
        },
      ),
      { numRuns: 300, seed: 3 },
    );
    expect(keys.mac('tags', 'a,b')).not.toEqual(keys.mac('tags', 'a', 'b'));
    expect(new Set(uses.map(use => keys.mac(use, 'a').toString('hex')))).toHaveLength(uses.length);
  });

  it('names a key without telling it, and takes none of another length', () => {
    expect(keys.id).toMatch(/^[0-9a-f]{16}$/);
    expect(keys.id).not.toBe(others.id);
    expect(keys.id).not.toContain(Buffer.alloc(8, 7).toString('hex'));
    for (const size of [0, 16, 31, 33])
      expect(() => vaultKeys(Buffer.alloc(size), machineWorld)).toThrow(/32 bytes/);
  });

  it('A1 seals alike in two worlds with the same randomness', () => {
    const seal = (): Buffer =>
      vaultKeys(Buffer.alloc(32, 7), fixedWorld('one', new Date(0))).seal('content', 'x', 'a');
    expect(seal()).toEqual(seal());
  });
});
