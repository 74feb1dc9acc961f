/**
 * Appends a leaf to the audit log (R6): a salted commitment to the act, and the act itself sealed by the vault key.
 * Who reads the log without the key learns that something happened, and no more. Called inside the transaction of the
 * act, as its last statement but for the event log's.
 */
import { createHash } from 'node:crypto';
import type { VaultKeys } from '../keys.ts';
import type { World } from '../world.ts';

/** The acts of the log. One word each; what they touch stands in the sealed opening. */
export type AuditedAct =
  | 'signed_in'
  | 'signed_out'
  | 'membership_switched'
  | 'submission_submitted'
  | 'submission_withdrawn'
  | 'submission_approved'
  | 'submission_returned'
  | 'submission_refused'
  | 'publication_released'
  | 'publication_revised'
  | 'publication_withdrawn'
  | 'watchlist_changed'
  | 'source_imported';

/** Runs one statement in the transaction of the act. */
export type Execute = (text: string, values: readonly unknown[]) => Promise<unknown>;

/** `details` names what the act touched, by id; it is sealed whole. */
export async function appendToAudit(
  execute: Execute,
  parts: { readonly world: World; readonly vault: VaultKeys },
  act: AuditedAct,
  details: Readonly<Record<string, string | number | boolean | null>>,
): Promise<void> {
  const at = parts.world.now();
  const opening = { act, at: at.toISOString(), salt: parts.world.bytes(16).toString('hex'), details };
  const commitment = createHash('sha256').update(JSON.stringify(opening)).digest();
  const sealed = parts.vault.seal('audit', commitment.toString('hex'), opening);
  await execute('select audit.append($1, $2, $3)', [at, commitment, sealed]);
}
