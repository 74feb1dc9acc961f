/**
 * The boot check (V4): reads the catalogue and refuses to start when a table, view, function, right or role would
 * let a query show more than the policies say. Each rule is one statement that lists what breaks it; named
 * exceptions stand in the statement. A test plants each fault and sees it refused.
 */
import type pg from 'pg';

/** One rule: its name, what it forbids in words for the operator, and a statement whose rows are offenders. */
export interface CatalogueRule {
  readonly name: string;
  readonly about: string;
  readonly offenders: string;
}

/** Something that breaks a rule. */
export interface CatalogueFault {
  readonly rule: string;
  readonly about: string;
  readonly offender: string;
}

const ours = `('register', 'intake', 'library', 'vault', 'alerts', 'audit')`;
const custodyRoles = `('visitor', 'peer', 'moderator', 'steward', 'doorkeeper', 'releaser', 'vault', 'delivery', 'registrar', 'keeper', 'searcher')`;
const logins = `('web', 'worker', 'jobs', 'migrator')`;

/** Who may take which role, completely: anything beyond it is a fault. */
const memberships = `(values
  ('migrator', 'moot_owner'), ('migrator', 'keeper'), ('migrator', 'searcher'), ('migrator', 'registrar'),
  ('web', 'doorkeeper'), ('web', 'visitor'), ('web', 'peer'), ('web', 'moderator'), ('web', 'steward'),
  ('worker', 'doorkeeper'), ('worker', 'releaser'), ('worker', 'vault'), ('worker', 'delivery')) as allowed (member, role)`;

/** What an authority's API token may read; alerts and watchlist with its leave alone. */
const openToTokens = `('library.publication', 'library.audience', 'library.publication_supplier', 'library.revision',
  'library.file', 'library.facet_count', 'library.published_count', 'library.question', 'alerts.event', 'register.authority', 'register.authority_name', 'register.succession',
  'register.circle', 'register.circle_member', 'register.supplier', 'register.supplier_name', 'register.product',
  'register.trusted_source')`;

export const catalogueRules: readonly CatalogueRule[] = [
  {
    name: 'table without row-level security',
    about: 'every table of the six schemas has row-level security, enabled and forced',
    offenders: `select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${ours} and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    name: 'table without the condition of an identity',
    about: 'every table has the restrictive policy viewer_set for the four viewer roles',
    offenders: `select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${ours} and c.relkind in ('r', 'p') and not exists (
        select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname and p.policyname = 'viewer_set'
          and p.permissive = 'RESTRICTIVE' and p.cmd = 'ALL' and p.roles @> array['visitor', 'peer', 'moderator', 'steward']::name[]
          and p.qual like '%viewer_is_set()%' and p.with_check like '%viewer_is_set()%')`,
  },
  {
    name: 'table open to tokens',
    about: 'every table but those of the released library and the register is closed to API tokens',
    offenders: `select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${ours} and c.relkind in ('r', 'p') and n.nspname || '.' || c.relname not in ${openToTokens}
        and not exists (select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
          and p.policyname = 'no_token' and p.permissive = 'RESTRICTIVE' and p.cmd = 'ALL' and 'peer' = any (p.roles)
          and p.qual like '%viewer_token()%')`,
  },
  {
    name: 'unconditional policy for a viewer',
    about: 'no permissive policy names public',
    offenders: `select schemaname || '.' || tablename || ' ' || policyname from pg_policies
      where schemaname in ${ours} and 'public' = any (roles)`,
  },
  {
    name: 'table owned by another role',
    about: 'tables belong to moot_owner, so that no policy role and no login owns one',
    offenders: `select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${ours} and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') and c.relowner <> 'moot_owner'::regrole`,
  },
  {
    name: 'grant to public',
    about:
      'nothing in the six schemas is granted to public, neither schema, table, column, sequence nor function',
    offenders: `
      select 'schema ' || nspname from pg_namespace, aclexplode(nspacl) a where nspname in ${ours} and a.grantee = 0
      union all
      select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
        where n.nspname in ${ours} and a.grantee = 0
      union all
      select n.nspname || '.' || c.relname || '.' || t.attname from pg_attribute t join pg_class c on c.oid = t.attrelid
        join pg_namespace n on n.oid = c.relnamespace, aclexplode(t.attacl) a where n.nspname in ${ours} and a.grantee = 0
      union all
      select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ${ours} and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`,
  },
  {
    name: 'set_config open to others',
    about:
      'only doorkeeper and keeper may call set_config: with it an injected expression could become somebody else',
    offenders: `select case when p.proacl is null then 'public' else coalesce(a.grantee::regrole::text, 'public') end
      from pg_proc p left join lateral aclexplode(p.proacl) a on a.privilege_type = 'EXECUTE'
      where p.oid = 'pg_catalog.set_config(text,text,boolean)'::regprocedure
        and (p.proacl is null or a.grantee = 0 or (a.grantee not in ('doorkeeper'::regrole, 'keeper'::regrole, p.proowner)))`,
  },
  {
    name: 'membership that inherits, administers or is not listed',
    about: 'logins take their roles by SET ROLE alone, and no role beyond the list',
    offenders: `select m.member::regrole::text || ' in ' || m.roleid::regrole::text from pg_auth_members m
      where (m.member::regrole::text in ${logins} or m.member::regrole::text in ${custodyRoles} or m.member = 'moot_owner'::regrole)
        and (m.inherit_option or m.admin_option or not exists (
          select from ${memberships} where allowed.member = m.member::regrole::text and allowed.role = m.roleid::regrole::text))`,
  },
  {
    name: 'role with power of its own',
    about:
      'no role of ours is superuser, bypasses row-level security, creates roles or databases, or replicates',
    offenders: `select rolname from pg_roles where (rolname in ${custodyRoles} or rolname in ${logins} or rolname = 'moot_owner')
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
      union all
      select rolname || ' can log in' from pg_roles where (rolname in ${custodyRoles} or rolname = 'moot_owner') and rolcanlogin`,
  },
  {
    name: 'login with rights of its own',
    about: 'logins hold no right on a table or function of the six schemas; they take a role for it',
    offenders: `
      select a.grantee::regrole || ' on ' || n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace,
        aclexplode(c.relacl) a where n.nspname in ${ours} and a.grantee <> 0 and a.grantee::regrole::text in ${logins}
      union all
      select a.grantee::regrole || ' on ' || p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
        aclexplode(p.proacl) a where n.nspname in ${ours} and a.grantee <> 0 and a.grantee::regrole::text in ${logins}`,
  },
  {
    name: 'login with settings of its own',
    about: 'no setting is attached to a login, a policy role or this database for them',
    offenders: `select coalesce(s.setrole::regrole::text, 'all roles') || ': ' || array_to_string(s.setconfig, ', ') from pg_db_role_setting s
      where s.setrole <> 0 and (s.setrole::regrole::text in ${logins} or s.setrole::regrole::text in ${custodyRoles})
        and s.setdatabase in (0, (select oid from pg_database where datname = current_database()))`,
  },
  {
    name: 'right to temporary tables',
    about:
      'nobody but the owner of the database may make temporary tables, which could stand in front of real ones',
    offenders: `select coalesce(nullif(a.grantee, 0)::regrole::text, 'public') from pg_database d
      cross join lateral aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
      where d.datname = current_database() and a.privilege_type = 'TEMPORARY' and a.grantee <> d.datdba`,
  },
  {
    name: 'definer function with a loose path',
    about: 'definer functions fix their search path to pg_catalog, pg_temp',
    offenders: `select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ${ours} and p.prosecdef
        and not coalesce('search_path=pg_catalog, pg_temp' = any (p.proconfig), false)`,
  },
  {
    name: 'definer function with a strong owner',
    about: 'definer functions belong to keeper or searcher, which own no table',
    offenders: `select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ${ours} and p.prosecdef and p.proowner not in ('keeper'::regrole, 'searcher'::regrole)`,
  },
  {
    name: 'view with the rights of its owner',
    about: 'views are security_invoker and there are no materialised views',
    offenders: `select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${ours} and (c.relkind = 'm' or c.relkind = 'f'
        or (c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false)))`,
  },
  {
    name: 'foreign key across custody',
    about: 'no foreign key leads from the library or alerts to the intake or the vault, nor back',
    offenders: `select k.conrelid::regclass::text || ' ' || k.conname from pg_constraint k
      join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
      where k.contype = 'f' and n.nspname <> fn.nspname and (n.nspname in ('intake', 'vault') or fn.nspname in ('intake', 'vault'))`,
  },
  {
    name: 'exact time in library, intake or vault',
    about: 'the library knows days, the intake and the vault no time at all',
    offenders: `select n.nspname || '.' || c.relname || '.' || t.attname from pg_attribute t join pg_class c on c.oid = t.attrelid
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and t.attnum > 0 and not t.attisdropped and (
        (n.nspname = 'library' and t.atttypid in ('timestamptz'::regtype, 'timestamp'::regtype))
        or (n.nspname in ('intake', 'vault') and t.atttypid in ('timestamptz'::regtype, 'timestamp'::regtype, 'date'::regtype, 'time'::regtype)))`,
  },
  {
    name: 'default for an id or a time',
    about:
      'ids and times are given by the programme; only the visibility keys of authorities and circles count by themselves',
    offenders: `select n.nspname || '.' || c.relname || '.' || t.attname from pg_attribute t join pg_class c on c.oid = t.attrelid
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${ours} and c.relkind in ('r', 'p') and t.attnum > 0 and not t.attisdropped
        and ((t.atthasdef and t.attgenerated = '') or t.attidentity <> '')
        and not (n.nspname = 'register' and c.relname in ('authority', 'circle') and t.attname = 'key')`,
  },
  {
    name: 'owner tag shown to a moderator',
    about: 'moderators read submissions, questions and answers without their tags (A3, A8)',
    offenders: `select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('intake', 'vault') and c.relkind = 'r' and (
        has_table_privilege('moderator', c.oid, 'select') or has_table_privilege('steward', c.oid, 'select')
        or has_table_privilege('visitor', c.oid, 'select')
        or exists (select from pg_attribute t where t.attrelid = c.oid and t.attname like '%\\_tag'
          and has_column_privilege('moderator', c.oid, t.attnum, 'select')))`,
  },
  {
    name: 'audit log that somebody can change',
    about:
      'the audit log only grows (R6): the keeper appends leaves, the worker heads, and an opening can be forgotten but not replaced',
    offenders: `
      select a.grantee::regrole || ' may ' || lower(a.privilege_type) || ' ' || c.oid::regclass
        from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
        where n.nspname = 'audit' and c.relkind in ('r', 'p') and a.grantee <> c.relowner and a.privilege_type <> 'SELECT'
          and (a.grantee::regrole::text, c.relname, a.privilege_type) not in (('keeper', 'leaf', 'INSERT'), ('releaser', 'head', 'INSERT'))
      union all
      select a.grantee::regrole || ' may ' || lower(a.privilege_type) || ' ' || c.oid::regclass || '.' || t.attname
        from pg_attribute t join pg_class c on c.oid = t.attrelid join pg_namespace n on n.oid = c.relnamespace, aclexplode(t.attacl) a
        where n.nspname = 'audit' and a.privilege_type <> 'SELECT'
          and (a.grantee::regrole::text, c.relname, t.attname, a.privilege_type) <> ('keeper', 'leaf', 'opening', 'UPDATE')
      union all
      select 'policy ' || p.policyname || ' on audit.' || p.tablename from pg_policies p
        where p.schemaname = 'audit' and p.permissive = 'PERMISSIVE' and p.cmd in ('ALL', 'UPDATE', 'DELETE')
          and (p.policyname, p.tablename, p.cmd, p.with_check) is distinct from ('keeper_forgets', 'leaf', 'UPDATE', '(opening IS NULL)')`,
  },
];

/** Everything in the catalogue that breaks a rule; empty when the server may start. */
export async function checkCatalogue(client: Pick<pg.Client, 'query'>): Promise<CatalogueFault[]> {
  const faults: CatalogueFault[] = [];
  for (const rule of catalogueRules) {
    const result = await client.query<{ offender: string }>(
      `select offender from (${rule.offenders}) as found (offender) order by 1`,
    );
    faults.push(...result.rows.map(row => ({ rule: rule.name, about: rule.about, offender: row.offender })));
  }
  return faults;
}
