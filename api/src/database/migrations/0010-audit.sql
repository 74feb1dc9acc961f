-- Signed heads, and positions without gaps: the nth leaf of the tree is the leaf at position n.

-- Nobody holds a head yet, so leaves may still be counted anew. The owner sees no row of its own table otherwise.
alter table audit.leaf no force row level security;
update audit.leaf l set position = -n.position
  from (select position as old, row_number() over (order by position) as position from audit.leaf) n where n.old = l.position;
update audit.leaf set position = -position;
alter table audit.leaf force row level security;
drop sequence audit.leaf_position;
alter table audit.leaf alter column opening drop not null;
comment on column audit.leaf.position is 'From 1 on without gaps, in the order of commits.';
comment on column audit.leaf.commitment is 'SHA-256 of the opening. It is published; the opening is salted, so that it cannot be guessed from it.';
comment on column audit.leaf.opening is 'What happened, sealed by the vault key; null once it has been forgotten for somebody who left. The tree is over the commitments and stays as it was.';

create table audit.head (
  size bigint primary key check (size > 0),
  root bytea not null check (length(root) = 32),
  day date not null,
  key bytea not null check (length(key) = 32),
  signature bytea not null check (length(signature) = 64)
);
comment on table audit.head is 'Signed heads of the log (R6), one for each slot in which it grew. Read by every member and platform role; written by the worker, changed by nobody.';
comment on column audit.head.size is 'How many leaves it covers: all from the first on.';
comment on column audit.head.root is 'Root of the Merkle tree over them (RFC 9162).';
comment on column audit.head.day is 'The day on which it was signed, UTC.';
comment on column audit.head.key is 'The Ed25519 public key that it was signed with.';
