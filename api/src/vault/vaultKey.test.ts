import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { freshDatabase } from '../../../test/world/database.ts';
import { openDatabase } from '../database/asViewer.ts';
import { vaultKeys } from '../keys.ts';
import { machineWorld } from '../world.ts';
import { loadVaultKeys, recogniseVaultKey } from './vaultKey.ts';

const hex = 'a1'.repeat(32);
let folder: string;
let dataDir: string;
let outside: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'moot-key-'));
  dataDir = join(folder, 'data');
  outside = join(folder, 'secrets');
  mkdirSync(dataDir);
  mkdirSync(outside);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const load = (mode: 'demo' | 'production', file: string, data = dataDir): string =>
  loadVaultKeys({ mode, dataDir: data, vaultKey: { file } }, machineWorld).id;
const keyAt = (...path: string[]): string => {
  const file = join(...path);
  writeFileSync(file, `${hex}\n`);
  return file;
};

describe('the vault key', () => {
  it('comes from the environment, a file, or in the demo from one that is made for its owner alone and lasts', () => {
    const known = vaultKeys(Buffer.from(hex, 'hex'), machineWorld).id;
    expect(loadVaultKeys({ mode: 'production', dataDir, vaultKey: { hex } }, machineWorld).id).toBe(known);
    expect(load('production', keyAt(outside, 'key'))).toBe(known);
    const made = loadVaultKeys({ mode: 'demo', dataDir, vaultKey: { inDataDir: true } }, machineWorld).id;
    expect(loadVaultKeys({ mode: 'demo', dataDir, vaultKey: { inDataDir: true } }, machineWorld).id).toBe(
      made,
    );
    const file = join(dataDir, 'demo-vault-key');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  });

  it('A9 is refused in production inside the data folder, also by a link of the file or of either folder', () => {
    const refused = /must lie outside MOOT_DATA/;
    mkdirSync(join(dataDir, 'deep'));
    const inside = keyAt(dataDir, 'deep', 'key');
    expect(() => load('production', inside)).toThrow(refused);
    expect(() => load('production', join(outside, '..', 'data', 'deep', 'key'))).toThrow(refused);
    symlinkSync(inside, join(outside, 'link-in'));
    expect(() => load('production', join(outside, 'link-in')), 'a link that leads in').toThrow(refused);
    symlinkSync(keyAt(outside, 'key'), join(dataDir, 'link-out'));
    expect(() => load('production', join(dataDir, 'link-out')), 'a link that lies in').toThrow(refused);
    symlinkSync(dataDir, join(outside, 'folder'));
    expect(
      () => load('production', join(outside, 'folder', 'deep', 'key')),
      'a folder that leads in',
    ).toThrow(refused);
    symlinkSync(dataDir, join(folder, 'data-by-link'));
    expect(
      () => load('production', inside, join(folder, 'data-by-link')),
      'the data folder by a link',
    ).toThrow(refused);
    expect(() => load('production', join(dataDir, 'missing'))).toThrow(refused);
    expect(() =>
      loadVaultKeys({ mode: 'production', dataDir, vaultKey: { inDataDir: true } }, machineWorld),
    ).toThrow(refused);
    expect(existsSync(join(dataDir, 'demo-vault-key'))).toBe(false);
    // A folder that only begins with the same letters is another.
    mkdirSync(`${dataDir}-keys`);
    expect(load('production', keyAt(`${dataDir}-keys`, 'key'))).toMatch(/^[0-9a-f]{16}$/);
    expect(load('demo', inside)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is refused in words where it is missing or not a key, and never repeated', () => {
    const file = join(outside, 'key');
    expect(() => load('production', file)).toThrow(/^MOOT_VAULT_KEY_FILE: there is no file /);
    expect(existsSync(file)).toBe(false);
    for (const text of ['', 'hidden-word', `${hex}00`, `${hex}\n${hex}`]) {
      writeFileSync(file, text);
      expect(() => load('production', file)).toThrow(
        /^MOOT_VAULT_KEY_FILE: the key must be 64 hexadecimal digits$/,
      );
    }
    expect(() => load('production', hex)).toThrow(/must name the file/);
    expect(() => load('production', hex)).not.toThrow(new RegExp(hex));
  });

  it('is recognised by the database by name, and another is refused by name before anything is written', async () => {
    await using fresh = await freshDatabase(inject('pg'));
    await using web = await openDatabase(fresh.web, 2);
    const first = vaultKeys(Buffer.alloc(32, 1), machineWorld);
    const other = vaultKeys(Buffer.alloc(32, 2), machineWorld);
    await recogniseVaultKey(web, first);
    await recogniseVaultKey(web, first);
    const refused = recogniseVaultKey(web, other);
    await expect(refused).rejects.toThrow(
      `this is key ${other.id}; the database was opened with key ${first.id}`,
    );
    await recogniseVaultKey(web, first);
  });
});
