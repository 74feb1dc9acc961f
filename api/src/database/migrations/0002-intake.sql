create schema intake;
comment on schema intake is 'What authorities write before it is released. No authority, no person, no time, no version and no outcome stands here in the open: only owner tags, coarse states and sealed content (A9).';

create table intake.submission (
  id uuid primary key,
  owner_tag bytea not null check (length(owner_tag) = 32),
  state text not null check (state in ('draft', 'submitted', 'approved', 'closed')),
  content bytea not null
);
comment on table intake.submission is 'A submission: the working copy, sealed. Read by the contributors and leads of the authority whose tag it carries; by moderators (without the tag) once submitted.';
comment on column intake.submission.state is 'Coarse: returned, released, refused and withdrawn are all closed, so that a publication that was withdrawn or revised has no counterpart that can be told (A9). The whole state is sealed.';
create index submission_by_owner on intake.submission (owner_tag);

create table intake.revision (
  id uuid primary key,
  submission_id uuid not null references intake.submission,
  owner_tag bytea not null check (length(owner_tag) = 32),
  state text not null check (state in ('submitted', 'approved', 'closed')),
  content bytea not null
);
comment on table intake.revision is 'What was submitted, as it was submitted, sealed; an approved one is the copy that waits for its slot. A submission has one that is closed and one that waits, at most: their number would tell what was corrected (A9). Read by its contributors and leads and by moderators (without the tag).';
create index revision_by_submission on intake.revision (submission_id);

create table intake.notice (
  id uuid primary key,
  submission_id uuid not null unique references intake.submission,
  owner_tag bytea not null check (length(owner_tag) = 32),
  content bytea not null
);
comment on table intake.notice is 'The newest word to a contributor about each of its submissions, sealed; one for each, or their number would tell what was corrected or withdrawn; whether it was read is sealed too, since what is unread is recent (A9). Read by the contributors and leads of the authority whose tag it carries.';
create index notice_by_owner on intake.notice (owner_tag);

create table intake.outbox (
  id uuid primary key,
  content bytea not null
);
comment on table intake.outbox is 'What moderators and contributors asked the worker to do in the library (a withdrawal, a release at once), sealed. Read by the worker.';
