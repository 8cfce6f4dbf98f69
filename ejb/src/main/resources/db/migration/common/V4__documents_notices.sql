-- What people are told. The text is kept as it was written.
create table notice (
  id bigint primary key,
  version bigint not null,
  events integer not null,
  number varchar(20) not null unique,
  about_kind varchar(20) not null,
  about_number varchar(60) not null,
  cause varchar(100) not null,
  addressee varchar(60) not null,
  kind varchar(80) not null,
  delivery_mode varchar(10) not null,
  address varchar(320),
  serves boolean not null,
  subject_en varchar(500) not null,
  subject_zh varchar(500) not null,
  body_en ${clob} not null,
  body_zh ${clob} not null,
  written_at timestamp(6) with time zone not null,
  state varchar(10) not null,
  delivered_at timestamp(6) with time zone,
  read_at timestamp(6) with time zone,
  served_on date,
  proof varchar(500),
  -- Filled while it has to leave: what the outbox looks at.
  next_at timestamp(6) with time zone,
  failures integer not null,
  failure varchar(2000)
);
create index notice_about on notice (about_kind, about_number, id);
create index notice_to on notice (addressee, delivery_mode, id);

-- What files contain, each content once.
create table document_content (
  sha256 varchar(64) primary key,
  size_in_bytes bigint not null,
  media_type varchar(100) not null,
  stored_at timestamp(6) with time zone not null
);
create table document_chunk (
  sha256 varchar(64) not null references document_content (sha256) on delete cascade,
  chunk integer not null,
  bytes bytea not null,
  primary key (sha256, chunk)
);

-- The files of matters.
create table document (
  id bigint primary key,
  version bigint not null,
  events integer not null,
  number varchar(20) not null unique,
  about_kind varchar(20) not null,
  about_number varchar(60) not null,
  purpose varchar(80),
  name varchar(120) not null,
  media_type varchar(100) not null,
  size_in_bytes bigint not null,
  sha256 varchar(64) not null references document_content (sha256),
  received_at timestamp(6) with time zone not null,
  effective_on date,
  received_from varchar(20)
);
create index document_about on document (about_kind, about_number, id);
create index document_of_content on document (sha256);
