-- Administration: who takes part and with which rights. Leads manage their own people, stewards authorities, circles and
-- trusted sources; what must never come about (an enrolled authority without a lead, a moderator with a membership) is
-- refused by triggers, whoever writes.

-- A member's rights as they are now and not as they were on entering: acts of administration wait for each other, and who
-- waited may have lost them meanwhile.
grant select, insert, delete on register.joining_request to keeper;
grant select, delete on register.invitation to keeper;
grant select, insert, delete, update (role) on register.moved_from to keeper;
grant insert, update (role, ended) on register.membership to keeper;
grant insert on register.platform_role to keeper;
grant update (standing, valid_to) on register.authority to keeper;
grant select on register.authority_domain to keeper;
grant insert, delete on register.circle_member to keeper;
grant insert, update (heir, happened_on) on register.succession to keeper;
grant select, insert, delete on alerts.watch to keeper;
create policy keeper_joining_request on register.joining_request to keeper using (true) with check (true);
create policy keeper_invitation on register.invitation to keeper using (true);
create policy keeper_moved_from on register.moved_from to keeper using (true) with check (true);
create policy keeper_adds_membership on register.membership for insert to keeper with check (true);
create policy keeper_changes_membership on register.membership for update to keeper using (true) with check (true);
create policy keeper_adds_platform_role on register.platform_role for insert to keeper with check (true);
create policy keeper_changes_authority on register.authority for update to keeper using (true) with check (true);
create policy keeper_domain on register.authority_domain for select to keeper using (true);
create policy keeper_adds_circle_member on register.circle_member for insert to keeper with check (true);
create policy keeper_removes_circle_member on register.circle_member for delete to keeper using (true);
create policy keeper_adds_succession on register.succession for insert to keeper with check (true);
create policy keeper_changes_succession on register.succession for update to keeper using (true) with check (true);
create policy keeper_watch on alerts.watch to keeper using (true) with check (true);

set local role keeper;

-- One act of administration after the other. Called first, so that nobody waits in a circle.
create function register.take_turn() returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select pg_advisory_xact_lock(7306021) $$;
create function register.one_after_the_other() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform register.take_turn();
  return null;
end $$;

create function register.viewer_leads() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select register.viewer_is_set() and exists (
    select from register.membership m join register.authority a on a.id = m.authority_id
    where m.person_id = register.viewer_person() and m.authority_id = register.viewer_authority()
      and m.role = 'lead' and not m.ended and a.standing = 'enrolled') $$;
create function register.viewer_stewards() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select register.viewer_is_set() and exists (
    select from register.platform_role p where p.person_id = register.viewer_person() and p.role in ('steward', 'officer')) $$;

create function register.has_lead(authority uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from register.membership m where m.authority_id = authority and m.role = 'lead' and not m.ended) $$;

-- MT010: a rule of administration refuses; the hint is its code, the detail the argument at fault.
create function register.refuse(problem text, path text) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  raise exception '%', problem using errcode = 'MT010', hint = problem, detail = path;
end $$;
-- MT002: not there, or not for this viewer.
create function register.absent() returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'absent' using errcode = 'MT002';
end $$;

create function register.count_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.version := case tg_op when 'INSERT' then 1 else old.version + 1 end;
  return new;
end $$;

-- Council and platform exclude each other.
create function register.membership_excludes() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not new.ended and exists (select from register.platform_role p where p.person_id = new.person_id) then
    perform register.refuse('platform_role', 'person');
  end if;
  return null;
end $$;
create function register.platform_role_excludes() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from register.membership m where m.person_id = new.person_id and not m.ended) then
    perform register.refuse('has_membership', 'person');
  end if;
  return null;
end $$;

-- An authority that takes part keeps a lead.
create function register.lead_stays() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not register.has_lead(old.authority_id) and exists (select from register.authority a
      where a.id = old.authority_id and a.standing in ('enrolled', 'suspended')) then
    perform register.refuse('last_lead', 'membershipId');
  end if;
  return null;
end $$;

-- From which standing to which; enrolled needs a lead.
create function register.standing_moves() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (old.standing || ' ' || new.standing) = any (array['listed enrolled', 'enrolled suspended', 'suspended enrolled',
      'listed ended', 'enrolled ended', 'suspended ended']) then
    perform register.refuse('not_in_this_state', 'id');
  end if;
  if new.standing = 'enrolled' and not register.has_lead(new.id) then
    perform register.refuse('no_lead', 'id');
  end if;
  if new.standing = 'ended' then
    update register.membership set ended = true where authority_id = new.id and not ended;
    delete from register.invitation where authority_id = new.id;
    delete from register.joining_request where authority_id = new.id;
    delete from register.circle_member where authority_id = new.id;
    delete from alerts.watch where authority_id = new.id;
  end if;
  return null;
end $$;

-- When a membership ends or is a lead's no more: what it offered and what it carried are gone with it. Its sessions follow
-- to another membership of the person; without one they end where somebody else ended it.
create function register.membership_over() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from register.invitation where invited_by = new.person_id and authority_id = new.authority_id;
  if new.ended then
    delete from register.moved_from where membership_id = new.id;
    if register.first_membership(new.person_id) is null and new.person_id <> coalesce(register.viewer_person(), new.person_id) then
      delete from register.session where membership_id = new.id;
    end if;
  end if;
  return null;
end $$;
create function register.platform_role_over() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from register.invitation where invited_by = old.person_id;
  return null;
end $$;

-- Only what is trusted is imported, and as a source's own (that it is CLEAR is a check of the table).
create function library.source_is_trusted() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from register.trusted_source s where s.id = new.source_id and s.retired_on is null) then
    perform register.refuse('retired_source', 'source');
  end if;
  return null;
end $$;
create function library.item_is_a_sources() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from library.publication p where p.id = new.publication_id and p.attribution = 'source') then
    perform register.refuse('not_a_source', 'publication');
  end if;
  return null;
end $$;

-- Whom the drafts and circles of the viewer's authority came from, over as many reorganisations as there were.
create function register.inherited(authority uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive line (id) as (
    select authority
    union
    select s.predecessor_id from line join register.succession s on s.successor_id = line.id and s.heir
  )
  select id from line where id <> authority $$;
create function register.viewer_inherits() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select register.inherited(register.viewer_authority()) where register.viewer_is_set() $$;

-- The person of a session; MT000 where it is none.
create function register.holder(session_hash bytea) returns uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  found uuid;
begin
  select s.person_id into found from register.session s
    where s.hash = session_hash and s.expires_at > now() and coalesce(s.idle_until, 'infinity') > now();
  if found is null then
    raise exception 'not signed in' using errcode = 'MT000';
  end if;
  return found;
end $$;

create function register.authority_json(its uuid) returns json
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select json_build_object('id', a.id, 'name', a.name, 'nameCy', a.name_cy, 'kind', a.kind) from register.authority a where a.id = its $$;

-- An invitation that holds at this moment: not expired, and whoever made it could still make it.
create function register.standing_invitation(its_token bytea, at timestamptz) returns register.invitation
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i from register.invitation i where i.token_hash = its_token and i.expires_at > at and case
    when i.platform_role is not null then exists (select from register.platform_role p
      where p.person_id = i.invited_by and p.role in ('steward', 'officer'))
    else exists (select from register.membership m join register.authority a on a.id = m.authority_id
        where m.person_id = i.invited_by and m.authority_id = i.authority_id and m.role = 'lead' and not m.ended and a.standing = 'enrolled')
      or i.role = 'lead' and exists (select from register.platform_role p join register.authority a on a.id = i.authority_id
        where p.person_id = i.invited_by and p.role in ('steward', 'officer') and a.standing = 'listed') end $$;

create function register.invitation_offer(session_hash bytea, its_token bytea, at timestamptz) returns json
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  i register.invitation := register.standing_invitation(its_token, at);
begin
  perform register.holder(session_hash);
  if i.id is null then
    perform register.absent();
  end if;
  return json_build_object('authority', register.authority_json(i.authority_id), 'role', i.role,
    'platformRole', i.platform_role, 'name', i.name);
end $$;

-- Takes up an invitation: the token is the right to it, whoever's address it was sent to. Answers what came of it.
create function register.accept_invitation(session_hash bytea, its_token bytea, membership uuid, at timestamptz) returns json
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  who uuid;
  i register.invitation;
  held uuid;
  enrols boolean;
begin
  perform register.take_turn();
  who := register.holder(session_hash);
  i := register.standing_invitation(its_token, at);
  if i.id is null then
    perform register.absent();
  end if;
  if i.invited_by = who then
    perform register.refuse('own_invitation', 'token');
  end if;
  if exists (select from register.platform_role p where p.person_id = who) then
    perform register.refuse('platform_role', 'token');
  end if;
  delete from register.invitation where id = i.id;
  if i.platform_role is not null then
    if exists (select from register.membership m where m.person_id = who and not m.ended) then
      perform register.refuse('has_membership', 'token');
    end if;
    insert into register.platform_role (person_id, role) values (who, i.platform_role);
    update register.session set membership_id = null where hash = session_hash;
    return json_build_object('person', who, 'invitation', i.id, 'platformRole', i.platform_role);
  end if;
  if exists (select from register.membership m where m.person_id = who and m.authority_id = i.authority_id and not m.ended) then
    perform register.refuse('already_member', 'token');
  end if;
  insert into register.membership as m (id, person_id, authority_id, role, ended) values (membership, who, i.authority_id, i.role, false)
    on conflict (person_id, authority_id) do update set role = excluded.role, ended = false
    returning m.id into held;
  delete from register.joining_request where person_id = who;
  update register.authority set standing = 'enrolled' where id = i.authority_id and standing = 'listed';
  enrols := found;
  update register.session set membership_id = held where hash = session_hash;
  return json_build_object('person', who, 'invitation', i.id, 'membership', held, 'authority', i.authority_id, 'role', i.role, 'enrols', enrols);
end $$;

-- Which authorities the domain of the person's verified address routes to. It grants nothing: a lead decides.
create function register.routed(person uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct a.id from register.person_identity i
  join register.authority_domain d on d.domain = lower(split_part(i.email, '@', 2))
  join register.authority a on a.id = d.authority_id and a.standing = 'enrolled'
  where i.person_id = person
    and not exists (select from register.platform_role r where r.person_id = person)
    and not exists (select from register.membership m where m.person_id = person and not m.ended) $$;
create function register.authorities_to_join(session_hash bytea) returns setof json
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select register.authority_json(r) from register.routed(register.holder(session_hash)) r
  join register.authority a on a.id = r order by a.name $$;
create function register.requests_of(session_hash bytea) returns setof json
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select json_build_object('id', j.id, 'askedOn', j.asked_on, 'authority', register.authority_json(j.authority_id),
    'person', json_build_object('id', p.id, 'name', p.name, 'email', p.email))
  from register.joining_request j join register.person p on p.id = j.person_id
  where j.person_id = register.holder(session_hash) order by j.asked_on, j.id $$;
-- Asked twice, it is asked once.
create function register.ask_to_join(session_hash bytea, request uuid, authority uuid, today date) returns json
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  who uuid;
  made boolean;
begin
  perform register.take_turn();
  who := register.holder(session_hash);
  if authority not in (select register.routed(who)) then
    perform register.absent();
  end if;
  insert into register.joining_request (id, person_id, authority_id, asked_on) values (request, who, authority, today)
    on conflict (person_id, authority_id) do nothing;
  made := found;
  return json_build_object('person', who, 'made', made);
end $$;
create function register.withdraw_request(session_hash bytea, request uuid) returns json
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  who uuid := register.holder(session_hash);
  its uuid;
begin
  delete from register.joining_request where id = request and person_id = who returning authority_id into its;
  if its is null then
    perform register.absent();
  end if;
  return json_build_object('person', who, 'authority', its);
end $$;

-- A lead lets somebody in who asked, or does not (a null role).
create function register.answer_request(request uuid, membership uuid, granted text) returns json
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  j register.joining_request;
  held uuid;
begin
  select * into j from register.joining_request r where r.id = request and r.authority_id = register.viewer_authority() and register.viewer_leads();
  if not found then
    perform register.absent();
  end if;
  if granted is null then
    delete from register.joining_request where id = j.id;
    return json_build_object('person', j.person_id);
  end if;
  insert into register.membership as m (id, person_id, authority_id, role, ended) values (membership, j.person_id, j.authority_id, granted, false)
    on conflict (person_id, authority_id) do update set role = excluded.role, ended = false
    returning m.id into held;
  delete from register.joining_request where person_id = j.person_id;
  return json_build_object('person', j.person_id, 'membership', held);
end $$;

-- What stands against a reorganisation, as codes; the act refuses the first. `moved` and `chosen` go in pairs: which
-- membership goes to which successor. An heir takes over drafts and circles; its people who were not moved must not come to
-- see through a circle of the predecessors what they did not see before.
create function register.reorganisation_problems(predecessors uuid[], successors uuid[], its_heir uuid, moved uuid[], chosen uuid[])
  returns setof text language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with before as (select * from register.authority a where a.id = any (predecessors)),
  after as (select * from register.authority a where a.id = any (successors)),
  people as (select * from register.membership m where m.authority_id = any (predecessors) and not m.ended),
  choice as (select c.membership, c.successor from unnest(moved, chosen) c (membership, successor))
  select 'required' where cardinality(predecessors) = 0 or cardinality(successors) = 0
  union all select 'absent' where (select count(*) from before) <> (select count(distinct p) from unnest(predecessors) p)
    or (select count(*) from after) <> (select count(distinct p) from unnest(successors) p)
  union all select 'same_authority' where predecessors && successors
  union all select 'predecessor_suspended' where exists (select from before b where b.standing = 'suspended')
  union all select 'predecessor_ended' where exists (select from before b where b.standing = 'ended')
  union all select 'successor_suspended' where exists (select from after a where a.standing = 'suspended')
  union all select 'successor_ended' where exists (select from after a where a.standing = 'ended')
  union all select 'heir_needed' where cardinality(successors) > 1 and its_heir is null
  union all select 'heir_not_successor' where its_heir is not null and not its_heir = any (successors)
  union all select 'choice_unknown' where exists (select from choice c
    where not c.successor = any (successors) or not exists (select from people p where p.id = c.membership))
  union all select 'choice_twice' where exists (select from choice c group by c.membership having count(*) > 1)
  union all select 'choice_missing' where exists (select from people p where not exists (select from choice c where c.membership = p.id))
  union all select 'no_lead_moves' where exists (select from after a where a.standing = 'listed'
    and exists (select from choice c where c.successor = a.id)
    and not exists (select from choice c join people p on p.id = c.membership where c.successor = a.id and p.role = 'lead'))
  union all select 'would_widen' where exists (select from register.membership m
      where m.authority_id = coalesce(its_heir, successors[1]) and not m.ended
        and not exists (select from register.moved_from f where f.membership_id = m.id))
    and exists (select from register.circle_member c where c.authority_id = any (predecessors)
      and not exists (select from register.circle_member o where o.circle_id = c.circle_id and o.authority_id = coalesce(its_heir, successors[1]))) $$;

-- Others follow: people are moved with what they could read, watchlists go to all successors, drafts and circles to the
-- heir, and the predecessors end. No audience is touched. `fresh` are ids for the new memberships. Answers who moved.
create function register.reorganise(predecessors uuid[], successors uuid[], happened date, its_heir uuid, moved uuid[], chosen uuid[], fresh uuid[])
  returns setof json language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  problem text;
  heir_id uuid := coalesce(its_heir, successors[1]);
  ladder text[] := array['reader', 'contributor', 'lead'];
  r record;
  held uuid;
begin
  perform register.take_turn();
  if not register.viewer_stewards() then
    perform register.absent();
  end if;
  select p into problem from register.reorganisation_problems(predecessors, successors, its_heir, moved, chosen) p limit 1;
  if problem = 'absent' then
    perform register.absent();
  elsif problem is not null then
    perform register.refuse(problem, 'input');
  end if;
  insert into register.succession (predecessor_id, successor_id, happened_on, heir)
    select p, s, happened, s = heir_id from unnest(predecessors) p, unnest(successors) s
    on conflict (predecessor_id, successor_id) do update set heir = excluded.heir, happened_on = excluded.happened_on;
  for r in select m.id, m.person_id, m.authority_id, m.role, c.successor, c.fresh
      from unnest(moved, chosen, fresh) c (membership, successor, fresh) join register.membership m on m.id = c.membership
      order by m.person_id, m.id loop
    insert into register.membership as n (id, person_id, authority_id, role, ended) values (r.fresh, r.person_id, r.successor, r.role, false)
      on conflict (person_id, authority_id) do update set ended = false, role = case when n.ended then excluded.role else
        ladder[greatest(array_position(ladder, n.role), array_position(ladder, excluded.role))] end
      returning n.id into held;
    insert into register.moved_from as f (membership_id, authority_id, role)
      select held, r.authority_id, r.role
      union all
      select held, o.authority_id, ladder[least(array_position(ladder, o.role), array_position(ladder, r.role))]
        from register.moved_from o where o.membership_id = r.id and o.authority_id <> r.authority_id
      on conflict (membership_id, authority_id) do update
        set role = ladder[greatest(array_position(ladder, f.role), array_position(ladder, excluded.role))];
    update register.session set membership_id = held where membership_id = r.id;
    return next json_build_object('person', r.person_id, 'membership', held, 'from', r.authority_id, 'to', r.successor);
  end loop;
  insert into register.circle_member (circle_id, authority_id)
    select distinct c.circle_id, heir_id from register.circle_member c where c.authority_id = any (predecessors) on conflict do nothing;
  insert into alerts.watch (id, authority_id, supplier_id, product_id, since_position)
    select encode(substr(sha256(convert_to(min(w.id::text) || s, 'UTF8')), 1, 16), 'hex')::uuid, s, w.supplier_id, w.product_id, min(w.since_position)
    from alerts.watch w, unnest(successors) s where w.authority_id = any (predecessors)
    group by s, w.supplier_id, w.product_id on conflict do nothing;
  update register.authority a set standing = 'enrolled' where a.id = any (successors) and a.standing = 'listed' and register.has_lead(a.id);
  update register.authority a set standing = 'ended', valid_to = greatest(happened, a.valid_from) where a.id = any (predecessors);
end $$;

grant execute on function register.reorganise(uuid[], uuid[], date, uuid, uuid[], uuid[], uuid[]),
  register.reorganisation_problems(uuid[], uuid[], uuid, uuid[], uuid[]) to steward;
grant execute on function register.invitation_offer(bytea, bytea, timestamptz), register.accept_invitation(bytea, bytea, uuid, timestamptz),
  register.authorities_to_join(bytea), register.requests_of(bytea), register.ask_to_join(bytea, uuid, uuid, date),
  register.withdraw_request(bytea, uuid) to doorkeeper;
grant execute on function register.answer_request(uuid, uuid, text) to peer;
grant execute on function register.viewer_inherits(), register.viewer_leads() to peer;
grant execute on function register.viewer_stewards() to steward;
grant execute on function register.take_turn() to peer, steward, registrar;
grant execute on function register.inherited(uuid) to releaser;

set local role moot_owner;

create trigger a_turn before insert or update or delete on register.membership for each statement execute function register.one_after_the_other();
create trigger a_turn before insert or update or delete on register.platform_role for each statement execute function register.one_after_the_other();
create trigger a_turn before update on register.authority for each statement execute function register.one_after_the_other();
create trigger version before insert or update on register.authority for each row execute function register.count_version();
create trigger version before insert or update on register.circle for each row execute function register.count_version();
create trigger excludes after insert or update on register.membership for each row execute function register.membership_excludes();
create trigger excludes after insert or update on register.platform_role for each row execute function register.platform_role_excludes();
create trigger lead_stays after update on register.membership for each row
  when (old.role = 'lead' and not old.ended and (new.ended or new.role <> 'lead' or new.authority_id <> old.authority_id))
  execute function register.lead_stays();
create trigger lead_stays_undeleted after delete on register.membership for each row when (old.role = 'lead' and not old.ended)
  execute function register.lead_stays();
create trigger over after update on register.membership for each row
  when ((new.ended or new.role <> 'lead') and not old.ended) execute function register.membership_over();
create trigger over after delete on register.platform_role for each row execute function register.platform_role_over();
create trigger standing_moves after update on register.authority for each row
  when (old.standing <> new.standing) execute function register.standing_moves();
create trigger source_is_trusted after insert or update on library.source_item for each row execute function library.source_is_trusted();
create trigger item_is_a_sources after insert on library.source_item for each row execute function library.item_is_a_sources();
create trigger source_is_trusted after insert or update on library.source_catalogue for each row execute function library.source_is_trusted();
create trigger rights_changed after insert or update or delete on register.moved_from for each statement execute function register.rights_changed();

-- A lead's own people.
grant update (role, ended) on register.membership to peer;
grant select (id, email, name, authority_id, role, platform_role, invited_by, invited_on, expires_at) on register.invitation to peer, steward;
grant insert, delete on register.invitation to peer, steward;
grant select on register.joining_request to peer;
create policy lead_changes on register.membership for update to peer
  using (authority_id = (select register.viewer_authority()) and not ended and (select register.viewer_leads()))
  with check (authority_id = (select register.viewer_authority()) and (select register.viewer_leads()));
-- Either policy's check lets a row through, so each says the whole: this one only lets go.
create policy leaves on register.membership for update to peer
  using (authority_id = (select register.viewer_authority()) and person_id = (select register.viewer_person()) and not ended)
  with check (ended and person_id = (select register.viewer_person()));
create policy lead_reads on register.invitation for select to peer
  using (authority_id = (select register.viewer_authority()) and (select register.viewer_leads()));
create policy lead_invites on register.invitation for insert to peer
  with check (authority_id = (select register.viewer_authority()) and invited_by = (select register.viewer_person())
    and (select register.viewer_leads()));
create policy lead_cancels on register.invitation for delete to peer
  using (authority_id = (select register.viewer_authority()) and (select register.viewer_leads()));
create policy lead_hears on register.joining_request for select to peer
  using (authority_id = (select register.viewer_authority()) and (select register.viewer_leads()));
create policy who_asks on register.person for select to peer using (id in (select j.person_id from register.joining_request j));

-- What stewards may not: the operator ends a steward's or an officer's role.
grant delete on register.platform_role to registrar;

-- Stewards: bodies and groups, never people of an authority that takes part.
grant insert (id, code, kind, name, name_cy, short_name, nation, region, tier, population, population_band, valid_from, invented, standing)
  on register.authority to steward;
grant update (standing, valid_to, it_service) on register.authority to steward;
grant insert on register.authority_domain to steward;
grant insert (id, name, name_cy, about), update (name, name_cy, about) on register.circle to steward;
grant insert, delete on register.circle_member to steward;
grant insert, update (retired_on) on register.trusted_source to steward;
grant delete on register.platform_role to steward;
grant insert, delete on register.public_use to steward;
create policy steward_adds on register.public_use for insert to steward with check (true);
create policy steward_removes on register.public_use for delete to steward using (true);
create policy steward_creates on register.authority for insert to steward with check (standing = 'listed');
create policy steward_changes on register.authority for update to steward using (standing <> 'ended') with check (true);
create policy steward_adds_domain on register.authority_domain for insert to steward
  with check (exists (select from register.authority a where a.id = authority_id and a.standing = 'listed'));
create policy steward_creates on register.circle for insert to steward with check (true);
create policy steward_changes on register.circle for update to steward using (true) with check (true);
create policy steward_adds on register.circle_member for insert to steward
  with check (exists (select from register.authority a where a.id = authority_id and a.standing <> 'ended'));
create policy steward_removes on register.circle_member for delete to steward using (true);
create policy steward_names on register.trusted_source for insert to steward
  with check (named_by = (select register.viewer_person()) and retired_on is null);
create policy steward_retires on register.trusted_source for update to steward using (retired_on is null) with check (retired_on is not null);
create policy steward_reads on register.invitation for select to steward using (platform_role is not null or role = 'lead');
create policy steward_invites on register.invitation for insert to steward
  with check (invited_by = (select register.viewer_person()) and (platform_role = 'moderator'
    or role = 'lead' and exists (select from register.authority a where a.id = authority_id and a.standing = 'listed')));
create policy steward_cancels on register.invitation for delete to steward using (platform_role is not null
  or exists (select from register.authority a where a.id = authority_id and a.standing = 'listed'));
create policy steward_ends on register.platform_role for delete to steward using (role = 'moderator');

-- Why an authority is suspended: its own people, and stewards.
grant select on register.suspension to peer, steward;
grant insert, delete on register.suspension to steward;
create policy own_suspension on register.suspension for select to peer using (authority_id = (select register.viewer_authority()));
create policy steward_suspends on register.suspension to steward using (true) with check ((select register.viewer_stewards()));
