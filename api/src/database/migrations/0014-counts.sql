create table alerts.tally (
  publication_id uuid not null references library.publication,
  what text not null check (what in ('also', 'read')),
  authority_hash bytea not null check (length(authority_hash) = 32),
  primary key (publication_id, what, authority_hash)
);
comment on table alerts.tally is 'One row for each authority that says "it happened to us too" or "we use this" of a publication (also), and for each that has read it. Without person, time or name. An authority''s own people read its own rows, by hashes that only the programme can make; the worker counts them.';
comment on column alerts.tally.authority_hash is 'A keyed hash of publication, what is counted and authority: another for each, so that rows of one authority cannot be joined to each other or to its name.';

create table library.published_count (
  publication_id uuid not null references library.publication,
  what text not null check (what in ('also', 'read')),
  shown int not null check (shown = 0 or (shown >= 10 and shown % 5 = 0)),
  marks int[] not null,
  primary key (publication_id, what)
);
comment on table library.published_count is 'Counts of authorities as they are shown (A7); where there is no row, fewer than 10. Written by the worker at a slot. Read by whoever may read the publication, but for the marks.';
comment on column library.published_count.shown is '0 for "fewer than 10", else a multiple of 5.';
comment on column library.published_count.marks is 'True counts at which something was published, least and greatest for each value shown, so that none is published too near to another. Read by the worker alone.';
