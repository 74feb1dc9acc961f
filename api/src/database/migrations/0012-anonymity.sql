create table register.public_use (
  id uuid primary key,
  authority_id uuid not null references register.authority,
  supplier_id uuid references register.supplier,
  asset text,
  since text check (since ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  until text check (until ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  source text not null check (length(source) between 1 and 300),
  check ((supplier_id is null) <> (asset is null)),
  check (since <= until),
  unique nulls not distinct (authority_id, supplier_id, asset, since, until)
);
comment on table register.public_use is 'What anybody can read of who uses what: a published contract, a council''s own notice. Anonymity sets count it (A4); watchlists they never do. Written by stewards, read by members, moderators, stewards and the releaser.';
comment on column register.public_use.asset is 'A kind of asset of packages/vocabulary, where it is no supplier.';
comment on column register.public_use.since is 'First month of it, such as 2024-04; null where it is not known. The last month is in until.';
comment on column register.public_use.source is 'Where it can be read.';
create index public_use_by_supplier on register.public_use (supplier_id);
