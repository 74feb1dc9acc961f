create schema intake;
comment on schema intake is 'What authorities write before it is released. No authority, no person, no time stands here: only owner tags, coarse states and sealed content (A9).';

create table intake.submission (
  id uuid primary key,
  owner_tag bytea not null check (length(owner_tag) = 32),
  state text not null check (state in ('draft', 'submitted', 'returned', 'approved', 'released', 'refused', 'withdrawn')),
  version int not null check (version > 0),
  content bytea not null
);
comment on table intake.submission is 'A submission: the working copy, sealed. Read by the contributors and leads of the authority whose tag it carries; by moderators (without the tag) once submitted.';
create index submission_by_owner on intake.submission (owner_tag);

create table intake.revision (
  id uuid primary key,
  submission_id uuid not null references intake.submission,
  owner_tag bytea not null check (length(owner_tag) = 32),
  state text not null check (state in ('submitted', 'returned', 'approved', 'released', 'refused', 'withdrawn')),
  version int not null check (version > 0),
  content bytea not null
);
comment on table intake.revision is 'What was submitted, as it was submitted, sealed; an approved one is the copy that waits for its slot. Read by its contributors and leads and by moderators (without the tag).';
create index revision_by_submission on intake.revision (submission_id);

create table intake.notice (
  id uuid primary key,
  owner_tag bytea not null check (length(owner_tag) = 32),
  seen boolean not null,
  content bytea not null
);
comment on table intake.notice is 'A word to a contributor about its own submission, sealed. Read by the contributors and leads of the authority whose tag it carries.';
create index notice_by_owner on intake.notice (owner_tag);

create table intake.outbox (
  id uuid primary key,
  content bytea not null
);
comment on table intake.outbox is 'What moderators and contributors asked the worker to do in the library (a withdrawal, a release at once), sealed. Read by the worker.';
