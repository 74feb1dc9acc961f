-- The append-only log: one narrow function appends; nobody updates or deletes.

grant select, insert on audit.leaf to keeper;
grant usage on sequence audit.leaf_position to keeper;
create policy keeper_appends on audit.leaf for insert to keeper with check (true);
create policy keeper_reads on audit.leaf for select to keeper using (true);

set local role keeper;
-- The lock makes positions follow the order of commits. The day alone stands in the open: the moment of a submission
-- beside the hour of a session would tell who wrote it (A9). The opening holds it exactly.
create function audit.append(happened_at timestamptz, its_commitment bytea, its_opening bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('audit.leaf'));
  insert into audit.leaf (position, at, commitment, opening)
    values (nextval('audit.leaf_position'), date_trunc('day', happened_at, 'UTC'), its_commitment, its_opening);
end $$;
grant execute on function audit.append(timestamptz, bytea, bytea) to visitor, peer, moderator, steward, doorkeeper, releaser, registrar;
set local role moot_owner;
