-- Answers to requests that carried an Idempotency-Key. A row is written in the transaction of the effect that it answers
-- for, so that there is one exactly where there is the other. The owner is a user name, empty for the public.
create table kept_answer (
  owner varchar(64) not null,
  request_key varchar(255) not null,
  request_hash bytea not null,
  answered_at timestamp(6) with time zone not null,
  status integer,
  media_type varchar(100),
  location varchar(400),
  body ${clob},
  primary key (owner, request_key)
);
create index kept_answer_age on kept_answer (answered_at);
