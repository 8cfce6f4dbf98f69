-- A license ends in its own way, its registration is cancelled afterwards, and the register shows both.

create sequence number_end_seq;

alter table license add column cancelled_on date;
alter table register_entry add column cancelled_on date;

create table license_ending (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    ending_number varchar(20) not null,
    license_number varchar(20) not null references license (license_number),
    uscc char(18) not null,
    enterprise_name varchar(200) not null,
    search_text varchar(480) not null,
    office varchar(20) not null,
    ground varchar(30) not null,
    facts varchar(4000) not null,
    status varchar(20) not null,
    opened_on date not null,
    ends_from date,
    successor_uscc char(18),
    successor_name varchar(200),
    intended_by varchar(20),
    intended_on date,
    intended_reason varchar(4000),
    told_on date,
    representations varchar(4000),
    represented_on date,
    outcome varchar(20),
    decision_reason varchar(4000),
    decision_answer varchar(4000),
    decided_by varchar(20),
    decided_on date,
    letter varchar(20),
    compensation varchar(10) not null,
    compensation_fen bigint,
    compensation_note varchar(4000),
    bar_follows boolean not null,
    barred_until date,
    rule_book_version varchar(60) not null,
    -- The license while its ending is open, empty afterwards: one open ending for each license.
    open_marker varchar(20),
    constraint ending_number_unique unique (ending_number),
    constraint ending_one_open unique (open_marker),
    constraint ending_status_known check (status in
        ('DECLARED', 'INTENDED', 'ORDERED', 'IN_EFFECT', 'DROPPED', 'TAKEN_BACK', 'FELL_AWAY')),
    constraint ending_open_marked check (
        (status in ('DECLARED', 'INTENDED', 'ORDERED')) = (open_marker is not null)),
    constraint ending_intention_whole check (
        (intended_on is null) = (intended_by is null)
        and (intended_on is null) = (intended_reason is null)
        and (represented_on is null) = (representations is null)),
    constraint ending_decided_with_reason check (
        (outcome is null) = (decision_reason is null) and (outcome is null) = (decided_by is null)
        and (status not in ('ORDERED', 'DROPPED') or outcome is not null)),
    constraint ending_successor_whole check ((successor_uscc is null) = (successor_name is null)),
    constraint ending_in_effect_from check (status <> 'IN_EFFECT' or ends_from is not null)
);
create index ending_by_license on license_ending (license_number, id);
create index ending_by_enterprise on license_ending (uscc, id);
create index ending_by_status on license_ending (status, id);
