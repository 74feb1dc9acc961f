-- The library: who reads what (V2). Peers by marking and keys; visitors CLEAR; moderators everything, withdrawn rows
-- too (a policy that hid them would make withdrawing fail); stewards what a GREEN member sees.

grant select on library.publication to visitor, peer, moderator, steward, releaser, searcher, keeper, delivery;
grant select on library.audience to peer, moderator, releaser, keeper;
grant select on library.publication_supplier to visitor, peer, moderator, steward, releaser, searcher, keeper, delivery;
grant select on library.revision to visitor, peer, moderator, steward, releaser;
grant insert, update on library.publication to releaser;
grant insert, delete on library.audience, library.publication_supplier to releaser;
grant insert on library.revision to releaser;
grant select, insert, update on library.source_item, library.source_catalogue to releaser;
grant update (visible_to) on library.publication to keeper;

create policy visitor_select on library.publication for select to visitor using (marking = 'CLEAR' and not withdrawn);
create policy peer_select on library.publication for select to peer using (
  (marking = 'CLEAR' or (marking = 'GREEN' and (select register.viewer_is_member())) or visible_to && (select register.viewer_keys()))
  and not withdrawn);
create policy steward_select on library.publication for select to steward using (marking in ('CLEAR', 'GREEN') and not withdrawn);
create policy moderator_select on library.publication for select to moderator using (true);
create policy releaser_all on library.publication to releaser using (true) with check (true);
create policy searcher_select on library.publication for select to searcher using (true);
create policy delivery_select on library.publication for select to delivery using (true);
create policy keeper_all on library.publication to keeper using (true) with check (true);

do $$
declare
  t text;
begin
  foreach t in array array['audience', 'publication_supplier', 'revision'] loop
    execute format('create policy as_its_publication on library.%I for select to visitor, peer, moderator, steward
      using (exists (select from library.publication p where p.id = publication_id))', t);
    execute format('create policy releaser_all on library.%I to releaser using (true) with check (true)', t);
  end loop;
  foreach t in array array['source_item', 'source_catalogue'] loop
    execute format('create policy releaser_all on library.%I to releaser using (true) with check (true)', t);
  end loop;
end $$;
create policy keeper_audience on library.audience for select to keeper using (true);
create policy searcher_supplier on library.publication_supplier for select to searcher, keeper, delivery using (true);

set local role keeper;
-- Visibility keys of a publication: of its audience, at the level that its marking asks for (0 all members,
-- 1 contributors and leads, 2 leads); none for CLEAR and GREEN, whose policy needs no key.
create function library.audience_keys(publication uuid, its_marking text) returns int[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with level as (select case its_marking when 'AMBER' then 0 when 'AMBER_STRICT' then 1 when 'RED' then 2 end as n)
  select coalesce(array_agg(k order by k), '{}') from (
    select a.key * 4 + level.n as k from level, library.audience u join register.authority a on a.id = u.authority_id
      where u.publication_id = publication
    union all
    select -(c.key * 4 + level.n) from level, library.audience u join register.circle c on c.id = u.circle_id
      where u.publication_id = publication
  ) keys where k is not null $$;

-- Owned by a role with a policy of its own: owned by the table's owner it would change nothing, silently.
create function library.audience_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  one uuid := coalesce(new.publication_id, old.publication_id);
begin
  update library.publication p set visible_to = library.audience_keys(p.id, p.marking) where p.id = one;
  return null;
end $$;
create function library.marking_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.visible_to := library.audience_keys(new.id, new.marking);
  return new;
end $$;

grant execute on function library.audience_keys(uuid, text) to releaser;

set local role searcher;
-- Ids of the newest visible publications that match the words, at most `take`, before the given place in the feed.
-- The visibility stands inside; the caller joins the ids to the table under its own policy, so that a fault here may
-- lose a row and never show one.
create function library.search(query text, before_on date, before_id uuid, take int) returns setof uuid
  language plpgsql stable parallel restricted security definer rows 21 set search_path = pg_catalog, pg_temp as $$
declare
  asked tsquery := websearch_to_tsquery('pg_catalog.english', query);
  viewer text := current_setting('role');
  keys int[] := register.viewer_keys();
  member boolean := register.viewer_is_member();
begin
  if not register.viewer_is_set() then
    return;
  end if;
  return query
    select p.id from library.publication p
    where p.words @@ asked
      and (before_on is null or (p.released_on, p.id) < (before_on, before_id))
      and case viewer
        when 'moderator' then true
        when 'visitor' then p.marking = 'CLEAR' and not p.withdrawn
        when 'steward' then p.marking in ('CLEAR', 'GREEN') and not p.withdrawn
        when 'peer' then (p.marking = 'CLEAR' or (p.marking = 'GREEN' and member) or p.visible_to && keys) and not p.withdrawn
        else false end
    order by p.released_on desc, p.id desc
    limit least(take, 201);
end $$;
grant execute on function library.search(text, date, uuid, int) to visitor, peer, moderator, steward;
set local role moot_owner;

create trigger audience_changed after insert or delete on library.audience for each row execute function library.audience_changed();
create trigger marking_changed before insert or update of marking on library.publication for each row execute function library.marking_changed();
