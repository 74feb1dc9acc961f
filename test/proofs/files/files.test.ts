import { beforeAll, describe, expect, it } from 'vitest';
import { proveFiles, type Proven } from './index.ts';

describe('files', () => {
  let proven: Proven;
  beforeAll(async () => {
    const quiet = (): void => undefined;
    proven = await proveFiles({ size: 'quick', seed: 1, progress: quiet, say: quiet });
  }, 120_000);

  it('A10 leave no trace of who gave them, in any kind and in any place of it, or are refused', () => {
    expect(proven.broken).toEqual([]);
    expect(proven.figures['poisoned files']).toBeGreaterThan(100);
  });

  it('A10 would be found out with any of the planted faults', () => {
    expect(proven.missedFaults).toEqual([]);
    expect(proven.held).toBe(true);
  });
});
