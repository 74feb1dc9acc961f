-- The vault: the worker writes and reads ties; the web asks for the sealed remainder by the keyed hashes that it can
-- only make with the vault key.

grant select, insert, delete, maintain on vault.tie to vault;
create policy vault_tie on vault.tie to vault using (true) with check (true);

grant usage on schema vault to keeper;
grant select on vault.tie to keeper;
create policy keeper_tie on vault.tie for select to keeper using (true);
set local role keeper;
-- Ties of revisions, by hashes of revisions that the asker had to read first under its own policy: a contributor its
-- own, a moderator those whose correction it reviews.
create function vault.mine(revisions bytea[]) returns table (revision_mac bytea, content bytea)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.revision_mac, t.content from vault.tie t where t.revision_mac = any (revisions) $$;
grant execute on function vault.mine(bytea[]) to peer, moderator;

-- The name of the vault key that this database knows; the first to ask names it.
create function vault.key_named(offered text) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into vault.key (single, id) values (true, offered) on conflict do nothing;
  return (select k.id from vault.key k);
end $$;
grant execute on function vault.key_named(text) to doorkeeper;
set local role moot_owner;
grant select, insert on vault.key to keeper;
create policy keeper_key on vault.key to keeper using (true) with check (true);
grant usage on schema vault to doorkeeper;

-- Unsealing (A3). Officers ask, another officer agrees, each having just proven who they are; the worker opens, tells the
-- contributor and writes the answer. To every other steward nothing of it exists.
grant usage on schema vault to steward;
grant select on vault.unsealing to keeper;
create policy keeper_unsealing on vault.unsealing for select to keeper using (true);
set local role keeper;
create function vault.is_officer(person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from register.platform_role p where p.person_id = person and p.role = 'officer') $$;
create function vault.viewer_is_officer() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select register.viewer_is_set() and register.viewer_role() = 'steward' and vault.is_officer(register.viewer_person()) $$;
-- The answer, for the two officers of an opened request alone, having just proven who they are.
create function vault.answer_to(request uuid) returns bytea
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.answer from vault.unsealing u where u.id = request and u.state = 'opened'
    and vault.viewer_is_officer() and register.viewer_is_fresh()
    and register.viewer_person() in (u.asked_by, u.answered_by) $$;
grant execute on function vault.is_officer(uuid), vault.viewer_is_officer(), vault.answer_to(uuid) to steward;
grant execute on function vault.is_officer(uuid) to vault;
set local role moot_owner;

grant select (id, asked_by, answered_by, state, content), insert (id, asked_by, state, content),
  update (answered_by, state) on vault.unsealing to steward;
create policy officers_read on vault.unsealing for select to steward using ((select vault.viewer_is_officer()));
create policy officers_ask on vault.unsealing for insert to steward with check ((select vault.viewer_is_officer())
  and asked_by = (select register.viewer_person()) and state = 'asked');
create policy officers_answer on vault.unsealing for update to steward
  using ((select vault.viewer_is_officer()) and state = 'asked')
  with check (answered_by = (select register.viewer_person())
    and (state = 'declined' or state = 'agreed' and asked_by <> answered_by and vault.is_officer(asked_by)));
create policy fresh_asks on vault.unsealing as restrictive for insert to steward
  with check ((select register.viewer_is_fresh()));
create policy fresh_agrees on vault.unsealing as restrictive for update to steward
  using (true) with check (state = 'declined' or (select register.viewer_is_fresh()));
grant select, update (state, answer) on vault.unsealing to vault;
create policy vault_unsealing on vault.unsealing to vault using (true) with check (state <> 'asked');
