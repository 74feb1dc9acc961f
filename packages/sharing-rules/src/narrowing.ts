/**
 * Narrowing a marking without naming anybody anew (V2): what a moderator may do on their own, since nobody gains sight by
 * it. What names an audience keeps it; to name one where there was none is the contributor's, who alone knows whether it
 * is inside.
 */
import type { Marking } from '@moot/vocabulary';

const steps: Readonly<Record<Marking, readonly Marking[]>> = {
  CLEAR: ['GREEN'],
  GREEN: [],
  AMBER: ['AMBER_STRICT', 'RED'],
  AMBER_STRICT: ['RED'],
  RED: [],
};

/** The narrower markings, widest first. RED reaches leads of named authorities: an audience with a circle never gets there. */
export const narrowerMarkings = (
  marking: Marking,
  audience: { readonly circles: readonly unknown[] },
): readonly Marking[] => steps[marking].filter(one => one !== 'RED' || audience.circles.length === 0);
