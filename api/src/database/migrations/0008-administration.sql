-- A default only while the rows that are there get their value; new ones are counted by trigger.
alter table register.authority add column version int not null default 1;
alter table register.authority alter column version drop default;
comment on column register.authority.version is 'Grows with every change, so that an edit can name what it was based on (R5).';
alter table register.circle add column version int not null default 1;
alter table register.circle alter column version drop default;
comment on column register.circle.version is 'Grows with every change, so that an edit can name what it was based on (R5).';

alter table register.succession add column heir boolean not null default false;
alter table register.succession alter column heir drop default;
comment on column register.succession.heir is 'Whether this successor took over the drafts and circles: one of them, where a council was split. False for what was brought from reference data, which ended before it could take part.';
create unique index succession_one_heir on register.succession (predecessor_id) where heir;

create table register.moved_from (
  membership_id uuid not null references register.membership,
  authority_id uuid not null references register.authority,
  role text not null check (role in ('reader', 'contributor', 'lead')),
  primary key (membership_id, authority_id)
);
comment on table register.moved_from is 'From which authorities a reorganisation moved a membership, with the role it had there: it holds their keys too, at that level and never above its own. Whoever joins a successor later has no row here. Read by nobody; the keeper makes keys of it.';

create table register.invitation (
  id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  email text not null,
  name text not null,
  authority_id uuid references register.authority,
  role text check (role in ('reader', 'contributor', 'lead')),
  platform_role text check (platform_role = 'moderator'),
  invited_by uuid not null references register.person,
  invited_on date not null,
  expires_at timestamptz not null,
  check ((authority_id is null) = (role is null)),
  check ((authority_id is null) <> (platform_role is null))
);
comment on table register.invitation is 'Open invitations: a link that works once, for seven days, for whoever holds it. Gone once used. Read by the leads of the authority and by stewards, but for the hash, which nobody reads.';
comment on column register.invitation.token_hash is 'Of a token of 256 bits that is shown once and stored nowhere.';
comment on column register.invitation.email is 'Where the inviter meant to send the link; a note to itself. It grants nothing and is compared with nothing.';
comment on column register.invitation.expires_at is 'To the hour.';
create index invitation_by_authority on register.invitation (authority_id);

create table register.joining_request (
  id uuid primary key,
  person_id uuid not null references register.person,
  authority_id uuid not null references register.authority,
  asked_on date not null,
  unique (person_id, authority_id)
);
comment on table register.joining_request is 'Somebody without a membership asks to join an authority. Read by its leads; by the person through a function.';
create index joining_request_by_authority on register.joining_request (authority_id);

alter table register.trusted_source add column retired_on date;
comment on column register.trusted_source.retired_on is 'Since then nothing is imported from it any more; null while it is trusted.';
alter table library.publication add constraint source_is_clear check (attribution <> 'source' or marking = 'CLEAR');
