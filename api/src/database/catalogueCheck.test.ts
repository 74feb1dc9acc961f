import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../test/world/database.ts';
import { catalogueRules, checkCatalogue } from './catalogueCheck.ts';

/** For each rule a fault that breaks it, as the superuser, in a transaction that is rolled back. */
const faults: Readonly<Record<string, readonly string[]>> = {
  'table without row-level security': [
    'alter table library.publication disable row level security',
    'alter table intake.submission no force row level security',
  ],
  'table without the condition of an identity': [
    'drop policy viewer_set on library.publication',
    'create table library.fresh (id uuid primary key); alter table library.fresh owner to moot_owner, enable row level security, force row level security',
  ],
  'table open to tokens': [
    'drop policy no_token on intake.submission',
    'alter policy no_token on register.person using (true)',
  ],
  'unconditional policy for a viewer': ['create policy open on library.publication for select using (true)'],
  'table owned by another role': ['alter table library.publication owner to peer'],
  'grant to public': [
    'grant select on library.publication to public',
    'grant select (title) on library.publication to public',
    'grant usage on schema vault to public',
    `create function library.fresh() returns int language sql as 'select 1'`,
  ],
  'set_config open to others': [
    'grant execute on function pg_catalog.set_config(text, text, boolean) to public',
    'grant execute on function pg_catalog.set_config(text, text, boolean) to peer',
  ],
  'membership that inherits, administers or is not listed': [
    'grant vault to web with inherit false, set true',
    'grant peer to web with inherit true',
    'grant peer to web with admin true',
    'grant moderator to peer with inherit false, set true',
  ],
  'role with power of its own': [
    'alter role web bypassrls',
    'alter role peer login',
    'alter role worker createrole',
  ],
  'login with rights of its own': [
    'grant select on library.publication to web',
    'grant execute on function register.epoch() to web',
  ],
  'login with settings of its own': [
    `alter role web set search_path = library`,
    `alter role peer set row_security = off`,
  ],
  'right to temporary tables': [
    'grant temporary on database $db to public',
    'grant temporary on database $db to web',
  ],
  'definer function with a loose path': [
    `alter function register.viewer_is_set() reset search_path`,
    `alter function register.viewer_is_set() set search_path = pg_temp, pg_catalog`,
  ],
  'definer function with a strong owner': ['alter function register.epoch() owner to postgres'],
  'view with the rights of its owner': [
    'create view library.all_of_it as select * from library.publication; alter view library.all_of_it owner to moot_owner',
    'create materialized view library.all_of_it as select * from library.publication; alter materialized view library.all_of_it owner to moot_owner',
  ],
  'foreign key across custody': [
    'alter table library.publication add column submission_id uuid references intake.submission',
    'alter table vault.tie add column publication_id uuid references library.publication',
  ],
  'exact time in library, intake or vault': [
    'alter table library.publication add column at timestamptz',
    'alter table intake.submission add column day date',
  ],
  'default for an id or a time': [
    'alter table library.publication alter column id set default gen_random_uuid()',
    'alter table alerts.event alter column at set default now()',
  ],
  'owner tag shown to a moderator': [
    'grant select (owner_tag) on intake.submission to moderator',
    'grant select on intake.revision to steward',
    'grant select on vault.tie to moderator',
  ],
  'audit log that somebody can change': [
    'grant update on audit.leaf to releaser',
    'grant update (commitment) on audit.leaf to keeper',
    'grant delete on audit.head to releaser',
    'grant truncate on audit.leaf to moderator',
    'grant insert on audit.head to web',
    'create policy anybody on audit.head for update to steward using (true)',
    'alter policy keeper_forgets on audit.leaf with check (true)',
  ],
};

describe('the boot check', () => {
  let database: FreshDatabase;
  let superuser: pg.Client;
  beforeAll(async () => {
    database = await freshDatabase(inject('pg'));
    superuser = new pg.Client({ connectionString: database.superuser });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await database[Symbol.asyncDispose]();
  });

  it('V4 finds nothing in a freshly migrated database, asked as the login of the web', async () => {
    const web = new pg.Client({ connectionString: database.web });
    await web.connect();
    expect(await checkCatalogue(web)).toEqual([]);
    await web.end();
  });

  it('V4 has a planted fault for every rule', () => {
    expect(Object.keys(faults).sort()).toEqual(catalogueRules.map(r => r.name).sort());
  });

  for (const [rule, statements] of Object.entries(faults)) {
    for (const statement of statements) {
      it(`V4 refuses: ${rule} (${statement.slice(0, 70)})`, async () => {
        const name = new URL(database.superuser).pathname.slice(1);
        await superuser.query('begin');
        try {
          await superuser.query(statement.replace('$db', name));
          expect((await checkCatalogue(superuser)).map(f => f.rule)).toContain(rule);
        } finally {
          await superuser.query('rollback');
        }
      });
    }
  }

  it('V4 shows no row of any table without an identity, and refuses without a role', async () => {
    const tables = (
      await superuser.query<{ name: string }>(`select n.nspname || '.' || c.relname as name from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('register', 'intake', 'library', 'vault', 'alerts', 'audit') and c.relkind = 'r' order by 1`)
    ).rows.map(r => r.name);
    expect(tables.length).toBeGreaterThan(25);
    await superuser.query(
      `insert into register.supplier (id, name, match_key, invented) values (gen_random_uuid(), 'Seen by all', 'seen by all', true)`,
    );
    const web = new pg.Client({ connectionString: database.web });
    await web.connect();
    const answers: Record<string, string> = {};
    for (const table of tables) {
      for (const role of [null, 'visitor', 'peer', 'moderator', 'steward'] as const) {
        await web.query('begin');
        if (role !== null) await web.query(`set local role ${role}`);
        const found = await web.query(`select count(*)::int as n from ${table}`).then(
          r => `${r.rows[0].n} rows`,
          (e: Error & { code?: string }) => (e.code === '42501' ? 'refused' : e.message),
        );
        await web.query('rollback');
        answers[`${table} as ${role ?? 'nobody'}`] = found;
        expect(found, `${table} as ${role}`).toMatch(role === null ? /^refused$/ : /^(refused|0 rows)$/);
      }
    }
    await web.end();
    // Not everything is merely refused: without the identity's condition these would show a row.
    expect(answers['register.supplier as visitor']).toBe('0 rows');
    expect(answers['library.publication as peer']).toBe('0 rows');
  });
});
