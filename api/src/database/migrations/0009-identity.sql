alter table register.session
  add column idle_until timestamptz,
  add column fresh_until timestamptz,
  add column device text check (length(device) <= 60),
  add column issuer text,
  add column provider_session bytea check (length(provider_session) = 32);
comment on column register.session.idle_until is 'The full hour at which it ends unless it is used; null for one that was opened before there was such an end.';
comment on column register.session.fresh_until is 'Until when its person counts as having just proven who they are, to the minute; only for people with a platform role: of a contributor it would tell when they wrote (A9).';
comment on column register.session.device is 'Family of browser and system, for its owner to recognise it by; never more of what the browser says.';
comment on column register.session.issuer is 'The provider that vouched for its person; it may end the session.';
comment on column register.session.provider_session is 'A hash of issuer and the provider''s own name of its session, by which it may end this one.';

alter table register.person_identity add column email text;
comment on column register.person_identity.email is 'The address that the provider has verified, or null. It routes a joining request and never grants access.';

create table register.api_token (
  id uuid primary key,
  hash bytea not null unique check (length(hash) = 32),
  authority_id uuid not null references register.authority,
  name text not null check (length(name) between 1 and 80),
  up_to text not null check (up_to in ('CLEAR', 'GREEN', 'AMBER')),
  alerts boolean not null,
  created_by uuid not null references register.person,
  created_on date not null,
  expires_on date not null,
  used_on date,
  check (expires_on > created_on)
);
comment on table register.api_token is 'An authority''s tokens for programs, by hash: they read as a reader and at most AMBER, nothing of the intake and nothing about people. Read by the leads of the authority, without the hash.';
create index api_token_by_authority on register.api_token (authority_id);

create table register.passkey (
  id uuid primary key,
  person_id uuid not null references register.person,
  credential bytea not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null check (length(name) between 1 and 80),
  added_on date not null,
  used_on date
);
comment on table register.passkey is 'Passkeys by which people with a platform role prove anew who they are. Read by the person, without the key.';
create index passkey_by_person on register.passkey (person_id);

create table register.spent (
  hash bytea primary key check (length(hash) = 32),
  until timestamptz not null
);
comment on table register.spent is 'What may be used once and has been, by hash: challenges and providers'' notices of a logout. Read by nobody; the worker deletes what has expired by itself.';
comment on column register.spent.until is 'The full hour after which it would be refused for its age.';
