-- What happened. Rows are only added; later come the place in the ledger, and the erasure of "personal".
create sequence event_seq start with 50 increment by 50;
create table event (
  id bigint primary key,
  subject_kind varchar(20) not null,
  subject_number varchar(60) not null,
  subject_seq integer not null,
  concerns_kind varchar(20) not null,
  concerns_number varchar(60) not null,
  event_type varchar(80) not null,
  recorded_at timestamp(6) with time zone not null,
  effective_on date not null,
  actor_person varchar(20),
  actor_role varchar(20) not null,
  legal_basis varchar(80) not null,
  origin varchar(10) not null,
  payload ${clob} not null,
  personal ${clob},
  salt bytea not null,
  leaf bytea not null,
  ledger_index bigint,
  constraint event_of_subject unique (subject_kind, subject_number, subject_seq),
  constraint event_in_ledger unique (ledger_index)
);
create index event_time_line on event (concerns_kind, concerns_number, recorded_at, id);

-- The hashes of the complete subtrees of the ledger's Merkle tree (RFC 9162); height 0 are the leaves.
create table ledger_node (
  height smallint not null,
  place bigint not null,
  hash bytea not null,
  primary key (height, place)
);

-- The roots that the ledger has had.
create table ledger_checkpoint (
  tree_size bigint primary key,
  root bytea not null,
  made_at timestamp(6) with time zone not null
);

-- Work that one node at a time may do. The times are the database's own.
create table lease (
  name varchar(40) primary key,
  holder varchar(60),
  held_until timestamp(6) with time zone
);
insert into lease (name) values ('sequencer'), ('time');

-- The running numbers that people quote.
create sequence number_app_seq;
create sequence number_dec_seq;
create sequence number_lic_seq;
create sequence number_obl_seq;
create sequence number_doc_seq;
create sequence number_imp_seq;
create sequence number_n_seq;
create sequence number_dl_seq;
