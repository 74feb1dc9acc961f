create table register.failure (
  kind text not null check (kind in ('sign_in', 'token')),
  who bytea not null check (length(who) = 32),
  hour timestamptz not null,
  count int not null check (count > 0),
  primary key (kind, who)
);
comment on table register.failure is 'How often somebody failed to sign in, or sent a token that nobody has, in the present hour. Read by nobody but the function that counts.';
comment on column register.failure.who is 'A keyed hash of the address: only who counts can find the row again.';
comment on column register.failure.hour is 'The hour that is counted. What is older is forgotten at the next failure of anybody.';
