/**
 * A database of one's own for a test file: cloned in a fraction of a second from a template that the first asker
 * builds by the real migrations. The logins have the rights that they have in production, none.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate, prepareCluster, shapeFingerprint } from '@moot/api/database/migrate';
import { machineWorld } from '@moot/api/world';

/** Connection strings for one fresh database, by login. */
export interface FreshDatabase extends AsyncDisposable {
  readonly web: string;
  readonly worker: string;
  readonly owner: string;
  readonly jobs: string;
  /** The superuser's: for looking at what no role may see, and for planting faults. */
  readonly superuser: string;
}

const passwords = { migrator: 'migrator', web: 'web', worker: 'worker', jobs: 'jobs' } as const;

const urlOf = (superuser: string, database: string, login?: keyof typeof passwords): string => {
  const url = new URL(superuser);
  url.pathname = `/${database}`;
  if (login !== undefined) {
    url.username = login;
    url.password = passwords[login];
  }
  return url.href;
};

async function templateOf(superuser: string): Promise<string> {
  const name = `moot_template_${shapeFingerprint}`;
  const client = new pg.Client({ connectionString: superuser });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7306019)');
    const known = await client.query('select from pg_database where datname = $1 and datistemplate', [name]);
    if (known.rowCount === 0) {
      await client.query(`drop database if exists ${name}`);
      await client.query(`create database ${name}`);
      await prepareCluster(urlOf(superuser, name), passwords);
      await migrate(urlOf(superuser, name, 'migrator'), machineWorld);
      await client.query(`alter database ${name} is_template true`);
    }
  } finally {
    await client.end();
  }
  return name;
}

/** `superuser` is the connection string of a PostgreSQL of one's own, such as `inject('pg')` in a test. */
export async function freshDatabase(superuser: string): Promise<FreshDatabase> {
  const template = await templateOf(superuser);
  const name = `moot_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: superuser });
  await client.connect();
  await client.query(`create database ${name} template ${template}`);
  // Rights on the database itself are not copied with a template.
  await client.query(`revoke temporary, connect on database ${name} from public`);
  await client.query(`grant connect on database ${name} to migrator, web, worker, jobs`);
  return {
    web: urlOf(superuser, name, 'web'),
    worker: urlOf(superuser, name, 'worker'),
    owner: urlOf(superuser, name, 'migrator'),
    jobs: urlOf(superuser, name, 'jobs'),
    superuser: urlOf(superuser, name),
    [Symbol.asyncDispose]: async () => {
      await client.query(`drop database ${name} with (force)`);
      await client.end();
    },
  };
}
