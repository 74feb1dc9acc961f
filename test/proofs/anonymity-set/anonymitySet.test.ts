import { beforeAll, describe, expect, it } from 'vitest';
import { proveAnonymitySet, type Proven } from './index.ts';

describe('the anonymity set', () => {
  let proven: Proven;
  beforeAll(async () => {
    const quiet = (): void => undefined;
    proven = await proveAnonymitySet({ size: 'quick', seed: 1, progress: quiet, say: quiet });
  }, 60_000);

  it('A4 is what a brute-force oracle finds, with what each fact costs and the smallest step', () => {
    expect(proven.differences).toEqual([]);
  });

  it('A4 would be found out with any of the planted faults', () => {
    expect(proven.missedFaults).toEqual([]);
  });

  it('A4 was asked of every kind of case', () => {
    expect(proven.held).toBe(true);
  });
});
