import { beforeAll, describe, expect, inject, it } from 'vitest';
import { proveRules } from './index.ts';

describe('who sees what', () => {
  let proven: Awaited<ReturnType<typeof proveRules>>;
  beforeAll(async () => {
    const quiet = (): void => undefined;
    proven = await proveRules(inject('pg'), { size: 'quick', seed: 7, progress: quiet, say: quiet }, 8);
  }, 300_000);

  it('V5 the rules module, the database and the API decide alike in random worlds', () => {
    expect(proven.differences).toEqual([]);
    expect(proven.figures['decisions']).toBeGreaterThan(5_000);
  });

  it('V5 would not, with any of the planted faults', () => {
    expect(proven.missed).toEqual([]);
  });
});
