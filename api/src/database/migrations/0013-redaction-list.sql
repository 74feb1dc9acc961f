create table register.redaction_list (
  authority_id uuid primary key references register.authority,
  content bytea not null
);
comment on table register.redaction_list is 'Words that must never leave an authority, one sealed list for each (A5). Read by its contributors and leads, and by the worker that releases; written by its leads. Nothing outside the row is needed to seal it anew with another key.';
comment on column register.redaction_list.content is 'The words and the version of the list, sealed by the vault key and of one size for all, so that not even their number shows.';
