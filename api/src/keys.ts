/**
 * One vault key, its uses derived (HKDF-SHA256), so that a leak of one use does not open another: tags of owners,
 * content of the intake, ties of releases, who is counted where, openings of the audit log and the signature on its heads, cursors. What is sealed is padded to one of a
 * few fixed sizes and bound to its place by the additional data (AES-256-GCM), so that neither a length nor a copied
 * row tells anything (A9).
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  hkdfSync,
  sign,
  type KeyObject,
} from 'node:crypto';
import type { World } from './world.ts';

/** What a derived key is for. */
export type Use = 'tags' | 'content' | 'ties' | 'tallies' | 'audit' | 'cursors' | 'sign-in' | 'limits';

/** Sizes in bytes of what is sealed, before nonce and tag: the smallest that fits, unless the place fixes one. */
const sizes = [512, 2_048, 16_384, 65_536, 98_304] as const;
export type SealedSize = (typeof sizes)[number];

/** Thrown when something sealed does not open: another key, another place, or a changed byte. */
export class NotSealedHere extends Error {
  constructor() {
    super('this was not sealed with this key for this place');
    this.name = 'NotSealedHere';
  }
}

export interface VaultKeys {
  /** Names the key without telling it: the first 16 hex digits of a hash, stored so that a wrong key is refused by name. */
  readonly id: string;
  /** The tag under which an authority's submissions stand in the intake: a keyed hash of its id. */
  ownerTag(authority: string): Buffer;
  /** A keyed hash for `use` of a few words, 32 bytes; words are joined unambiguously. */
  mac(use: Use, ...words: readonly string[]): Buffer;
  /**
   * Seals `value` (as JSON) for the place `where`; padded, so that the length tells only a size class, and with `size`
   * not even that: what stands beside a released copy of the same text must have one size for all (A9).
   */
  seal(use: Use, where: string, value: unknown, size?: SealedSize): Buffer;
  /** Opens what was sealed for the same use and place. */
  open(use: Use, where: string, sealed: Buffer): unknown;
  /** Seals bytes as they are, padded to the smallest of `sizes` (in bytes, smallest first) that holds them. */
  sealBytes(use: Use, where: string, bytes: Uint8Array, sizes: readonly number[]): Buffer;
  /** Opens what `sealBytes` sealed for the same use and place. */
  openBytes(use: Use, where: string, sealed: Buffer): Buffer;
  /** Signs the heads of the audit log (R6). */
  readonly signer: Signer;
}

/** An Ed25519 key whose private half never leaves this module. */
export interface Signer {
  /** The public half, 32 bytes: whoever has it can check a signature. */
  readonly publicKey: Buffer;
  /** A signature, 64 bytes; the same message always has the same. */
  sign(message: Buffer): Buffer;
}

/** Everything before the seed in the DER form of an Ed25519 private key (RFC 8410): Node takes no bare seed. */
const beforeSeed = Buffer.from('302e020100300506032b657004220420', 'hex');

function signerOf(seed: Buffer): Signer {
  const key = createPrivateKey({ key: Buffer.concat([beforeSeed, seed]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return { publicKey: Buffer.from(x, 'base64url'), sign: message => sign(null, message, key) };
}

/** Derives all uses from the 32 bytes of the vault key. */
export function vaultKeys(key: Buffer, world: World): VaultKeys {
  if (key.length !== 32) throw new Error('the vault key must have 32 bytes');
  const derivedBytes = (use: string): Buffer =>
    Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `moot ${use} v1`, 32));
  const derived = new Map<Use, KeyObject>();
  const of = (use: Use): KeyObject => {
    const known = derived.get(use);
    if (known !== undefined) return known;
    // A key object: bytes would be made into one anew for every cursor.
    const made = createSecretKey(derivedBytes(use));
    derived.set(use, made);
    return made;
  };
  const mac = (use: Use, ...words: readonly string[]): Buffer =>
    createHmac('sha256', of(use)).update(JSON.stringify(words)).digest();
  const sealBytes: VaultKeys['sealBytes'] = (use, where, bytes, among) => {
    const size = among.find(s => s >= bytes.length + 4);
    if (size === undefined) throw new Error(`too long to seal: ${bytes.length} bytes`);
    const padded = Buffer.alloc(size);
    padded.writeUInt32BE(bytes.length, 0);
    padded.set(bytes, 4);
    const nonce = world.bytes(12);
    const cipher = createCipheriv('aes-256-gcm', of(use), nonce).setAAD(Buffer.from(where, 'utf8'));
    return Buffer.concat([nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag()]);
  };
  const openBytes: VaultKeys['openBytes'] = (use, where, sealed) => {
    if (sealed.length < 28 + sizes[0]) throw new NotSealedHere();
    try {
      const decipher = createDecipheriv('aes-256-gcm', of(use), sealed.subarray(0, 12))
        .setAAD(Buffer.from(where, 'utf8'))
        .setAuthTag(sealed.subarray(sealed.length - 16));
      const padded = Buffer.concat([
        decipher.update(sealed.subarray(12, sealed.length - 16)),
        decipher.final(),
      ]);
      return padded.subarray(4, 4 + padded.readUInt32BE(0));
    } catch {
      throw new NotSealedHere();
    }
  };
  return {
    id: createHmac('sha256', key).update('moot vault key id v1').digest('hex').slice(0, 16),
    signer: signerOf(derivedBytes('heads')),
    ownerTag: authority => mac('tags', 'authority', authority),
    mac,
    seal: (use, where, value, fixed) =>
      sealBytes(
        use,
        where,
        Buffer.from(JSON.stringify(value), 'utf8'),
        fixed === undefined ? sizes : [fixed],
      ),
    open: (use, where, sealed) => {
      const opened = openBytes(use, where, sealed);
      try {
        return JSON.parse(opened.toString('utf8'));
      } catch {
        throw new NotSealedHere();
      }
    },
    sealBytes,
    openBytes,
  };
}
