import { fork, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from 'rolldown';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbedded, type EmbeddedOptions, type Way } from './embedded.ts';

const settings = { fsync: 'off', synchronous_commit: 'off', shared_buffers: '16MB' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'moot-embedded-test-'));
  chmodSync(folder, 0o711);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const options = (more: Partial<EmbeddedOptions> = {}): EmbeddedOptions => ({
  dataDir: join(folder, 'data'),
  settings,
  ...more,
});

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(sql);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  it('starts from nothing with the settings it is given, and keeps the password to its owner', async () => {
    await using server = await startEmbedded(options({ settings: { ...settings, max_connections: 23 } }));
    expect(await ask(server.superuserUrl, `select current_setting('max_connections') as answer`)).toBe('23');
    expect(
      await ask(server.superuserUrl, `select current_setting('server_version_num')::int / 10000 as answer`),
    ).toBe(18);
    expect(statSync(join(folder, 'data', 'password')).mode & 0o777).toBe(0o600);
    await expect(
      ask(server.superuserUrl.replace(/:[^:@]+@/, ':wrong@'), 'select 1 as answer'),
    ).rejects.toThrow(/password/);
  });

  it('keeps data and port from one start to the next', async () => {
    const first = await startEmbedded(options());
    await ask(first.superuserUrl, 'create table kept as select 7 as answer');
    await first.stop();
    // The same folder, named from where we are.
    await using second = await startEmbedded(
      options({ dataDir: relative(process.cwd(), join(folder, 'data')) }),
    );
    expect(await ask(second.superuserUrl, 'select answer from kept')).toBe(7);
    expect(second.port).toBe(first.port);
  });

  it('refuses a port that is taken and a folder that is in use, in words', async () => {
    await using server = await startEmbedded(options());
    await expect(startEmbedded(options())).rejects.toThrow(/already runs the database/);
    const other = options({ dataDir: join(folder, 'other'), port: server.port });
    await expect(startEmbedded(other)).rejects.toThrow(/taken by another program/);
  });

  it('says so when the data was written by another version', async () => {
    await (await startEmbedded(options())).stop();
    writeFileSync(join(folder, 'data', 'cluster', 'PG_VERSION'), '17\n');
    await expect(startEmbedded(options())).rejects.toThrow(/written by PostgreSQL 17/);
  });

  it('R8 after a kill -9 of its parent the next start ends the orphan and loses nothing', async () => {
    const orphaned = await startInAnotherProcess(options());
    await ask(orphaned.url, 'create table kept as select 8 as answer');
    const pidFile = join(folder, 'data', 'cluster', 'postmaster.pid');
    const orphan = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    await kill(orphaned.parent);
    expect(isAlive(orphan)).toBe(true);
    const said: string[] = [];
    await using server = await startEmbedded(options({ log: line => said.push(line) }));
    expect(isAlive(orphan)).toBe(false);
    expect(said.join('\n')).toContain(`left behind (process ${orphan})`);
    expect(await ask(server.superuserUrl, 'select answer from kept')).toBe(8);
  });
});

describe.runIf(process.getuid?.() === 0)('the embedded PostgreSQL under root', () => {
  it('runs as nobody where nobody can reach it, and in a namespace under a private folder', async () => {
    const ways: Way[] = [];
    for (const mode of [0o711, 0o700]) {
      const parent = join(folder, String(mode));
      mkdirSync(parent);
      chmodSync(parent, mode);
      await using server = await startEmbedded(options({ dataDir: join(parent, 'data') }));
      expect(await ask(server.superuserUrl, 'select 1 as answer')).toBe(1);
      ways.push(server.way);
    }
    expect(ways[1]).not.toBe('nobody');
    expect(ways).not.toContain('plain');
  });

  it('brings the data back from a temporary copy, and takes it over when the way changes', async () => {
    const private_ = join(folder, 'private');
    mkdirSync(private_, { mode: 0o700 });
    const dataDir = join(private_, 'data');
    const copied = await startEmbedded(options({ dataDir, way: 'copy' }));
    await ask(copied.superuserUrl, 'create table kept as select 9 as answer');
    const elsewhere = readFileSync(join(dataDir, 'elsewhere'), 'utf8');
    await copied.stop();
    expect(existsSync(elsewhere)).toBe(false);
    await using again = await startEmbedded(options({ dataDir }));
    expect(again.way).not.toBe('copy');
    expect(await ask(again.superuserUrl, 'select answer from kept')).toBe(9);
  });
});

/** The server as a child of another Node, so that its parent can be killed. Bundled, as the product is. */
async function startInAnotherProcess(
  embedded: EmbeddedOptions,
): Promise<{ readonly parent: ChildProcess; readonly url: string }> {
  const script = join(import.meta.dirname, '..', '..', 'dist', `embedded-${process.pid}.mjs`);
  await build({
    input: join(import.meta.dirname, 'embedded.ts'),
    platform: 'node',
    external: /^node:/,
    output: { file: script, format: 'esm' },
    logLevel: 'silent',
  });
  const starter = join(folder, 'starter.mjs');
  const { dataDir } = embedded;
  writeFileSync(
    starter,
    `import { startEmbedded } from ${JSON.stringify(script)};
     const server = await startEmbedded(${JSON.stringify({ dataDir, settings })});
     process.send(server.superuserUrl);`,
  );
  const parent = fork(starter, { execArgv: [], stdio: 'ignore' });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      parent.once('message', message => resolve(String(message)));
      parent.once('exit', code => reject(new Error(`the starter ended with ${code}`)));
    });
    return { parent, url };
  } finally {
    rmSync(script, { force: true });
  }
}

function kill(parent: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    parent.once('exit', () => resolve());
    parent.kill('SIGKILL');
  });
}

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
