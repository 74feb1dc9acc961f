import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Bundle = (entries: Readonly<Record<string, string>>, outDir: string) => Promise<void>;

const root = join(import.meta.dirname, '..', '..');
let folder: string;
let bundle: Bundle;

beforeAll(async () => {
  // Within a workspace package, because that is where Node looks for what stays outside.
  mkdirSync(join(root, 'test/dist'), { recursive: true });
  folder = mkdtempSync(join(root, 'test/dist/bundle-'));
  const url = pathToFileURL(join(root, 'bootstrap/bundle.mjs')).href;
  ({ bundle } = (await import(url)) as { bundle: Bundle });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bundled(name: string, source: string): Promise<unknown> {
  const entry = join(folder, `${name}.ts`);
  writeFileSync(entry, source);
  const outDir = join(folder, 'out');
  await bundle({ [name]: entry }, outDir);
  const run = spawnSync(process.execPath, [join(outDir, `${name}.js`)], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as unknown;
}

describe('the bundle', () => {
  it('turns a .sql file into its text', async () => {
    writeFileSync(join(folder, 'some.sql'), 'select $1 as `quoted`;');
    const source = `import text from './some.sql'; console.log(JSON.stringify(text));`;
    expect(await bundled('sql', source)).toBe('select $1 as `quoted`;');
  });

  it('lets a file go on believing that it lies where its source lies', async () => {
    const source = `console.log(JSON.stringify([import.meta.dirname, import.meta.filename, import.meta.url]));`;
    const file = join(folder, 'place.ts');
    expect(await bundled('place', source)).toEqual([folder, file, pathToFileURL(file).href]);
  });

  it('emits legacy decorators with the types of what they decorate', async () => {
    const source = `
      const seen: unknown[] = [];
      (Reflect as unknown as { metadata: unknown }).metadata = (key: string, value: { name: string }) => () =>
        void seen.push([key, value.name]);
      const mark = () => (_: object, name: string) => void seen.push(name);
      class Marked { @mark() size!: number; }
      console.log(JSON.stringify([new Marked() instanceof Marked, ...seen]));`;
    expect(await bundled('decorated', source)).toEqual([true, ['design:type', 'Number'], 'size']);
  });

  it('finds a package that only the imported workspace package has', async () => {
    const source = `
      import { readConfig } from '@moot/api/config';
      try { readConfig({ MOOT_PORT: 'none' }); } catch (problem) { console.log(JSON.stringify(String(problem))); }`;
    expect(await bundled('borrowed', source)).toMatch(/MOOT_PORT: must be a whole number/);
  });

  it('refuses a package that the importer does not name', async () => {
    await expect(bundled('stranger', `import 'fastify';`)).rejects.toThrow(
      /fastify, which is not installed for it/,
    );
  });
});

describe('the commands', () => {
  it('CI runs exactly npm test', () => {
    const lines = readFileSync(join(root, '.ci/run'), 'utf8').trim().split('\n');
    expect(lines[0]).toBe('#!/usr/bin/env bash');
    expect(lines.slice(1)).toEqual(['set -euo pipefail', 'cd "$(dirname "$0")/.."', 'npm test']);
    expect(statSync(join(root, '.ci/run')).mode & 0o100).toBe(0o100);
  });

  it('each npm script begins in bootstrap/run.mjs, and the package has no dependency of its own', () => {
    const text = readFileSync(join(root, 'package.json'), 'utf8');
    const { scripts, ...rest } = JSON.parse(text) as { scripts: Record<string, string> };
    for (const [name, script] of Object.entries(scripts))
      expect(script).toBe(`node bootstrap/run.mjs ${name}`);
    expect(Object.keys(scripts)).toEqual(
      expect.arrayContaining(['start', 'test', 'dev', 'moot', 'proof', 'bench']),
    );
    expect(rest).not.toHaveProperty('dependencies');
    expect(rest).not.toHaveProperty('devDependencies');
  });
});
