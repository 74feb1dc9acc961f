// `npm test`: everything that CI runs. The checks that need no running come first and all speak, then the tests run;
// the last line is always "N passed, N failed".
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildPrograms, buildWeb } from './build.mjs';
import { handOver, runToEnd } from './handOver.mjs';
import { step } from './progress.mjs';

const root = join(import.meta.dirname, '..');
const at = (...parts) => join(root, ...parts);
const tool = name => at('test/node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);

const code = ['api', 'web', 'packages', 'test', 'bootstrap'];

/** @typedef {{ readonly name: string, readonly needs: string, readonly program: string, readonly args: readonly string[] }} Check */
/** @type {readonly Check[]} */
const checks = [
  // The longest first, so that no worker waits at the end.
  { ...types('web'), program: tool('vue-tsc') },
  types('test'),
  types('api'),
  {
    name: 'lint',
    needs: '.oxlintrc.json',
    program: tool('oxlint'),
    args: ['--vue-plugin', '--deny-warnings', ...code],
  },
  { name: 'format', needs: '.oxfmtrc.json', program: tool('oxfmt'), args: ['--check', ...code] },
  {
    name: 'layers',
    needs: '.dependency-cruiser.cjs',
    program: tool('depcruise'),
    args: ['api/src', 'web/src', 'packages', 'test'],
  },
  ...readdirSync(at('packages')).map(name => types(`packages/${name}`)),
];

/** @param {string} folder @returns {Check} */
function types(folder) {
  return {
    name: `types of ${folder}`,
    needs: `${folder}/tsconfig.json`,
    program: tool('tsc'),
    args: ['-p', folder, '--noEmit'],
  };
}

/** All of it: the checks, Chromium, the tests. Answers with the exit code. Coverage is no check and makes the tests a third slower: `npm test -- --coverage` measures it. */
export async function runCheck() {
  try {
    await buildWhatThereIs();
  } catch (error) {
    console.log(`It does not build: ${error.message}\n0 passed, 1 failed`);
    return 1;
  }
  const failed = await step('Checking types, lint, format and layers', runChecks);
  for (const { name, said } of failed) console.log(`\n--- ${name} ---\n${said.trim()}`);
  if (failed.some(each => each.name === 'format')) {
    console.log(`\nTo format: ${['test/node_modules/.bin/oxfmt', ...code].join(' ')}`);
  }
  if (failed.length > 0) {
    console.log(`\nFailed before the tests: ${failed.map(each => each.name).join(', ')}.`);
    console.log(`0 passed, ${failed.length} failed`);
    return 1;
  }
  try {
    await step('Looking for Chromium', tell =>
      runToEnd(process.execPath, [at('test/chromium.ts')], { tell }),
    );
  } catch (error) {
    console.log(error.said?.trim() ?? error.message);
    console.log('0 passed, 1 failed');
    return 1;
  }
  return runTests([]);
}

/** The types of the web come from its GraphQL documents, and the journeys use the built product. */
async function buildWhatThereIs() {
  await buildWeb();
  if (existsSync(at('api/src/main.ts'))) await buildPrograms(['main']);
}

/** @param {(word: string) => void} tell */
async function runChecks(tell) {
  const waiting = checks.filter(check => existsSync(at(check.needs)));
  /** @type {{ name: string, said: string }[]} */
  const failed = [];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      tell(check.name);
      try {
        await runToEnd(check.program, check.args, { cwd: root });
      } catch (error) {
        failed.push({ name: check.name, said: error.said ?? error.message });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  return failed;
}

/** The tests alone: of files whose path contains the pattern, or all. @param {readonly string[]} args */
export async function runTests(args) {
  const report = at(`.moot/test-report-${process.pid}.json`);
  mkdirSync(at('.moot'), { recursive: true });
  const vitest = at('test/node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exit = await handOver(
    process.execPath,
    [vitest, 'run', '--config', at('test/vitest.config.ts'), ...reporters, ...args],
    process.env,
  );
  const { passed, failed } = countsOf(report);
  rmSync(report, { force: true });
  // A run that broke without a failing test (an error outside of them) has failed all the same.
  const broken = exit !== 0 && failed === 0 ? 1 : failed;
  console.log(`${passed} passed, ${broken} failed`);
  if (exit === 0 && passed === 0) console.log('No test was run.');
  return exit !== 0 || passed === 0 ? exit || 1 : 0;
}

/** A file that could not be loaded counts as one failure: none of its tests ran. @param {string} report */
function countsOf(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(each => each.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}
