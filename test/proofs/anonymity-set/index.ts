/** The anonymity set is what a brute-force oracle finds, and its smallest step is the smallest (A4). */
import * as anonymity from '@moot/anonymity';
import { drawing } from '../custody/permutation.ts';
import type { Proof, ProofOptions, ProofResult } from '../run.ts';
import { faults, withFault, type Fault } from './faults.ts';
import { oracle, type Answer, type Answers } from './oracle.ts';
import { caseOf, type Case, type Publication } from './records.ts';

const sizes = {
  quick: { records: 400, everyFault: 8 },
  full: { records: 10_000, everyFault: 1 },
} as const;
/** A fault must show within so many records. */
const patience = 3_000;

interface Asked {
  readonly one: Case;
  readonly right: string;
}

export interface Proven extends ProofResult {
  readonly differences: readonly string[];
  readonly missedFaults: readonly string[];
}

const plain = ({ councils, verdict, facts, steps }: anonymity.AnonymitySet): Answer => ({
  councils,
  verdict,
  facts: facts.map(({ fact, without }) => [fact, without] as const),
  steps: steps.map(({ fact, to, councils: then }) => [fact, to, then] as const),
});

/** The module's answers to a case. */
function answersOf(module: typeof anonymity, one: Case): Answers {
  const known = { councils: one.councils, uses: module.publicUses(one.uses) };
  const showing = ({ kind, content, disclosed, suppliers, audience }: Publication): anonymity.Showing => ({
    shown: module.shownBy(kind, content, disclosed, suppliers),
    audience,
  });
  const now = showing(one.publication);
  const before = one.before.map(publication => showing(publication).shown);
  const set = module.anonymitySet(known, now, before);
  const linked = module.linkedSet(known, now, before, one.earlier.map(showing));
  return {
    set: plain(set),
    linked: linked === null ? null : { ...plain(linked), publications: linked.publications },
  };
}

export async function proveAnonymitySet({ size, seed, progress, say }: ProofOptions): Promise<Proven> {
  const { records, everyFault } = sizes[size];
  const draw = drawing(seed);
  const asked: Asked[] = [];
  /** The same cases for every fault, and more of them where a fault does not show at once. */
  const askedAt = (at: number): Asked => {
    while (asked.length <= at) {
      const one = caseOf(draw);
      asked.push({ one, right: JSON.stringify(oracle(one)) });
    }
    return asked[at] ?? askedAt(at);
  };
  const differences: string[] = [];
  const seen = { too_few: 0, few: 0, enough: 0, mended: 0, several: 0, beyond: 0, linked: 0, worse: 0 };
  for (let at = 0; at < records; at += 1) {
    if (at % 50 === 0) progress(at, records, 'records');
    const one = caseOf(draw);
    const answers = oracle(one);
    const right = JSON.stringify(answers);
    const found = said(anonymity, one);
    if (found !== right) differences.push(`record ${at}: ${found} and not ${right}`);
    if (asked.length < patience) asked.push({ one, right });
    const { set, linked } = answers;
    seen[set.verdict as 'few'] += 1;
    if (set.steps.length > 0) seen.mended += 1;
    else if (set.verdict !== 'enough') seen.beyond += 1;
    if (set.steps.length > 1) seen.several += 1;
    if (linked !== null) seen.linked += 1;
    if (linked?.verdict === 'too_few' && set.verdict !== 'too_few') seen.worse += 1;
  }
  for (const line of differences.slice(0, 5)) say(`DIFFERENT ${line}`);

  const planted = faults.filter((_, at) => at % everyFault === seed % everyFault);
  const missedFaults: string[] = [];
  for (const [at, fault] of planted.entries()) {
    progress(at, planted.length, 'planted faults');
    const caught = await caughtAt(fault, askedAt);
    say(`fault ${fault.name}: ${caught === undefined ? 'NOT CAUGHT' : `caught by record ${caught}`}`);
    if (caught === undefined) missedFaults.push(fault.name);
  }
  // A proof that saw no case of a kind has said nothing of it.
  const every = Object.values(seen).every(count => count > 0);
  return {
    held: differences.length === 0 && missedFaults.length === 0 && every,
    differences,
    missedFaults,
    figures: {
      records,
      differences: differences.length,
      'too few': seen.too_few,
      few: seen.few,
      enough: seen.enough,
      'mended by the smallest change': seen.mended,
      'of them by several steps': seen.several,
      'that nothing mends': seen.beyond,
      'with earlier publications': seen.linked,
      'stopped by them alone': seen.worse,
      'planted faults caught': `${planted.length - missedFaults.length}/${planted.length}`,
    },
  };
}

/** The first case at which the fault shows. */
async function caughtAt(fault: Fault, askedAt: (at: number) => Asked): Promise<number | undefined> {
  const module = await withFault(fault);
  for (let at = 0; at < patience; at += 1) {
    const { one, right } = askedAt(at);
    if (said(module, one) !== right) return at;
  }
  return undefined;
}

/** What a module answers; one that breaks has said something else. */
function said(module: typeof anonymity, one: Case): string {
  try {
    return JSON.stringify(answersOf(module, one));
  } catch (error) {
    return String(error);
  }
}

export const proof: Proof = {
  name: 'anonymity-set',
  about: 'The anonymity set is what a brute-force oracle finds, and its smallest step is the smallest (A4).',
  run: proveAnonymitySet,
};
