create schema alerts;
comment on schema alerts is 'The event log of the library, watchlists, and who was alerted of what.';

create table alerts.event (
  position bigint primary key,
  act text not null check (act in ('released', 'revised', 'withdrawn', 'unavailable')),
  publication_id uuid not null references library.publication,
  marking text not null,
  visible_to int[] not null,
  quiet boolean not null,
  at timestamptz not null
);
comment on table alerts.event is 'The log of releases, revisions and withdrawals in commit order (R1). Read by whoever could see the publication when it happened and, but for withdrawals and what is no longer available to them, still can.';
create index event_by_publication on alerts.event (publication_id, position desc);
create sequence alerts.event_position;

create table alerts.watch (
  id uuid primary key,
  authority_id uuid not null references register.authority,
  supplier_id uuid not null references register.supplier,
  product_id uuid references register.product,
  since_position bigint not null,
  unique nulls not distinct (authority_id, supplier_id, product_id)
);
comment on table alerts.watch is 'Suppliers and products that an authority says it uses. Read by its own people only.';
create index watch_by_supplier on alerts.watch (supplier_id);

create table alerts.alert (
  id uuid primary key,
  authority_id uuid not null references register.authority,
  publication_id uuid not null references library.publication,
  position bigint not null references alerts.event,
  act text not null check (act in ('released', 'revised', 'withdrawn', 'unavailable')),
  visible_to int[] not null,
  because jsonb not null,
  reason text,
  at timestamptz not null,
  unique (authority_id, publication_id, position)
);
comment on table alerts.alert is 'A release, revision or withdrawal delivered to an authority it concerns. Read by those of its people who had sight of the publication; the title is read from the publication under the reader''s own rights.';
create index alert_by_authority on alerts.alert (authority_id, position desc);
create index alert_by_publication on alerts.alert (publication_id);

create table alerts.mark (
  alert_id uuid not null references alerts.alert,
  person_id uuid not null references register.person,
  state text not null check (state in ('later', 'done')),
  primary key (alert_id, person_id)
);
comment on table alerts.mark is 'What a person did with an alert. Read by that person.';
