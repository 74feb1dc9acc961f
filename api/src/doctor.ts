/** What `moot doctor` looks at: every setting, and the database behind it, each finding one line in words. */
import pg from 'pg';
import { readConfig, settings, SettingProblem, type Config } from './config.ts';
import { checkCatalogue } from './database/catalogueCheck.ts';
import { loadVaultKeys } from './vault/vaultKey.ts';
import { machineWorld } from './world.ts';

export interface Finding {
  readonly well: boolean;
  readonly about: string;
}

const well = (about: string): Finding => ({ well: true, about });
const wrong = (about: string): Finding => ({ well: false, about });

/** Looks, changes nothing, and never prints a secret. */
export async function diagnose(
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const prefixed = Object.keys(env).filter(name => name.startsWith('MOOT_') && !(name in settings));
  findings.push(...prefixed.map(name => wrong(`${name}: there is no such setting; see docs/operating.md`)));
  let config: Config;
  try {
    config = readConfig(env);
  } catch (error) {
    if (error instanceof SettingProblem) return [...findings, wrong(error.message)];
    throw error;
  }
  findings.push(
    well(
      `mode ${config.mode}, parts ${config.parts.api ? 'api ' : ''}${config.parts.worker ? 'worker' : ''}, ${config.http.baseUrl}`,
    ),
  );
  findings.push(await vaultFinding(config));
  findings.push(...(await databaseFindings(config)));
  findings.push(...(await providerFindings(config)));
  return findings;
}

async function vaultFinding(config: Config): Promise<Finding> {
  if ('inDataDir' in config.vaultKey) return well("the vault key is the demo's, in the data folder");
  try {
    return well(
      `the vault key is ${loadVaultKeys(config, machineWorld).id}; if it is ever lost, so are the intake and every tie`,
    );
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

async function databaseFindings(config: Config): Promise<readonly Finding[]> {
  if (config.database.embedded) return [well(`the embedded database in ${config.dataDir}`)];
  const found: Finding[] = [];
  for (const [name, url] of [
    ['DATABASE_URL', config.database.web],
    ['DATABASE_WORKER_URL', config.database.worker],
  ] as const) {
    if (url === undefined) continue;
    let client: pg.Client;
    try {
      client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
    } catch {
      // What is wrong with it is not repeated: it may hold a password.
      found.push(wrong(`${name}: is not an address of a PostgreSQL database`));
      continue;
    }
    try {
      await client.connect();
      const login = await client.query<{ login: string }>('select session_user as login');
      const expected = name === 'DATABASE_URL' ? 'web' : 'worker';
      const is = login.rows[0]?.login;
      found.push(
        is === expected
          ? well(`${name}: connected as ${is}`)
          : wrong(`${name}: connected as ${is}, but it must be the login ${expected}`),
      );
      if (name === 'DATABASE_URL') {
        const migrated = await client.query<{ there: boolean }>(
          `select exists (select from pg_namespace where nspname = 'library') as there`,
        );
        if (migrated.rows[0]?.there !== true)
          found.push(wrong('DATABASE_URL: the database has no tables yet; run `npm run moot -- migrate`'));
        else {
          const faults = await checkCatalogue(client);
          found.push(
            ...(faults.length === 0
              ? [well('the catalogue keeps the rules')]
              : faults.map(f => wrong(`${f.rule}: ${f.offender}`))),
          );
          if (is === 'web') found.push(...(await keyFindings(client, config)));
        }
      }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
      found.push(wrong(`${name}: cannot connect (${code})`));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return found;
}

/** Whether the database is under this key; nothing where the key itself cannot be had, which was said already. */
async function keyFindings(client: pg.Client, config: Config): Promise<readonly Finding[]> {
  if ('inDataDir' in config.vaultKey) return [];
  let id: string;
  try {
    ({ id } = loadVaultKeys(config, machineWorld));
  } catch {
    return [];
  }
  // The function names the key to a database that knows none yet: looked at, and undone.
  await client.query('begin');
  try {
    await client.query('set local role doorkeeper');
    const { rows } = await client.query<{ known: string }>('select vault.key_named($1) as known', [id]);
    const known = rows[0]?.known;
    return known === id
      ? [well('the database is under this vault key, or under none yet')]
      : [
          wrong(
            `the vault key is ${id}, but the database is under key ${known}, without which the intake cannot be read`,
          ),
        ];
  } finally {
    await client.query('rollback');
  }
}

async function providerFindings(config: Config): Promise<readonly Finding[]> {
  if (config.oidc.local) return [well('sign-in: the local provider of the demo')];
  return await Promise.all(config.oidc.providers.map(({ issuer }) => providerFinding(issuer)));
}

async function providerFinding(issuer: string): Promise<Finding> {
  try {
    const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(3000),
    });
    const document = (await answer.json()) as { issuer?: string };
    return document.issuer === issuer
      ? well(`OIDC_ISSUER: ${issuer} answers`)
      : wrong(`OIDC_ISSUER: it calls itself ${document.issuer ?? 'nothing'}`);
  } catch {
    return wrong(`OIDC_ISSUER: ${issuer} does not answer as a provider`);
  }
}
