import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, settings } from '@moot/api/config';
import { limits } from '@moot/api/limits';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const operating = readFileSync(join(root, 'docs/operating.md'), 'utf8');
const rows = operating.split('\n').filter(line => /^\| `(MOOT|DATABASE|OIDC)_/.test(line));
const documented = rows.flatMap(row =>
  [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name),
);
const names = Object.keys(settings);

describe('docs/operating.md', () => {
  it('lists every setting that there is, once, and no other', () => {
    expect([...documented].sort()).toEqual([...names].sort());
    expect(names.length).toBeGreaterThan(15);
  });

  it('says of each secret that it is one, or tells nothing of it as a default', () => {
    for (const [name, about] of Object.entries(settings)) {
      if (!('secret' in about)) continue;
      const cells = rows.find(row => row.includes(`\`${name}\``))?.split('|') ?? [];
      expect(cells[3]?.trim(), name).toMatch(/none$/);
    }
  });

  it('names the defaults that the code has', () => {
    const plain = operating.replaceAll(/[`,]/g, '');
    const config = readConfig({});
    for (const value of [
      config.http.host,
      String(config.http.port),
      config.dataDir,
      config.web,
      String(config.slotSeconds),
      '86400',
      String(config.sessionHours),
      config.logLevel,
    ]) {
      expect(plain).toContain(value);
    }
  });

  it('6 lists every limit of the gate with its default', () => {
    const listed = [...operating.matchAll(/^\| `([a-z]\w+)` \| (.+) \| ([\d,]+) \|$/gm)].map(
      ([, name, about, number]) => ({
        name,
        about,
        default: Number(number?.replaceAll(',', '')),
      }),
    );
    expect(listed).toEqual(Object.entries(limits).map(([name, limit]) => ({ name, ...limit })));
  });

  it('speaks of no setting anywhere in the docs that there is not', () => {
    for (const file of ['README.md', ...globSync('docs/**/*.md', { cwd: root })]) {
      const text = readFileSync(join(root, file), 'utf8');
      for (const [name] of text.matchAll(/\b(?:MOOT|DATABASE|OIDC)_[A-Z][A-Z_]*[A-Z]\b/g))
        expect(names, `${file} ${name}`).toContain(name);
    }
  });
});

describe('the environment', () => {
  it('is read by the settings alone', () => {
    const readers = globSync('api/src/**/*.ts', { cwd: root })
      .filter(
        file => !file.endsWith('.test.ts') && /process\.env/.test(readFileSync(join(root, file), 'utf8')),
      )
      .map(file => file.replaceAll('\\', '/'));
    // Where a process begins it is handed over whole.
    expect(readers.sort()).toEqual(['api/src/cli.ts', 'api/src/main.ts']);
  });
});
