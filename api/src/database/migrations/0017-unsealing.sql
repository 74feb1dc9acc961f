create table vault.unsealing (
  id uuid primary key,
  asked_by uuid not null,
  answered_by uuid,
  state text not null check (state in ('asked', 'agreed', 'declined', 'opened', 'closed', 'refused')),
  content bytea not null,
  answer bytea,
  check ((answered_by is null) = (state = 'asked')),
  check (state = 'declined' or answered_by <> asked_by),
  check (answer is null or state = 'opened')
);
comment on table vault.unsealing is 'What officers asked to be told of an anonymous publication''s contributor, and what became of it (A3). Which publication, why and when is sealed: beside a contributor''s newest notice it would join the two (A9). Read by officers, but for the answer.';
comment on column vault.unsealing.answered_by is 'The officer who agreed or declined. Whoever asked may take it back, and never agree to it.';
comment on column vault.unsealing.state is 'agreed is the worker''s to open; closed was opened, and its answer is kept no longer; refused is what it must not or could not open.';
comment on column vault.unsealing.answer is 'The contributing authority, sealed, for the two officers and for some days; null before and afterwards.';

create table audit.key_change (
  old_key bytea primary key check (length(old_key) = 32),
  new_key bytea not null unique check (length(new_key) = 32),
  signature bytea not null check (length(signature) = 64)
);
comment on table audit.key_change is 'Changes of the key that signs heads, each announced by the key before it, so that who holds an older head can check the newer ones. Written when the vault key is changed; read by whoever reads heads.';
comment on column audit.key_change.signature is 'By the old key, over both.';
