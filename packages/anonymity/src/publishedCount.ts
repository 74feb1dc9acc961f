/**
 * What is shown of a count of authorities (A7): "fewer than 10", else rounded down to a multiple of 5, and published
 * anew only where nobody learns of fewer than five authorities by it. Whatever the order of votes, any two values that
 * were ever shown of one count, if they differ, stood for true counts at least 5 apart: not only one and the next, since
 * 14, then 20, then 15 would tell whoever kept the first that one more had voted. So what was published is remembered,
 * and a value that would stand too near to another stays unpublished; what was shown last stays.
 */

/** Below this nothing but "fewer than" is shown. */
export const fewest = 10;
/** Values are multiples of it, and lie at least as far apart in true count. */
export const step = 5;

/** A count as it stands published. */
export interface PublishedCount {
  /** What is shown: 0 for "fewer than 10", else a multiple of 5 from 10 on. */
  readonly shown: number;
  /** True counts at which something was published, of each value the least and the greatest. Shown to nobody. */
  readonly marks: readonly number[];
}

/** How every count begins, with nobody counted. */
export const unpublished: PublishedCount = { shown: 0, marks: [0] };

/** A true count as it may be shown: 0 for "fewer than 10". */
export const roundedDown = (count: number): number => (count < fewest ? 0 : count - (count % step));

/** The count as published at a slot at which `count` authorities are counted; null where nothing is published anew. */
export function republished(before: PublishedCount, count: number): PublishedCount | null {
  const shown = roundedDown(count);
  if (shown === before.shown) return null;
  const others = before.marks.filter(mark => roundedDown(mark) !== shown);
  if (others.some(mark => Math.abs(count - mark) < step)) return null;
  const same = [...before.marks.filter(mark => roundedDown(mark) === shown), count];
  return {
    shown,
    marks: [...others, ...new Set([Math.min(...same), Math.max(...same)])].toSorted((a, b) => a - b),
  };
}
