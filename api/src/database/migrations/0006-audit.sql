create schema audit;
comment on schema audit is 'The append-only log of acts (R6). Leaves hold commitments; their openings are sealed by the vault key.';

create table audit.leaf (
  position bigint primary key,
  at timestamptz not null,
  commitment bytea not null check (length(commitment) = 32),
  opening bytea not null
);
comment on table audit.leaf is 'One leaf for every act that changes rights, markings, releases, seals or accounts. Appended to by every role, changed by none.';
comment on column audit.leaf.at is 'The day (UTC); the moment is sealed.';
create sequence audit.leaf_position;
