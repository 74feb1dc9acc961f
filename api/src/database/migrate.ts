/**
 * Brings a database to the present shape: the cluster's roles (by a superuser, once), numbered migrations (forward
 * only, each once) and the repeatable files of policies, functions and grants (all replaced together when one of them
 * has changed). Everything after the roles happens in one transaction under a lock, so that two starting processes do
 * it once and a failure leaves nothing half done.
 */
import { createHash } from 'node:crypto';
import pg from 'pg';
import type { World } from '../world.ts';
import cluster from './cluster.sql';
import finish from './finish.sql';
import m0001 from './migrations/0001-register.sql';
import m0002 from './migrations/0002-intake.sql';
import m0003 from './migrations/0003-library.sql';
import m0004 from './migrations/0004-vault.sql';
import m0005 from './migrations/0005-alerts.sql';
import m0006 from './migrations/0006-audit.sql';
import m0007 from './migrations/0007-vault-key.sql';
import m0008 from './migrations/0008-administration.sql';
import m0009 from './migrations/0009-identity.sql';
import m0010 from './migrations/0010-audit.sql';
import m0011 from './migrations/0011-failures.sql';
import m0012 from './migrations/0012-anonymity.sql';
import m0013 from './migrations/0013-redaction-list.sql';
import m0014 from './migrations/0014-counts.sql';
import m0015 from './migrations/0015-threads.sql';
import m0016 from './migrations/0016-suspension.sql';
import m0017 from './migrations/0017-unsealing.sql';
import m0018 from './migrations/0018-files.sql';
import identityPolicies from '../identity/identity.policies.sql';
import gatePolicies from '../gate/gate.policies.sql';
import registerPolicies from '../register/register.policies.sql';
import intakePolicies from '../intake/intake.policies.sql';
import vaultPolicies from '../vault/vault.policies.sql';
import libraryPolicies from '../library/library.policies.sql';
import alertsPolicies from '../alerts/alerts.policies.sql';
import countsPolicies from '../counts/counts.policies.sql';
import threadsPolicies from '../threads/threads.policies.sql';
import auditPolicies from '../audit/audit.policies.sql';
import administrationPolicies from '../register/administration.policies.sql';
import redactionListPolicies from '../register/redactionList.policies.sql';

/** The schemas that the migrations own; `jobs` belongs to the job queue alone. */
export const schemas = ['register', 'intake', 'library', 'vault', 'alerts', 'audit'] as const;

/** Roles that policies name; each is granted to exactly the logins of `cluster.sql`. */
export const policyRoles = [
  'keeper',
  'searcher',
  'registrar',
  'doorkeeper',
  'visitor',
  'peer',
  'moderator',
  'steward',
  'releaser',
  'vault',
  'delivery',
] as const;

const migrations: readonly { readonly name: string; readonly text: string }[] = [
  { name: '0001-register', text: m0001 },
  { name: '0002-intake', text: m0002 },
  { name: '0003-library', text: m0003 },
  { name: '0004-vault', text: m0004 },
  { name: '0005-alerts', text: m0005 },
  { name: '0006-audit', text: m0006 },
  { name: '0007-vault-key', text: m0007 },
  { name: '0008-administration', text: m0008 },
  { name: '0009-identity', text: m0009 },
  { name: '0010-audit', text: m0010 },
  { name: '0011-failures', text: m0011 },
  { name: '0012-anonymity', text: m0012 },
  { name: '0013-redaction-list', text: m0013 },
  { name: '0014-counts', text: m0014 },
  { name: '0015-threads', text: m0015 },
  { name: '0016-suspension', text: m0016 },
  { name: '0017-unsealing', text: m0017 },
  { name: '0018-files', text: m0018 },
];

/** In the order in which they build on each other. */
const policies: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'identity', text: identityPolicies },
  { name: 'gate', text: gatePolicies },
  { name: 'register', text: registerPolicies },
  { name: 'intake', text: intakePolicies },
  { name: 'vault', text: vaultPolicies },
  { name: 'library', text: libraryPolicies },
  { name: 'alerts', text: alertsPolicies },
  { name: 'counts', text: countsPolicies },
  { name: 'threads', text: threadsPolicies },
  { name: 'audit', text: auditPolicies },
  { name: 'administration', text: administrationPolicies },
  { name: 'redactionList', text: redactionListPolicies },
];

/** The script for the administrator of a database that is not the embedded one. */
export const clusterScript: string = cluster;

/** Passwords of the four logins. */
export interface LoginPasswords {
  readonly migrator: string;
  readonly web: string;
  readonly worker: string;
  readonly jobs: string;
}

/** Creates roles and closes what is open by default; `url` is a superuser's, of the database itself. */
export async function prepareCluster(url: string, passwords: LoginPasswords): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7306017)');
    await client.query(cluster);
    for (const [login, password] of Object.entries(passwords)) {
      await client.query(
        `alter role ${client.escapeIdentifier(login)} password ${client.escapeLiteral(password)}`,
      );
    }
  } finally {
    await client.end();
  }
}

/** Changes with every change of the database's shape: names the templates of tests. */
export const shapeFingerprint: string = createHash('sha256')
  .update([cluster, finish, ...migrations.map(m => m.text), ...policies.map(p => p.text)].join('\0'))
  .digest('hex')
  .slice(0, 12);

/** What a run of `migrate` did, for the operator. */
export interface MigrationReport {
  readonly applied: readonly string[];
  readonly policiesReplaced: boolean;
}

const dropRepeatables = `
do $$
declare
  r record;
begin
  for r in select schemaname, tablename, policyname from pg_policies where schemaname = any (array['${schemas.join("','")}']) loop
    execute format('drop policy %I on %I.%I', r.policyname, r.schemaname, r.tablename);
  end loop;
  for r in select p.oid::regprocedure as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = any (array['${schemas.join("','")}']) loop
    execute format('drop function if exists %s cascade', r.name);
  end loop;
  for r in select nspname from pg_namespace where nspname = any (array['${schemas.join("','")}']) loop
    execute format('revoke all on schema %I from ${policyRoles.join(', ')}', r.nspname);
    execute format('revoke all on all tables in schema %I from ${policyRoles.join(', ')}', r.nspname);
    execute format('revoke all on all sequences in schema %I from ${policyRoles.join(', ')}', r.nspname);
    execute format('grant usage, create on schema %I to keeper, searcher', r.nspname);
  end loop;
end $$;
alter default privileges for role moot_owner revoke execute on functions from public;
`;

/** Brings the database up to date as the migrator; `url` is the migrator's (`DATABASE_OWNER_URL`). */
export async function migrate(url: string, world: World): Promise<MigrationReport> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local role moot_owner');
    await client.query('select pg_advisory_xact_lock(7306018)');
    await client.query(`create schema if not exists migration; create table if not exists migration.done (
      name text primary key, hash text not null)`);
    const done = new Map(
      (await client.query<{ name: string; hash: string }>('select name, hash from migration.done')).rows.map(
        r => [r.name, r.hash],
      ),
    );
    const applied: string[] = [];
    for (const migration of migrations) {
      const hash = createHash('sha256').update(migration.text).digest('hex');
      const known = done.get(migration.name);
      if (known === hash) continue;
      if (known !== undefined)
        throw new Error(`migration ${migration.name} has changed since it was applied`);
      await client.query(migration.text);
      await client.query('insert into migration.done values ($1, $2)', [migration.name, hash]);
      applied.push(migration.name);
    }
    const fingerprint = createHash('sha256')
      .update([dropRepeatables, ...policies.map(p => p.text), finish].join('\0'))
      .digest('hex');
    const policiesReplaced = done.get('policies') !== fingerprint || applied.length > 0;
    if (policiesReplaced) {
      await client.query(dropRepeatables);
      for (const file of policies) {
        try {
          await client.query(file.text);
        } catch (error) {
          throw new Error(
            `${file.name}.policies.sql: ${error instanceof Error ? error.message : String(error)}`,
            {
              cause: error,
            },
          );
        }
        await client.query('set local role moot_owner');
      }
      await client.query(finish);
      await client.query(
        `insert into migration.done values ('policies', $1) on conflict (name) do update set hash = excluded.hash`,
        [fingerprint],
      );
    }
    await client.query('set local role registrar');
    await client.query(
      'insert into register.seal (single, secret) values (true, $1) on conflict do nothing',
      [world.bytes(32)],
    );
    await client.query(
      'insert into register.rights_epoch (single, epoch) values (true, 1) on conflict do nothing',
    );
    await client.query('commit');
    return { applied, policiesReplaced };
  } finally {
    await client.end();
  }
}
