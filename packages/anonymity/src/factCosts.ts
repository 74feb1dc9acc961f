/** What each fact that is shown costs: how many councils it would be without it (A4). */
import type { Count } from './counting.ts';
import { nothingShown, type Shown } from './shown.ts';

/** Everything that can narrow a set. */
export const narrowingFacts = [
  'nation',
  'tier',
  'region',
  'populationBand',
  'month',
  'supplier',
  'service',
  'asset',
  'finding',
] as const;
export type NarrowingFact = (typeof narrowingFacts)[number];

export interface FactCost {
  readonly fact: NarrowingFact;
  /** How many councils it would be without this fact, everything else as it is. */
  readonly without: number;
}

/** The parts of what is shown that make up a fact, as they are when it is withheld. */
export const withheld: Readonly<Record<NarrowingFact, Partial<Shown>>> = {
  nation: { nation: null },
  tier: { tier: null },
  region: { region: null },
  populationBand: { populationBand: null },
  month: { when: null },
  supplier: { suppliers: nothingShown.suppliers },
  service: { services: nothingShown.services },
  asset: { assets: nothingShown.assets },
  finding: { findings: nothingShown.findings },
};

/** Those that narrow, by themselves or together with the others; the one that costs most first. */
export function costOf(shown: Shown, sizeOf: Count): readonly FactCost[] {
  const all = sizeOf(nothingShown);
  const size = sizeOf(shown);
  return narrowingFacts
    .flatMap(fact => {
      const without = sizeOf({ ...shown, ...withheld[fact] });
      const others = narrowingFacts.filter(other => other !== fact).map(other => withheld[other]);
      const alone = sizeOf(Object.assign({}, shown, ...others) as Shown);
      return without > size || alone < all ? [{ fact, without }] : [];
    })
    .toSorted((one, other) => other.without - one.without);
}
