/** What an operator sees of a start: the first, the second, after a kill, anew, and what production refuses. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asRegistrar } from '@moot/api/database/asRegistrar';
import { bringDemo } from '@moot/api/demo/bringDemo';
import { bringRegister } from '@moot/api/register/bringRegister';
import { buildPrograms } from '../../bootstrap/build.mjs';
import { freshDatabase, type FreshDatabase } from '../world/database.ts';

const root = join(import.meta.dirname, '..', '..');

interface Run {
  readonly process: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

function start(env: Readonly<Record<string, string>>, ...args: string[]): Run {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(MOOT|DATABASE|OIDC)_/.test(name)),
  );
  const child = spawn(process.execPath, [join(root, 'api/dist/main.js'), 'start', ...args], {
    cwd: root,
    env: { ...inherited, NODE_ENV: 'production', ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  return {
    process: child,
    said: () => said,
    ended: new Promise(resolve => child.once('exit', code => resolve(code))),
  };
}

async function answers(url: string, run: Run): Promise<void> {
  for (let waited = 0; waited < 90_000; waited += 100) {
    if (run.process.exitCode !== null) throw new Error(`it ended by itself:\n${run.said()}`);
    const response = await fetch(`${url}/health`).catch(() => undefined);
    if (response?.ok === true) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`no answer:\n${run.said()}`);
}

async function says(run: Run, words: string): Promise<void> {
  for (let waited = 0; waited < 90_000 && !run.said().includes(words); waited += 50) {
    if (run.process.exitCode !== null) throw new Error(`it ended by itself:\n${run.said()}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  expect(run.said()).toContain(words);
}

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const postgresOf = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
/** A process that has ended and waits to be reaped has no command line left. */
const runs = (pid: number): boolean =>
  process.platform === 'linux'
    ? existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
    : isAlive(pid);
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('1 starting', () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'moot-start-')), 'data');
  let env: Record<string, string>;
  let url: string;
  const canary = (): string => join(dataDir, 'canary');

  beforeAll(async () => {
    await buildPrograms(['main']);
    const port = await freePort();
    url = `http://localhost:${port}`;
    env = { MOOT_DATA: dataDir, MOOT_PORT: String(port) };
  });
  afterAll(() => rmSync(join(dataDir, '..'), { recursive: true, force: true }));

  it('1 starts from nothing, fills the demo, prints the URL and the people, and stops everything on Ctrl-C', async () => {
    const run = start(env);
    await answers(url, run);
    expect(run.said()).toContain(`Open ${url}`);
    expect(run.said()).toMatch(/Wren Makebelieve .*Wexmoor District Council .*contributor/);
    expect(run.said()).toMatch(/Maud Legend .*DSIT .*moderator/);
    expect((await fetch(url, { headers: { accept: 'text/html' } })).status).toBe(200);
    const postgres = postgresOf(dataDir);
    expect(runs(postgres)).toBe(true);
    run.process.kill('SIGINT');
    run.process.kill('SIGINT');
    expect(await run.ended).toBe(0);
    expect(runs(postgres)).toBe(false);
    writeFileSync(canary(), '');
  });

  it('1 keeps the data at the second start and fills nothing again', async () => {
    const run = start(env);
    await answers(url, run);
    expect(run.said()).not.toContain('Filling the demo');
    expect(existsSync(canary())).toBe(true);
    // The next test finds what a kill leaves behind.
    run.process.kill('SIGKILL');
    await run.ended;
  });

  it('1 cleans up after a kill -9 and starts again', async () => {
    const orphan = postgresOf(dataDir);
    expect(runs(orphan), 'the killed start left its PostgreSQL behind').toBe(true);
    const run = start(env);
    await answers(url, run);
    expect(runs(orphan)).toBe(false);
    expect(existsSync(canary())).toBe(true);
    run.process.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  });

  it('1 begins anew with --fresh, and can be interrupted while it fills the demo', async () => {
    const run = start(env, '--fresh');
    await says(run, 'Filling the demo');
    expect(run.said()).toContain('Beginning anew');
    expect(existsSync(canary())).toBe(false);
    const postgres = postgresOf(dataDir);
    run.process.kill('SIGINT');
    expect(await run.ended).toBe(0);
    expect(runs(postgres)).toBe(false);
  });

  it('1 begins anew after a first start that was interrupted', async () => {
    const run = start(env);
    await says(run, 'The first start was interrupted: beginning anew.');
    run.process.kill('SIGINT');
    expect(await run.ended).toBe(0);
  });
});

describe('1 production', () => {
  let database: FreshDatabase;
  const key = 'ab'.repeat(32);
  const production = (): Record<string, string> => ({
    MOOT_MODE: 'production',
    MOOT_BASE_URL: 'https://moot.example',
    MOOT_PORT: '0',
    MOOT_VAULT_KEY: key,
    DATABASE_URL: database.web,
    DATABASE_WORKER_URL: database.worker,
    OIDC_ISSUER: 'https://login.example',
    OIDC_CLIENT_SECRET: 'secret',
  });
  beforeAll(async () => {
    database = await freshDatabase(inject('pg'));
    await asRegistrar(database.owner, async run => void (await bringRegister(run)));
  });
  afterAll(() => database[Symbol.asyncDispose]());
  const refusal = async (env: Record<string, string>): Promise<string> => {
    const run = start(env);
    expect(await run.ended).toBe(1);
    return run.said().trim();
  };

  it('1 refuses the local provider, the embedded database, and a key that would be made up, each in a line', async () => {
    const without = (name: string): Record<string, string> =>
      Object.fromEntries(Object.entries(production()).filter(([n]) => n !== name));
    expect(await refusal(without('OIDC_ISSUER'))).toBe(
      'OIDC_ISSUER: is needed in production: the local provider is for the demo',
    );
    expect(await refusal(without('DATABASE_URL'))).toMatch(/^DATABASE_URL: is needed in production/);
    expect(await refusal(without('MOOT_VAULT_KEY'))).toMatch(/^MOOT_VAULT_KEY_FILE: is needed in production/);
  });

  it('1 refuses a vault key that lies in the data folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'moot-key-'));
    writeFileSync(join(folder, 'key'), key);
    const { MOOT_VAULT_KEY: _, ...others } = production();
    expect(await refusal({ ...others, MOOT_DATA: folder, MOOT_VAULT_KEY_FILE: join(folder, 'key') })).toMatch(
      /must lie outside MOOT_DATA/,
    );
    rmSync(folder, { recursive: true });
  });

  it('1 starts on a database of its own without anybody invented, and refuses one that holds the demo', async () => {
    const port = await freePort();
    const run = start({ ...production(), MOOT_PORT: String(port) });
    await answers(`http://127.0.0.1:${port}`, run);
    expect((await fetch(`http://127.0.0.1:${port}/demo/people`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/oidc/.well-known/openid-configuration`)).status).toBe(404);
    run.process.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    await asRegistrar(database.owner, registrar => bringDemo(registrar, 'https://login.example'));
    expect(await refusal({ ...production(), MOOT_PORT: String(port) })).toMatch(
      /invented people or councils/,
    );
  });
});
