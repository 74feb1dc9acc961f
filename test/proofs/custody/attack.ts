/** Runs all joiners on a dump, and each on the dump with its planted leak. */
import type { Joiner, Relation } from './joiner.ts';
import { joiners } from './joiners.ts';
import { against, drawing, type Verdict } from './permutation.ts';
import type { Written } from './scenario.ts';

export interface Tried extends Verdict {
  readonly joiner: string;
  readonly relation: Relation;
}

export interface AttackResult {
  readonly tried: readonly Tried[];
  /** Guesses that do better than shuffled ties, after allowing for their number. */
  readonly better: readonly Tried[];
  /** Joiners whose planted leak was found, with its verdict; and those that were blind. */
  readonly found: readonly Tried[];
  readonly blind: readonly string[];
}

/** One in a hundred runs may cry wolf, whatever the number of guesses. */
const falseAlarms = 0.01;

export function attack(
  { dump, truth }: Written,
  options: {
    readonly seed: number;
    readonly progress: (done: number, of: number, what: string) => void;
    readonly only?: readonly Joiner[];
  },
): AttackResult {
  const draw = drawing(options.seed + 1);
  const all = options.only ?? joiners;
  const guessesOf = (
    joiner: Joiner,
    of: Written['dump'],
  ): readonly { relation: Relation; verdict: (shuffles: number) => Verdict }[] =>
    joiner
      .guesses(of, truth)
      .map(({ relation, figure }) => ({ relation, verdict: shuffles => against(figure, shuffles, draw) }));

  const guesses = all.flatMap(joiner => guessesOf(joiner, dump).map(guess => ({ joiner, ...guess })));
  const level = falseAlarms / guesses.length;
  const many = Math.ceil(2 / level);
  const tried = guesses.map(({ joiner, relation, verdict }, at): Tried => {
    options.progress(at, guesses.length, 'guesses');
    // Few shuffles settle most; only what looks better than chance is asked again with many.
    const first = verdict(200);
    return { joiner: joiner.name, relation, ...(first.p > 0.05 ? first : verdict(many)) };
  });
  const found: Tried[] = [];
  const blind: string[] = [];
  all.forEach((joiner, at) => {
    options.progress(at, all.length, 'planted leaks');
    const best = guessesOf(joiner, joiner.plant(dump, truth, draw))
      .map(({ relation, verdict }): Tried => {
        const first = verdict(200);
        return { joiner: joiner.name, relation, ...(first.p > 0.05 ? first : verdict(many)) };
      })
      .toSorted((one, other) => one.p - other.p)[0];
    if (best !== undefined && best.p < level) found.push(best);
    else blind.push(joiner.name);
  });
  return { tried, better: tried.filter(one => one.p < level), found, blind };
}
