-- The event log, watchlists and alerts.

grant select on alerts.event to visitor, peer, moderator, steward, releaser, delivery, keeper;
grant insert on alerts.event to releaser;
grant usage on sequence alerts.event_position to releaser;
grant select, insert, delete on alerts.watch to peer;
grant select on alerts.watch to releaser, delivery;
grant select on alerts.alert to peer, releaser, delivery;
grant insert on alerts.alert to releaser;
grant select, insert, update, delete on alerts.mark to peer;

-- An event shows to whoever could see the publication when it happened and, but for a withdrawal, still can; that it
-- is no longer available shows to whoever could see it before and cannot any more.
create policy visitor_event on alerts.event for select to visitor using (marking = 'CLEAR'
  and (act = 'withdrawn' or (act <> 'unavailable') = exists (select from library.publication p where p.id = publication_id)));
create policy steward_event on alerts.event for select to steward using (marking in ('CLEAR', 'GREEN')
  and (act = 'withdrawn' or (act <> 'unavailable') = exists (select from library.publication p where p.id = publication_id)));
create policy peer_event on alerts.event for select to peer using (
  (marking = 'CLEAR' or (marking = 'GREEN' and (select register.viewer_is_member())) or visible_to && (select register.viewer_keys()))
  and (act = 'withdrawn' or (act <> 'unavailable') = exists (select from library.publication p where p.id = publication_id)));
create policy moderator_event on alerts.event for select to moderator using (act <> 'unavailable');
create policy worker_event on alerts.event to releaser using (true) with check (true);
create policy delivery_event on alerts.event for select to delivery, keeper using (true);

create policy own_watchlist on alerts.watch for select to peer using (authority_id = (select register.viewer_authority()));
create policy lead_adds on alerts.watch for insert to peer with check (authority_id = (select register.viewer_authority())
  and (select register.viewer_level()) = 'lead' and (select register.viewer_is_member()));
create policy lead_removes on alerts.watch for delete to peer using (authority_id = (select register.viewer_authority())
  and (select register.viewer_level()) = 'lead' and (select register.viewer_is_member()));
create policy worker_watch on alerts.watch for select to releaser, delivery using (true);

-- Whoever was alerted keeps the line, also of what has since been withdrawn; the title comes from the publication. An
-- alert names keys of its own authority alone, which a membership that was moved still holds. That it is no longer
-- available is told to those of the authority to whom it is not: its leads may see what its readers lost.
create policy own_alerts on alerts.alert for select to peer using (visible_to && (select register.viewer_keys())
  and (act <> 'unavailable' or not exists (select from library.publication p where p.id = publication_id)));
create policy worker_alert on alerts.alert to releaser using (true) with check (true);
create policy delivery_alert on alerts.alert for select to delivery using (true);
create policy own_marks on alerts.mark to peer using (person_id = (select register.viewer_person()))
  with check (person_id = (select register.viewer_person()) and exists (select from alerts.alert a where a.id = alert_id));

set local role keeper;
-- For live delivery: how far the log has grown, whoever may see of it what. The number leaves the server only sealed.
create function alerts.log_end() returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(max(e.position), 0) from alerts.event e $$;
grant execute on function alerts.log_end() to doorkeeper, visitor, peer, moderator, steward;
set local role moot_owner;
