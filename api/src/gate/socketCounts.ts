/** How many sockets are open, by address and by session; what must not grow without an end is counted, not listed. */
import type { Limits } from '../limits.ts';
import { tooMany } from './refusal.ts';

export interface SocketCounts {
  /** Throws the refusal TOO_MANY where one more would be too many. */
  readonly mayOpen: (address: string, session: Buffer | null) => void;
  /** Counts one; answers what is to be called when it has closed. */
  readonly opened: (address: string, session: Buffer | null) => () => void;
}

export function countingSockets(limits: Pick<Limits, 'socketsOfSession' | 'socketsOfAddress'>): SocketCounts {
  const open = new Map<string, number>();
  const keysOf = (address: string, session: Buffer | null): readonly (readonly [string, number])[] => [
    [`address ${address}`, limits.socketsOfAddress],
    ...(session === null ? [] : [[`session ${session.toString('hex')}`, limits.socketsOfSession] as const]),
  ];
  const add = (key: string, by: 1 | -1): void => {
    const now = (open.get(key) ?? 0) + by;
    if (now === 0) open.delete(key);
    else open.set(key, now);
  };
  return {
    mayOpen: (address, session) => {
      for (const [key, most] of keysOf(address, session)) if ((open.get(key) ?? 0) >= most) throw tooMany();
    },
    opened: (address, session) => {
      const keys = keysOf(address, session);
      for (const [key] of keys) add(key, 1);
      return () => {
        for (const [key] of keys) add(key, -1);
      };
    },
  };
}
