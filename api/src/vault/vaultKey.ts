/**
 * Where the vault key comes from: the environment, a file, or, in the demo alone, a file that is made in the data
 * folder. The database knows its key by name, so that another is refused before it can
 * write what nobody could read.
 */
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Config } from '../config.ts';
import { SettingProblem } from '../config.ts';
import type { Database } from '../database/asViewer.ts';
import type { World } from '../world.ts';
import { vaultKeys, type VaultKeys } from '../keys.ts';

const parse = (text: string, setting: 'MOOT_VAULT_KEY' | 'MOOT_VAULT_KEY_FILE'): Buffer => {
  if (!/^[0-9a-f]{64}$/i.test(text.trim()))
    throw new SettingProblem(setting, 'the key must be 64 hexadecimal digits');
  return Buffer.from(text.trim(), 'hex');
};

/** Whether the file, or what it links to, lies in the folder: a copy may follow links, or be of where they lead. */
const isInside = (file: string, folder: string): boolean => {
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
  const within = join(real(folder), sep);
  return [real(file), join(real(dirname(file)), basename(file))].some(path => path.startsWith(within));
};

/** Reads the key, or makes the demo's. In production a key inside the data folder is refused: a copy would hold both. */
export function loadVaultKeys(
  config: Pick<Config, 'mode' | 'vaultKey' | 'dataDir'>,
  world: World,
): VaultKeys {
  if ('hex' in config.vaultKey) return vaultKeys(parse(config.vaultKey.hex, 'MOOT_VAULT_KEY'), world);
  if ('file' in config.vaultKey && /^[0-9a-f]{64}$/i.test(config.vaultKey.file)) {
    // Not repeated: what is said here is printed.
    throw new SettingProblem('MOOT_VAULT_KEY_FILE', 'holds a key, but must name the file that does');
  }
  const file = 'file' in config.vaultKey ? config.vaultKey.file : join(config.dataDir, 'demo-vault-key');
  if (config.mode === 'production' && isInside(file, config.dataDir)) {
    throw new SettingProblem(
      'MOOT_VAULT_KEY_FILE',
      'must lie outside MOOT_DATA in production: whoever copies the one must not get the other',
    );
  }
  if (!existsSync(file)) {
    if ('file' in config.vaultKey)
      throw new SettingProblem(
        'MOOT_VAULT_KEY_FILE',
        `there is no file ${file}. If the vault key is lost, so are the intake and every tie: nobody can restore them`,
      );
    writeFileSync(file, `${world.bytes(32).toString('hex')}\n`, { mode: 0o600 });
  }
  return vaultKeys(parse(readFileSync(file, 'utf8'), 'MOOT_VAULT_KEY_FILE'), world);
}

/** Why the key was not changed for another; nothing else was either. */
export class NotRotated extends Error {
  override readonly name = 'NotRotated';
}

/** Refuses a key that is not the one this database was first opened with; names both, tells neither. */
export async function recogniseVaultKey(database: Database, keys: VaultKeys): Promise<void> {
  const [known] = await database.as('doorkeeper', run =>
    run<{ id: string }>('select vault.key_named($1) as id', [keys.id]),
  );
  if (known !== undefined && known.id !== keys.id) {
    throw new SettingProblem(
      'MOOT_VAULT_KEY_FILE',
      `this is key ${keys.id}; the database was opened with key ${known.id}, without which the intake cannot be read`,
    );
  }
}
