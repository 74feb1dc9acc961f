create table intake.file (
  tag bytea primary key check (length(tag) = 32),
  state text not null check (state in ('draft', 'submitted')),
  content bytea not null
);
comment on table intake.file is 'Rebuilt files of submissions, sealed and padded to a few fixed sizes, each under a keyed hash of its id and nothing else: which submission one belongs to stands sealed in that submission. Gone once released (A9, A10). Read by whoever could open the submission that names it: its contributors and leads; moderators while it is in review.';
comment on column intake.file.state is 'submitted while moderators may look at it.';
alter table intake.file alter column content set storage external;

create table library.file (
  id uuid primary key,
  publication_id uuid not null references library.publication,
  position int not null check (position between 0 and 4),
  kind text not null check (kind in ('image', 'text', 'table')),
  description text not null check (description <> ''),
  width int check (width > 0),
  height int check (height > 0),
  size int not null check (size > 0),
  bytes bytea not null,
  check ((kind = 'image') = (width is not null)),
  check ((width is null) = (height is null)),
  unique (publication_id, position) deferrable initially deferred
);
comment on table library.file is 'Files of a publication in its newest revision, as they are served (A10). Read by whoever may read the publication.';
comment on column library.file.id is 'Random, and all of the name that it is served under.';
comment on column library.file.description is 'What it shows, in the contributor''s words, for those who cannot see it.';
comment on column library.file.size is 'Of bytes: lists tell it without loading them.';
comment on column library.file.bytes is 'Loaded by the files'' door alone.';
alter table library.file alter column bytes set storage external;
