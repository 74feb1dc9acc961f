create table register.suspension (
  authority_id uuid primary key references register.authority,
  reason text not null check (length(reason) between 1 and 500)
);
comment on table register.suspension is 'Why an authority is suspended, in a steward''s words, while it is. Read by stewards and by the authority''s own people.';
