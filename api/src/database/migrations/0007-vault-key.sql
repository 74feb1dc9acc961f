create table vault.key (
  single boolean primary key check (single),
  id text not null
);
comment on table vault.key is 'The name of the vault key that this database was first opened with, so that another one is refused by name. Read by nobody; the keeper compares.';
