-- What a duty was met with, and the checklists that holders answer about themselves.

alter table obligation add column met_by_kind varchar(30);
alter table obligation add column met_by_number varchar(40);
alter table obligation add column done_on date;
alter table obligation add column late boolean default false not null;
alter table obligation add constraint obligation_met check (status <> 'MET' or (met_by_number is not null and done_on is not null));

create sequence number_si_seq;

create table self_inspection (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    self_inspection_number varchar(20) not null,
    obligation_number varchar(20) not null references obligation (obligation_number),
    license_number varchar(20) not null references license (license_number),
    uscc char(18) not null,
    enterprise_name varchar(200) not null,
    office varchar(20) not null,
    status varchar(20) not null,
    persons bigint not null check (persons >= 0),
    processes_sensitive boolean not null,
    processes_children boolean not null,
    exports boolean not null,
    large_platform boolean not null,
    rule_book_version varchar(60) not null,
    content_hash char(64),
    declared_by varchar(20),
    submitted_at timestamp(6) with time zone,
    late boolean not null,
    constraint self_inspection_number_unique unique (self_inspection_number),
    -- A duty is answered by one checklist.
    constraint self_inspection_once unique (obligation_number),
    constraint self_inspection_status_known check (status in ('DRAFT', 'SUBMITTED', 'DROPPED')),
    constraint self_inspection_signed check (status <> 'SUBMITTED'
        or (content_hash is not null and declared_by is not null and submitted_at is not null))
);
create index self_inspection_by_license on self_inspection (license_number, id);
create index self_inspection_by_enterprise on self_inspection (uscc, id);

create table self_inspection_point (
    id bigint primary key,
    self_inspection_id bigint not null references self_inspection (id),
    position integer not null,
    item varchar(80) not null,
    conformity varchar(20) check (conformity in ('CONFORM', 'MINOR', 'MAJOR', 'NOT_APPLICABLE')),
    note varchar(2000) not null,
    plan_what varchar(1000) not null,
    plan_who varchar(200) not null,
    plan_by date,
    saved integer not null,
    constraint self_inspection_point_once unique (self_inspection_id, item)
);
