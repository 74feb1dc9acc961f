/**
 * Challenges of passkeys: bound to a session and to what they are for, good for five minutes and one use. Nothing is kept
 * of one until it has been used: it proves itself by a keyed hash.
 */
import { timingSafeEqual, createHash } from 'node:crypto';
import type { VaultKeys } from '../keys.ts';
import type { World } from '../world.ts';

type Purpose = 'add' | 'prove';
interface Parts {
  readonly vault: VaultKeys;
  readonly world: World;
}

const lifetime = 300_000;
const nonceBytes = 16;
const timeBytes = 6;

const proofOf = ({ vault }: Parts, session: string, purpose: Purpose, head: Buffer): Buffer =>
  vault.mac('sign-in', 'challenge', session, purpose, head.toString('hex'));

/** `session` is the session's id. */
export function newChallenge(parts: Parts, session: string, purpose: Purpose): Uint8Array<ArrayBuffer> {
  const until = Buffer.alloc(timeBytes);
  until.writeUIntBE(parts.world.now().getTime() + lifetime, 0, timeBytes);
  const head = Buffer.concat([parts.world.bytes(nonceBytes), until]);
  return new Uint8Array(Buffer.concat([head, proofOf(parts, session, purpose, head)]));
}

/** Whether what came back (base64url) was given to this session for this purpose, and not too long ago. */
export function isChallenge(parts: Parts, session: string, purpose: Purpose, answered: string): boolean {
  const bytes = Buffer.from(answered, 'base64url');
  const head = bytes.subarray(0, nonceBytes + timeBytes);
  const proof = bytes.subarray(nonceBytes + timeBytes);
  const wanted = proofOf(parts, session, purpose, head);
  return (
    proof.length === wanted.length &&
    timingSafeEqual(proof, wanted) &&
    head.readUIntBE(nonceBytes, timeBytes) > parts.world.now().getTime()
  );
}

/** By what a used one is known. */
export const spentMark = (answered: string): Buffer =>
  createHash('sha256')
    .update(JSON.stringify(['challenge', answered]))
    .digest();
