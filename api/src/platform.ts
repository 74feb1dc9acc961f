/**
 * The running platform: what a process with the part `api` or `worker` is made of, in the order in which it is put
 * together and taken apart. `main.ts` starts it for people, the journeys start it for a browser.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { openLive } from './alerts/live.ts';
import { addDraftFiles } from './intake/fileDoor.ts';
import { addLibraryFiles } from './library/fileDoor.ts';
import { addReviewFiles } from './moderation/fileDoor.ts';
import { fileRebuilder } from './files/rebuildFile.ts';
import { addAuditLog } from './audit/logDoor.ts';
import { SettingProblem, type Config } from './config.ts';
import { openDatabase, type Database } from './database/asViewer.ts';
import { checkCatalogue } from './database/catalogueCheck.ts';
import type { DatabaseUrls } from './database/ownDatabase.ts';
import type { Services } from './gate/context.ts';
import type { Manifest } from './gate/documents.ts';
import { openGate } from './gate/gate.ts';
import { countRequests } from './gate/countRequests.ts';
import { maskFailures } from './gate/maskFailures.ts';
import { openHttpDoor, type DoorParts } from './gate/httpDoor.ts';
import { addPages, addSecurityHeaders } from './gate/pages.ts';
import type { ReportBug } from './gate/prepare.ts';
import { openSocketDoor } from './gate/socketDoor.ts';
import { addLocalProvider, type DemoCard } from './identity/localProvider.ts';
import { addBackChannelLogout } from './identity/backChannelLogout.ts';
import { trustProviders } from './identity/providers.ts';
import { notingUse } from './identity/notingUse.ts';
import { addSignIn } from './identity/signIn.ts';
import { startSweeping } from './identity/sweeping.ts';
import { projectRoot } from './material.ts';
import { startReleasing } from './moderation/worker.ts';
import { makeSchema } from './schema.ts';
import { loadVaultKeys, recogniseVaultKey } from './vault/vaultKey.ts';
import type { World } from './world.ts';

export interface PlatformOptions {
  readonly config: Config;
  readonly urls: Pick<DatabaseUrls, 'web' | 'worker'>;
  readonly world: World;
  /** The cards of the local provider; none in production. */
  readonly cards: readonly DemoCard[];
  /** Trusted documents; those of the web's build when absent. */
  readonly manifest?: Manifest | undefined;
}

export interface Platform {
  /** Where it listens, without a final slash. */
  readonly url: string;
  readonly services: Services;
  /** Every route that somebody can knock at, as `METHOD /path`; the WebSocket at /graphql is none. */
  readonly routes: readonly string[];
  readonly stop: () => Promise<void>;
}

/** A catalogue that would break the rules, in words. The server does not start. */
export class UnsafeCatalogue extends Error {
  constructor(faults: readonly { readonly rule: string; readonly offender: string }[]) {
    super(`the database is not safe to serve:\n${faults.map(f => `  ${f.rule}: ${f.offender}`).join('\n')}`);
    this.name = 'UnsafeCatalogue';
  }
}

/** Starts the parts that the settings ask for; what had been opened is closed again when one does not start. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const opened = new AsyncDisposableStack();
  try {
    const routes: string[] = [];
    const services = await startParts(options, opened, routes);
    return { url: options.config.http.baseUrl, services, routes, stop: () => opened.disposeAsync() };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

async function startParts(
  options: PlatformOptions,
  opened: AsyncDisposableStack,
  routes: string[],
): Promise<Services> {
  const { config, world } = options;
  const log = pino({ level: config.logLevel, base: undefined });
  const reportBug: ReportBug = error => {
    const id = world.bytes(6).toString('hex');
    const shown =
      error instanceof Error
        ? { name: error.name, message: error.message, stack: error.stack }
        : String(error);
    log.error({ id, error: shown }, 'bug');
    return id;
  };
  const vault = loadVaultKeys(config, world);
  const database = opened.use(await openDatabase(options.urls.web, 20));
  const faults = await checkCatalogue(database.pool);
  if (faults.length > 0) throw new UnsafeCatalogue(faults);
  await recogniseVaultKey(database, vault);
  if (config.mode === 'production') await refuseInvented(database);
  const live = opened.use(await openLive({ database, databaseUrl: options.urls.web, world, vault, log }));
  const services: Services = {
    database,
    world,
    vault,
    live,
    slotSeconds: config.slotSeconds,
    stepUp: { baseUrl: config.http.baseUrl, minutes: config.stepUpMinutes },
  };

  const app: FastifyInstance = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    // Requests are not logged: who asked for what, and when, is nobody's to read (V8).
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    // A body that trickles in holds nothing for long.
    requestTimeout: 30_000,
  });
  opened.defer(() => app.close());
  app.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) routes.push(`${each} ${url}`);
  });
  maskFailures(app, reportBug);
  app.get('/health', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ healthy: await isHealthy(database) }),
  );
  if (config.parts.api) await addDoors(app, services, options, reportBug, opened);
  if (config.parts.worker) {
    const workerDatabase = opened.use(await openDatabase(options.urls.worker, 5));
    opened.use(
      await startReleasing({
        database: workerDatabase,
        url: options.urls.worker,
        world,
        vault,
        slotSeconds: config.slotSeconds,
        report: error => void reportBug(error),
      }),
    );
    opened.use(startSweeping({ database: workerDatabase, world, report: reportBug }));
  }
  // Last: whoever gets an answer finds everything running.
  await app.listen({ host: config.http.host, port: config.http.port }).catch((error: unknown) => {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw taken
      ? new SettingProblem('MOOT_PORT', `port ${config.http.port} is taken by another program`)
      : error;
  });
  return services;
}

/** Everything that somebody can knock at, over one HTTP server. */
async function addDoors(
  app: FastifyInstance,
  services: Services,
  options: PlatformOptions,
  reportBug: ReportBug,
  opened: AsyncDisposableStack,
): Promise<void> {
  const { config, world } = options;
  const { baseUrl } = config.http;
  const webFolder = join(projectRoot, 'web', 'dist');
  const schema = await makeSchema();
  const manifest =
    options.manifest ?? (JSON.parse(readFileSync(join(webFolder, 'documents.json'), 'utf8')) as Manifest);
  const { vault, database } = services;
  const gate = openGate({ ...config, schema, manifest, database, vault, world });
  const parts: DoorParts = { schema, gate, services, baseUrl, reportBug };
  addSecurityHeaders(app, baseUrl);
  countRequests(app, gate, baseUrl, reportBug);
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  await openHttpDoor(app, parts);
  opened.defer(openSocketDoor(app.server, parts));
  const session = {
    database: services.database,
    world,
    vault: services.vault,
    baseUrl,
    sessionHours: config.sessionHours,
    idleHours: config.idleHours,
    stepUpMinutes: config.stepUpMinutes,
    newcomers: config.newcomers,
    report: reportBug,
  };
  opened.use(notingUse(app, session));
  const providers = trustProviders(
    config.oidc.local
      ? [addLocalProvider(app, { baseUrl, dataDir: config.dataDir, world, cards: options.cards })]
      : config.oidc.providers.map(one => ({ ...one, local: false })),
  );
  addSignIn(app, session, providers, gate);
  addBackChannelLogout(app, session, providers);
  addAuditLog(app, parts);
  addLibraryFiles(app, parts);
  addDraftFiles(app, { ...parts, rebuildFile: fileRebuilder() });
  addReviewFiles(app, parts);
  if (config.web === 'built') await addPages(app, webFolder, config.mode);
  if (config.web === 'dev')
    await (await import('./gate/devPages.ts')).addDevPages(app, join(projectRoot, 'web'));
}

/** In production nobody invented can sign in, and nobody real is told that invented councils take part. */
async function refuseInvented(database: Database): Promise<void> {
  const [row] = await database.as('doorkeeper', run =>
    run<{ invented: boolean }>('select register.holds_invented() as invented'),
  );
  if (row?.invented === true) {
    throw new SettingProblem(
      'MOOT_MODE',
      'production refuses this database: it holds invented people or councils of the demo',
    );
  }
}

async function isHealthy(database: Database): Promise<boolean> {
  await database.as('doorkeeper', run => run('select register.epoch()'));
  return true;
}
