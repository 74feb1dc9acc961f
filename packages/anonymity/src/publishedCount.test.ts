import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { republished, roundedDown, unpublished, type PublishedCount } from './publishedCount.ts';

/** True counts at the slots: votes come and go between them, one by one or many at once. */
const walks = fc.oneof(
  fc.array(fc.nat(60), { maxLength: 80 }),
  fc.array(fc.integer({ min: -7, max: 7 }), { maxLength: 200 }).map(moves => {
    let count = 0;
    return moves.map(move => (count = Math.max(0, count + move)));
  }),
);

interface Publishing {
  readonly shown: number;
  readonly at: number;
}
function publishedAlong(counts: readonly number[]): readonly Publishing[] {
  const all: Publishing[] = [{ shown: 0, at: 0 }];
  let standing: PublishedCount = unpublished;
  for (const count of counts) {
    const next = republished(standing, count);
    if (next === null) continue;
    standing = next;
    all.push({ shown: next.shown, at: count });
  }
  return all;
}

describe('a published count', () => {
  it('A7 shows fewer than 10, else a multiple of 5 that is not above the true count', () => {
    fc.assert(
      fc.property(fc.nat(500), count => {
        const shown = roundedDown(count);
        if (count < 10) expect(shown).toBe(0);
        else {
          expect(shown % 5).toBe(0);
          expect(count - shown).toBeGreaterThanOrEqual(0);
          expect(count - shown).toBeLessThan(5);
        }
      }),
    );
  });

  it('A7 any two values that were ever shown stood for true counts at least 5 apart', () => {
    fc.assert(
      fc.property(walks, counts => {
        const all = publishedAlong(counts);
        for (const one of all)
          for (const other of all)
            if (one.shown !== other.shown) expect(Math.abs(one.at - other.at)).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 2_000 },
    );
  });

  it('A7 what is published is published after a net change of at least 5, rounded down', () => {
    fc.assert(
      fc.property(walks, counts => {
        publishedAlong(counts).forEach(({ shown, at }, n, all) => {
          expect(shown).toBe(roundedDown(at));
          const before = all[n - 1];
          if (before !== undefined) expect(Math.abs(at - before.at)).toBeGreaterThanOrEqual(5);
        });
      }),
    );
  });

  it('A7 a count that only grows is never shown more than one step low', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 60 }), moves => {
        let count = 0;
        let standing: PublishedCount = unpublished;
        for (const move of moves) {
          count += move;
          standing = republished(standing, count) ?? standing;
          expect(roundedDown(count) - standing.shown).toBeLessThanOrEqual(standing.shown === 0 ? 10 : 5);
        }
      }),
    );
  });

  it('A7 remembers no more than two true counts of each value', () => {
    fc.assert(
      fc.property(walks, counts => {
        let standing: PublishedCount = unpublished;
        for (const count of counts) standing = republished(standing, count) ?? standing;
        for (const of of Map.groupBy(standing.marks, roundedDown).values())
          expect(of.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('A7 14, then 20, then 15: the third would tell of one authority beside the first, and is not published', () => {
    expect(publishedAlong([14, 20, 15])).toEqual([
      { shown: 0, at: 0 },
      { shown: 10, at: 14 },
      { shown: 20, at: 20 },
    ]);
  });
});
