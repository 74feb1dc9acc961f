import { beforeAll, describe, expect, inject, it } from 'vitest';
import { provePolicies } from './index.ts';

describe('the functions that policies call', () => {
  let proven: Awaited<ReturnType<typeof provePolicies>>;
  beforeAll(async () => {
    const quiet = (): void => undefined;
    proven = await provePolicies(inject('pg'), { size: 'quick', seed: 1, progress: quiet, say: quiet });
  }, 180_000);

  it('2 run a few times for a page, whatever the number of rows, after the sixth execution too', () => {
    expect(proven.wrong).toEqual([]);
  });

  it('2 would not, with a condition that is not hoisted', () => {
    expect(proven.missed).toEqual([]);
  });
});
