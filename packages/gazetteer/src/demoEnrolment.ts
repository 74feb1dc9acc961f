/**
 * Which real authorities have joined in the demo: those that tried DSIT's Playbook, and councils drawn by a
 * seed until every nation and tier has enough for an anonymity set to mean something. Joining is invented;
 * the authorities are not.
 */
import type { Nation, Tier } from '@moot/vocabulary';
import { partnershipMembers, type Authority } from './authorities.ts';

/**
 * Authorities that tried the Secure Connected Places Playbook, as DSIT has published (alpha 2023, beta 2024).
 */
export const playbookAuthorities: readonly {
  readonly code: string;
  readonly tried: readonly ('alpha' | 'beta')[];
}[] = [
  { code: 'BRD', tried: ['alpha', 'beta'] },
  { code: 'WSM', tried: ['alpha'] },
  { code: 'DST', tried: ['alpha'] },
  { code: 'MTY', tried: ['alpha', 'beta'] },
  { code: 'SLP', tried: ['alpha'] },
  { code: 'PKN', tried: ['alpha'] },
  { code: 'KEC', tried: ['beta'] },
  { code: 'RFW', tried: ['beta'] },
  { code: 'SHF', tried: ['beta'] },
  { code: 'NET', tried: ['beta'] },
  { code: 'SFT', tried: ['beta'] },
  { code: 'COV', tried: ['beta'] },
  { code: 'WECA', tried: ['beta'] },
  { code: 'STS', tried: ['beta'] },
  { code: 'NMD', tried: ['beta'] },
  { code: 'TVCA', tried: ['beta'] },
  { code: 'SND', tried: ['beta'] },
];

export interface DemoEnrolmentChoice {
  /** Another seed draws other councils; the Playbook's stay. */
  readonly seed: number;
  /**
   * At least so many councils in every nation and tier that has them, councils with one IT service counted
   * once.
   */
  readonly inEachCell: number;
}

/** Two more than the floor of 14, so that one or two may leave before a set grows too small. */
export const demoChoice: DemoEnrolmentChoice = { seed: 2025, inEachCell: 16 };

/**
 * Codes of the authorities that have joined, in alphabetical order. The order of drawing depends on the seed
 * and the council's own code alone, so that a new council in the register moves no other.
 */
export function demoEnrolment(
  register: readonly Authority[],
  choice: DemoEnrolmentChoice = demoChoice,
): readonly string[] {
  const joined = new Set([...playbookAuthorities.map(({ code }) => code), ...partnershipMembers('SLP')]);
  for (const cell of councilCells(register)) {
    const drawn = cell.councils.toSorted(
      (one, other) =>
        lot(choice.seed, one.code) - lot(choice.seed, other.code) || (one.code < other.code ? -1 : 1),
    );
    for (const council of drawn) {
      if (servicesOf(cell.councils.filter(({ code }) => joined.has(code))) >= choice.inEachCell) break;
      joined.add(council.code);
    }
  }
  return [...joined].toSorted();
}

export interface CouncilCell {
  readonly nation: Nation;
  readonly tier: Tier;
  readonly councils: readonly Authority[];
}

/** The standing councils, parted by nation and tier. */
export function councilCells(register: readonly Authority[]): readonly CouncilCell[] {
  const cells = new Map<string, { nation: Nation; tier: Tier; councils: Authority[] }>();
  for (const authority of register) {
    const { nation, tier } = authority;
    if (authority.kind !== 'council' || authority.validTo !== null || nation === null || tier === null)
      continue;
    const name = `${nation}, ${tier}`;
    const cell = cells.get(name) ?? { nation, tier, councils: [] };
    cell.councils.push(authority);
    cells.set(name, cell);
  }
  return [...cells.values()];
}

/** How many IT services stand behind these councils (A4: councils that share one count once). */
export function servicesOf(councils: readonly Authority[]): number {
  return new Set(councils.map(({ code, itService }) => itService ?? code)).size;
}

/** A number that looks drawn, for a seed and a code: FNV-1a over 32 bits, its bits mixed once more. */
function lot(seed: number, code: string): number {
  let hash = 0x811c9dc5;
  for (const sign of `${seed}|${code}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
