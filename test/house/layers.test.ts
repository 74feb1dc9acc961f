import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const config = join(root, '.dependency-cruiser.cjs');

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** One planted violation for each rule of .dependency-cruiser.cjs: the file that breaks it, and what it says. */
const plants: Readonly<Record<string, { readonly file: string; readonly says: string }>> = {
  'data-flows-one-way': { file: 'api/src/library/leak.ts', says: `import '../vault/tie.ts';` },
  'packages-are-pure': { file: 'packages/content/src/reads.ts', says: `import 'node:fs';` },
  'packages-stand-alone': {
    file: 'packages/content/src/knows.ts',
    says: `import '../../../web/src/page.ts';`,
  },
  'packages-bring-no-io': { file: 'packages/content/src/asks.ts', says: `import 'pg';` },
  'web-knows-no-api': { file: 'web/src/peeks.ts', says: `import '../../api/src/vault/tie.ts';` },
  'api-knows-no-web': { file: 'api/src/gate/draws.ts', says: `import '../../../web/src/page.ts';` },
  'product-needs-no-test': { file: 'api/src/gate/leans.ts', says: `import './leans.test.ts';` },
  'main-is-the-top': { file: 'api/src/gate/climbs.ts', says: `import '../main.ts';` },
  'no-circle': { file: 'api/src/gate/about.ts', says: `import './round.ts'; export const about = 1;` },
  'not-found': { file: 'api/src/gate/astray.ts', says: `import './nowhere.ts';` },
};

/** What the planted files refer to; without fault by itself. */
const ground: Readonly<Record<string, string>> = {
  'tsconfig.base.json': '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }',
  'package.json': '{ "private": true, "type": "module" }',
  'node_modules/pg/package.json': '{ "name": "pg", "version": "1.0.0", "main": "index.js" }',
  'node_modules/pg/index.js': 'export const nothing = 1;',
  'api/src/vault/tie.ts': 'export const tie = 1;',
  'api/src/main.ts': 'export const main = 1;',
  'api/src/gate/leans.test.ts': 'export const test = 1;',
  'api/src/gate/round.ts': `import './about.ts'; export const round = 1;`,
  'web/src/page.ts': 'export const page = 1;',
};

function cruise(cwd: string, folders: readonly string[]): readonly Violation[] {
  const run = spawnSync(
    join(root, 'test/node_modules/.bin/depcruise'),
    ['--config', config, '--output-type', 'json', ...folders],
    { cwd, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  const report = JSON.parse(run.stdout) as { summary: { violations: readonly Violation[] } };
  return report.summary.violations;
}

describe('the layers of the house', () => {
  let planted: string;
  let violations: readonly Violation[];

  beforeAll(() => {
    planted = mkdtempSync(join(tmpdir(), 'moot-layers-'));
    const files = {
      ...ground,
      ...Object.fromEntries(Object.values(plants).map(plant => [plant.file, plant.says])),
    };
    for (const [file, says] of Object.entries(files)) {
      mkdirSync(dirname(join(planted, file)), { recursive: true });
      writeFileSync(join(planted, file), says);
    }
    violations = cruise(planted, ['api', 'web', 'packages']);
  });
  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  it('have a planted violation for every rule', () => {
    const { forbidden } = createRequire(import.meta.url)(config) as {
      forbidden: readonly { readonly name: string }[];
    };
    expect(Object.keys(plants).toSorted()).toEqual(forbidden.map(rule => rule.name).toSorted());
  });

  it.each(Object.entries(plants))('the rule %s sees its planted violation', (name, { file }) => {
    expect(violations.filter(each => each.rule.name === name).map(each => each.from)).toContain(file);
  });

  it('accuse nothing that is innocent', () => {
    const guilty = new Set([...Object.values(plants).map(plant => plant.file), 'api/src/gate/round.ts']);
    expect(violations.filter(each => !guilty.has(each.from))).toEqual([]);
  });
});

describe('the clock, randomness and ids', () => {
  const asksTheMachine =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandom(UUID|Bytes|Int|Fill|FillSync)\b|\bgetRandomValues\b|\bperformance\.now\b|\bhrtime\b/;

  /** Who may ask all the same, and why. */
  const exceptions: Readonly<Record<string, string>> = {
    'api/src/world.ts': 'is the one place that asks',
    'api/src/database/embedded.ts':
      'makes a password for a server on this machine; no person ever sees anything of it',
  };

  /** Lines of code, not of comment, that ask the machine. */
  function askingLines(source: string): readonly string[] {
    const code = source
      .replaceAll(/\/\*[\s\S]*?\*\//g, comment => comment.replaceAll(/[^\n]/g, ''))
      .split('\n');
    return code.filter(line => asksTheMachine.test(line.replace(/(^|\s)\/\/.*$/, '')));
  }

  it('A1 come from the world alone, in every room of the API', () => {
    const files = globSync('api/src/**/*.ts', { cwd: root }).filter(file => !/\.(test|d)\.ts$/.test(file));
    const asking = files
      .filter(file => !(file in exceptions))
      .flatMap(file =>
        askingLines(readFileSync(join(root, file), 'utf8')).map(line => `${file}: ${line.trim()}`),
      );
    expect(files.length).toBeGreaterThan(5);
    expect(asking).toEqual([]);
  });

  it('would be found where they are asked for, and not where a comment names them', () => {
    const source = `
      /** Never Date.now() here. */
      const a = Date.now();
      const b = new Date();
      const c = new Date(text); // not Math.random()
      const d = Math.random();
      const e = crypto.randomUUID();
      import { randomBytes } from 'node:crypto';
    `;
    expect(askingLines(source).map(line => line.trim())).toEqual([
      'const a = Date.now();',
      'const b = new Date();',
      'const d = Math.random();',
      'const e = crypto.randomUUID();',
      `import { randomBytes } from 'node:crypto';`,
    ]);
  });

  it('are excepted only where the exception is still needed', () => {
    for (const file of Object.keys(exceptions)) {
      expect(askingLines(readFileSync(join(root, file), 'utf8')), file).not.toEqual([]);
    }
  });
});
