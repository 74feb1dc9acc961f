create table intake.question (
  id uuid primary key,
  asker_tag bytea not null unique check (length(asker_tag) = 32),
  state text not null check (state in ('asked', 'kept')),
  content bytea not null
);
comment on table intake.question is 'What an authority asks the contributor of a publication, sealed (A8). Which publication, what became of it and on what day is sealed; nothing in the open joins it to an answer, a submission or the library. Read by the contributors and leads of the authority that can make its tag; by moderators (without the tag), as everything that was ever submitted.';
comment on column intake.question.asker_tag is 'A keyed hash of an authority and one of its few places for questions: no two rows have the same, so that not even an asker''s questions can be counted.';
comment on column intake.question.state is 'Coarse: whether it waits for a moderator. What is with a contributor and what has ended are both kept: what was released would else be told by a publication that has answers (A9).';

create table intake.answer (
  id uuid primary key,
  answer_tag bytea not null unique check (length(answer_tag) = 32),
  state text not null check (state in ('waiting', 'answered', 'returned', 'approved', 'closed')),
  content bytea not null
);
comment on table intake.answer is 'A question as it was forwarded to the contributor of the publication, with the answer as far as it is given, sealed; gone once it is released or declined (A8). Written by the worker, which alone opens ties. Read by the contributors and leads of the authority that can make its tag; by moderators (without the tag) from when it is answered.';
comment on column intake.answer.answer_tag is 'A keyed hash of an authority and one of its places for answers: no two rows have the same, or a group of three would be told by a publication with three answers.';

create table library.question (
  id uuid primary key,
  publication_id uuid not null references library.publication,
  follow_up_of uuid,
  question text not null check (length(question) between 1 and 1000),
  answer text not null check (length(answer) between 1 and 2000),
  released_on date not null,
  unique (publication_id, id),
  foreign key (publication_id, follow_up_of) references library.question (publication_id, id)
);
comment on table library.question is 'Questions of members that a contributor answered: copies, without who asked and who answered (A2, A8). Read by whoever may read the publication; written by the worker at a slot.';
comment on column library.question.follow_up_of is 'The answered question of the same publication that it follows up. Anybody who reads that may follow it up, so that a thread does not say that its questions are of one asker.';
