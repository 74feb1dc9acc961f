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
