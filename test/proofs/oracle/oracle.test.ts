import { beforeAll, describe, expect, inject, it } from 'vitest';
import { proveNoOracle, type Proven } from './index.ts';

describe('what somebody may not see', () => {
  let proven: Proven;
  beforeAll(async () => {
    const quiet = (): void => undefined;
    proven = await proveNoOracle(inject('pg'), { size: 'quick', seed: 7, progress: quiet, say: quiet });
  }, 240_000);
  const about = (words: RegExp): readonly unknown[] =>
    proven.differences.filter(one => words.test(`${one.operation} ${one.about}`));

  it('V6 answers as what does not exist, by body, status, headers and statements', () => {
    expect(proven.figures['answers about what is hidden']).toBeGreaterThan(500);
    expect(proven.differences).toEqual([]);
  });

  it('V6 is in no count and no facet', () => {
    expect(about(/^Query\.(facets|enrolledAuthorities|circles|watchlist|alerts|nextSlot)/)).toEqual([]);
  });

  it('V6 is not to be found by filtering by a hidden relation, or by words that only it holds', () => {
    expect(about(/^Query\.publications .*(supplierId|search)/)).toEqual([]);
  });

  it('V6 moves no page and no order: nothing is told by where a list goes on', () => {
    expect(about(/page \d+/)).toEqual([]);
  });

  it('V6 would show by any of the planted faults', () => {
    expect(proven.missed).toEqual([]);
  });
});
