-- The append-only log: one narrow function appends, the worker signs heads, nobody updates or deletes. What leaves say is
-- sealed by the vault key; the database cannot tell whom an opening concerns (a column that said so would join an act to
-- its author, A9), so it hands sealed openings to leads, moderators and stewards alone, and the API opens them.

grant select, insert on audit.leaf to keeper;
grant update (opening) on audit.leaf to keeper;
create policy keeper_appends on audit.leaf for insert to keeper with check (true);
create policy keeper_reads on audit.leaf for select to keeper using (true);
-- An opening can be forgotten, and never be replaced.
create policy keeper_forgets on audit.leaf for update to keeper using (true) with check (opening is null);

-- Commitments, up to the last head: the number of leaves since then would tell that somebody has just done something.
grant select (position, at, commitment) on audit.leaf to peer, moderator, steward, releaser;
grant select on audit.head to peer, moderator, steward, releaser, keeper;
create policy members_read on audit.head for select to peer using ((select register.viewer_is_member()));
create policy platform_reads on audit.head for select to moderator, steward, keeper using (true);
create policy members_read on audit.leaf for select to peer
  using ((select register.viewer_is_member()) and position <= (select max(h.size) from audit.head h));
create policy platform_reads on audit.leaf for select to moderator, steward
  using (position <= (select max(h.size) from audit.head h));

-- Which key followed which: for whoever reads heads.
grant select on audit.key_change to peer, moderator, steward, releaser;
create policy members_read on audit.key_change for select to peer using ((select register.viewer_is_member()));
create policy platform_reads on audit.key_change for select to moderator, steward, releaser using (true);

-- The worker computes the tree and signs it.
grant insert on audit.head to releaser;
create policy releaser_reads on audit.leaf for select to releaser using (true);
create policy releaser_signs on audit.head for insert to releaser with check (true);
create policy releaser_reads on audit.head for select to releaser using (true);

set local role keeper;
-- The lock makes positions follow the order of commits, without gaps. The day alone stands in the open: the moment of a
-- submission beside the hour of a session would tell who wrote it (A9). The opening holds it exactly.
create function audit.append(happened_at timestamptz, its_commitment bytea, its_opening bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('audit.leaf'));
  insert into audit.leaf (position, at, commitment, opening)
    select coalesce(max(l.position), 0) + 1, date_trunc('day', happened_at, 'UTC'), its_commitment, its_opening from audit.leaf l;
end $$;
grant execute on function audit.append(timestamptz, bytea, bytea) to visitor, peer, moderator, steward, doorkeeper, releaser, registrar;

-- Sealed openings, newest first, for those who may read some of them. Which is for the API to say, which has the key.
create function audit.openings(before bigint, most int)
  returns table (leaf_position bigint, day text, commitment bytea, opening bytea, published boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.position, to_char(l.at at time zone 'UTC', 'YYYY-MM-DD'), l.commitment, l.opening,
    l.position <= (select coalesce(max(h.size), 0) from audit.head h)
  from audit.leaf l
  where l.position < before and l.opening is not null and (select register.viewer_is_set())
    and (select register.viewer_role() in ('moderator', 'steward')
      or register.viewer_level() = 'lead' and register.viewer_is_member())
  order by l.position desc limit least(most, 1000) $$;
grant execute on function audit.openings(bigint, int) to peer, moderator, steward;

-- For `moot audit forget`: sealed openings in order, and their end. The commitments stay, and with them every head.
create function audit.openings_after(after bigint, most int) returns table (leaf_position bigint, commitment bytea, opening bytea)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.position, l.commitment, l.opening from audit.leaf l
  where l.position > after and l.opening is not null order by l.position limit least(most, 1000) $$;
create function audit.forget(positions bigint[]) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  forgotten bigint;
begin
  update audit.leaf l set opening = null where l.position = any (positions) and l.opening is not null;
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
grant execute on function audit.openings_after(bigint, int), audit.forget(bigint[]) to registrar;
set local role moot_owner;
