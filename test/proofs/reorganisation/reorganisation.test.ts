import { beforeAll, describe, expect, inject, it } from 'vitest';
import { proveReorganisation } from './index.ts';

describe('reorganisation', () => {
  let proven: Awaited<ReturnType<typeof proveReorganisation>>;
  beforeAll(async () => {
    const quiet = (): void => undefined;
    proven = await proveReorganisation(
      inject('pg'),
      { size: 'quick', seed: 7, progress: quiet, say: quiet },
      2,
    );
  }, 300_000);

  it('8 the creation of Cumberland and of Westmorland and Furness widens and narrows nobody else’s view', () => {
    expect(proven.differences).toEqual([]);
    expect(proven.figures['publications × people compared']).toBeGreaterThan(5_000);
  });

  it('8 would, with any of the planted faults', () => {
    expect(proven.missed).toEqual([]);
  });
});
