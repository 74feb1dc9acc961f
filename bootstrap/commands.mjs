// The commands of the house, run by the Node that run.mjs brought: what each one needs built, and what it then runs.
import { globSync, readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPrograms, buildWeb } from './build.mjs';
import { bundle } from './bundle.mjs';
import { runCheck, runTests } from './checks.mjs';
import { handOver } from './handOver.mjs';
import { step } from './progress.mjs';

const root = join(import.meta.dirname, '..');
const at = (...parts) => join(root, ...parts);

/** @type {Readonly<Record<string, { readonly does: string, readonly run: (args: string[]) => Promise<number> }>>} */
const commands = {
  start: { does: 'the whole platform on one URL, with demo data (-- --fresh begins anew)', run: start },
  build: { does: 'what start builds, without starting', run: build },
  test: { does: 'all that CI runs (-- <pattern> runs the tests of some files)', run: test },
  dev: { does: 'API and web with reload', run: dev },
  moot: { does: "the operator's commands (-- --help lists them)", run: moot },
  proof: {
    does: 'one proof of test/proofs (without a name: lists them)',
    run: args => prove('proofs', args),
  },
  bench: {
    does: 'one benchmark of test/bench (without a name: lists them)',
    run: args => prove('bench', args),
  },
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  const lines = Object.entries(commands).map(([each, { does }]) => `  ${each.padEnd(6)} ${does}`);
  console.error(`${name === '' ? 'Which command?' : `There is no command "${name}".`}\n${lines.join('\n')}`);
  process.exit(2);
}
try {
  process.exitCode = await command.run(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string[]} args */
async function start(args) {
  await buildPrograms(['main']);
  await buildWeb();
  return handOver(process.execPath, [at('api/dist/main.js'), 'start', ...args], inProduction());
}

async function build() {
  await buildPrograms(['main', 'cli']);
  await buildWeb();
  return 0;
}

/** @param {string[]} args */
async function moot(args) {
  await buildPrograms(['cli']);
  return handOver(process.execPath, [at('api/dist/cli.js'), ...args], process.env);
}

/** @param {string[]} args */
async function test(args) {
  const [pattern, ...more] = args;
  return pattern === undefined ? runCheck() : runTests([pattern, ...more]);
}

/** graphql-js checks every value a second time unless it is told that this is not a developer's run. */
function inProduction() {
  return { NODE_ENV: 'production', ...process.env };
}

// ---- with reload

/** Bundles on every change and starts the API anew; the web is served by Vite inside the API. @param {string[]} args */
async function dev(args) {
  await buildPrograms(['main']);
  const env = { ...process.env, MOOT_WEB: 'dev' };
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let running;
  let stopping = false;
  let turn = Promise.resolve();
  const finished = Promise.withResolvers();
  const end = child =>
    new Promise(resolve => {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });
  const restart = async () => {
    await end(running);
    if (stopping) return;
    const follow = pathToFileURL(join(import.meta.dirname, 'follow.mjs')).href;
    running = spawn(
      process.execPath,
      ['--import', follow, '--enable-source-maps', at('api/dist/main.js'), 'start', ...args],
      { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stopping = true;
      turn = turn.then(() => end(running)).then(() => finished.resolve(0));
    });
  }
  await bundle({ main: at('api/src/main.ts') }, at('api/dist'), {
    onBuilt(error) {
      if (error) console.error(`The API does not build: ${error.message}`);
      else turn = turn.then(restart);
    },
  });
  const code = await finished.promise;
  process.exit(code);
}

// ---- proofs and benchmarks

/** @param {'proofs' | 'bench'} kind @param {string[]} args */
async function prove(kind, args) {
  const all = listed(kind);
  const [wanted, ...rest] = args;
  if (wanted === undefined || wanted.startsWith('-')) {
    if (all.length === 0) console.log(`There is nothing in test/${kind} yet.`);
    for (const each of all) console.log(`${each.name.padEnd(16)} ${each.about}`);
    return 0;
  }
  const found = all.find(each => each.name === wanted);
  if (found === undefined) {
    throw new Error(
      `There is no "${wanted}" in test/${kind}. There are: ${all.map(each => each.name).join(', ') || 'none yet'}.`,
    );
  }
  const outDir = at('test/dist', kind);
  await step(`Bundling ${wanted}`, () =>
    bundle({ run: at('test/proofs/run.ts'), [wanted]: found.file }, outDir),
  );
  // Before everything else, whatever a proof imports first: type-graphql's decorators need it.
  const metadata = pathToFileURL(createRequire(at('api/package.json')).resolve('reflect-metadata')).href;
  const program = [
    '--import',
    metadata,
    join(import.meta.dirname, 'prove.mjs'),
    outDir,
    kind,
    wanted,
    ...rest,
  ];
  return handOver(process.execPath, program, inProduction());
}

/** The proofs or benchmarks there are: a file or a folder with index.ts, told by the first line of its comment. */
function listed(kind) {
  const files = globSync(['*.ts', '*/index.ts'], { cwd: at('test', kind) });
  return files
    .filter(file => !/\.(test|d)\.ts$/.test(file) && !(kind === 'proofs' && file === 'run.ts'))
    .map(file => ({
      name: basename(file) === 'index.ts' ? dirname(file) : basename(file, '.ts'),
      file: at('test', kind, file),
    }))
    .map(each => ({ ...each, text: readFileSync(each.file, 'utf8') }))
    .filter(each => /\bexport const proof\b/.test(each.text))
    .map(each => ({
      ...each,
      about: /^\s*\/\*\*\s*(?:\*\s*)?(.+?)\s*(?:\*\/)?$/m.exec(each.text)?.[1] ?? '',
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
