import { beforeAll, describe, expect, inject, it } from 'vitest';
import { proveCounts, type Proven } from './index.ts';

describe('counts of authorities', () => {
  let proven: Proven;
  beforeAll(async () => {
    const quiet = (): void => undefined;
    proven = await proveCounts(inject('pg'), { size: 'quick', seed: 7, progress: quiet, say: quiet });
  }, 180_000);

  it('7 A7 two published values lie at least 5 apart, in any order of votes, releases and questions', () => {
    expect(proven.figures['values published']).toBeGreaterThan(10);
    expect(proven.violations).toEqual([]);
  });

  it('7 A7 would tell of one authority with any of the planted faults, and the proof sees each', () => {
    expect(proven.missed).toEqual([]);
  });
});
