/**
 * Where the log stood before a page was read, as a cursor to follow it from: what comes while the page is on its way
 * is then not missed, and what comes twice is taken once (R2).
 */
import type { Read } from '../database/asViewer.ts';
import type { VaultKeys } from '../keys.ts';
import { sealCursor } from '../library/cursor.ts';
import { holderOf } from './liveClass.ts';
import type { LogRoot } from './readChanges.ts';

/** To be read before the page, in the same flight: each statement sees what was committed before it. */
export const logEnd: Read = {
  name: 'log-end',
  text: `select alerts.log_end()::text as log_end, register.viewer_role() as role, register.viewer_authority() as authority`,
  values: [],
};

/** Seals what `logEnd` answered, for whoever read it. */
export function liveCursorOf(
  vault: VaultKeys,
  root: LogRoot,
  rows: readonly Readonly<Record<string, unknown>>[] | undefined,
): string {
  const row = rows?.[0];
  if (row === undefined) throw new Error('the end of the log was not read');
  const { role, authority, log_end } = row;
  const holder = { role: String(role), authority: authority === null ? null : String(authority) };
  return sealCursor(vault, holderOf(holder, root), [String(log_end)]);
}
