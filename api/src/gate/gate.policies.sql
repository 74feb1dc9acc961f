-- What the gate counts in the database, because it must add up over all processes.

grant select, insert, update, delete on register.failure to keeper;
create policy keeper_failure on register.failure to keeper using (true) with check (true);

set local role keeper;

-- Counts one failure of an address in the present hour, forgets those of other hours, and answers how many there are now.
create function register.count_failure(what text, address bytea, at timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  n int;
begin
  delete from register.failure f where f.hour < date_trunc('hour', at);
  insert into register.failure as f (kind, who, hour, count) values (what, address, date_trunc('hour', at), 1)
    on conflict (kind, who) do update set count = f.count + 1
    returning f.count into n;
  return n;
end $$;

grant execute on function register.count_failure(text, bytea, timestamptz) to doorkeeper;

set local role moot_owner;
