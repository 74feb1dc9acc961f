/**
 * The clock, randomness and identifiers: the only place that asks the machine for them, so that a test can fix
 * all three and compare two worlds byte by byte (A1). Nothing else in the API may call `Date.now`, `new Date()`
 * without an argument, `Math.random` or `crypto.random*`; a test of the house looks for it.
 */
import { createHmac, randomBytes as machineBytes } from 'node:crypto';

/** What the outside world gives the programme. */
export interface World {
  /** The present moment. */
  readonly now: () => Date;
  /** `size` unpredictable bytes: keys, nonces, tokens. */
  readonly bytes: (size: number) => Buffer;
  /** A fresh random UUID (version 4, never ordered by time: an id must not tell when it was made). */
  readonly id: () => string;
  /** The same items in a random order: releases leave a slot shuffled (A6). */
  readonly shuffle: <T>(items: readonly T[]) => T[];
}

/** Formats 16 random bytes as a version 4 UUID. */
function uuidOf(bytes: Buffer): string {
  const b = Buffer.from(bytes);
  b[6] = (b[6]! & 0x0f) | 0x40;
  b[8] = (b[8]! & 0x3f) | 0x80;
  const hex = b.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Fisher–Yates with 32-bit draws; the bias below 2^-20 for the few items of a slot does not matter. */
function shuffled<T>(items: readonly T[], bytes: (size: number) => Buffer): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = bytes(4).readUInt32BE(0) % (i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/** The world as it is: the machine's clock and its random source. */
export const machineWorld: World = {
  now: () => new Date(),
  bytes: size => machineBytes(size),
  id: () => uuidOf(machineBytes(16)),
  shuffle: items => shuffled(items, machineBytes),
};

/**
 * A world that repeats itself: the same seed gives the same ids, tokens and orders. The clock stands at `at` and
 * moves only when the caller moves it by `tick`.
 */
export function fixedWorld(
  seed: string,
  at: Date,
): World & { readonly tick: (milliseconds: number) => void } {
  let counter = 0;
  let moment = at.getTime();
  const bytes = (size: number): Buffer => {
    const parts: Buffer[] = [];
    for (let have = 0; have < size; have += 32) {
      parts.push(createHmac('sha256', seed).update(String(counter++)).digest());
    }
    return Buffer.concat(parts).subarray(0, size);
  };
  return {
    now: () => new Date(moment),
    bytes,
    id: () => uuidOf(bytes(16)),
    shuffle: items => shuffled(items, bytes),
    tick: milliseconds => {
      moment += milliseconds;
    },
  };
}
