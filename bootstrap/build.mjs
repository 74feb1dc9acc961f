// What is built before something runs: the API's programs, and the web app for a state of its sources.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { runToEnd } from './handOver.mjs';
import { step } from './progress.mjs';

const root = join(import.meta.dirname, '..');

/** @param {readonly ('main' | 'cli')[]} programs */
export async function buildPrograms(programs) {
  const entries = Object.fromEntries(programs.map(name => [name, join(root, 'api/src', `${name}.ts`)]));
  for (const [name, file] of Object.entries(entries)) {
    if (!existsSync(file))
      throw new Error(`api/src/${name}.ts does not exist yet, so there is nothing to run.`);
  }
  await step('Bundling the API', () => bundle(entries, join(root, 'api/dist')));
}

/** The web is built once for a state of its sources: compiling the styles takes seconds. */
export async function buildWeb() {
  const build = join(root, 'web/build.mjs');
  if (!existsSync(build) || !existsSync(join(root, 'api/schema.graphql'))) return;
  const stamp = join(root, 'web/dist/.stamp');
  const mark = stateOf(['web/**/*', 'packages/**/*', 'api/schema.graphql']);
  const whole = existsSync(join(root, 'web/src/generated')) && existsSync(stamp);
  if (whole && readFileSync(stamp, 'utf8') === mark) return;
  await step('Building the web app', tell =>
    runToEnd(process.execPath, [build], { cwd: join(root, 'web'), tell }),
  );
  writeFileSync(stamp, mark);
}

/** @param {readonly string[]} patterns */
function stateOf(patterns) {
  const hash = createHash('sha256');
  const made = /^(node_modules|dist|generated|\..*)$|\.test\.ts$/;
  const entries = globSync(patterns, {
    cwd: root,
    withFileTypes: true,
    exclude: entry => made.test(entry.name),
  });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  for (const file of files.toSorted()) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}
