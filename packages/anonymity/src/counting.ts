/**
 * Counts the same councils for many versions of what is shown: whom a value fits is looked up once a value, and not once
 * a version, of which the smallest step asks for hundreds.
 */
import {
  contributorFacts,
  fitsFact,
  fitsFindings,
  fitsSubjects,
  type EnrolledCouncil,
  type PublicUses,
  type Shown,
} from './shown.ts';

/** How many of the councils could have written what is shown, those that share one IT service counted once. */
export type Count = (shown: Shown) => number;

export function counting(councils: readonly EnrolledCouncil[], uses: PublicUses): Count {
  const services = new Map<string, number>();
  // Where no service is shared the council stands for itself.
  const serviceOf = councils.map(({ id, itService }) => {
    const name = itService === null ? `council ${id}` : `service ${itService}`;
    const number = services.get(name) ?? services.size;
    services.set(name, number);
    return number;
  });
  const numbers = new Map<unknown, number>();
  const numberOf = (value: unknown): number => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  };
  const masks = new Map<string, Uint8Array>();
  const maskOf = (key: string, fits: (council: EnrolledCouncil) => boolean): Uint8Array => {
    const known = masks.get(key);
    if (known !== undefined) return known;
    const mask = Uint8Array.from(councils, council => (fits(council) ? 1 : 0));
    masks.set(key, mask);
    return mask;
  };
  const counted = new Uint32Array(services.size);
  let turn = 0;
  return shown => {
    const { when, suppliers, services: named, assets, runs, findings } = shown;
    const subjects = [when, suppliers, named, assets].map(numberOf).join(' ');
    const all = [
      ...contributorFacts.map(fact =>
        maskOf(`${fact} ${String(numberOf(shown[fact]))}`, council => fitsFact(council, fact, shown[fact])),
      ),
      maskOf(`findings ${String(numberOf(findings))}`, council => fitsFindings(council, findings)),
      maskOf(`subjects ${runs} ${subjects}`, council => fitsSubjects(council, shown, uses)),
    ];
    turn += 1;
    let size = 0;
    for (const [at, service] of serviceOf.entries()) {
      if (counted[service] === turn || !all.every(mask => mask[at] === 1)) continue;
      counted[service] = turn;
      size += 1;
    }
    return size;
  };
}
