/**
 * The worker's loop: at each slot it releases publications and answers, publishes the counts and signs the audit log, and does at once what the
 * outbox asks for and officers agreed to. A wake-up (`moot_work`) only makes it look sooner; it looks by itself anyway, so that a lost wake-up loses nothing and a withdrawal is seen
 * everywhere within a second (V7). Two of them running at once do not disturb each other: the intake is taken by one
 * at a time, and the second finds nothing left.
 */
import pg from 'pg';
import { headSigner } from '../audit/signHead.ts';
import { publishCounts } from '../counts/publishCounts.ts';
import { threadsDue } from '../threads/threadsDue.ts';
import { releaseDue, type WorkerParts } from './releaseDue.ts';
import { slotNumber } from './slots.ts';
import { takeBackDue } from './takeBackDue.ts';
import { unsealDue, unsealingsWait } from './unsealDue.ts';

export interface ReleasingParts extends WorkerParts {
  /** Connection string of the login `worker`, for a connection that only listens. */
  readonly url: string;
  /** Seconds between slots. */
  readonly slotSeconds: number;
}

/** Milliseconds between two looks. With live's half second it stays under the second of V7, all wake-ups lost. */
const patience = 250;

/** Starts the loop; disposing it ends the loop after the pass that is under way. */
export async function startReleasing(parts: ReleasingParts): Promise<AsyncDisposable> {
  let ended = false;
  let wake: () => void = () => undefined;
  let asked = false;
  const wakeUp = (): void => {
    asked = true;
    wake();
  };
  let lastSlot = slotNumber(parts.world.now(), parts.slotSeconds);
  let ears = await listen(parts, wakeUp);

  // A log that cannot be signed is reported at every slot; it keeps no release back.
  const signHead = headSigner(parts);
  const signLog = (): Promise<unknown> => signHead().catch(parts.report);

  const pass = async (): Promise<void> => {
    const slot = slotNumber(parts.world.now(), parts.slotSeconds);
    const slotDue = slot > lastSlot;
    if (await errandsWait(parts)) {
      await takeBackDue(parts);
      await releaseDue(parts, { slotDue });
      await threadsDue(parts, { slotDue });
    } else if (slotDue) {
      await releaseDue(parts, { slotDue });
      await threadsDue(parts, { slotDue });
    }
    // What cannot be opened stays agreed, is reported and tried again; it keeps no release back.
    if (slotDue || (await unsealingsWait(parts))) await unsealDue(parts).catch(parts.report);
    // What cannot be counted now is counted at the next slot.
    if (slotDue) await publishCounts(parts).catch(parts.report);
    if (slotDue) await signLog();
    // Only after it succeeded: a slot that failed is tried again at the next look.
    lastSlot = slot;
  };

  const loop = (async () => {
    while (!ended) {
      asked = false;
      try {
        if (ears === undefined) ears = await listen(parts, wakeUp);
        await pass();
      } catch (error) {
        parts.report(error);
      }
      if (asked || ended) continue;
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, patience);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();

  function listen(of: ReleasingParts, heard: () => void): Promise<pg.Client | undefined> {
    const client = new pg.Client({ connectionString: of.url });
    client.on('notification', heard);
    client.on('error', () => {
      ears = undefined;
    });
    // Without ears it still looks by itself.
    return client
      .connect()
      .then(() => client.query('listen moot_work'))
      .then(() => client)
      .catch((error: unknown) => {
        of.report(error);
        return undefined;
      });
  }

  return {
    [Symbol.asyncDispose]: async () => {
      ended = true;
      wake();
      await loop;
      await ears?.end().catch(() => undefined);
    },
  };
}

/** A look that takes no lock. */
async function errandsWait(parts: ReleasingParts): Promise<boolean> {
  return parts.database.as('releaser', async run => {
    const rows = await run('select 1 as one from intake.outbox limit 1');
    return rows.length > 0;
  });
}
