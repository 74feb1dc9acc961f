import { describe, expect, it } from 'vitest';
import { lineOf, optionsOf, runProof, type Proof } from '../proofs/run.ts';

const holding: Proof = {
  name: 'sample',
  about: 'A sample.',
  run: async ({ size, seed, say }) => {
    say('covered: one');
    return { held: seed !== 13, figures: { worlds: size === 'full' ? 10_000 : 10, 'faults caught': '2/2' } };
  },
};

async function run(...args: string[]): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  const code = await runProof({ proof: holding }, 'proof', args, {
    result: line => lines.push(line),
    progress: () => undefined,
  });
  return { code, lines };
}

describe('the runner of proofs and benchmarks', () => {
  it('ends with one line of figures and exits 0 if it held', async () => {
    expect(await run('--size', 'full', '--seed', '7')).toEqual({
      code: 0,
      lines: ['covered: one', 'proof sample: 10,000 worlds, 2/2 faults caught · seed 7 · held'],
    });
  });

  it('exits 1 if it did not hold, and says so', async () => {
    const { code, lines } = await run('--seed', '13');
    expect(code).toBe(1);
    expect(lines.at(-1)).toMatch(/seed 13 · DID NOT HOLD$/);
  });

  it('prints the same as one object, and nothing else, with --json', async () => {
    const { lines } = await run('--seed', '7', '--json');
    expect(lines.map(line => JSON.parse(line) as unknown)).toEqual([
      { name: 'sample', held: true, seed: 7, figures: { worlds: 10, 'faults caught': '2/2' } },
    ]);
  });

  it('refuses options that it does not know', async () => {
    expect((await run('--size', 'huge')).code).toBe(2);
    expect(optionsOf(['--seed', '-1'])).toHaveProperty('wrong');
    expect(optionsOf(['--sede', '1'])).toHaveProperty('wrong');
  });

  it('groups thousands as people read them', () => {
    expect(lineOf('bench', 'reading', 1, { held: true, figures: { rows: 200_000, ratio: 0.66 } })).toBe(
      'bench reading: 200,000 rows, 0.66 ratio · seed 1 · held',
    );
  });
});
