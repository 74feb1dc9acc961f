/**
 * The outside world of a replay. What somebody's request draws at random follows from the request's own label, what the
 * worker draws from the order of its work, and what is drawn beside both (the nonces of live cursors) is always the same:
 * so that two worlds draw alike although nobody says in which order they get to work side by side.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { fixedWorld, type World } from '@moot/api/world';

export interface Streams extends Disposable {
  readonly world: World;
  /** Moves the clock. */
  readonly tick: (milliseconds: number) => void;
  /** All that `work` draws, and what it starts, follows from the label. */
  readonly during: <T>(label: string, work: () => T) => T;
  /** What the next request draws follows from the label. One request at a time. */
  readonly next: (label: string) => void;
}

export function openStreams(seed: string, at: Date): Streams {
  const streams = new AsyncLocalStorage<World>();
  const clock = fixedWorld(seed, at);
  const of = (label: string): World => fixedWorld(`${seed} ${label}`, at);
  const drawn = (): World => streams.getStore() ?? of('beside');
  let label = '';
  const begin = (): void => streams.enterWith(of(label));
  subscribe('http.server.request.start', begin);
  return {
    world: {
      now: clock.now,
      bytes: size => drawn().bytes(size),
      id: () => drawn().id(),
      shuffle: items => drawn().shuffle(items),
    },
    tick: clock.tick,
    during: (its, work) => streams.run(of(its), work),
    next: its => void (label = its),
    [Symbol.dispose]: () => void unsubscribe('http.server.request.start', begin),
  };
}

/**
 * Timers of a minute and longer do not run in a replay: how often they come round depends on how fast the machine is.
 * Answers how to give them back.
 */
export function withoutSlowTimers(): () => void {
  const right = globalThis.setInterval;
  const standing = right(() => undefined, 2 ** 30);
  standing.unref();
  const replaced = ((work: () => void, every: number, ...more: unknown[]) =>
    every >= 30_000 ? standing : right(work, every, ...more)) as typeof setInterval;
  globalThis.setInterval = replaced;
  return () => {
    globalThis.setInterval = right;
    clearInterval(standing);
  };
}
