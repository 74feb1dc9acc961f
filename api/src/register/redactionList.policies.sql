-- Words that must never leave an authority: its contributors and leads read them, its leads write them; the worker holds
-- them against what it releases. After a merger the heir has those of its predecessors as well.

grant select, insert, delete on register.redaction_list to peer;
grant select on register.redaction_list to releaser;

create policy own_read on register.redaction_list for select to peer
  using (authority_id = any (array(select register.viewer_authority() union select register.viewer_inherits()))
    and (select register.viewer_level()) in ('contributor', 'lead'));
create policy lead_adds on register.redaction_list for insert to peer
  with check (authority_id = (select register.viewer_authority())
    and (select register.viewer_level()) = 'lead' and (select register.viewer_is_member()));
create policy lead_removes on register.redaction_list for delete to peer
  using (authority_id = any (array(select register.viewer_authority() union select register.viewer_inherits()))
    and (select register.viewer_level()) = 'lead' and (select register.viewer_is_member()));
create policy worker_reads on register.redaction_list for select to releaser using (true);
