/** Pairs of processes, one process for each of two worlds; several pairs work side by side while databases answer. */
import { startProcess, type Built, type WorldProcess } from './processes.ts';
import type { Shown } from './recording.ts';

type Told = Omit<Parameters<WorldProcess['replay']>[1], 'author'>;

export interface Lane extends AsyncDisposable {
  /** Both worlds of what is told. */
  readonly both: (superuser: string, told: Told) => Promise<readonly [north: Shown, south: Shown]>;
  /** The one world alone. */
  readonly one: (superuser: string, told: Told) => Promise<Shown>;
}

export function openLane(built: Built): Lane {
  const open = new AsyncDisposableStack();
  const north = open.use(startProcess(built));
  const south = open.use(startProcess(built));
  return {
    one: (superuser, told) => north.replay(superuser, { ...told, author: 'north' }),
    both: async (superuser, told) => {
      // Both are over before either is judged.
      const [one, other] = await Promise.allSettled([
        north.replay(superuser, { ...told, author: 'north' }),
        south.replay(superuser, { ...told, author: 'south' }),
      ]);
      if (one.status === 'rejected') throw one.reason;
      if (other.status === 'rejected') throw other.reason;
      return [one.value, other.value];
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

/** Each lane takes the next that waits, until all are done. */
export async function alongside<T>(
  lanes: readonly Lane[],
  jobs: readonly T[],
  work: (lane: Lane, job: T) => Promise<void>,
): Promise<void> {
  const waiting = [...jobs];
  await Promise.all(
    lanes.map(async lane => {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await work(lane, job);
    }),
  );
}
