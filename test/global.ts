/// <reference path="../api/src/database/provided.d.ts" />
/// <reference path="../api/src/database/sql.d.ts" />
/**
 * One PostgreSQL for a whole run of the tests, with nothing of ours in it: `inject('pg')` is the superuser's
 * connection string. Databases and their templates are made on top of it by those who need them. Durability is off:
 * the data lies in a temporary folder and dies with the run.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded, type Embedded } from '../api/src/database/embedded.ts';

/** The first project that needs the server starts it, the last one stops it. */
interface Shared {
  users: number;
  starting: Promise<Embedded> | undefined;
  folder: string;
}

// On globalThis, because each project loads this file for itself.
const key = Symbol.for('moot.test.postgres');
const everybody = globalThis as typeof globalThis & { [key]?: Shared };
const shared: Shared = (everybody[key] ??= { users: 0, starting: undefined, folder: '' });

// Vitest asks for a default export here.
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  shared.users += 1;
  shared.starting ??= start();
  const server = await shared.starting;
  project.provide('pg', server.superuserUrl);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    await server.stop();
    shared.starting = undefined;
    rmSync(shared.folder, { recursive: true, force: true });
  };
}

function start(): Promise<Embedded> {
  shared.folder = mkdtempSync(join(tmpdir(), 'moot-test-postgres-'));
  chmodSync(shared.folder, 0o711);
  return startEmbedded({
    dataDir: shared.folder,
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      shared_buffers: '256MB',
      max_connections: 200,
      track_functions: 'all',
    },
  });
}
