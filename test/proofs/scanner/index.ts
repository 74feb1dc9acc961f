/** The scanner finds what could tell who wrote a text, and leaves ordinary words alone (A5). */
import * as scanner from '@moot/anonymity/scanner';
import type { Proof, ProofOptions, ProofResult } from '../run.ts';
import { faults, withFault, type Fault } from './faults.ts';
import { judge, type Extent } from './judge.ts';
import type { Score } from './score.ts';
import { weight } from './weight.ts';

/** `faults`: each so-manieth is planted. */
const sizes = {
  quick: { everyName: 11, slips: 1, identifiers: 6, faults: 14 },
  full: { everyName: 1, slips: 10, identifiers: 200, faults: 1 },
} as const;
/** Kilobytes, compressed, of all that a browser loads to scan. */
const heaviest = 600;

export interface Proven extends ProofResult {
  readonly broken: readonly string[];
  readonly missedFaults: readonly string[];
}

const share = (part: number, of: number): string => (of === 0 ? '–' : (part / of).toFixed(3));

function tell(part: string, { classes }: Score, say: (line: string) => void): void {
  for (const [name, { entities, found, findings, right }] of classes) {
    say(
      `  ${part} ${name}: ${found} of ${entities} found (${share(found, entities)}), ${right} of ${findings} findings right (${share(right, findings)})`,
    );
  }
}

const overall = ({ classes }: Score): string => {
  const tallies = [...classes.values()];
  const sum = (of: (tally: (typeof tallies)[number]) => number): number =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  return `${share(
    sum(t => t.found),
    sum(t => t.entities),
  )} recall and ${share(
    sum(t => t.right),
    sum(t => t.findings),
  )} precision`;
};

export async function proveScanner({ size, seed, progress, say }: ProofOptions): Promise<Proven> {
  const { faults: everyFault, ...extent } = sizes[size];
  progress(0, 1, 'gold set, names and identifiers');
  const real = judge(scanner, { ...extent, seed });
  tell('seen', real.seen, say);
  tell('unseen', real.unseen, say);
  tell('later', real.later, say);
  for (const line of real.seen.missed) say(`  missed: ${line}`);
  for (const line of real.seen.wrong) say(`  wrong: ${line}`);
  for (const line of [...real.figures.namesMissed, ...real.figures.slipsMissed.slice(0, 20)])
    say(`  missed: ${line}`);
  for (const line of [...real.figures.identifiersWrong, ...real.figures.survivorsHit])
    say(`  wrong: ${line}`);
  for (const line of real.broken) say(`BROKEN ${line}`);

  const planted = faults.filter((_, at) => at % everyFault === seed % everyFault);
  const missedFaults: string[] = [];
  for (const [at, fault] of planted.entries()) {
    progress(at, planted.length, 'planted faults');
    const caught = await isCaught(fault, seed);
    say(`fault ${fault.name}: ${caught ? 'caught' : 'NOT CAUGHT'}`);
    if (!caught) missedFaults.push(fault.name);
  }

  const { kilobytes, foreign } = await weight();
  const { names, slips, slipsMissed, identifiers } = real.figures;
  return {
    held: real.held && missedFaults.length === 0 && kilobytes < heaviest && foreign.length === 0,
    broken: real.broken,
    missedFaults,
    figures: {
      'on the seen texts': overall(real.seen),
      'on the unseen texts': overall(real.unseen),
      'on texts written later': overall(real.later),
      'listed names': names,
      'of them missed': real.figures.namesMissed.length,
      slips,
      'of slips found': share(slips - slipsMissed.length, slips),
      identifiers,
      'planted faults caught': `${planted.length - missedFaults.length}/${planted.length}`,
      'kilobytes to load, compressed': kilobytes,
    },
  };
}

/** The same questions as to the real one, fewer of some. */
async function isCaught(fault: Fault, seed: number): Promise<boolean> {
  const extent: Extent = { everyName: 4, slips: 1, identifiers: 8, seed };
  return !judge(await withFault(fault), extent).held;
}

export const proof: Proof = {
  name: 'scanner',
  about: 'The scanner finds what could tell who wrote a text, and leaves ordinary words alone (A5).',
  run: proveScanner,
};
