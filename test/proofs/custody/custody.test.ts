import { beforeAll, describe, expect, inject, it } from 'vitest';
import { attack, type AttackResult } from './attack.ts';
import { joiners } from './joiners.ts';
import { write, type Written } from './scenario.ts';

describe('a stolen dump without the vault key', () => {
  let written: Written;
  let result: AttackResult;
  beforeAll(async () => {
    const quiet = (): void => undefined;
    written = await write(inject('pg'), { publications: 40, seed: 7, progress: quiet });
    result = attack(written, { seed: 7, progress: quiet });
  }, 240_000);

  it('A9 does not tell who wrote what, by any joiner', () => {
    expect(written.truth.ties.length).toBeGreaterThanOrEqual(40);
    expect(result.better).toEqual([]);
    expect(result.tried.length).toBeGreaterThan(joiners.length);
  });

  it('A9 would tell, were there any of the planted leaks', () => {
    expect(result.blind).toEqual([]);
  });
});
