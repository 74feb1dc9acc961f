/** A signed head: all that the log held on a day, in one hash. Whoever keeps it can prove that nothing before was changed. */
import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { Signer } from '../keys.ts';

/** Hexadecimal digits, small letters. */
export interface Head {
  /** How many leaves it covers: all from the first on. */
  readonly size: number;
  /** Root of the Merkle tree over them. */
  readonly root: string;
  /** The day on which it was signed, UTC. */
  readonly on: string;
  /** The public key that it was signed with (Ed25519, 32 bytes). */
  readonly key: string;
  readonly signature: string;
}

/** What is signed; the first line keeps it from being taken for anything else. */
const messageOf = ({ size, root, on }: Pick<Head, 'size' | 'root' | 'on'>): Buffer =>
  Buffer.from(`moot audit head 1\nsize ${size}\nroot ${root}\non ${on}\n`, 'utf8');

export function signHeadOf(signer: Signer, head: Pick<Head, 'size' | 'root' | 'on'>): Head {
  return {
    ...head,
    key: signer.publicKey.toString('hex'),
    signature: signer.sign(messageOf(head)).toString('hex'),
  };
}

const keys = new Map<string, KeyObject>();
const keyOf = (hex: string): KeyObject => {
  const known = keys.get(hex);
  if (known !== undefined) return known;
  const x = Buffer.from(hex, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  if (keys.size > 1000) keys.clear();
  keys.set(hex, key);
  return key;
};

/** Whether the head was signed by the key that it names. */
export function isSigned(head: Head): boolean {
  try {
    return verify(null, messageOf(head), keyOf(head.key), Buffer.from(head.signature, 'hex'));
  } catch {
    return false;
  }
}

/** That another key signs the heads from now on, announced by the one that did. */
export interface KeyChange {
  readonly from: string;
  readonly to: string;
  readonly signature: string;
}

const changeOf = ({ from, to }: Pick<KeyChange, 'from' | 'to'>): Buffer =>
  Buffer.from(`moot audit key 1\nfrom ${from}\nto ${to}\n`, 'utf8');

export function announceKey(signer: Signer, next: Signer): KeyChange {
  const change = { from: signer.publicKey.toString('hex'), to: next.publicKey.toString('hex') };
  return { ...change, signature: signer.sign(changeOf(change)).toString('hex') };
}

/** Whether the old key announced the new one. */
export function isAnnounced(change: KeyChange): boolean {
  try {
    return verify(null, changeOf(change), keyOf(change.from), Buffer.from(change.signature, 'hex'));
  } catch {
    return false;
  }
}
