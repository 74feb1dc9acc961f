/**
 * The embedded database of the demo: started from the data folder, with roles, passwords and the present shape. With
 * `DATABASE_URL` set nothing of this runs.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { World } from '../world.ts';
import { startEmbedded } from './embedded.ts';
import { prepareCluster, type LoginPasswords } from './migrate.ts';

/** Connection strings of the four logins. */
export interface DatabaseUrls {
  readonly web: string;
  readonly worker: string;
  readonly owner: string;
  readonly jobs: string;
}

export interface OwnDatabase {
  readonly urls: DatabaseUrls;
  /** Stops the server in order. */
  readonly stop: () => Promise<void>;
}

/** Passwords are made once and lie beside the data, readable by their owner alone. */
function passwordsIn(dataDir: string, world: World): LoginPasswords {
  const file = join(dataDir, 'logins.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as LoginPasswords;
  const make = (): string => world.bytes(24).toString('base64url');
  const passwords = { migrator: make(), web: make(), worker: make(), jobs: make() };
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  return passwords;
}

/** Starts it; the first start of a data folder also makes it. */
export async function startOwnDatabase(
  dataDir: string,
  world: World,
  log: (line: string) => void,
): Promise<OwnDatabase> {
  mkdirSync(dataDir, { recursive: true });
  const server = await startEmbedded({ dataDir: join(dataDir, 'postgres'), log });
  try {
    const passwords = passwordsIn(dataDir, world);
    const urlOf = (login?: keyof LoginPasswords): string => {
      const url = new URL(server.superuserUrl);
      url.pathname = '/moot';
      if (login !== undefined) {
        url.username = login;
        url.password = passwords[login];
      }
      return url.href;
    };
    const client = new pg.Client({ connectionString: server.superuserUrl });
    await client.connect();
    const known = await client.query(`select from pg_database where datname = 'moot'`);
    if (known.rowCount === 0) await client.query('create database moot');
    await client.end();
    await prepareCluster(urlOf(), passwords);
    return {
      urls: { web: urlOf('web'), worker: urlOf('worker'), owner: urlOf('migrator'), jobs: urlOf('jobs') },
      stop: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * The embedded database for one command of the operator: the running platform's if there is one, else started for the
 * time of the command.
 */
export async function borrowOwnDatabase(dataDir: string, world: World): Promise<OwnDatabase> {
  const logins = join(dataDir, 'logins.json');
  const port = join(dataDir, 'postgres', 'port');
  if (existsSync(logins) && existsSync(port)) {
    const passwords = JSON.parse(readFileSync(logins, 'utf8')) as LoginPasswords;
    const urlOf = (login: keyof LoginPasswords): string =>
      `postgresql://${login}:${passwords[login]}@127.0.0.1:${readFileSync(port, 'utf8').trim()}/moot`;
    const client = new pg.Client({ connectionString: urlOf('web') });
    const runs = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (runs) {
      const urls = {
        web: urlOf('web'),
        worker: urlOf('worker'),
        owner: urlOf('migrator'),
        jobs: urlOf('jobs'),
      };
      return { urls, stop: async () => undefined };
    }
  }
  return startOwnDatabase(dataDir, world, () => undefined);
}

/**
 * Empties the data folder. Refuses while another process runs on it, and first stops a server that a killed start left
 * behind: files under a running PostgreSQL must not go.
 */
export async function emptyDataFolder(dataDir: string): Promise<void> {
  const postgres = join(dataDir, 'postgres');
  if (existsSync(join(postgres, 'cluster'))) {
    const server = await startEmbedded({ dataDir: postgres });
    await server.stop();
  }
  rmSync(dataDir, { recursive: true, force: true });
}
