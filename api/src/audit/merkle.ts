/**
 * The Merkle tree of the audit log, as in Certificate Transparency (RFC 9162, 2.1): SHA-256, leaves and nodes hashed
 * apart, so that neither can pose as the other. Pure; the tree itself is never kept, only its right edge.
 */
import { createHash } from 'node:crypto';

/** A leaf as it is published: what it says is committed to and not shown. */
export interface PublishedLeaf {
  /** From 1 on, without gaps. */
  readonly position: number;
  /** YYYY-MM-DD, UTC. */
  readonly day: string;
  /** SHA-256 of the opening, 32 bytes. */
  readonly commitment: Buffer;
}

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const leafMark = Buffer.of(0);
const nodeMark = Buffer.of(1);

/** The hash of any leaf's bytes. */
export const hashOfBytes = (bytes: Uint8Array): Buffer => sha256(leafMark, bytes);
/** The hash of the node over two others. */
export const hashOfNode = (left: Uint8Array, right: Uint8Array): Buffer => sha256(nodeMark, left, right);
/** The root of a tree without leaves. */
export const emptyRoot: Buffer = sha256();

/** The hash of a leaf of the log: its position (8 bytes, big-endian), its day (10 characters) and its commitment. */
export function hashOfLeaf({ position, day, commitment }: PublishedLeaf): Buffer {
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(BigInt(position));
  return hashOfBytes(Buffer.concat([place, Buffer.from(day, 'latin1'), commitment]));
}

/** A tree that grows to the right. It keeps one hash for each full subtree: twenty for a million leaves. */
export interface GrowingTree {
  readonly size: () => number;
  /** The root over everything appended so far. */
  readonly root: () => Buffer;
  readonly append: (hash: Buffer) => void;
}

export function growingTree(): GrowingTree {
  const edge: { readonly leaves: number; readonly hash: Buffer }[] = [];
  let size = 0;
  return {
    size: () => size,
    root: () =>
      edge.length === 0
        ? emptyRoot
        : edge.map(({ hash }) => hash).reduceRight((right, left) => hashOfNode(left, right)),
    append: hash => {
      let grown = { leaves: 1, hash };
      for (let last = edge.at(-1); last?.leaves === grown.leaves; last = edge.at(-1)) {
        edge.pop();
        grown = { leaves: grown.leaves * 2, hash: hashOfNode(last.hash, grown.hash) };
      }
      edge.push(grown);
      size += 1;
    },
  };
}
