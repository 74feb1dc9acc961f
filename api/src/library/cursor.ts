/**
 * Cursors (R2): sealed, so that a gap tells nothing, and bound to who holds them and to the query they came from, so
 * that one taken elsewhere opens nothing.
 */
import type { Caller } from '../database/asViewer.ts';
import { invalid } from '../gate/refusal.ts';
import { NotSealedHere, type VaultKeys } from '../keys.ts';

/** A place in a list, as its query sorts it. */
export type Place = readonly (string | number)[];

/** Whom and what a cursor belongs to. */
export const boundTo = (caller: Caller, ...query: readonly unknown[]): string =>
  JSON.stringify([caller.session === null ? null : caller.session.toString('base64url'), ...query]);

export function sealCursor(vault: VaultKeys, where: string, place: Place): string {
  return vault.seal('cursors', where, place).toString('base64url');
}

/** Opens a cursor; a foreign, garbled or old one is `INVALID`, whichever it is. */
export function openCursor(vault: VaultKeys, where: string, cursor: string, path = 'after'): Place {
  try {
    // Longer than any cursor: not worth decoding.
    if (cursor.length > 2000) throw new NotSealedHere();
    return vault.open('cursors', where, Buffer.from(cursor, 'base64url')) as Place;
  } catch (error) {
    if (error instanceof NotSealedHere) throw invalid({ path, problem: 'unknown_cursor' });
    throw error;
  }
}
