/**
 * Whether a guess is better than chance: the same figure for the true ties and for ties that are shuffled. The share of
 * shuffles that reach the true figure is `p`. A figure may be the best of many guesses; the shuffles then take the best
 * of as many, so that looking everywhere costs nothing.
 */

/** A figure of a relation: `of(order)` is the figure when the i-th left one belongs to the `order[i]`-th right one. */
export interface Figure {
  readonly size: number;
  readonly of: (order: readonly number[]) => number;
}

export interface Verdict {
  readonly p: number;
  readonly figure: number;
  /** The mean figure of shuffled ties. */
  readonly chance: number;
}

/** Mulberry32: small, seeded, good enough to shuffle. */
export function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffled<T>(items: readonly T[], draw: () => number): T[] {
  const out = [...items];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(draw() * (at + 1));
    [out[at], out[other]] = [out[other]!, out[at]!];
  }
  return out;
}

export function against({ size, of }: Figure, shuffles: number, draw: () => number): Verdict {
  const inOrder = Array.from({ length: size }, (_, at) => at);
  const figure = of(inOrder);
  let reached = 0;
  let sum = 0;
  for (let n = 0; n < shuffles; n++) {
    const other = of(shuffled(inOrder, draw));
    sum += other;
    if (other >= figure - 1e-9) reached += 1;
  }
  return { p: (reached + 1) / (shuffles + 1), figure, chance: sum / shuffles };
}

/**
 * Ranks with ties in the middle, centred and of length one; nothing for what hardly varies. What sets apart one or two
 * alone coincides by chance with something else that does, once in as many shuffles as there are entities: a single
 * dump cannot tell it from a tie, and keeping it would blind the test to all others.
 */
export function standardRanks(values: readonly number[]): Float64Array | undefined {
  const alike = Map.groupBy(values, value => value);
  const most = Math.max(...[...alike.values()].map(list => list.length));
  if (values.length - most < 3) return undefined;
  const order = values.map((value, at) => ({ value, at })).toSorted((one, other) => one.value - other.value);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]!.value === order[from]!.value) to += 1;
    for (let at = from; at <= to; at++) ranks[order[at]!.at] = (from + to) / 2;
    from = to + 1;
  }
  const mean = (values.length - 1) / 2;
  let square = 0;
  for (let at = 0; at < ranks.length; at++) {
    ranks[at]! -= mean;
    square += ranks[at]! ** 2;
  }
  if (square === 0) return undefined;
  const length = Math.sqrt(square);
  return ranks.map(rank => rank / length);
}
