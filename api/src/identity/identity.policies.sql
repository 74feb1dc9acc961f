-- Who asks: sessions, the sealed identity of a transaction, and the functions by which policies read it.
-- Everything here is replaced whole when this file changes.

grant usage on schema register, intake, library, alerts, audit to visitor, peer, moderator, steward;
grant usage on schema register to doorkeeper, keeper, registrar, searcher, releaser, vault, delivery;
grant usage on schema library, alerts to keeper, searcher, releaser, delivery;
grant usage on schema intake, audit to releaser, delivery;
grant usage on schema vault to vault, peer, moderator;
grant usage on schema audit to vault, keeper, doorkeeper, registrar;
grant usage on schema library, alerts, audit, intake to doorkeeper;

-- The keeper reads what is needed to find out who somebody is, and nothing of what they wrote.
grant select on register.session, register.person, register.membership, register.platform_role, register.authority,
  register.circle_member, register.seal, register.rights_epoch, register.person_identity, register.circle, register.succession,
  register.api_token, register.moved_from
  to keeper;
grant insert, update, delete on register.session to keeper;
grant update on register.rights_epoch to keeper;
grant insert on register.person_identity, register.person to keeper;
grant update (email) on register.person_identity to keeper;
grant select, update (counter, used_on) on register.passkey to keeper;
create policy keeper_passkey on register.passkey to keeper using (true) with check (true);
create policy keeper_session on register.session to keeper using (true) with check (true);
create policy keeper_person on register.person to keeper using (true) with check (true);
create policy keeper_membership on register.membership for select to keeper using (true);
create policy keeper_platform_role on register.platform_role for select to keeper using (true);
create policy keeper_authority on register.authority for select to keeper using (true);
create policy keeper_circle on register.circle for select to keeper using (true);
create policy keeper_circle_member on register.circle_member for select to keeper using (true);
create policy keeper_succession on register.succession for select to keeper using (true);
create policy keeper_seal on register.seal for select to keeper using (true);
create policy keeper_epoch on register.rights_epoch to keeper using (true) with check (true);
create policy keeper_identity on register.person_identity to keeper using (true) with check (true);
create policy keeper_token on register.api_token to keeper using (true) with check (true);
grant update (used_on) on register.api_token to keeper;
grant select, insert, delete on register.spent to keeper;
create policy keeper_spent on register.spent to keeper using (true) with check (true);

set local role keeper;

-- The seal binds an identity to this backend, this transaction and this role: copied elsewhere it shows nothing.
create function register.seal_of(identity text) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(s.secret || convert_to(pg_backend_pid() || '|' || extract(epoch from transaction_timestamp())
    || '|' || identity, 'UTF8') || s.secret), 'hex')
  from register.seal s $$;

create function register.identity_text() returns text
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select concat_ws('|', current_setting('moot.role', true), current_setting('moot.person', true),
    current_setting('moot.authority', true), current_setting('moot.level', true), current_setting('moot.keys', true),
    current_setting('moot.token', true), current_setting('moot.fresh', true)) $$;

-- Keys: 0 for every member, authority.key * 4 + level for an authority, and -(circle.key * 4 + level) for each circle that
-- it is in; level 0 for all members, 1 for contributors and leads, 2 for leads. Those of an authority, at a level:
create function register.keys_of(authority uuid, role text) returns int[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with level as (
    select generate_series(0, case role when 'reader' then 0 when 'contributor' then 1 when 'lead' then 2 end) as n
  ), held as (
    select a.key * 4 as base, 1 as side from register.authority a where a.id = authority
    union all
    select c.key * 4, -1 from register.circle c join register.circle_member m on m.circle_id = c.id
      where m.authority_id = authority
  )
  select array[0] || coalesce(array_agg(side * (base + n) order by side, base, n), '{}') from held, level $$;
-- Those of an acting membership: its authority's, and those of the authorities that a reorganisation moved it from, at the
-- level that it had there and never above its own. Who joined later holds no predecessor's.
create function register.keys_held(membership uuid) returns int[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with level (role, n) as (values ('reader', 0), ('contributor', 1), ('lead', 2)
  ), acting as (
    select m.authority_id, m.role, l.n from register.membership m join level l on l.role = m.role where m.id = membership
  ), moved as (
    select a.key * 4 + step as key from acting
    join register.moved_from f on f.membership_id = membership
    join level l on l.role = f.role join register.authority a on a.id = f.authority_id
    cross join lateral generate_series(0, least(l.n, acting.n)) step
  )
  select register.keys_of(acting.authority_id, acting.role) || array(select key from moved order by key) from acting $$;

-- Finds the session or the authority's token, checks that it may act as `wanted` (null: as whatever it acts as), sets and
-- seals the identity and answers who it is. A token acts as a reader of its authority, as nobody in particular, with no
-- more keys than its scope; its transaction can change nothing. MT000: not signed in. MT001: not entitled.
create function register.session_of(session_hash bytea, wanted text) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s register.session;
  m record;
  acting text := 'visitor';
  keys int[] := '{}';
  suspended boolean := false;
  level text := '';
  authority text := '';
  token text := '';
  fresh boolean := false;
begin
  if session_hash is not null then
    select * into s from register.session x where x.hash = session_hash and x.expires_at > now()
      and coalesce(x.idle_until, 'infinity') > now();
    if not found then
      select t.authority_id, t.up_to, t.alerts, a.standing into m
        from register.api_token t join register.authority a on a.id = t.authority_id
        where t.hash = session_hash and t.expires_on >= (now() at time zone 'Europe/London')::date
          and a.standing in ('enrolled', 'suspended');
      if not found then
        raise exception 'not signed in' using errcode = 'MT000';
      end if;
      acting := 'peer';
      authority := m.authority_id::text;
      level := 'reader';
      suspended := m.standing = 'suspended';
      token := case when m.alerts and not suspended then 'alerts' else 'reading' end;
      keys := case when suspended or m.up_to = 'CLEAR' then '{}' when m.up_to = 'GREEN' then array[0]
        else register.keys_of(m.authority_id, 'reader') end;
      perform set_config('transaction_read_only', 'on', true);
    elsif s.membership_id is not null then
      select ms.role, ms.authority_id, a.standing into m
        from register.membership ms join register.authority a on a.id = ms.authority_id
        where ms.id = s.membership_id and ms.person_id = s.person_id and not ms.ended
          and a.standing in ('enrolled', 'suspended');
      if found then
        acting := 'peer';
        authority := m.authority_id::text;
        level := m.role;
        suspended := m.standing = 'suspended';
        keys := case when suspended then '{}' else register.keys_held(s.membership_id) end;
      end if;
    else
      select case p.role when 'officer' then 'steward' else p.role end as role into m
        from register.platform_role p where p.person_id = s.person_id;
      if found then
        acting := m.role;
        if acting = 'steward' then keys := array[0]; end if;
      end if;
    end if;
  end if;
  fresh := coalesce(s.fresh_until > now(), false);
  if wanted is not null and wanted <> acting then
    raise exception 'not entitled' using errcode = 'MT001';
  end if;
  perform set_config('moot.role', acting, true), set_config('moot.person', coalesce(s.person_id::text, ''), true),
    set_config('moot.authority', authority, true), set_config('moot.level', level, true),
    set_config('moot.keys', keys::text, true), set_config('moot.token', token, true),
    set_config('moot.fresh', fresh::text, true), set_config('moot.session', coalesce(s.id::text, ''), true);
  perform set_config('moot.seal', register.seal_of(register.identity_text()), true);
  return json_build_object('role', acting, 'person', s.person_id, 'authority', nullif(authority, ''),
    'level', nullif(level, ''), 'suspended', suspended, 'keys', keys, 'token', nullif(token, ''), 'session', s.id,
    'fresh', fresh)::text;
end $$;

create function register.viewer_is_set() returns boolean
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(current_setting('moot.role', true) = current_setting('role')
    and current_setting('moot.seal', true) = register.seal_of(register.identity_text()), false);
end $$;

-- For live delivery: whether rights have changed since last asked. It grows with every change and with every full hour,
-- at which sessions run out by themselves.
create function register.epoch() returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select epoch + floor(extract(epoch from now()) / 3600)::bigint from register.rights_epoch $$;

create function register.rights_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update register.rights_epoch set epoch = epoch + 1;
  notify moot_rights;
  return null;
end $$;

-- The sessions of a class, resolved anew before its bytes go out: hash and the identity each has now (V7).
create function register.identities_of(hashes bytea[]) returns table (hash bytea, role text, person uuid, authority uuid, level text, keys int[])
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.hash,
    case when a.id is not null then 'peer' when p.role = 'officer' then 'steward' when p.role is not null then p.role else 'visitor' end,
    s.person_id, a.id, case when a.id is not null then ms.role end,
    case when a.standing = 'enrolled' then register.keys_held(ms.id) when p.role in ('steward', 'officer') then array[0] else '{}' end
  from register.session s
  left join register.membership ms on ms.id = s.membership_id and ms.person_id = s.person_id and not ms.ended
  left join register.authority a on a.id = ms.authority_id and a.standing in ('enrolled', 'suspended')
  left join register.platform_role p on s.membership_id is null and p.person_id = s.person_id
  where s.hash = any (hashes) and s.expires_at > now() and coalesce(s.idle_until, 'infinity') > now() $$;

-- Signing in: who a provider's subject is, and what they may act as.
create function register.person_of(provider text, provider_subject text) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select person_id from register.person_identity where issuer = provider and subject = provider_subject $$;

-- Who comes: the person of issuer and subject, never of an email address. Somebody new is kept as a person without a
-- membership, as long as there are fewer than `most` of those; null beyond. The address is what the provider has verified.
create function register.arrive(person uuid, provider text, provider_subject text, its_name text, its_email text, most int) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  known uuid;
begin
  perform pg_advisory_xact_lock(hashtext('register.person_identity'), hashtext(provider || ' ' || provider_subject));
  select i.person_id into known from register.person_identity i where i.issuer = provider and i.subject = provider_subject;
  if found then
    update register.person_identity i set email = its_email
      where i.issuer = provider and i.subject = provider_subject and i.email is distinct from its_email;
    return known;
  end if;
  if (select count(*) from (select from register.person p
      where not exists (select from register.membership m where m.person_id = p.id)
        and not exists (select from register.platform_role r where r.person_id = p.id) limit most) n) >= most then
    return null;
  end if;
  insert into register.person (id, name, email, invented) values (person, its_name, coalesce(its_email, ''), false);
  insert into register.person_identity (issuer, subject, person_id, email) values (provider, provider_subject, person, its_email);
  return person;
end $$;

create function register.first_membership(person uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.id from register.membership m join register.authority a on a.id = m.authority_id
  where m.person_id = person and not m.ended and a.standing in ('enrolled', 'suspended')
    and not exists (select from register.platform_role p where p.person_id = person)
  order by a.standing = 'suspended', a.name, m.id limit 1 $$;

-- Times to the hour: an exact one would stand beside the exact time of what its person did next (A9). Only people with a
-- platform role, who write nothing, have a moment to the minute: until when they count as fresh.
create function register.open_session(session_id uuid, session_hash bytea, person uuid, at timestamptz, lifetime interval,
    authenticated timestamptz, idle interval default null, device text default null, provider text default null,
    provider_session bytea default null, fresh interval default '15 minutes')
  returns void language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into register.session (id, hash, person_id, membership_id, opened_at, seen_hour, expires_at, authenticated_at,
    idle_until, fresh_until, device, issuer, provider_session)
  values (session_id, session_hash, person, register.first_membership(person), date_trunc('hour', at), date_trunc('hour', at),
    date_trunc('hour', at + lifetime) + interval '1 hour', date_trunc('hour', coalesce(authenticated, at)),
    date_trunc('hour', at + idle) + interval '1 hour',
    case when exists (select from register.platform_role p where p.person_id = person)
      then date_trunc('minute', authenticated + fresh) end,
    device, provider, provider_session) $$;

-- What was used since last asked, in bulk and to the hour: sessions last on, tokens remember the day.
create function register.seen(hashes bytea[], at timestamptz, idle interval) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update register.session s set seen_hour = date_trunc('hour', at), idle_until = date_trunc('hour', at + idle) + interval '1 hour'
    where s.hash = any (hashes) and s.seen_hour < date_trunc('hour', at) and s.expires_at > at
      and coalesce(s.idle_until, 'infinity') > at;
  update register.api_token t set used_on = (at at time zone 'Europe/London')::date
    where t.hash = any (hashes) and t.used_on is distinct from (at at time zone 'Europe/London')::date $$;

-- Takes away what has ended by itself; answers whether there was anything.
create function register.sweep(at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.session s where s.expires_at <= at or s.idle_until <= at)
      and not exists (select from register.spent x where x.until <= at) then
    return false;
  end if;
  delete from register.session s where s.expires_at <= at or s.idle_until <= at;
  delete from register.spent x where x.until <= at;
  return true;
end $$;

-- Sessions follow their person's memberships: one whose membership no longer counts acts with the first that does, by the
-- same rule as at signing in, and with none where there is none. The row says it, so that everybody sees the same.
create function register.settle_sessions(person uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  first uuid := register.first_membership(person);
  astray uuid[] := array(select s.id from register.session s
    where s.person_id = person and s.membership_id is distinct from first
      and not exists (select from register.membership m join register.authority a on a.id = m.authority_id
        where m.id = s.membership_id and m.person_id = person and not m.ended and a.standing in ('enrolled', 'suspended')
          and not exists (select from register.platform_role p where p.person_id = person)));
begin
  if cardinality(astray) > 0 then
    update register.session s set membership_id = first where s.id = any (astray);
  end if;
end $$;
create function register.person_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op <> 'INSERT' then perform register.settle_sessions(old.person_id); end if;
  if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.person_id <> old.person_id) then
    perform register.settle_sessions(new.person_id);
  end if;
  return null;
end $$;
create function register.standing_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform register.settle_sessions(p.id) from (select distinct m.person_id as id from register.membership m
    where m.authority_id = new.id) p;
  return null;
end $$;

-- Answers the id of the session that it ended; null where there was none.
create function register.close_session(session_hash bytea) returns uuid
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  delete from register.session where hash = session_hash returning id $$;

-- Who vouched for an open session.
create function register.vouched(session_hash bytea) returns table (issuer text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.issuer from register.session s
  where s.hash = session_hash and s.expires_at > now() and coalesce(s.idle_until, 'infinity') > now() $$;

-- Ends what a provider vouched for: the sessions of one of its own, or all of a subject's.
create function register.end_vouched(provider text, provider_subject text, its_session bytea)
  returns table (session uuid, person uuid, authority uuid)
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with ended as (
    delete from register.session s where s.issuer = provider
      and (its_session is null or s.provider_session = its_session)
      and (provider_subject is null or s.person_id = register.person_of(provider, provider_subject))
      and (its_session is not null or provider_subject is not null)
    returning s.id, s.person_id, s.membership_id)
  select e.id, e.person_id, m.authority_id from ended e left join register.membership m on m.id = e.membership_id $$;

-- Whether this is used for the first time. What is older than two hours would be refused for its age.
create function register.spend(what bytea, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into register.spent (hash, until) values (what, date_trunc('hour', at) + interval '2 hours') on conflict do nothing;
  return found;
end $$;

-- A fresh sign-in of the same person, for a session of somebody with a platform role; answers whose it is.
create function register.prove_by_sign_in(session_hash bytea, provider text, provider_subject text, authenticated timestamptz,
    fresh interval, its_session bytea) returns uuid
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update register.session s set fresh_until = date_trunc('minute', authenticated + fresh), issuer = provider,
      provider_session = its_session
    where s.hash = session_hash and s.expires_at > now() and coalesce(s.idle_until, 'infinity') > now()
      and s.person_id = register.person_of(provider, provider_subject)
      and exists (select from register.platform_role p where p.person_id = s.person_id)
    returning s.person_id $$;

-- A passkey's proof, which the programme has verified: its challenge is spent, its counter has grown (or it keeps none),
-- and it is one of the session's own person, who has a platform role. Answers whose it is, null where it is not so.
create function register.prove_by_passkey(session_hash bytea, its_credential bytea, its_counter bigint, challenge bytea,
    at timestamptz, fresh interval) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  proven uuid;
begin
  if not register.spend(challenge, at) then
    return null;
  end if;
  update register.passkey k set counter = its_counter, used_on = (at at time zone 'Europe/London')::date
    from register.session s
    where s.hash = session_hash and s.expires_at > now() and coalesce(s.idle_until, 'infinity') > now()
      and k.credential = its_credential and k.person_id = s.person_id
      and (its_counter > k.counter or (its_counter = 0 and k.counter = 0));
  if not found then
    return null;
  end if;
  update register.session s set fresh_until = date_trunc('minute', at + fresh) where s.hash = session_hash
    and exists (select from register.platform_role p where p.person_id = s.person_id)
    returning s.person_id into proven;
  return proven;
end $$;

-- Acts with another of the person's own memberships; a platform role is exclusive of any.
create function register.switch_membership(session_hash bytea, membership uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update register.session s set membership_id = m.id
    from register.membership m join register.authority a on a.id = m.authority_id
    where s.hash = session_hash and s.expires_at > now() and coalesce(s.idle_until, 'infinity') > now() and m.id = membership and m.person_id = s.person_id and not m.ended
      and a.standing in ('enrolled', 'suspended')
      and not exists (select from register.platform_role p where p.person_id = s.person_id);
  return found;
end $$;

-- Whether anybody or any authority in the register was invented for the demo: production refuses to serve them.
create function register.holds_invented() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from register.person where invented) or exists (select from register.authority where invented) $$;

-- Only a function's owner can grant its execution, hence here and not with the others.
grant execute on function register.session_of(bytea, text), register.epoch(), register.holds_invented(), register.identities_of(bytea[]),
  register.person_of(text, text), register.open_session(uuid, bytea, uuid, timestamptz, interval, timestamptz, interval, text, text, bytea, interval),
  register.close_session(bytea), register.switch_membership(bytea, uuid), register.seen(bytea[], timestamptz, interval),
  register.arrive(uuid, text, text, text, text, int), register.vouched(bytea), register.end_vouched(text, text, bytea),
  register.spend(bytea, timestamptz), register.prove_by_sign_in(bytea, text, text, timestamptz, interval, bytea),
  register.prove_by_passkey(bytea, bytea, bigint, bytea, timestamptz, interval) to doorkeeper;
grant execute on function register.spend(bytea, timestamptz) to moderator, steward;
grant execute on function register.sweep(timestamptz) to releaser;
grant execute on function register.keys_of(uuid, text) to releaser;
grant execute on function register.viewer_is_set(), register.identity_text() to visitor, peer, moderator, steward, searcher;

set local role moot_owner;

-- Invoker: the caller changes role by its own right, after session_of said which it may take.
create function register.enter(session_hash bytea, wanted text) returns text
  language plpgsql volatile security invoker set search_path = pg_catalog, pg_temp as $$
declare
  who text := register.session_of(session_hash, wanted);
begin
  perform set_config('role', who::json ->> 'role', true);
  return who;
end $$;

-- What policies ask. They read settings only; whether these can be trusted is viewer_is_set's to say.
create function register.viewer_role() returns text language sql stable parallel restricted set search_path = pg_catalog, pg_temp
  as $$ select current_setting('moot.role', true) $$;
create function register.viewer_person() returns uuid language sql stable parallel restricted set search_path = pg_catalog, pg_temp
  as $$ select nullif(current_setting('moot.person', true), '')::uuid $$;
create function register.viewer_authority() returns uuid language sql stable parallel restricted set search_path = pg_catalog, pg_temp
  as $$ select nullif(current_setting('moot.authority', true), '')::uuid $$;
create function register.viewer_level() returns text language sql stable parallel restricted set search_path = pg_catalog, pg_temp
  as $$ select current_setting('moot.level', true) $$;
create function register.viewer_keys() returns int[] language sql stable parallel restricted set search_path = pg_catalog, pg_temp
  as $$ select coalesce(nullif(current_setting('moot.keys', true), '')::int[], '{}') $$;
-- Empty for people; `reading` or, with the authority's alerts and watchlist, `alerts` for its tokens.
create function register.viewer_token() returns text language sql stable parallel restricted set search_path = pg_catalog, pg_temp
  as $$ select current_setting('moot.token', true) $$;
-- Whether the viewer has just proven who they are, by a passkey or a fresh sign-in.
create function register.viewer_is_fresh() returns boolean language sql stable parallel restricted set search_path = pg_catalog, pg_temp
  as $$ select coalesce(current_setting('moot.fresh', true) = 'true', false) $$;
-- Member: holds the key of all members. A suspended authority's people hold none.
create function register.viewer_is_member() returns boolean language sql stable parallel restricted set search_path = pg_catalog, pg_temp
  as $$ select 0 = any (register.viewer_keys()) $$;

grant execute on function register.enter(bytea, text) to doorkeeper;
grant execute on function register.viewer_role(), register.viewer_person(), register.viewer_authority(),
  register.viewer_level(), register.viewer_keys(), register.viewer_is_member(), register.viewer_token(), register.viewer_is_fresh()
  to visitor, peer, moderator, steward, keeper, searcher;

-- People and sessions as their owners see them.
grant select on register.person, register.membership to peer, moderator, steward;
-- Who is signed in and acts with no membership any more still is somebody.
grant select (id, name) on register.person to visitor;
create policy visitor_person on register.person for select to visitor using (id = (select register.viewer_person()));
grant select on register.platform_role to moderator, steward;
grant select (id, person_id, membership_id, opened_at, seen_hour, expires_at, authenticated_at, device), delete
  on register.session to peer, moderator, steward, visitor;
create policy peer_person on register.person for select to peer using (
  id = (select register.viewer_person())
  or id in (select m.person_id from register.membership m where m.authority_id = (select register.viewer_authority())));
create policy moderator_person on register.person for select to moderator using (id = (select register.viewer_person()));
create policy steward_person on register.person for select to steward using (true);
create policy peer_membership on register.membership for select to peer using (
  person_id = (select register.viewer_person())
  or (authority_id = (select register.viewer_authority()) and (select register.viewer_is_member())));
create policy moderator_membership on register.membership for select to moderator using (person_id = (select register.viewer_person()));
create policy steward_membership on register.membership for select to steward using (true);
create policy moderator_platform_role on register.platform_role for select to moderator using (person_id = (select register.viewer_person()));
create policy steward_platform_role on register.platform_role for select to steward using (true);
-- A lead sees and ends those sessions of the authority's people that act with it, and no others of theirs.
create policy own_session on register.session to visitor, moderator, steward
  using (person_id = (select register.viewer_person())) with check (false);
create policy peer_session on register.session to peer using (person_id = (select register.viewer_person())
  or ((select register.viewer_level()) = 'lead' and (select register.viewer_is_member())
    and membership_id = any (array(select m.id from register.membership m where m.authority_id = (select register.viewer_authority())))))
  with check (false);

-- An authority's tokens, managed by its leads; the hash is read by nobody, and a token is never changed.
grant select (id, authority_id, name, up_to, alerts, created_by, created_on, expires_on, used_on), delete on register.api_token to peer;
grant insert on register.api_token to peer;
create policy lead_reads_tokens on register.api_token for select to peer using (authority_id = (select register.viewer_authority())
  and (select register.viewer_level()) = 'lead' and (select register.viewer_is_member()));
create policy lead_makes_tokens on register.api_token for insert to peer with check (authority_id = (select register.viewer_authority())
  and (select register.viewer_level()) = 'lead' and (select register.viewer_is_member())
  and created_by = (select register.viewer_person()) and used_on is null);
create policy lead_revokes_tokens on register.api_token for delete to peer using (authority_id = (select register.viewer_authority())
  and (select register.viewer_level()) = 'lead' and (select register.viewer_is_member()));

-- Passkeys, for people with a platform role, who must be fresh to add or remove one.
grant select, insert, delete on register.passkey to moderator, steward;
create policy own_passkeys on register.passkey for select to moderator, steward using (person_id = (select register.viewer_person()));
create policy adds_passkey on register.passkey for insert to moderator, steward
  with check (person_id = (select register.viewer_person()) and (select register.viewer_is_fresh()));
create policy removes_passkey on register.passkey for delete to moderator, steward
  using (person_id = (select register.viewer_person()) and (select register.viewer_is_fresh()));

create trigger rights_changed after insert or update or delete on register.membership for each statement execute function register.rights_changed();
create trigger rights_changed after insert or update or delete on register.platform_role for each statement execute function register.rights_changed();
create trigger rights_changed after update of membership_id, expires_at or delete on register.session for each statement execute function register.rights_changed();
create trigger sessions_follow after insert or update or delete on register.membership for each row execute function register.person_changed();
create trigger sessions_follow after insert or update or delete on register.platform_role for each row execute function register.person_changed();
create trigger sessions_follow after update of standing on register.authority for each row
  when (old.standing is distinct from new.standing) execute function register.standing_changed();
create trigger rights_changed after insert or update or delete on register.circle_member for each statement execute function register.rights_changed();
create trigger rights_changed after update on register.authority for each statement execute function register.rights_changed();
