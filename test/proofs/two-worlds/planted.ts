/** Plants one leak in both worlds, and says where it is seen. */
import { differencesBetween } from './comparing.ts';
import type { Fault } from './faults.ts';
import type { Lane } from './lanes.ts';
import type { ToReplay } from './worldProcess.ts';

export interface Sighting {
  readonly fault: Fault;
  /** What shows it where it was planted; null where nothing does. */
  readonly found: string | null;
  /** Where else something shows, or how the replay broke instead of showing it. */
  readonly wrong: string | null;
}

/** What is asked in the end, where a leak does not say it. */
const usually = '^Query\\.(publications?|facets|alerts|reviewQueue|reviewItem|nextSlot|audit\\w*)$';

/** `variant` is the number of the source that it is built into; null where it is one of the database alone. */
export async function plant(
  superuser: string,
  lane: Lane,
  fault: Fault,
  variant: number | null,
  web: ToReplay['web'],
): Promise<Sighting> {
  try {
    const told = {
      seed: fault.seed ?? 0,
      life: fault.life ?? 'released',
      variant,
      web,
      sql: fault.sql ?? null,
      brief: { asks: fault.asks ?? usually, channel: fault.channel },
      turn: null,
    };
    const worlds =
      fault.byCanary === true ? [await lane.one(superuser, told)] : await lane.both(superuser, told);
    const [one, other] = worlds;
    const differences = one === undefined || other === undefined ? [] : differencesBetween(one, other);
    const met = worlds.flatMap(world => world.met);
    const different = differences.find(({ channel }) => channel === fault.channel);
    const seen = met.find(({ channel }) => channel === fault.channel);
    const elsewhere = differences[0] ?? met[0];
    const found =
      different !== undefined
        ? `by ${different.observer}: ${different.what.slice(0, 80)}: ${different.how.slice(0, 160)}`
        : seen !== undefined
          ? `by ${seen.observer}: ${seen.canary} ${seen.encoding}: ${seen.what.slice(0, 80)}`
          : null;
    const wrong =
      elsewhere === undefined ? null : `only in ${elsewhere.channel}: ${elsewhere.what.slice(0, 120)}`;
    return { fault, found, wrong };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { fault, found: null, wrong: `it broke: ${why.split('\n').slice(0, 3).join(' ')}` };
  }
}
