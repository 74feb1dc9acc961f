/** Asks the worker, which alone opens ties, to bring forwarded questions to their contributors, and to take back others. */
import type { Ask } from '../database/asViewer.ts';
import type { Asked } from '../gate/context.ts';
import { sealErrand } from '../intake/sealed.ts';

/** The errand names nothing: the worker looks at all that is forwarded. */
export async function askForRouting({ services: { vault, world } }: Asked, ask: Ask): Promise<void> {
  const errand = world.id();
  await ask('insert into intake.outbox (id, content) values ($1, $2)', [
    errand,
    sealErrand(vault, errand, { act: 'route_questions' }),
  ]);
  await ask('notify moot_work');
}
