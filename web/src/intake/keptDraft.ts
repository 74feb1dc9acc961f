/**
 * What was typed and not yet saved, kept in this browser tab until it is: a lost connection, a reload or the end of a
 * session takes nothing away. It is gone with the tab.
 */
import type { Fields } from './submissionFields.ts';

export interface KeptDraft {
  /** The version that was being changed. */
  readonly version: number;
  /** The changed fields as they were typed. */
  readonly mine: Fields;
  /** The same fields as they stood before. */
  readonly base: Fields;
}

const keyOf = (id: string): string => `moot.draft.${id}`;

/** Keeps it; `undefined` forgets it. */
export function keepDraft(id: string, draft: KeptDraft | undefined): void {
  try {
    if (draft === undefined) sessionStorage.removeItem(keyOf(id));
    else sessionStorage.setItem(keyOf(id), JSON.stringify({ ...draft, names: Object.keys(draft.mine) }));
  } catch {
    // A browser that keeps nothing: what was typed is on the page alone.
  }
}

export function keptDraft(id: string): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null');
    return isKept(kept) ? draftOf(kept) : undefined;
  } catch {
    return undefined;
  }
}

/** `names` also names the fields that were emptied, which JSON would drop. */
type Kept = KeptDraft & { readonly names: readonly string[] };

function draftOf({ version, mine, base, names }: Kept): KeptDraft {
  const named = (fields: Fields): Fields =>
    Object.fromEntries(names.map(name => [name, fields[name]] as const));
  return { version, mine: named(mine), base: named(base) };
}

function isKept(kept: unknown): kept is Kept {
  if (typeof kept !== 'object' || kept === null) return false;
  const { version, mine, base, names } = kept as Partial<Kept>;
  return typeof version === 'number' && isRecord(mine) && isRecord(base) && Array.isArray(names);
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
