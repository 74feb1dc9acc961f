-- The library: who reads what (V2). Peers by marking and keys; visitors CLEAR; moderators everything, withdrawn rows
-- too (a policy that hid them would make withdrawing fail); stewards what a GREEN member sees.

grant select on library.publication to visitor, peer, moderator, steward, releaser, searcher, keeper, delivery;
grant select on library.audience to peer, moderator, releaser, keeper;
grant select on library.publication_supplier to visitor, peer, moderator, steward, releaser, searcher, keeper, delivery;
-- What an earlier revision said is nobody's to read: it may have been corrected because it told too much.
grant select (publication_id, number, change_note, released_on) on library.revision to visitor, peer, moderator, steward;
grant select on library.revision to releaser;
grant insert, update on library.publication to releaser;
grant insert, delete on library.audience, library.publication_supplier to releaser;
grant insert on library.revision to releaser;
grant select on library.file to visitor, peer, moderator, steward;
grant select, insert, update, delete on library.file to releaser;
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
  foreach t in array array['audience', 'publication_supplier', 'revision', 'file'] loop
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


-- Counts for the filters: each viewer reads those of the keys it holds, as it reads the publications.
grant select on library.facet_count to visitor, peer, moderator, steward;
grant select, insert, update, delete on library.facet_count, library.publication_label to keeper;
grant select on library.publication_label to searcher;
create policy visitor_counts on library.facet_count for select to visitor using (key = -2147483648);
create policy peer_counts on library.facet_count for select to peer
  using (key = any (array(select unnest(register.viewer_keys()) union all select -2147483648)));
create policy steward_counts on library.facet_count for select to steward using (key in (-2147483648, 0));
create policy moderator_counts on library.facet_count for select to moderator using (key = 2147483647);
create policy keeper_counts on library.facet_count to keeper using (true) with check (true);
create policy keeper_labels on library.publication_label to keeper using (true) with check (true);
create policy searcher_labels on library.publication_label for select to searcher using (true);

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
begin
  update library.publication p set visible_to = library.audience_keys(p.id, p.marking)
    where p.id in (select c.publication_id from changed c);
  return null;
end $$;
create function library.marking_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.visible_to := library.audience_keys(new.id, new.marking);
  return new;
end $$;

grant execute on function library.audience_keys(uuid, text) to releaser;


-- The statement that counts the rows of a transition table towards each filter, for each key that shows them (the
-- columns are explained at library.facet_count). Text, because a function cannot be handed such a table.
create function library.counting(changed text) returns text
  language sql immutable set search_path = pg_catalog, pg_temp as $$
  select format($sql$
    with shown (id, key, before) as (
      select id, 2147483647, '{}'::int[] from %1$I
      union all select id, -2147483648, '{}' from %1$I where marking = 'CLEAR' and not withdrawn
      union all select id, 0, '{}' from %1$I where marking = 'GREEN' and not withdrawn
      union all select c.id, v.key, c.visible_to[1:v.at::int - 1] from %1$I c, unnest(c.visible_to) with ordinality v (key, at)
        where not c.withdrawn
    ), filed (id, field, value) as (
      select id, 'kind', kind from %1$I
      union all select id, 'severity', severity from %1$I where severity is not null
      union all select c.id, 'theme', t.value from %1$I c, lateral (select distinct unnest(c.themes) as value) t
      union all select c.id, 'asset', a.value from %1$I c, lateral (select distinct unnest(c.assets) as value) a
    )
    select s.key, s.before, f.field, f.value, count(*)::int as count from shown s join filed f on f.id = s.id
    group by 1, 2, 3, 4 $sql$, changed) $$;

-- Keeps counts and labels. The lock puts writers of the library one after the other: two that add to the same counts
-- in another order would wait for each other.
create function library.publication_inserted() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('library.facet_count'));
  execute 'insert into library.facet_count as c (key, before, field, value, count) ' || library.counting('now_there')
    || ' on conflict (key, before, field, value) do update set count = c.count + excluded.count';
  insert into library.publication_label (publication_id, field, value, released_on)
    select p.id, 'theme', t, p.released_on from now_there p, unnest(p.themes) t
    union select p.id, 'asset', a, p.released_on from now_there p, unnest(p.assets) a;
  return null;
end $$;
create function library.publication_updated() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('library.facet_count'));
  execute 'insert into library.facet_count as c (key, before, field, value, count)
    select d.key, d.before, d.field, d.value, sum(d.count) from (
      select n.* from (' || library.counting('now_there') || ') n
      union all select b.key, b.before, b.field, b.value, -b.count from (' || library.counting('there_before') || ') b) d
    group by 1, 2, 3, 4 having sum(d.count) <> 0
    on conflict (key, before, field, value) do update set count = c.count + excluded.count';
  delete from library.facet_count c where c.count = 0;
  delete from library.publication_label l using now_there p
    where l.publication_id = p.id and not l.value = any (case l.field when 'theme' then p.themes else p.assets end);
  insert into library.publication_label (publication_id, field, value, released_on)
    select p.id, 'theme', t, p.released_on from now_there p, unnest(p.themes) t
    union select p.id, 'asset', a, p.released_on from now_there p, unnest(p.assets) a
    on conflict (publication_id, field, value) do nothing;
  return null;
end $$;

set local role searcher;
-- Ids of the newest visible publications with all that is asked (null: not asked), at most `take`, before the given
-- place in the feed. The visibility stands inside; the caller joins the ids to the table under its own policy, so that
-- a fault here may lose a row and never show one. Text and arrays cannot be index conditions under a policy; here they
-- can. The statement is put together from constants of this function alone, and planned for the values at hand.
create function library.find(words text, its_kind text, theme text, asset text, its_severity text, supplier uuid,
    before_on date, before_id uuid, take int) returns setof uuid
  language plpgsql stable parallel restricted security definer rows 21 set search_path = pg_catalog, pg_temp as $$
declare
  source text;
  place text;
  newest_first text;
  newest uuid[];
  conditions text := case current_setting('role')
    when 'moderator' then 'true'
    when 'visitor' then $sql$ p.marking = 'CLEAR' and not p.withdrawn $sql$
    when 'steward' then $sql$ p.marking in ('CLEAR', 'GREEN') and not p.withdrawn $sql$
    when 'peer' then $sql$ (p.marking = 'CLEAR' or (p.marking = 'GREEN' and $10) or p.visible_to && $11) and not p.withdrawn $sql$
    else 'false' end;
begin
  if not register.viewer_is_set() then
    return;
  end if;
  if supplier is not null then
    source := 'from (select distinct s.released_on, s.publication_id from library.publication_supplier s
      where s.supplier_id = $6) l join library.publication p on p.id = l.publication_id';
  elsif asset is not null then
    source := $sql$ from library.publication_label l join library.publication p on p.id = l.publication_id $sql$;
    conditions := conditions || $sql$ and l.field = 'asset' and l.value = $4 $sql$;
  elsif theme is not null then
    source := $sql$ from library.publication_label l join library.publication p on p.id = l.publication_id $sql$;
    conditions := conditions || $sql$ and l.field = 'theme' and l.value = $3 $sql$;
  else
    source := 'from library.publication p';
  end if;
  place := case when source like '%) l join%' or source like '%label l join%' then 'l.released_on, l.publication_id' else 'p.released_on, p.id' end;
  if its_kind is not null then conditions := conditions || ' and p.kind = $2'; end if;
  if theme is not null and (asset is not null or supplier is not null) then conditions := conditions || ' and $3 = any (p.themes)'; end if;
  if asset is not null and supplier is not null then conditions := conditions || ' and $4 = any (p.assets)'; end if;
  if its_severity is not null then conditions := conditions || ' and p.severity = $5'; end if;
  if before_on is not null then conditions := conditions || ' and (' || place || ') < ($7, $8)'; end if;
  newest_first := replace(place, ',', ' desc,') || ' desc';
  if words is not null then
    -- Frequent words are found among the newest. The planner cannot tell the others from them: a word that it does not
    -- know it holds for frequent, and would look at every publication for it.
    execute 'select array(select n.id from (select p.id, p.words ' || source || ' where ' || conditions || ' order by ' || newest_first
        || ' limit 400) n where n.words @@ websearch_to_tsquery(''pg_catalog.english'', $1) limit least($9, 201))'
      into newest
      using words, its_kind, theme, asset, its_severity, supplier, before_on, before_id, take,
        register.viewer_is_member(), register.viewer_keys();
    if cardinality(newest) >= least(take, 201) then
      return query select unnest(newest);
      return;
    end if;
    -- No index has this order, which leaves the index of words.
    newest_first := replace(newest_first, 'released_on', 'released_on + 0');
    conditions := conditions || $sql$ and p.words @@ websearch_to_tsquery('pg_catalog.english', $1) $sql$;
  end if;
  return query execute 'select p.id ' || source || ' where ' || conditions || ' order by ' || newest_first || ' limit least($9, 201)'
    using words, its_kind, theme, asset, its_severity, supplier, before_on, before_id, take,
      register.viewer_is_member(), register.viewer_keys();
end $$;
grant execute on function library.find(text, text, text, text, text, uuid, date, uuid, int) to visitor, peer, moderator, steward;
set local role moot_owner;

-- Whom a publication names, by name. Invoker: a role that may not read audiences sees open markings only, which name
-- nobody.
create function library.audience_of(publication uuid) returns json
  language plpgsql stable security invoker set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('role') not in ('peer', 'moderator') then
    return '[]'::json;
  end if;
  return coalesce((select json_agg(json_build_object('name', n.name, 'circle', n.circle) order by n.circle desc, n.name) from (
    select a.name, false as circle from library.audience u join register.authority a on a.id = u.authority_id where u.publication_id = publication
    union all
    select c.name, true from library.audience u join register.circle c on c.id = u.circle_id where u.publication_id = publication) n), '[]'::json);
end $$;
-- Why the viewer may read what it reads.
create function library.because_of(publication uuid, its_marking text) returns json
  language plpgsql stable security invoker set search_path = pg_catalog, pg_temp as $$
declare
  keys int[] := register.viewer_keys();
  level int := case its_marking when 'AMBER' then 0 when 'AMBER_STRICT' then 1 when 'RED' then 2 end;
  found_name text;
begin
  -- Anyone reads CLEAR, but for what is withdrawn: that a moderator reads as one.
  if its_marking = 'CLEAR' and (current_setting('role') <> 'moderator'
      or not exists (select from library.publication p where p.id = publication and p.withdrawn)) then
    return json_build_object('code', 'clear', 'through', null);
  end if;
  if current_setting('role') <> 'peer' then return json_build_object('code', current_setting('role'), 'through', null); end if;
  if its_marking = 'GREEN' then return json_build_object('code', 'green', 'through', null); end if;
  select a.name into found_name from library.audience u join register.authority a on a.id = u.authority_id
    where u.publication_id = publication and a.key * 4 + level = any (keys) order by a.name limit 1;
  if found then return json_build_object('code', 'audience_authority', 'through', found_name); end if;
  select c.name into found_name from library.audience u join register.circle c on c.id = u.circle_id
    where u.publication_id = publication and -(c.key * 4 + level) = any (keys) order by c.name limit 1;
  return json_build_object('code', 'audience_circle', 'through', found_name);
end $$;

grant execute on function library.audience_of(uuid), library.because_of(uuid, text) to visitor, peer, moderator, steward;
create trigger audience_added after insert on library.audience referencing new table as changed
  for each statement execute function library.audience_changed();
create trigger audience_removed after delete on library.audience referencing old table as changed
  for each statement execute function library.audience_changed();
create trigger marking_changed before insert or update of marking on library.publication for each row execute function library.marking_changed();
create trigger publication_inserted after insert on library.publication referencing new table as now_there
  for each statement execute function library.publication_inserted();
create trigger publication_updated after update on library.publication referencing old table as there_before new table as now_there
  for each statement execute function library.publication_updated();
