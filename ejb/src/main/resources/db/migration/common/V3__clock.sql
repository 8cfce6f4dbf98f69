-- The simulated time: at most one row; without it, time stands where the configuration starts it.
create table simulated_clock (
  id smallint primary key check (id = 1),
  now_at timestamp(6) with time zone not null
);

-- The times within which something must be done, each with what its last day was computed from.
create table deadline (
  id bigint primary key,
  version bigint not null,
  events integer not null,
  number varchar(20) not null unique,
  about_kind varchar(20) not null,
  about_number varchar(60) not null,
  rule_id varchar(80) not null,
  side varchar(10) not null,
  adverse boolean not null,
  opened_by varchar(100) not null,
  start_on date not null,
  start_at timestamp(6) with time zone,
  amount bigint not null,
  unit varchar(20) not null,
  direction varchar(10) not null,
  roll varchar(10) not null,
  warning_amount bigint,
  warning_unit varchar(20),
  paused_by varchar(80),
  extension_id varchar(80),
  extension_amount bigint,
  extension_unit varchar(20),
  extension_roll varchar(10),
  extended_by varchar(100),
  interruptions ${clob},
  rule_book_version varchar(80) not null,
  calendar_version varchar(80) not null,
  due_on date not null,
  due_at timestamp(6) with time zone not null,
  provisional boolean not null,
  warn_at timestamp(6) with time zone,
  state varchar(20) not null,
  -- Filled while it is open: at most one of a kind runs for a thing.
  open_marker varchar(170) unique,
  -- Filled while time alone may change it: what the sweep looks at.
  next_at timestamp(6) with time zone,
  closed_by varchar(100),
  closed_on date,
  failures integer not null,
  failure varchar(2000)
);
create index deadline_of_thing on deadline (about_kind, about_number, state);
