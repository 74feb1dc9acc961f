import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@moot/api/material';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestPlatform, type TestPlatform } from '../world/platform.ts';

/** Requests that one address has in ten seconds here. */
const most = 60;

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform(inject('pg'), {
    parts: 'api',
    proxies: 1,
    limits: `requestsOfAddress=${most},requestsOfSession=5`,
  });
});
afterAll(async () => platform[Symbol.asyncDispose]());

const asset = (): string => `/assets/${readdirSync(join(projectRoot, 'web', 'dist', 'assets'))[0] ?? ''}`;
const ask = (path: string, from: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${platform.url}${path}`, { headers: { 'x-forwarded-for': from, ...headers } });

describe('the door of pages and files', () => {
  it('6 counts the requests of an address, files and pages alike', async () => {
    for (const [n, path] of ['/', '/library/anything', asset(), '/nowhere.txt'].entries()) {
      const from = `10.1.0.${n}`;
      const statuses: number[] = [];
      for (let knock = 0; knock <= most; knock++)
        statuses.push((await ask(path, from, { accept: 'text/html' })).status);
      expect(statuses.indexOf(429), path).toBe(most);
    }
  });

  it('6 does not count the files of a page for the session that opens it', async () => {
    for (let knock = 0; knock < 20; knock++) {
      const { status } = await ask(asset(), '10.2.0.1', { cookie: 'moot=whoever' });
      expect(status).toBe(200);
    }
  });

  it('6 gives every page and file the headers that keep a browser from running what is not ours', async () => {
    for (const path of ['/', '/library/anything', asset(), '/nowhere.txt']) {
      const { headers } = await ask(path, '10.3.0.1', { accept: 'text/html' });
      expect(headers.get('content-security-policy'), path).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    }
  });

  it('6 shows no file beyond the build', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/assets/..%2f..%2fpackage.json',
      '/.stamp/../../package.json',
    ]) {
      const response = await ask(path, '10.4.0.1');
      expect(await response.text(), path).not.toContain('"name"');
    }
  });
});
