/// <reference path="../api/src/database/provided.d.ts" />
/// <reference path="../api/src/database/sql.d.ts" />
/**
 * One PostgreSQL for a whole run of the tests, with nothing of ours in it: `inject('pg')` is the superuser's
 * connection string. Databases and their templates are made on top of it by those who need them.
 */
import type { TestProject } from 'vitest/node';
import { ownPostgres, type OwnPostgres } from './world/ownPostgres.ts';

/** The first project that needs the server starts it, the last one stops it. */
interface Shared {
  users: number;
  starting: Promise<OwnPostgres> | undefined;
}

// On globalThis, because each project loads this file for itself.
const key = Symbol.for('moot.test.postgres');
const everybody = globalThis as typeof globalThis & { [key]?: Shared };
const shared: Shared = (everybody[key] ??= { users: 0, starting: undefined });

// Vitest asks for a default export here.
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  shared.users += 1;
  shared.starting ??= ownPostgres('test', {
    shared_buffers: '256MB',
    max_connections: 200,
    track_functions: 'all',
  });
  const server = await shared.starting;
  project.provide('pg', server.superuserUrl);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    await server[Symbol.asyncDispose]();
    shared.starting = undefined;
  };
}
