/** The tests of the rules module notice nine of ten changes to it (V5). */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chdir, cwd } from 'node:process';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '@moot/api/material';
import type { Proof } from '../run.ts';

/** The floor, in percent of the mutants. */
const floor = 90;

/** What is looked at of a mutant. */
interface MutantResult {
  readonly status: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
}

export const proof: Proof = {
  name: 'mutants',
  about: 'The tests of the rules module notice nine of ten changes to it (V5).',
  async run({ size, say }) {
    const packageFile = join(projectRoot, 'test', 'package.json');
    const libraries = createRequire(packageFile);
    const { Stryker } = (await import(
      pathToFileURL(libraries.resolve('@stryker-mutator/core')).href
    )) as typeof import('@stryker-mutator/core');
    // The sandbox is a copy of the folder it runs in: the package alone, and not the house.
    const before = cwd();
    chdir(join(projectRoot, 'packages', 'sharing-rules'));
    process.env['MOOT_TEST_PACKAGE'] = packageFile;
    try {
      const mutants = (await new Stryker({
        mutate: ['src/*.ts', '!src/*.test.ts', '!src/index.ts'],
        plugins: [libraries.resolve('@stryker-mutator/vitest-runner')],
        testRunner: 'vitest',
        vitest: {
          configFile: join(projectRoot, 'test', 'proofs', 'mutants', 'vitest.config.mjs'),
          related: false,
        },
        coverageAnalysis: 'perTest',
        concurrency: size === 'full' ? 2 : 1,
        reporters: [],
        tempDirName: 'dist',
        cleanTempDir: 'always',
        allowConsoleColors: false,
        logLevel: 'error' as never,
        timeoutMS: 20_000,
      } as never).runMutationTest()) as readonly MutantResult[];
      const survived = mutants.filter(one => one.status === 'Survived' || one.status === 'NoCoverage');
      for (const one of survived) {
        say(
          `survived: ${one.fileName.split('/').slice(-2).join('/')}:${one.location.start.line} ` +
            `${one.mutatorName} → ${(one.replacement ?? '').slice(0, 80)}`,
        );
      }
      const score = Math.floor(((mutants.length - survived.length) / mutants.length) * 1000) / 10;
      return {
        held: mutants.length > 100 && score >= floor,
        figures: { mutants: mutants.length, survived: survived.length, '% noticed': score },
      };
    } finally {
      chdir(before);
    }
  },
};
