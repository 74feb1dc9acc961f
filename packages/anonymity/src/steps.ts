/**
 * The smallest change that mends a set: every change that says less is tried, in an order that puts the smaller first,
 * and the first that is enough is the answer (A4).
 */
import { coarsen, type DatePrecision } from '@moot/content/coarseDate';
import { nationOfRegion } from '@moot/vocabulary';
import type { Count } from './counting.ts';
import { withheld, type NarrowingFact } from './factCosts.ts';
import type { Shown } from './shown.ts';

/** Less of one fact. */
export interface Step {
  readonly fact: NarrowingFact;
  /** `quarter`, `year` (of `month`), `nation` (of `region`), or `none`: not at all. */
  readonly to: 'quarter' | 'year' | 'nation' | 'none';
  /** How many councils it is after this step and those before it. */
  readonly councils: number;
}

/** What can be said of one fact, the most first; the first is as it is. */
interface Ladder {
  readonly fact: NarrowingFact;
  readonly rungs: readonly { readonly to: Step['to']; readonly says: Partial<Shown> }[];
}

/** The facts in the order in which they are given up: what others learn least from comes first. */
export const givenUp = [
  'month',
  'region',
  'nation',
  'populationBand',
  'tier',
  'finding',
  'asset',
  'service',
  'supplier',
] as const satisfies readonly NarrowingFact[];

/** The first change of `changesOf` after which `target` councils fit; nothing where none does. */
export function smallestMend(shown: Shown, sizeOf: Count, target: number): readonly Step[] {
  const ladders = laddersOf(shown);
  for (const rungs of changesOf(ladders)) {
    const changed = ladders.flatMap((ladder, at) => {
      const rung = ladder.rungs[(rungs[at] ?? 0) - 1];
      return rung === undefined ? [] : [{ fact: ladder.fact, ...rung }];
    });
    const said = changed.reduce<Shown>((all, { says }) => ({ ...all, ...says }), shown);
    if (sizeOf(said) < target) continue;
    let so = shown;
    return changed.map(({ fact, to, says }) => {
      so = { ...so, ...says };
      return { fact, to, councils: sizeOf(so) };
    });
  }
  return [];
}

/**
 * All changes, as the rung of each ladder (0: as it is). Fewer facts come before more, fewer rungs before more, and of
 * those alike what is given up first.
 */
export function changesOf(
  ladders: readonly { readonly rungs: readonly unknown[] }[],
): readonly (readonly number[])[] {
  const all = ladders.reduce<readonly (readonly number[])[]>(
    (changes, { rungs }) =>
      changes.flatMap(change => Array.from({ length: rungs.length + 1 }, (_, rung) => [...change, rung])),
    [[]],
  );
  const facts = (change: readonly number[]): number => change.filter(rung => rung > 0).length;
  const rungsOf = (change: readonly number[]): number => change.reduce((sum, rung) => sum + rung, 0);
  return all
    .filter(change => facts(change) > 0)
    .toSorted(
      (one, other) =>
        facts(one) - facts(other) || rungsOf(one) - rungsOf(other) || firstDifference(one, other),
    );
}

/** Of two alike, the one that changes what is given up first. */
function firstDifference(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rung, place) => rung !== other[place]);
  return at === -1 ? 0 : (other[at] ?? 0) - (one[at] ?? 0);
}

/** What can still be said less of; what its kind cannot do without stays as it is. */
function laddersOf(shown: Shown): readonly Ladder[] {
  const must: readonly NarrowingFact[] = shown.must;
  return givenUp.flatMap(fact => {
    const rungs = must.includes(fact) ? [] : rungsOf(fact, shown);
    return rungs.length === 0 ? [] : [{ fact, rungs }];
  });
}

function rungsOf(fact: NarrowingFact, shown: Shown): Ladder['rungs'] {
  const none = { to: 'none', says: withheld[fact] } as const;
  switch (fact) {
    case 'month':
      return shown.when === null ? [] : [...coarser(shown), none];
    case 'region': {
      if (shown.region === null) return [];
      const nation = shown.nation ?? nationOfRegion(shown.region) ?? null;
      const withoutBoth = { to: 'none', says: { region: null, nation: null } } as const;
      return nation === null
        ? [withoutBoth]
        : [{ to: 'nation', says: { region: null, nation } }, withoutBoth];
    }
    case 'nation':
      // Whoever shows the region shows the nation; then the region's ladder holds both.
      return shown.nation === null || shown.region !== null ? [] : [none];
    case 'tier':
    case 'populationBand':
      return shown[fact] === null ? [] : [none];
    case 'supplier':
      return shown.suppliers.length === 0 ? [] : [none];
    case 'service':
      return shown.services.length === 0 ? [] : [none];
    case 'asset':
      return shown.assets.length === 0 ? [] : [none];
    case 'finding':
      return shown.findings.length === 0 ? [] : [none];
    default:
      return unreachable(fact);
  }
}

/** A date said by the quarter and by the year, where such a date is true of it. */
function coarser({ when }: Shown): Ladder['rungs'] {
  if (when === null) return [];
  const precisions = ['quarter', 'year'] as const satisfies readonly DatePrecision[];
  return precisions.flatMap(to => {
    const date = coarsen(when, to);
    return date === undefined || date.precision === when.precision || date.precision !== to
      ? []
      : [{ to, says: { when: date } }];
  });
}

function unreachable(fact: never): never {
  throw new RangeError(`Unknown fact ${String(fact)}`);
}
