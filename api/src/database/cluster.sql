-- The roles, once for each PostgreSQL cluster, and what must be closed once for each database. Run by a superuser
-- (the embedded database does it by itself; elsewhere `moot migrate --print-cluster` prints it for the administrator).
-- Passwords are set apart, so that none stands in a file.

do $$
declare
  name text;
begin
  -- Roles that policies name. None can log in, none owns a table but moot_owner.
  foreach name in array array[
    'moot_owner',  -- owns schemas and tables; the migrator becomes it
    'keeper',      -- owns the definer functions of identity, audience and alerts
    'searcher',    -- owns the definer functions of search and facets
    'registrar',   -- brings reference data into the register; only the migrator becomes it
    'doorkeeper',  -- opens the door: sessions and limits, by named functions only
    'visitor', 'peer', 'moderator', 'steward',
    'releaser', 'vault', 'delivery'
  ] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin', name);
    end if;
  end loop;
  -- Logins. They hold no right of their own: for one transaction they take a role.
  foreach name in array array['migrator', 'web', 'worker', 'jobs'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I login noinherit', name);
    end if;
  end loop;
end $$;

grant moot_owner, keeper, searcher, registrar to migrator with inherit false, set true;
grant doorkeeper, visitor, peer, moderator, steward to web with inherit false, set true;
grant doorkeeper, releaser, vault, delivery to worker with inherit false, set true;

-- Whoever may call set_config inside an expression could become somebody else: SET cannot stand in one.
revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
grant execute on function pg_catalog.set_config(text, text, boolean) to doorkeeper, keeper;
revoke all on schema public from public;

do $$
begin
  execute format('revoke temporary, connect on database %I from public', current_database());
  execute format('grant connect on database %I to migrator, web, worker, jobs', current_database());
  execute format('grant create on database %I to moot_owner', current_database());
end $$;
create schema if not exists jobs authorization jobs;
