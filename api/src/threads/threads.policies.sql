-- Double-blind threads (A8): a question is its asker's, an answer its contributor's, and no row is both sides'. Which
-- publication they are about is sealed, so that a copy of the database joins neither to it: what the asker may read is asked
-- under its own policy before the question is written, and what is released is read through its publication.

-- The tags of the authority acted for, and of those whose drafts it inherited; set by the programme behind `enter`, as the
-- owner tags of the intake are.
create function intake.asker_tags() returns bytea[]
  language sql stable parallel restricted set search_path = pg_catalog, pg_temp as $$
  select coalesce((select array_agg(decode(t, 'hex')) from unnest(string_to_array(nullif(current_setting('moot.asker_tags', true), ''), ',')) t), '{}') $$;
create function intake.answer_tags() returns bytea[]
  language sql stable parallel restricted set search_path = pg_catalog, pg_temp as $$
  select coalesce((select array_agg(decode(t, 'hex')) from unnest(string_to_array(nullif(current_setting('moot.answer_tags', true), ''), ',')) t), '{}') $$;
grant execute on function intake.asker_tags(), intake.answer_tags() to peer;

grant select (id, state, content), insert, update (state, content), delete on intake.question to peer;
grant select (id, state, content), update (state, content) on intake.answer to peer;
grant select (id, state, content), update (state, content) on intake.question, intake.answer to moderator;
grant select, update, delete, maintain on intake.question to releaser;
grant select, insert, update, delete, maintain on intake.answer to releaser;
grant select on library.question to visitor, peer, moderator, steward, releaser;
grant insert on library.question to releaser;

create policy own_read on intake.question for select to peer
  using (asker_tag = any (array(select unnest(intake.asker_tags()))) and (select intake.viewer_owns()));
create policy own_insert on intake.question for insert to peer
  with check (asker_tag = any (array(select unnest(intake.asker_tags()))) and (select intake.viewer_writes()) and state = 'asked');
create policy own_update on intake.question for update to peer
  using (asker_tag = any (array(select unnest(intake.asker_tags()))) and (select intake.viewer_writes()))
  with check (asker_tag = any (array(select unnest(intake.asker_tags()))) and state in ('asked', 'kept'));
create policy own_delete on intake.question for delete to peer
  using (asker_tag = any (array(select unnest(intake.asker_tags()))) and (select intake.viewer_writes()) and state = 'kept');
create policy own_read on intake.answer for select to peer
  using (answer_tag = any (array(select unnest(intake.answer_tags()))) and (select intake.viewer_owns()));
create policy own_update on intake.answer for update to peer
  using (answer_tag = any (array(select unnest(intake.answer_tags()))) and (select intake.viewer_writes()))
  with check (answer_tag = any (array(select unnest(intake.answer_tags()))) and state in ('answered', 'closed'));

create policy moderator_read on intake.question for select to moderator using (true);
create policy moderator_update on intake.question for update to moderator
  using (state = 'asked') with check (state = 'kept');
create policy moderator_read on intake.answer for select to moderator using (state in ('answered', 'returned', 'approved'));
create policy moderator_update on intake.answer for update to moderator
  using (state in ('answered', 'approved')) with check (state in ('returned', 'approved'));
-- A release needs a moderator who has just proven who they are.
create policy fresh_release on intake.answer as restrictive for update to moderator
  using (true) with check (state <> 'approved' or (select register.viewer_is_fresh()));

create policy releaser_question on intake.question to releaser using (true) with check (true);
create policy releaser_answer on intake.answer to releaser using (true) with check (true);

-- Which state may follow which, as for submissions; of a question, whether it waits is all that is open. The worker is
-- not under it.
create function intake.answer_moves() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not (old.state || ' ' || new.state) = any (case current_setting('role')
      when 'peer' then array['waiting answered', 'returned answered', 'answered answered', 'waiting closed', 'returned closed',
        'answered closed', 'approved closed']
      when 'moderator' then array['answered approved', 'answered returned', 'approved returned']
      else array[old.state || ' ' || new.state] end) then
    raise exception 'not in this state' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger answer_moves before update of state on intake.answer for each row execute function intake.answer_moves();

create policy as_its_publication on library.question for select to visitor, peer, moderator, steward
  using (exists (select from library.publication p where p.id = publication_id));
create policy releaser_all on library.question to releaser using (true) with check (true);
