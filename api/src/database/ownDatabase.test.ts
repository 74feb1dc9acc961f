import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machineWorld } from '../world.ts';
import { borrowOwnDatabase, emptyDataFolder, startOwnDatabase } from './ownDatabase.ts';

let folder: string;
let dataDir: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'moot-own-database-'));
  chmodSync(folder, 0o711);
  dataDir = join(folder, 'data');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const loginOf = async (url: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ login: string }>('select session_user as login');
  await client.end();
  return rows[0]?.login;
};

describe('the embedded database', { timeout: 120_000 }, () => {
  it('starts with its four logins, is lent while it runs, lasts, and goes with its folder', async () => {
    const started = await startOwnDatabase(dataDir, machineWorld, () => undefined);
    for (const [name, login] of [
      ['web', 'web'],
      ['worker', 'worker'],
      ['owner', 'migrator'],
      ['jobs', 'jobs'],
    ] as const) {
      expect(await loginOf(started.urls[name])).toBe(login);
    }
    const logins = join(dataDir, 'logins.json');
    expect(statSync(logins).mode & 0o777).toBe(0o600);
    const passwords = Object.values(JSON.parse(readFileSync(logins, 'utf8')) as object) as string[];
    expect(new Set(passwords)).toHaveLength(4);
    for (const password of passwords) expect(password).toMatch(/^[\w-]{32}$/);

    const lent = await borrowOwnDatabase(dataDir, machineWorld);
    await lent.stop();
    expect(await loginOf(started.urls.web), 'who borrowed it does not stop it').toBe('web');
    await started.stop();
    await expect(loginOf(started.urls.web)).rejects.toThrow(/ECONNREFUSED/);

    const alone = await borrowOwnDatabase(dataDir, machineWorld);
    expect(await loginOf(alone.urls.worker)).toBe('worker');
    expect(new URL(alone.urls.web).password).toBe(new URL(started.urls.web).password);
    await alone.stop();
    await expect(loginOf(alone.urls.worker)).rejects.toThrow(/ECONNREFUSED/);

    await emptyDataFolder(dataDir);
    expect(existsSync(dataDir)).toBe(false);
    await emptyDataFolder(dataDir);
  });
});
