-- The intake: a submission belongs to whoever holds its owner tag; moderators see it, without the tag, from
-- submitted on; to anyone else it does not exist (V1).

create function intake.owner_tags() returns bytea[]
  language sql stable parallel restricted set search_path = pg_catalog, pg_temp as $$
  select coalesce((select array_agg(decode(t, 'hex')) from unnest(string_to_array(nullif(current_setting('moot.owner_tags', true), ''), ',')) t), '{}') $$;
create function intake.viewer_writes() returns boolean
  language sql stable parallel restricted set search_path = pg_catalog, pg_temp as $$
  select register.viewer_level() in ('contributor', 'lead') and register.viewer_is_member() $$;
create function intake.viewer_owns() returns boolean
  language sql stable parallel restricted set search_path = pg_catalog, pg_temp as $$
  select register.viewer_level() in ('contributor', 'lead') $$;
grant execute on function intake.owner_tags(), intake.viewer_writes(), intake.viewer_owns() to peer;

grant select, insert, update, delete on intake.submission, intake.revision to peer;
grant select, insert, update on intake.notice to peer;
grant insert on intake.outbox to peer, moderator;
grant select (id, state, content), update (state, content) on intake.submission to moderator;
grant select (id, submission_id, state, content), update (state, content) on intake.revision to moderator;
grant select, update on intake.submission to releaser;
grant select, update, delete on intake.revision to releaser;
grant select, insert, update on intake.notice to releaser;
grant select, delete on intake.outbox to releaser;

create policy own_read on intake.submission for select to peer
  using (owner_tag = any (array(select unnest(intake.owner_tags()))) and (select intake.viewer_owns()));
create policy own_insert on intake.submission for insert to peer
  with check (owner_tag = any (array(select unnest(intake.owner_tags()))) and (select intake.viewer_writes()) and state = 'draft');
create policy own_update on intake.submission for update to peer
  using (owner_tag = any (array(select unnest(intake.owner_tags()))) and (select intake.viewer_writes()))
  with check (owner_tag = any (array(select unnest(intake.owner_tags()))) and state in ('draft', 'submitted', 'closed'));
create policy own_delete on intake.submission for delete to peer
  using (owner_tag = any (array(select unnest(intake.owner_tags()))) and (select intake.viewer_writes()) and state = 'draft');
create policy own_read on intake.revision for select to peer
  using (owner_tag = any (array(select unnest(intake.owner_tags()))) and (select intake.viewer_owns()));
create policy own_insert on intake.revision for insert to peer
  with check (owner_tag = any (array(select unnest(intake.owner_tags()))) and (select intake.viewer_writes()) and state = 'submitted');
create policy own_update on intake.revision for update to peer
  using (owner_tag = any (array(select unnest(intake.owner_tags()))) and (select intake.viewer_writes()) and state in ('submitted', 'approved'))
  with check (owner_tag = any (array(select unnest(intake.owner_tags()))) and state = 'closed');
create policy own_delete on intake.revision for delete to peer
  using (owner_tag = any (array(select unnest(intake.owner_tags()))) and (select intake.viewer_writes()) and state = 'closed');
create policy own_read on intake.notice for select to peer
  using (owner_tag = any (array(select unnest(intake.owner_tags()))) and (select intake.viewer_owns()));
create policy own_insert on intake.notice for insert to peer
  with check (owner_tag = any (array(select unnest(intake.owner_tags()))) and (select intake.viewer_writes()));
create policy own_update on intake.notice for update to peer
  using (owner_tag = any (array(select unnest(intake.owner_tags()))) and (select intake.viewer_owns()))
  with check (owner_tag = any (array(select unnest(intake.owner_tags()))));
create policy asks on intake.outbox for insert to peer, moderator with check (true);

-- A policy knows what a row is or what it becomes, never both: which state may follow which is a trigger's to say, in the
-- words of the open state. The worker is not under it.
create function intake.state_moves() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not (old.state || ' ' || new.state) = any (case current_setting('role')
      when 'peer' then array['draft draft', 'draft submitted', 'draft closed', 'submitted closed', 'approved closed',
        'closed draft', 'closed closed']
      when 'moderator' then array['submitted approved', 'submitted closed', 'approved closed']
      else array[old.state || ' ' || new.state] end) then
    raise exception 'not in this state' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger state_moves before update of state on intake.submission for each row execute function intake.state_moves();

create policy moderator_read on intake.submission for select to moderator using (state <> 'draft');
create policy moderator_update on intake.submission for update to moderator
  using (state in ('submitted', 'approved')) with check (state in ('submitted', 'approved', 'closed'));
-- A release needs a moderator who has just proven who they are.
create policy fresh_release on intake.submission as restrictive for update to moderator
  using (true) with check (state <> 'approved' or (select register.viewer_is_fresh()));
create policy fresh_release on intake.revision as restrictive for update to moderator
  using (true) with check (state <> 'approved' or (select register.viewer_is_fresh()));
create policy moderator_read on intake.revision for select to moderator using (true);
create policy moderator_update on intake.revision for update to moderator
  using (state in ('submitted', 'approved')) with check (state in ('submitted', 'approved', 'closed'));

-- Files stand under keyed hashes of their ids alone. Who has opened the submission or revision that names one sets the hash
-- for its transaction; by nothing else can a row be asked for, so that no copy of the table groups them (A9).
create function intake.file_tags() returns bytea[]
  language sql stable parallel restricted set search_path = pg_catalog, pg_temp as $$
  select coalesce((select array_agg(decode(t, 'hex')) from unnest(string_to_array(nullif(current_setting('moot.file_tags', true), ''), ',')) t), '{}') $$;
grant execute on function intake.file_tags() to peer, moderator, keeper;
grant select, insert, delete, update (state) on intake.file to peer;
grant select (tag, state, content) on intake.file to moderator;
grant select, delete, update (state) on intake.file to releaser;
create policy own_read on intake.file for select to peer
  using (tag = any (array(select unnest(intake.file_tags()))) and (select intake.viewer_owns()));
create policy own_insert on intake.file for insert to peer
  with check (tag = any (array(select unnest(intake.file_tags()))) and (select intake.viewer_writes()) and state = 'draft');
create policy own_update on intake.file for update to peer
  using (tag = any (array(select unnest(intake.file_tags()))) and (select intake.viewer_writes()))
  with check (tag = any (array(select unnest(intake.file_tags()))));
create policy own_delete on intake.file for delete to peer
  using (tag = any (array(select unnest(intake.file_tags()))) and (select intake.viewer_writes()) and state = 'draft');
create policy moderator_read on intake.file for select to moderator
  using (tag = any (array(select unnest(intake.file_tags()))) and state = 'submitted');
create policy releaser_file on intake.file to releaser using (true) with check (true);

-- The worker holds the vault key and sees every state: a withdrawal must reach a submission that is being corrected,
-- and what an update makes must still be seen by who made it.
create policy releaser_submission on intake.submission to releaser using (true) with check (true);
create policy releaser_revision on intake.revision to releaser using (true) with check (true);
create policy releaser_notice on intake.notice to releaser using (true) with check (true);
create policy releaser_outbox on intake.outbox to releaser using (true);

-- After each release the intake is written anew in the order of its random ids, so that the order of rows in a copy
-- does not follow the order of releases (A9).
grant maintain on intake.submission, intake.revision, intake.notice to releaser;

-- Two narrow functions for what a viewer may cause or know without sight of the rows.
grant usage on schema intake to keeper;
grant select (id, owner_tag, state) on intake.submission to keeper;
grant select (id, state) on intake.revision to keeper;
grant select, insert, update on intake.notice to keeper;
create policy keeper_submission on intake.submission for select to keeper using (true);
create policy keeper_revision on intake.revision for select to keeper using (true);
create policy keeper_notice on intake.notice to keeper using (true) with check (true);
grant select (tag, state), update (state) on intake.file to keeper;
create policy keeper_file on intake.file to keeper using (true) with check (true);
set local role keeper;
-- After a decision a moderator sees the files no more: which is why a moderator's own update could not do this.
create function intake.files_decided(tags bytea[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not register.viewer_is_set() then
    raise exception 'no viewer' using errcode = 'MT000';
  end if;
  update intake.file f set state = 'draft' where f.tag = any (tags) and f.tag = any (intake.file_tags());
end $$;
grant execute on function intake.files_decided(bytea[]) to moderator;
-- A moderator's word to the contributor, under a tag that the moderator never sees.
create function intake.tell(notice uuid, submission uuid, sealed bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not register.viewer_is_set() then
    raise exception 'no viewer' using errcode = 'MT000';
  end if;
  insert into intake.notice (id, submission_id, owner_tag, content)
    select notice, s.id, s.owner_tag, sealed from intake.submission s where s.id = submission and s.state <> 'draft'
    on conflict (submission_id) do update set id = excluded.id, content = excluded.content;
end $$;
-- How many approved submissions wait: a number for all who write or moderate, so that a contributor knows whether a slot
-- hides anything (A6).
create function intake.waiting() returns int
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when register.viewer_is_set() and register.viewer_token() = ''
    and (register.viewer_role() = 'moderator' or (register.viewer_is_member() and register.viewer_level() in ('contributor', 'lead'))) then (select count(*)::int from intake.revision r where r.state = 'approved') end $$;
grant execute on function intake.tell(uuid, uuid, bytea) to moderator;
grant execute on function intake.waiting() to peer, moderator;
set local role moot_owner;
