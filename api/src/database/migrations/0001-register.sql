create schema register;
comment on schema register is 'Who takes part: authorities, circles, people, memberships, sessions, suppliers and trusted sources.';

create table register.authority (
  id uuid primary key,
  key int not null unique generated always as identity,
  code text not null unique,
  kind text not null check (kind in ('council', 'combined_authority', 'partnership', 'department')),
  name text not null,
  name_cy text,
  short_name text not null,
  nation text check (nation in ('England', 'Scotland', 'Wales', 'Northern Ireland')),
  region text,
  tier text,
  gss text,
  population int check (population > 0),
  population_band text,
  valid_from date,
  valid_to date,
  invented boolean not null,
  standing text not null check (standing in ('listed', 'enrolled', 'suspended', 'ended')),
  it_service text,
  check (valid_to is null or valid_from is null or valid_from <= valid_to)
);
comment on table register.authority is 'Bodies that take part or could. Read by members, moderators and stewards; facts are public, standing is for members.';
comment on column register.authority.key is 'Small number from which the visibility keys of this authority are made (key * 4 + level).';
comment on column register.authority.it_service is 'Councils that share one IT service carry the same word here and count once in an anonymity set (A4).';

create table register.authority_name (
  authority_id uuid not null references register.authority,
  name text not null,
  kind text not null check (kind in ('alias', 'short', 'former', 'abbreviation', 'welsh', 'nickname')),
  primary key (authority_id, name, kind)
);
comment on table register.authority_name is 'Other names of an authority. Read by members, moderators and stewards.';

create table register.authority_domain (
  authority_id uuid not null references register.authority,
  domain text not null check (domain = lower(domain)),
  primary key (authority_id, domain)
);
comment on table register.authority_domain is 'Email domains of an authority; several may share one. A domain routes a joining request and never grants access. Read by stewards.';

create table register.succession (
  predecessor_id uuid not null references register.authority,
  successor_id uuid not null references register.authority,
  happened_on date not null,
  primary key (predecessor_id, successor_id)
);
comment on table register.succession is 'Reorganisation: who follows whom. Read by members, moderators and stewards.';

create table register.circle (
  id uuid primary key,
  key int not null unique generated always as identity,
  name text not null,
  name_cy text,
  about text not null,
  partnership_id uuid references register.authority
);
comment on table register.circle is 'Named sharing groups of authorities; a partnership is one. Read by members, moderators and stewards.';

create table register.circle_member (
  circle_id uuid not null references register.circle,
  authority_id uuid not null references register.authority,
  primary key (circle_id, authority_id)
);
comment on table register.circle_member is 'Which authorities a circle has. Read by members, moderators and stewards.';

create table register.person (
  id uuid primary key,
  name text not null,
  email text not null,
  invented boolean not null
);
comment on table register.person is 'People who sign in. Read by themselves, by people of the same authority, and by stewards.';

create table register.person_identity (
  issuer text not null,
  subject text not null,
  person_id uuid not null references register.person,
  primary key (issuer, subject)
);
comment on table register.person_identity is 'How a person is known to an identity provider: by issuer and subject, never by email. Read by nobody; the definer functions of identity use it.';

create table register.membership (
  id uuid primary key,
  person_id uuid not null references register.person,
  authority_id uuid not null references register.authority,
  role text not null check (role in ('reader', 'contributor', 'lead')),
  ended boolean not null,
  unique (person_id, authority_id)
);
comment on table register.membership is 'The authority and role a person acts with. Read by the person, by people of the same authority, and by stewards.';
create index membership_by_authority on register.membership (authority_id) where not ended;

create table register.platform_role (
  person_id uuid primary key references register.person,
  role text not null check (role in ('moderator', 'steward', 'officer'))
);
comment on table register.platform_role is 'Roles at DSIT, exclusive of each other and of any membership. Read by the person and by stewards.';

create table register.session (
  id uuid primary key,
  hash bytea not null unique check (length(hash) = 32),
  person_id uuid not null references register.person,
  membership_id uuid references register.membership,
  opened_at timestamptz not null,
  seen_hour timestamptz not null,
  expires_at timestamptz not null,
  authenticated_at timestamptz not null
);
comment on table register.session is 'Open sessions by the hash of their token. Read by the person whose session it is.';
comment on column register.session.authenticated_at is 'To the hour, like every time of a session.';
create index session_by_person on register.session (person_id);

create table register.seal (
  single boolean primary key check (single),
  secret bytea not null check (length(secret) = 32)
);
comment on table register.seal is 'The secret by which the database recognises an identity that it set itself. Read by nobody; made anew at will.';

create table register.rights_epoch (
  single boolean primary key check (single),
  epoch bigint not null
);
comment on table register.rights_epoch is 'A number that grows with every change of rights; read every half second so that a lost wake-up keeps no revoked socket open (V7).';

create table register.supplier (
  id uuid primary key,
  name text not null,
  match_key text not null unique,
  parent_id uuid references register.supplier,
  successor_id uuid references register.supplier,
  category text,
  website text,
  invented boolean not null
);
comment on table register.supplier is 'Suppliers that publications and watchlists refer to. Read by everyone.';

create table register.supplier_name (
  supplier_id uuid not null references register.supplier,
  name text not null,
  match_key text not null,
  kind text not null check (kind in ('alias', 'former', 'brand')),
  primary key (supplier_id, name)
);
comment on table register.supplier_name is 'Aliases, former names and brands of a supplier. Read by everyone.';
create index supplier_name_by_key on register.supplier_name (match_key);

create table register.product (
  id uuid primary key,
  supplier_id uuid not null references register.supplier,
  name text not null,
  match_key text not null,
  unique (supplier_id, match_key)
);
comment on table register.product is 'Products of a supplier. Read by everyone.';

create table register.trusted_source (
  id uuid primary key,
  code text not null unique,
  name text not null,
  byline text not null,
  url text not null,
  named_by uuid references register.person
);
comment on table register.trusted_source is 'Sources whose imports are released as CLEAR without a moderator, such as CISA''s catalogue; named by a steward. Read by everyone.';
