/**
 * A decision that was begun and not sent, kept in this browser tab until it is: leaving the desk takes nothing away.
 * It is gone with the tab.
 */

/** A reason as it is written; `path` is empty where it is about the whole. */
export interface WrittenReason {
  readonly number: number;
  readonly path: string;
  readonly words: string;
}

export interface BegunDecision {
  /** What was chosen; empty where nothing was. */
  readonly act: string;
  readonly reasons: readonly WrittenReason[];
  readonly refusal: string;
}

const keyOf = (id: string): string => `moot.decision.${id}`;

/** Keeps what was begun about a submission; `undefined` forgets it. */
export function keepDecision(id: string, begun: BegunDecision | undefined): void {
  try {
    if (begun === undefined) sessionStorage.removeItem(keyOf(id));
    else sessionStorage.setItem(keyOf(id), JSON.stringify(begun));
  } catch {
    // A browser that keeps nothing: what was written is on the page alone.
  }
}

export function begunDecision(id: string): BegunDecision | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null');
    return isBegun(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isBegun(kept: unknown): kept is BegunDecision {
  if (typeof kept !== 'object' || kept === null) return false;
  const { act, reasons, refusal } = kept as Partial<BegunDecision>;
  return (
    typeof act === 'string' && typeof refusal === 'string' && Array.isArray(reasons) && reasons.length > 0
  );
}
