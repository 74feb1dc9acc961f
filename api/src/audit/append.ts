/**
 * Appends a leaf to the audit log (R6): a salted commitment to the act, and the act itself sealed by the vault key.
 * Who reads the log without the key learns that something happened, and no more. Called inside the transaction of the
 * act, as its last statement but for the event log's.
 */
import { createHash } from 'node:crypto';
import type { VaultKeys } from '../keys.ts';
import type { World } from '../world.ts';
import type { AuditedAct } from './acts.ts';

export type { AuditedAct } from './acts.ts';

/** Runs one statement in the transaction of the act. */
export type Execute = (text: string, values: readonly unknown[]) => Promise<unknown>;

/** What an act touched, by opaque ids and codes; never a name, an address or words that somebody wrote. */
export interface AuditDetails {
  /**
   * The authority whose leads read this; null where it is the platform's own affair. The leaf of a release has none: it
   * names the publication, and beside it the authority would be a second vault.
   */
  readonly authority: string | null;
  /** The person who did it; null for the platform itself. */
  readonly by: string | null;
  /** What `by` acted as, where a lead or a steward may do the same. */
  readonly as?: 'visitor' | 'peer' | 'moderator' | 'steward';
  /** The person whom it touched. */
  readonly person?: string | null;
  readonly [more: string]: string | number | boolean | null | undefined;
}

/** One size for all: a length would tell which act it was. */
const sealedSize = 2_048;

/** An opening as it stands in its leaf, bound to the leaf's commitment. */
export const sealOpening = (vault: VaultKeys, commitment: Buffer, opening: unknown): Buffer =>
  vault.seal('audit', commitment.toString('hex'), opening, sealedSize);

/** Call it once for each act and authority that it concerns. */
export async function appendToAudit(
  execute: Execute,
  parts: { readonly world: World; readonly vault: VaultKeys },
  act: AuditedAct,
  details: AuditDetails,
): Promise<void> {
  const at = parts.world.now();
  const opening = { act, at: at.toISOString(), salt: parts.world.bytes(16).toString('hex'), details };
  const commitment = createHash('sha256').update(JSON.stringify(opening)).digest();
  const sealed = sealOpening(parts.vault, commitment, opening);
  await execute('select audit.append($1, $2, $3)', [at, commitment, sealed]);
}
