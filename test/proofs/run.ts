/**
 * Runs one proof or benchmark: reads the options, shows progress, prints the one line (or object) of figures and
 * exits 0 only if it held.
 *
 * A proof is a module `test/proofs/<name>.ts` or `test/proofs/<name>/index.ts` (a benchmark the same in
 * `test/bench`) that exports `proof`; the first line of its doc comment is what the list shows. It prints nothing
 * by itself: it tells its progress, and answers with its figures.
 *
 * ```ts
 * export const proof: Proof = {
 *   name: 'rules',
 *   about: 'The rules module, the database and the API decide alike.',
 *   async run({ size, seed, progress }) {
 *     …
 *     return { held: differences === 0 && caught === planted, figures: { worlds, decisions, differences } };
 *   },
 * };
 * ```
 */
import { parseArgs } from 'node:util';

export interface ProofOptions {
  /** `quick` in `npm test`, at most half a minute; `full` for the numbers that are published. */
  readonly size: 'quick' | 'full';
  /** All that is random follows from it: the same seed gives the same run. */
  readonly seed: number;
  /** Says how far the work is; may be called as often as one likes, it is shown twice a second at most. */
  readonly progress: (done: number, of: number, what: string) => void;
  /** A line for the reader: a list that was covered, a planted fault that was caught. Not shown with `--json`. */
  readonly say: (line: string) => void;
  /** Writes anew what is checked in and compared with, for a person to review. */
  readonly write?: boolean;
}

/** A figure with its name: `{ worlds: 10000, 'planted faults caught': '27/27' }`. */
export type Figures = Readonly<Record<string, number | string>>;

export interface ProofResult {
  readonly held: boolean;
  readonly figures: Figures;
}

export interface Proof {
  readonly name: string;
  /** One sentence: what is proven or measured. */
  readonly about: string;
  readonly run: (options: ProofOptions) => Promise<ProofResult>;
}

/** The last line: `proof rules: 10,000 worlds, 0 differences · seed 7 · held`. */
export function lineOf(
  kind: 'proof' | 'bench',
  name: string,
  seed: number,
  { held, figures }: ProofResult,
): string {
  const told = Object.entries(figures).map(([what, figure]) => {
    if (typeof figure === 'string') return `${figure} ${what}`;
    return `${Number.isInteger(figure) ? figure.toLocaleString('en-GB') : figure} ${what}`;
  });
  return `${kind} ${name}: ${told.join(', ')} · seed ${seed} · ${held ? 'held' : 'DID NOT HOLD'}`;
}

/** What was asked on the command line, or the sentence that says what is wrong with it. */
export function optionsOf(args: readonly string[]):
  | {
      readonly size: 'quick' | 'full';
      readonly seed: number;
      readonly json: boolean;
      readonly write: boolean;
    }
  | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        size: { type: 'string', default: 'quick' },
        seed: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
      },
    });
    const { size, json, write } = values;
    if (size !== 'quick' && size !== 'full') return { wrong: '--size is quick or full.' };
    const seed = Number(values.seed);
    if (!Number.isSafeInteger(seed) || seed < 0) return { wrong: '--seed is a whole number from 0 on.' };
    return { size, seed, json, write };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs the proof of a module with the words of the command line, and answers with the exit code. */
export async function runProof(
  module: { readonly proof?: Proof },
  kind: 'proof' | 'bench',
  args: readonly string[],
  out: { readonly result: (line: string) => void; readonly progress: (line: string) => void },
): Promise<number> {
  const { proof } = module;
  if (proof === undefined) throw new Error('The module exports no `proof`.');
  const options = optionsOf(args);
  if ('wrong' in options) {
    out.progress(
      `${options.wrong} Usage: npm run ${kind} -- ${proof.name} [--size quick|full] [--seed N] [--json]`,
    );
    return 2;
  }
  const { size, seed, json, write } = options;
  const began = performance.now();
  let shown = began;
  const result = await proof.run({
    size,
    seed,
    write,
    say: line => {
      if (!json) out.result(line);
    },
    progress: (done, of, what) => {
      const now = performance.now();
      if (now - shown < 500) return;
      shown = now;
      out.progress(`  ${what}: ${done} of ${of} · ${((now - began) / 1000).toFixed(0)} s`);
    },
  });
  out.result(
    json
      ? JSON.stringify({ name: proof.name, held: result.held, seed, figures: result.figures })
      : lineOf(kind, proof.name, seed, result),
  );
  return result.held ? 0 : 1;
}
