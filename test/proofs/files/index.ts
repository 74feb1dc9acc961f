/** A file that is taken is rebuilt without a trace of who gave it, or refused (A10). */
import type { Proof, ProofOptions, ProofResult } from '../run.ts';
import { tryAttempts, tryCrowd } from './apart.ts';
import { poisonedDocuments } from './documents.ts';
import { faults, isCaught } from './faults.ts';
import { judge } from './judge.ts';
import { poisonedPictures } from './pictures.ts';
import { tryRandomTexts } from './randomTexts.ts';
import * as subject from './subject.ts';
import { poisonedTexts } from './texts.ts';

/** `faults`: each so-manieth is planted. `apart`: each so-manieth file goes through a process of its own too. */
const sizes = {
  quick: { faults: 8, apart: 95, randomTexts: 300, attempts: false },
  full: { faults: 1, apart: 1, randomTexts: 50_000, attempts: true },
} as const;

export interface Proven extends ProofResult {
  readonly broken: readonly string[];
  readonly missedFaults: readonly string[];
}

export async function proveFiles({ size, seed, progress, say }: ProofOptions): Promise<Proven> {
  const extent = sizes[size];
  const poisons = [...(await poisonedPictures()), ...poisonedDocuments, ...poisonedTexts];
  progress(0, 4, 'poisoned files');
  const broken = [...(await judge(subject, poisons, { saw: say }))];
  progress(1, 4, 'poisoned files in a process of their own');
  const apart = poisons.filter((_, at) => at % extent.apart === seed % extent.apart);
  // More time than the product gives: here it is the machine that may be busy.
  const patiently = (bytes: Uint8Array, asTable: boolean) =>
    subject.rebuildInOwnProcess(bytes, asTable, { seconds: 300 });
  for (const line of await judge(subject, apart, { apart: patiently }))
    broken.push(`in a process of its own: ${line}`);
  progress(2, 4, 'random texts and tables');
  const random = await tryRandomTexts(subject, extent.randomTexts, seed);
  broken.push(...random.broken, ...(await tryCrowd(subject)));
  progress(3, 4, 'programs in the place of the worker');
  if (extent.attempts) broken.push(...(await tryAttempts(subject)).map(name => `a program that ${name}`));
  for (const line of broken.slice(0, 100)) say(`BROKEN ${line}`);

  const planted = faults
    .map((fault, at) => ({ fault, at }))
    .filter(({ at }) => at % extent.faults === seed % extent.faults);
  const missedFaults: string[] = [];
  for (const [done, { fault, at }] of planted.entries()) {
    progress(done, planted.length, 'planted faults');
    const caught = await isCaught(fault, at, poisons);
    say(`fault ${fault.name}: ${caught ? 'caught' : 'NOT CAUGHT'}`);
    if (!caught) missedFaults.push(fault.name);
  }

  return {
    held: broken.length === 0 && missedFaults.length === 0,
    broken,
    missedFaults,
    figures: {
      'poisoned files': poisons.length,
      'of them to be refused': poisons.filter(({ becomes }) => isRefusal(becomes)).length,
      'in a process of their own': apart.length,
      'random texts and tables rebuilt': random.rebuilt,
      'traces or other faults': broken.length,
      'planted faults caught': `${planted.length - missedFaults.length}/${planted.length}`,
    },
  };
}

const isRefusal = (becomes: unknown): boolean =>
  typeof becomes === 'string' && becomes !== 'a safe table' && becomes !== 'smaller';

export const proof: Proof = {
  name: 'files',
  about: 'A file that is taken is rebuilt without a trace of who gave it, or refused (A10).',
  run: proveFiles,
};
