create schema vault;
comment on schema vault is 'The only place that ties a publication to its submission (A3).';

create table vault.tie (
  revision_mac bytea primary key check (length(revision_mac) = 32),
  publication_mac bytea not null check (length(publication_mac) = 32),
  content bytea not null
);
comment on table vault.tie is 'One row for each publication, named or not, tied to the newest revision that was released (more than one would tell what was corrected): keyed hashes of the submission''s revision and of the publication, and a sealed remainder of fixed size. Read by the vault role; others ask vault.mine.';
create unique index tie_by_publication on vault.tie (publication_mac);
