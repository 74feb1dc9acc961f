-- The register: public facts about authorities and circles, for members and platform roles. The standing of an
-- authority (who takes part) is for members, moderators and stewards; visitors read none of it.

grant select on register.authority, register.authority_name, register.succession, register.circle, register.circle_member
  to peer, moderator, steward, releaser, keeper, delivery;
grant select on register.authority_domain to steward;
grant select on register.supplier, register.supplier_name, register.product, register.trusted_source
  to visitor, peer, moderator, steward, releaser, searcher, keeper, delivery;
grant select, insert, update on register.supplier, register.supplier_name, register.product to releaser;
grant insert, update on register.trusted_source to registrar;

do $$
declare
  t text;
begin
  foreach t in array array['authority', 'authority_name', 'succession', 'circle', 'circle_member'] loop
    execute format('create policy members_read on register.%I for select to peer using ((select register.viewer_is_member()))', t);
    execute format('create policy platform_reads on register.%I for select to moderator, steward using (true)', t);
    execute format('create policy worker_reads on register.%I for select to releaser, delivery using (true)', t);
  end loop;
  foreach t in array array['supplier', 'supplier_name', 'product', 'trusted_source'] loop
    execute format('create policy all_read on register.%I for select to visitor, peer, moderator, steward, searcher, keeper, delivery using (true)', t);
  end loop;
  foreach t in array array['supplier', 'supplier_name', 'product'] loop
    execute format('create policy releaser_writes on register.%I to releaser using (true) with check (true)', t);
  end loop;
end $$;
-- A suspended authority's people still see their own authority.
create policy own_authority on register.authority for select to peer using (id = (select register.viewer_authority()));
create policy domains_for_stewards on register.authority_domain for select to steward using (true);
create policy keeper_authority_name on register.authority_name for select to keeper using (true);
grant select on register.public_use to peer, moderator, steward, releaser;
create policy members_read on register.public_use for select to peer using ((select register.viewer_is_member()));
create policy platform_reads on register.public_use for select to moderator, steward using (true);
create policy worker_reads on register.public_use for select to releaser using (true);
create policy releaser_source on register.trusted_source for select to releaser using (true);

-- The registrar brings over reference data and, in the demo, its invented people; only the migrator becomes it.
do $$
declare
  t text;
begin
  foreach t in array array['authority', 'authority_name', 'authority_domain', 'succession', 'circle', 'circle_member', 'person',
      'person_identity', 'membership', 'platform_role', 'supplier', 'supplier_name', 'product', 'trusted_source', 'seal', 'rights_epoch', 'public_use'] loop
    execute format('grant select, insert, update on register.%I to registrar', t);
    execute format('create policy registrar_brings on register.%I to registrar using (true) with check (true)', t);
  end loop;
end $$;
