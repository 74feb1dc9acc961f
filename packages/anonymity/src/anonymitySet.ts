/**
 * How many councils could have written an anonymous publication, given all that it shows (A4). Counted one by one over
 * the enrolled councils inside its audience: no estimate. Councils that share one IT service count once, because what
 * happens to one happens to all of them and each of them knows.
 */
import { counting } from './counting.ts';
import { costOf, type FactCost } from './factCosts.ts';
import { couldHaveWritten, type EnrolledCouncil, type PublicUses, type Shown } from './shown.ts';
import { smallestMend, type Step } from './steps.ts';

/** Below this number nothing is released anonymously: any council of the set as reader still faces ten others. */
export const floor = 11;
/** From this number on nobody is warned: a few councils may leave before the set grows too small. */
export const comfortable = 16;

/** Whom a publication names; null when its marking names nobody. */
export interface NamedAudience {
  readonly authorities: readonly string[];
  /** The members of each circle that it names. */
  readonly circles: readonly (readonly string[])[];
}

/** A publication: what it shows, and to whom. */
export interface Showing {
  readonly shown: Shown;
  readonly audience: NamedAudience | null;
}

/** Who takes part and what is publicly known: what sets are counted over. */
export interface Known {
  /** All enrolled councils. */
  readonly councils: readonly EnrolledCouncil[];
  readonly uses: PublicUses;
}

export type Verdict = 'enough' | 'few' | 'too_few';

export interface AnonymitySet {
  readonly councils: number;
  readonly floor: number;
  readonly verdict: Verdict;
  /** Every fact that narrows it, the one that costs most first. */
  readonly facts: readonly FactCost[];
  /**
   * The smallest change that mends it: one step, or several where no single one does. Mended is what blocked when at
   * least eleven fit, and what warned when at least sixteen do. Empty when nothing needs to change or nothing helps.
   */
  readonly steps: readonly Step[];
}

export const verdictOf = (councils: number): Verdict =>
  councils < floor ? 'too_few' : councils < comfortable ? 'few' : 'enough';

/** How many councils stand behind these, those that share one IT service counted once. */
export function countedOnce(councils: readonly EnrolledCouncil[]): number {
  return new Set(
    councils.map(council =>
      council.itService === null ? `council ${council.id}` : `service ${council.itService}`,
    ),
  ).size;
}

/**
 * The councils that can have written for this audience. A contributor must itself be inside: through a circle, or
 * among at least eleven named councils. So fewer named councils than that point to nobody, and count for nothing.
 */
export function insideAudience(
  councils: readonly EnrolledCouncil[],
  audience: NamedAudience | null,
): readonly EnrolledCouncil[] {
  if (audience === null) return councils;
  const named = councils.filter(({ id }) => audience.authorities.includes(id));
  const inCircles = new Set(audience.circles.flat());
  const enoughNamed = countedOnce(named) >= floor;
  return councils.filter(({ id }) => inCircles.has(id) || (enoughNamed && audience.authorities.includes(id)));
}

/** The councils that could have written this publication. */
export const candidatesFor = (
  { councils, uses }: Known,
  { shown, audience }: Showing,
): readonly EnrolledCouncil[] =>
  insideAudience(councils, audience).filter(council => couldHaveWritten(council, shown, uses));

/**
 * `before`: what the same publication has shown in earlier revisions; readers know it, and nothing takes it back.
 */
export function anonymitySet(known: Known, showing: Showing, before: readonly Shown[] = []): AnonymitySet {
  const candidates = insideAudience(known.councils, showing.audience).filter(council =>
    couldHaveWrittenAll(council, before, known.uses),
  );
  return judged(candidates, showing.shown, known.uses);
}

/** The set with the contributor's earlier publications, as if a reader had linked them. For the contributor alone. */
export interface LinkedSet extends AnonymitySet {
  /** How many earlier publications are weighed. */
  readonly publications: number;
}

/** What all publications together show: the councils that could have written every one of them. */
export function linkedSet(
  known: Known,
  showing: Showing,
  before: readonly Shown[],
  earlier: readonly Showing[],
): LinkedSet | null {
  if (earlier.length === 0) return null;
  const fitAll = earlier.reduce<readonly EnrolledCouncil[]>(
    (councils, one) => candidatesFor({ ...known, councils }, withWholeAudience(known, one)),
    known.councils,
  );
  const inside = new Set(insideAudience(known.councils, showing.audience).map(({ id }) => id));
  const candidates = fitAll.filter(
    council => inside.has(council.id) && before.every(shown => couldHaveWritten(council, shown, known.uses)),
  );
  return { ...judged(candidates, showing.shown, known.uses), publications: earlier.length };
}

const couldHaveWrittenAll = (council: EnrolledCouncil, all: readonly Shown[], uses: PublicUses): boolean =>
  all.every(shown => couldHaveWritten(council, shown, uses));

/** Whether enough councils are named is asked of all enrolled ones, not of those that are left. */
function withWholeAudience({ councils }: Known, { shown, audience }: Showing): Showing {
  if (audience === null) return { shown, audience };
  const inside = insideAudience(councils, audience).map(({ id }) => id);
  return { shown, audience: { authorities: [], circles: [inside] } };
}

function judged(candidates: readonly EnrolledCouncil[], shown: Shown, uses: PublicUses): AnonymitySet {
  const sizeOf = counting(candidates, uses);
  const councils = sizeOf(shown);
  const verdict = verdictOf(councils);
  const target = verdict === 'enough' ? null : verdict === 'few' ? comfortable : floor;
  return {
    councils,
    floor,
    verdict,
    facts: costOf(shown, sizeOf),
    steps: target === null ? [] : smallestMend(shown, sizeOf, target),
  };
}
