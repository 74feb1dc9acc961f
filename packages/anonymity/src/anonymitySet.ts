/**
 * How many councils could have written an anonymous publication, given all that it shows (A4). Counted one by one over
 * the enrolled councils inside its audience: no estimate. Councils that share one IT service count once, because what
 * happens to one happens to all of them and each of them knows.
 */

/** Below this number nothing is released anonymously: any council of the set as reader still faces ten others. */
export const floor = 11;
/** From this number on nobody is warned: a few councils may leave before the set grows too small. */
export const comfortable = 16;

/** The facts that a publication can show of its contributor, in the order in which they are given up. */
export const contributorFacts = ['region', 'populationBand', 'tier', 'nation'] as const;
export type ContributorFact = (typeof contributorFacts)[number];

/** The value of each fact; null where withheld, or where the register has none. */
export type FactValues = Readonly<Record<ContributorFact, string | null>>;

/** An enrolled council, real or invented alike, by the register's public facts. */
export interface EnrolledCouncil extends FactValues {
  readonly id: string;
  /** The same word for councils that share one IT service. */
  readonly itService: string | null;
}

/** Whom a publication names; null when its marking names nobody. */
export interface NamedAudience {
  readonly authorities: readonly string[];
  /** The members of each circle that it names. */
  readonly circles: readonly (readonly string[])[];
}

export interface AnonymitySet {
  readonly councils: number;
  readonly floor: number;
  readonly verdict: 'enough' | 'few' | 'too_few';
  /** The fact whose withholding helps most; null when nothing needs to change, or no fact would help. */
  readonly mend: ContributorFact | null;
  /** The number of councils with that fact withheld. */
  readonly mended: number | null;
}

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

const couldHaveWritten = (council: EnrolledCouncil, shown: FactValues): boolean =>
  contributorFacts.every(fact => shown[fact] === null || council[fact] === shown[fact]);

const sizeOf = (candidates: readonly EnrolledCouncil[], shown: FactValues): number =>
  countedOnce(candidates.filter(council => couldHaveWritten(council, shown)));

/** `councils`: all enrolled ones. `shown`: what the publication tells. `audience`: whom it names, if anybody. */
export function anonymitySet(
  councils: readonly EnrolledCouncil[],
  shown: FactValues,
  audience: NamedAudience | null,
): AnonymitySet {
  const candidates = insideAudience(councils, audience);
  const size = sizeOf(candidates, shown);
  const verdict = size < floor ? 'too_few' : size < comfortable ? 'few' : 'enough';
  const steps = contributorFacts
    .filter(fact => shown[fact] !== null)
    .map(fact => ({ fact, size: sizeOf(candidates, { ...shown, [fact]: null }) }));
  // The first of the largest: of facts that help alike, the one that tells most is given up.
  const best = steps.reduce<(typeof steps)[number] | undefined>(
    (a, b) => (a === undefined || b.size > a.size ? b : a),
    undefined,
  );
  const mend = verdict === 'enough' || best === undefined || best.size <= size ? undefined : best;
  return { councils: size, floor, verdict, mend: mend?.fact ?? null, mended: mend?.size ?? null };
}

/** Nothing shown: what an urgent warning tells of its contributor (A6). */
export const nothingShown: FactValues = { nation: null, tier: null, region: null, populationBand: null };
