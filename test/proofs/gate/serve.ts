/** A process that runs one variant of the platform after the other, as it is told. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readConfig } from '@moot/api/config';
import type { Platform, PlatformOptions } from '@moot/api/platform';
import { machineWorld } from '@moot/api/world';
import type { Reply, VariantStart } from './variants.ts';

let running: Platform | null = null;

async function obey(message: VariantStart | 'stop'): Promise<Reply> {
  if (message === 'stop') {
    await running?.stop();
    running = null;
    return { routes: [] };
  }
  const { start, env, urls, manifest } = message;
  const file = start === null ? 'platform.js' : `platform-${start}.js`;
  // Beside this file in the bundle, under a name that only the bundle has.
  const folder = join(process.argv[1] ?? '', '..');
  const { startPlatform } = (await import(pathToFileURL(join(folder, file)).href)) as {
    readonly startPlatform: (options: PlatformOptions) => Promise<Platform>;
  };
  running = await startPlatform({ config: readConfig(env), urls, world: machineWorld, cards: [], manifest });
  return { routes: running.routes };
}

process.on('message', message => {
  obey(message as VariantStart | 'stop').then(
    reply => process.send?.(reply),
    (error: unknown) =>
      process.send?.({
        failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies Reply),
  );
});
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
