import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growingTree, hashOfBytes, hashOfLeaf, hashOfNode } from './merkle.ts';

/** RFC 9162, 2.1.1, to the letter: recursive, over the whole list. */
function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1)
    return createHash('sha256')
      .update(Buffer.concat([Buffer.of(0), leaves[0]!]))
      .digest();
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return createHash('sha256')
    .update(Buffer.concat([Buffer.of(1), rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k))]))
    .digest();
}

const grown = (leaves: readonly Buffer[]): Buffer => {
  const tree = growingTree();
  for (const leaf of leaves) tree.append(hashOfBytes(leaf));
  return tree.root();
};

const bytes = fc.uint8Array({ maxLength: 70 }).map(array => Buffer.from(array));

describe('the Merkle tree', () => {
  it('R6 has the roots of the test vectors of Certificate Transparency', () => {
    const inputs = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ].map(hex => Buffer.from(hex, 'hex'));
    const roots = [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
      '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ];
    expect(grown([]).toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(roots.map((_, at) => grown(inputs.slice(0, at + 1)).toString('hex'))).toEqual(roots);
  });

  it('R6 grows to the same root as the definition, leaf by leaf', () => {
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 80 }), leaves => {
        const tree = growingTree();
        leaves.forEach((leaf, at) => {
          expect(tree.size()).toBe(at);
          expect(tree.root()).toEqual(rootOf(leaves.slice(0, at)));
          tree.append(hashOfBytes(leaf));
        });
        expect(tree.root()).toEqual(rootOf(leaves));
      }),
      { numRuns: 60 },
    );
  });

  it('R6 changes its root with every change of any leaf, also one that poses as a node', () => {
    fc.assert(
      fc.property(fc.array(bytes, { minLength: 2, maxLength: 40 }), fc.nat(), bytes, (leaves, n, other) => {
        const at = n % leaves.length;
        fc.pre(!other.equals(leaves[at]!));
        const root = grown(leaves);
        expect(grown(leaves.with(at, other))).not.toEqual(root);
        expect(grown(leaves.toSpliced(at, 1))).not.toEqual(root);
        expect(grown(leaves.toSpliced(at, 0, other))).not.toEqual(root);
        const posing = Buffer.concat([hashOfBytes(leaves[0]!), hashOfBytes(leaves[1]!)]);
        expect(grown([posing, ...leaves.slice(2)])).not.toEqual(root);
        expect(hashOfBytes(posing)).not.toEqual(hashOfNode(posing.subarray(0, 32), posing.subarray(32)));
      }),
      { numRuns: 200 },
    );
  });

  it('R6 binds position, day and commitment of a leaf', () => {
    const leaf = { position: 7, day: '2026-05-04', commitment: Buffer.alloc(32, 1) };
    const hashes = [
      leaf,
      { ...leaf, position: 8 },
      { ...leaf, day: '2026-05-05' },
      { ...leaf, commitment: Buffer.alloc(32, 2) },
    ].map(one => hashOfLeaf(one).toString('hex'));
    expect(new Set(hashes)).toHaveLength(4);
  });
});
