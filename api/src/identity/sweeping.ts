/** The worker's broom: once a minute, sessions that have ended by themselves are deleted, and what may be used once. */
import type { Database } from '../database/asViewer.ts';
import type { ReportBug } from '../gate/prepare.ts';
import type { World } from '../world.ts';

const between = 60_000;

/** Deletes what has ended; two workers at once do not disturb each other. */
export async function sweep(database: Database, world: World): Promise<void> {
  await database.as('releaser', run => run('select register.sweep($1)', [world.now()]));
}

export function startSweeping(parts: {
  readonly database: Database;
  readonly world: World;
  readonly report: ReportBug;
}): AsyncDisposable {
  let sweeping = Promise.resolve();
  const timer = setInterval(() => {
    sweeping = sweeping
      .then(() => sweep(parts.database, parts.world))
      .catch((error: unknown) => void parts.report(error));
  }, between);
  timer.unref();
  return {
    [Symbol.asyncDispose]: async () => {
      clearInterval(timer);
      await sweeping;
    },
  };
}
