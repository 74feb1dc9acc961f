-- Counts of authorities (A7): who says what, and what is shown of it.

-- The hashes of the authority acted for, and of those whose drafts it inherited, for the publication at hand; set by the
-- programme behind `enter`, as the owner tags of the intake are.
create function alerts.own_tallies() returns bytea[]
  language sql stable parallel restricted set search_path = pg_catalog, pg_temp as $$
  select coalesce((select array_agg(decode(t, 'hex')) from unnest(string_to_array(nullif(current_setting('moot.own_tallies', true), ''), ',')) t), '{}') $$;
grant execute on function alerts.own_tallies() to peer;

grant select, insert, delete on alerts.tally to peer;
grant select (publication_id, what) on alerts.tally to releaser;
create policy own_tally on alerts.tally for select to peer
  using (authority_hash = any (array(select unnest(alerts.own_tallies()))) and (select register.viewer_is_member()));
-- Any member's reading counts for the authority; contributors and leads speak for it. Of a case study nothing is said.
create policy tallies on alerts.tally for insert to peer
  with check (authority_hash = any (array(select unnest(alerts.own_tallies()))) and (select register.viewer_is_member())
    and exists (select from library.publication p where p.id = publication_id and (what = 'read' or p.kind <> 'case_study'))
    and (what = 'read' or (select register.viewer_level()) in ('contributor', 'lead')));
create policy takes_back on alerts.tally for delete to peer
  using (what = 'also' and authority_hash = any (array(select unnest(alerts.own_tallies()))) and (select register.viewer_is_member())
    and (select register.viewer_level()) in ('contributor', 'lead'));
create policy worker_tally on alerts.tally for select to releaser using (true);

grant select (publication_id, what, shown) on library.published_count to visitor, peer, moderator, steward;
grant select, insert, update on library.published_count to releaser;
create policy as_its_publication on library.published_count for select to visitor, peer, moderator, steward
  using (exists (select from library.publication p where p.id = publication_id));
create policy releaser_all on library.published_count to releaser using (true) with check (true);
