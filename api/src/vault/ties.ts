/**
 * The ties between submissions and publications: keyed hashes outside, a sealed remainder of one size inside. A hash
 * of a revision is unique, so that nothing is released twice; named and anonymous publications are tied alike (A9).
 */
import { z } from 'zod';
import type { VaultKeys } from '../keys.ts';

const tieSchema = z.strictObject({
  submissionId: z.uuid(),
  revisionId: z.uuid(),
  ownerTag: z.string().regex(/^[0-9a-f]{64}$/),
  publicationId: z.uuid(),
});
/** What a tie says to whoever holds the vault key. */
export type Tie = z.output<typeof tieSchema>;

export const revisionMac = (vault: VaultKeys, revisionId: string): Buffer =>
  vault.mac('ties', 'revision', revisionId);
export const publicationMac = (vault: VaultKeys, publicationId: string): Buffer =>
  vault.mac('ties', 'publication', publicationId);

const placeOf = (mac: Buffer): string => `vault.tie:${mac.toString('hex')}`;

export const sealTie = (vault: VaultKeys, tie: Tie): Buffer =>
  vault.seal('ties', placeOf(revisionMac(vault, tie.revisionId)), tie, 512);
/** `mac` is the hash of the revision under which the tie stands. */
export const openTie = (vault: VaultKeys, mac: Buffer, sealed: Buffer): Tie =>
  tieSchema.parse(vault.open('ties', placeOf(mac), sealed));
