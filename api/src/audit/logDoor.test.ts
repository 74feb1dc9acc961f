import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestPlatform, type TestPlatform } from '../../../test/world/platform.ts';
import { signIn } from '../../../test/world/signIn.ts';
import { logSchema } from './logFile.ts';
import { verifyLog } from './verifyLog.ts';

describe('the running platform', () => {
  let platform: TestPlatform;
  beforeAll(async () => {
    platform = await startTestPlatform(inject('pg'), {
      web: 'none',
      manifest: {},
      slotSeconds: 1,
    });
  }, 60_000);
  afterAll(() => platform[Symbol.asyncDispose]());

  it('10 R6 signs a head at the next slot, and hands the log to whoever is signed in with a role', async () => {
    const log = new URL('/audit/log.json', platform.url);
    expect((await fetch(log)).status).toBe(401);
    const cookie = await signIn(platform.url, 'petra-notreal');
    const download = async () => {
      const answer = await fetch(log, { headers: { cookie } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
      return logSchema.parse(await answer.json());
    };
    await expect.poll(async () => (await download()).leaves.length, { timeout: 15_000 }).toBeGreaterThan(0);
    const before = await download();
    expect(verifyLog(before)).toEqual([]);
    await signIn(platform.url, 'petra-notreal');
    await expect
      .poll(async () => (await download()).leaves.length, { timeout: 15_000 })
      .toBeGreaterThan(before.leaves.length);
    expect(verifyLog(await download(), before)).toEqual([]);
  });
});
