/**
 * The whole platform for a test: a fresh database, the register and the demo's people, the local provider, API and
 * worker on a free port, the built web app. What a newcomer gets by `npm start`, in a second and with short slots.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@moot/api/config';
import { asRegistrar } from '@moot/api/database/asRegistrar';
import { bringDemo, demoCards } from '@moot/api/demo/bringDemo';
import type { Manifest } from '@moot/api/gate/documents';
import { startPlatform, type Platform } from '@moot/api/platform';
import { bringRegister } from '@moot/api/register/bringRegister';
import { bringKnownSuppliers } from '@moot/api/suppliers/bringSuppliers';
import { machineWorld, type World } from '@moot/api/world';
import { freshDatabase, type FreshDatabase } from './database.ts';
import { unhurried } from './unhurried.ts';

export interface TestPlatform extends AsyncDisposable {
  readonly url: string;
  readonly platform: Platform;
  readonly database: FreshDatabase;
}

export { unhurried };

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/**
 * `superuser` is `inject('pg')`. With `web: 'none'` no pages are served and `manifest` says what may be asked; with
 * `people: 'none'` register and demo stay out, for a test that brings a world of its own.
 */
export async function startTestPlatform(
  superuser: string,
  options: {
    readonly slotSeconds?: number;
    readonly web?: 'built' | 'none';
    readonly manifest?: Manifest;
    readonly parts?: string;
    readonly log?: string;
    /** Another way to the same database, such as a line that loses what passes. */
    readonly databaseThrough?: (url: string) => string;
    /** As MOOT_LIMITS. Without pages, tests knock as often as they like unless they say otherwise. */
    readonly limits?: string;
    readonly proxies?: number;
    /** Other settings, which may need to know where the platform will be. */
    readonly settings?: (baseUrl: string) => Promise<Readonly<Record<string, string>>>;
    readonly people?: 'demo' | 'none';
    readonly world?: World;
  } = {},
): Promise<TestPlatform> {
  const database = await freshDatabase(superuser);
  const through = options.databaseThrough ?? ((url: string): string => url);
  const dataDir = mkdtempSync(join(tmpdir(), 'moot-platform-'));
  const port = await freePort();
  const config = readConfig({
    MOOT_PORT: String(port),
    MOOT_DATA: dataDir,
    MOOT_WEB: options.web ?? 'built',
    MOOT_PARTS: options.parts ?? 'api,worker',
    MOOT_SLOT_SECONDS: String(options.slotSeconds ?? 2),
    MOOT_LOG: options.log ?? 'error',
    MOOT_PROXIES: String(options.proxies ?? 0),
    ...(options.limits === undefined && options.web !== 'none'
      ? {}
      : { MOOT_LIMITS: options.limits ?? unhurried }),
    ...(await options.settings?.(`http://localhost:${port}`)),
  });
  if (options.people !== 'none') {
    await asRegistrar(database.owner, async run => {
      await bringRegister(run);
      await bringKnownSuppliers(run);
      await bringDemo(run, `${config.http.baseUrl}/oidc`);
    });
  }
  const platform = await startPlatform({
    config,
    urls: { ...database, web: through(database.web), worker: through(database.worker) },
    world: options.world ?? machineWorld,
    cards: demoCards(),
    ...(options.manifest === undefined ? {} : { manifest: options.manifest }),
  });
  return {
    url: platform.url,
    platform,
    database,
    [Symbol.asyncDispose]: async () => {
      await platform.stop();
      await database[Symbol.asyncDispose]();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
