import { beforeAll, describe, expect, inject, it } from 'vitest';
import { proveAudit } from './index.ts';

describe('the audit log', () => {
  let result: Awaited<ReturnType<typeof proveAudit>>;
  beforeAll(async () => {
    const quiet = (): void => undefined;
    result = await proveAudit(inject('pg'), { size: 'quick', seed: 10, progress: quiet, say: quiet });
  }, 240_000);

  it('10 R6 shows every tampering before the last head to whoever holds one, and no honest log is refused', () => {
    expect(result.missed).toEqual([]);
    expect(Number(result.figures['tamperings'])).toBeGreaterThanOrEqual(200);
  });

  it('10 R6 would not, were any part of the verifier broken', () => {
    expect(result.blind).toEqual([]);
  });
});
