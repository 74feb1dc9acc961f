create schema library;
comment on schema library is 'What has been released. No column refers to a contributor (A2).';

create table library.publication (
  id uuid primary key,
  kind text not null check (kind in ('incident', 'supplier_warning', 'case_study')),
  marking text not null check (marking in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  visible_to int[] not null,
  withdrawn boolean not null,
  attribution text not null check (attribution in ('named', 'anonymous', 'source')),
  byline text check ((byline is null) = (attribution = 'anonymous')),
  title text not null,
  summary text not null,
  severity text check (severity in ('low', 'medium', 'high', 'critical')),
  status text check (status in ('unconfirmed', 'confirmed', 'fix_available', 'resolved', 'retracted')),
  outcome text check (outcome in ('incident', 'near_miss', 'went_well')),
  themes text[] not null,
  assets text[] not null,
  services text[] not null,
  occurred text,
  act_by date,
  nation text,
  tier text,
  region text,
  population_band text,
  content jsonb not null,
  words tsvector not null,
  revision int not null check (revision > 0),
  change_note text,
  withdrawal_reason text,
  released_on date not null,
  revised_on date
);
comment on table library.publication is 'Released publications in their newest revision. Read by whoever their marking and audience let (V2).';
comment on column library.publication.visible_to is 'Visibility keys (authority or circle, and level), kept by trigger from the audience and never from the author.';
comment on column library.publication.byline is 'Released words that name a contributor or source; null when anonymous.';
comment on column library.publication.nation is 'Disclosed fact about the contributor, null where withheld; the same for tier, region and population band.';
create index publication_feed on library.publication (released_on desc, id desc);
create index publication_by_kind on library.publication (kind, released_on desc, id desc);
create index publication_by_severity on library.publication (severity, released_on desc, id desc);
create index publication_words on library.publication using gin (words);

create table library.audience (
  publication_id uuid not null references library.publication,
  authority_id uuid references register.authority,
  circle_id uuid references register.circle,
  check ((authority_id is null) <> (circle_id is null)),
  unique nulls not distinct (publication_id, authority_id, circle_id)
);
comment on table library.audience is 'The authorities and circles that an AMBER, AMBER+STRICT or RED publication names. Read by whoever may read the publication.';

create table library.publication_supplier (
  publication_id uuid not null references library.publication,
  supplier_id uuid not null references register.supplier,
  product_id uuid references register.product,
  released_on date not null,
  unique nulls not distinct (publication_id, supplier_id, product_id)
);
comment on table library.publication_supplier is 'Suppliers and products that a publication is about. Read by whoever may read the publication.';
create index publication_supplier_feed on library.publication_supplier (supplier_id, released_on desc, publication_id desc);

create table library.publication_label (
  publication_id uuid not null,
  field text not null check (field in ('theme', 'asset')),
  value text not null,
  released_on date not null,
  primary key (publication_id, field, value)
);
comment on table library.publication_label is 'Themes and assets of publications, one a row, so that a filtered page is a walk along an index. Kept by trigger. Read by the searcher alone.';
create index publication_label_feed on library.publication_label (field, value, released_on desc, publication_id desc);

create table library.facet_count (
  key int not null,
  before int[] not null,
  field text not null check (field in ('kind', 'theme', 'asset', 'severity')),
  value text not null,
  count int not null,
  primary key (key, before, field, value)
);
create index facet_count_empty on library.facet_count (key) where count = 0;
comment on table library.facet_count is 'How many publications have a value, for each visibility key. Kept by trigger. A viewer reads the rows of the keys it holds.';
comment on column library.facet_count.key is 'A visibility key of the publications counted; -2147483648 stands for anyone (CLEAR), 0 for every member (GREEN), 2147483647 for moderators (everything).';
comment on column library.facet_count.before is 'Smaller visibility keys of the same publications: whoever holds one of these counts them there and not here, so that nothing counts twice.';

create table library.revision (
  publication_id uuid not null references library.publication,
  number int not null check (number > 0),
  title text not null,
  summary text not null,
  content jsonb not null,
  change_note text,
  released_on date not null,
  primary key (publication_id, number)
);
comment on table library.revision is 'Every released revision of a publication. Read by whoever may read the publication.';

create table library.source_item (
  source_id uuid not null references register.trusted_source,
  external_id text not null,
  publication_id uuid not null unique references library.publication,
  fingerprint bytea not null,
  present boolean not null,
  primary key (source_id, external_id)
);
comment on table library.source_item is 'Which entry of a trusted source became which publication, so that an import can be repeated. Read by the releaser.';

create table library.source_catalogue (
  source_id uuid primary key references register.trusted_source,
  version text not null,
  released text not null,
  entries int not null check (entries >= 0)
);
comment on table library.source_catalogue is 'The newest catalogue imported from a trusted source; an older one is refused. Read by the releaser.';
