/**
 * `moot start`: puts the parts together for people. Reads from the top as what a start does: settings, database, shape,
 * demo, platform, and everything stopped in order at the end.
 */
import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { readConfig, SettingProblem, type Config } from './config.ts';
import { asRegistrar } from './database/asRegistrar.ts';
import { EmbeddedError } from './database/embedded.ts';
import { migrate } from './database/migrate.ts';
import {
  emptyDataFolder,
  startOwnDatabase,
  type DatabaseUrls,
  type OwnDatabase,
} from './database/ownDatabase.ts';
import { demoCards } from './demo/bringDemo.ts';
import { withDemoPort } from './demo/demoPort.ts';
import { isDemoComplete, seedDemo } from './demo/seedDemo.ts';
import { startPlatform, UnsafeCatalogue, type Platform } from './platform.ts';
import { announce } from './demo/announce.ts';
import { bringRegister } from './register/bringRegister.ts';
import { bringKnownSuppliers } from './suppliers/bringSuppliers.ts';
import { machineWorld } from './world.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function start(args: readonly string[]): Promise<void> {
  const config = readConfig(await withDemoPort(process.env));
  let own: OwnDatabase | null = null;
  let platform: Platform | null = null;
  const stop = async (): Promise<void> => {
    await platform?.stop();
    await own?.stop();
  };
  // From the first moment on: whoever interrupts a start must not leave a database behind.
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      say('Stopping.');
      stop().then(() => process.exit(0), fail);
    });
  }
  try {
    if (config.database.embedded) {
      await beginAnewWhere(config, args.includes('--fresh'));
      own = await startOwnDatabase(config.dataDir, machineWorld, () => undefined);
    }
    const urls = own?.urls ?? externalUrls(config);
    if (own !== null) await bringUpToDate(config, urls);
    platform = await startPlatform({
      config,
      urls,
      world: machineWorld,
      cards: config.mode === 'demo' ? demoCards() : [],
    });
    announce(config, say);
  } catch (error) {
    // What breaks because everything is being stopped is no news.
    if (stopping) return;
    await stop();
    throw error;
  }
}

/** The embedded database's shape, the register, and the demo. */
async function bringUpToDate(config: Config, urls: DatabaseUrls): Promise<void> {
  await migrate(urls.owner, machineWorld);
  await asRegistrar(urls.owner, async run => {
    await bringRegister(run);
    await bringKnownSuppliers(run);
  });
  if (config.mode === 'demo') await seedDemo({ config, urls, world: machineWorld, say });
}

/** On request, and where a first start was interrupted before the demo was whole: nothing of anybody's is in it yet. */
async function beginAnewWhere(config: Config, asked: boolean): Promise<void> {
  const interrupted = existsSync(config.dataDir) && !isDemoComplete(config.dataDir);
  if (!interrupted && !(asked && existsSync(config.dataDir))) return;
  say(
    asked
      ? 'Beginning anew: the data folder is emptied.'
      : 'The first start was interrupted: beginning anew.',
  );
  await emptyDataFolder(config.dataDir);
}

function externalUrls(config: Config): DatabaseUrls {
  if (config.database.embedded) throw new Error('the embedded database has its own addresses');
  const { web, worker, owner, jobs } = config.database;
  return { web, worker: worker ?? '', owner: owner ?? '', jobs: jobs ?? '' };
}

/** What an operator can mend is said in a line; anything else is a bug and shows where it happened. */
function fail(error: unknown): never {
  const known =
    error instanceof SettingProblem || error instanceof UnsafeCatalogue || error instanceof EmbeddedError;
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}

await start(process.argv.slice(2)).catch(fail);
