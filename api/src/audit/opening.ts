/** What a leaf commits to, as it is opened with the vault key. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { NotSealedHere, type VaultKeys } from '../keys.ts';
import { isAuditedAct, type AuditedAct } from './acts.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const openingSchema = z.looseObject({
  act: z
    .string()
    .refine(isAuditedAct)
    .transform(word => word as AuditedAct),
  /** The exact moment, ISO 8601. */
  at: z.iso.datetime(),
  details: z.record(z.string(), value),
});

export interface Opening {
  readonly act: AuditedAct;
  readonly at: string;
  readonly details: Readonly<Record<string, z.output<typeof value>>>;
  /** The text whose SHA-256 is the commitment. */
  readonly text: string;
}

/** Null for what this version of Moot cannot read: an act of an older or newer one. It stays in the tree all the same. */
export function openLeaf(vault: VaultKeys, commitment: Buffer, sealed: Buffer): Opening | null {
  try {
    const opened = vault.open('audit', commitment.toString('hex'), sealed);
    const parsed = openingSchema.safeParse(opened);
    const text = JSON.stringify(opened);
    // Sealed by the key, and yet not what was committed to: somebody with the key put it there.
    const committed = createHash('sha256').update(text, 'utf8').digest().equals(commitment);
    if (!parsed.success || !committed) return null;
    const { act, at, details } = parsed.data;
    return { act, at, details, text };
  } catch (error) {
    if (error instanceof NotSealedHere) return null;
    throw error;
  }
}

/** An id among the details, or null. */
export const idOf = (opening: Opening, name: string): string | null => {
  const id = opening.details[name];
  return typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : null;
};
