-- After all rooms' policies: what holds for every table, so that none can be forgotten.

do $$
declare
  r record;
begin
  for r in select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname in ('register', 'intake', 'library', 'vault', 'alerts', 'audit') loop
    execute format('alter table %I.%I enable row level security', r.nspname, r.relname);
    execute format('alter table %I.%I force row level security', r.nspname, r.relname);
    execute format('create policy viewer_set on %I.%I as restrictive to visitor, peer, moderator, steward
      using ((select register.viewer_is_set())) with check ((select register.viewer_is_set()))', r.nspname, r.relname);
    -- To an authority's token a table is closed unless it is one of these; two need the token's leave.
    if r.nspname || '.' || r.relname <> all (array['library.publication', 'library.audience', 'library.publication_supplier',
        'library.revision', 'library.file', 'library.facet_count', 'library.published_count', 'library.question', 'alerts.event', 'register.authority', 'register.authority_name',
        'register.succession', 'register.circle', 'register.circle_member', 'register.supplier', 'register.supplier_name',
        'register.product', 'register.trusted_source']) then
      execute format('create policy no_token on %I.%I as restrictive to peer using ((select register.viewer_token()) %s)',
        r.nspname, r.relname, case when r.nspname || '.' || r.relname in ('alerts.alert', 'alerts.watch') then 'in ('''', ''alerts'')'
          else '= ''''' end);
    end if;
    -- A suspended authority's people see what a visitor sees, their own submissions, and who they are themselves: to whoever
    -- is no member a table is closed unless it is one of these.
    if r.nspname || '.' || r.relname <> all (array['library.publication', 'library.audience', 'library.publication_supplier',
        'library.revision', 'library.file', 'library.facet_count', 'library.published_count', 'library.question', 'alerts.event', 'register.authority',
        'register.supplier', 'register.supplier_name',
        'register.product', 'register.trusted_source', 'register.person', 'register.membership', 'register.session', 'register.suspension',
        'intake.submission', 'intake.revision', 'intake.notice', 'intake.file', 'intake.question', 'intake.answer']) then
      execute format('create policy takes_part on %I.%I as restrictive to peer using ((select register.viewer_is_member())
        or (select register.viewer_token()) = ''alerts'')', r.nspname, r.relname);
    end if;
  end loop;
  for r in select nspname from pg_namespace where nspname in ('register', 'intake', 'library', 'vault', 'alerts', 'audit') loop
    execute format('revoke create on schema %I from keeper, searcher', r.nspname);
  end loop;
end $$;

-- Only a function's owner can take its execution from public, so each owner does it in turn.
do $$
declare
  owner_role text;
  r record;
begin
  foreach owner_role in array array['keeper', 'searcher', 'moot_owner'] loop
    execute format('set local role %I', owner_role);
    for r in select p.oid::regprocedure as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('register', 'intake', 'library', 'vault', 'alerts', 'audit') and p.proowner = owner_role::regrole loop
      execute format('revoke all on function %s from public', r.name);
    end loop;
  end loop;
end $$;
