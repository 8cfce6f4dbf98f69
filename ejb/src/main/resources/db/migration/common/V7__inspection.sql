-- Inspections and what they find.

create table inspection (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    inspection_number varchar(20) not null,
    uscc char(18) not null,
    enterprise_name varchar(200) not null,
    search_text varchar(500) not null,
    office varchar(20) not null,
    license_number varchar(20),
    kind varchar(20) not null,
    ground_kind varchar(20) not null,
    ground_number varchar(40) not null,
    purpose varchar(1000) not null,
    planned_on date not null,
    announced boolean not null,
    rule_book_version varchar(40) not null,
    visit_slot varchar(40),
    status varchar(20) not null,
    ordered_by varchar(20),
    ordered_on date,
    checked_in_at timestamp(6) with time zone,
    checked_in_by varchar(20),
    representative varchar(200),
    content_hash char(64),
    recorded_at timestamp(6) with time zone,
    reply varchar(20),
    reply_words varchar(4000),
    replied_at timestamp(6) with time zone,
    replied_by varchar(20),
    replied_on_paper boolean not null,
    summary varchar(4000),
    concluded_on date,
    minor_findings integer not null,
    major_findings integer not null,
    published_on date,
    constraint inspection_number_unique unique (inspection_number),
    constraint inspection_enterprise foreign key (uscc) references enterprise (uscc),
    constraint inspection_kind_known check (kind in ('FOR_CAUSE', 'FOLLOW_UP', 'DESK')),
    constraint inspection_status_known check (status in ('ORDERED', 'UNDER_WAY', 'RECORDED', 'CONCLUDED',
        'CANCELLED')),
    -- One visit of the year's number: two orders at the same moment cannot both be the last that the cap allows.
    constraint inspection_visit_once unique (visit_slot),
    constraint inspection_answered_when_concluded check (status <> 'CONCLUDED' or reply is not null)
);
create index inspection_by_enterprise on inspection (uscc, id);
create index inspection_by_status on inspection (status, id);
create index inspection_by_license on inspection (license_number, published_on);

create table inspection_member (
    inspection_id bigint not null references inspection (id),
    position integer not null,
    person varchar(20) not null,
    signed_at timestamp(6) with time zone,
    primary key (inspection_id, position)
);
create index inspection_by_member on inspection_member (person, inspection_id);

create table inspection_item (
    inspection_id bigint not null references inspection (id),
    position integer not null,
    item varchar(80) not null,
    primary key (inspection_id, position)
);

create table inspection_answer (
    inspection_id bigint not null references inspection (id),
    item varchar(80) not null,
    result varchar(20) not null,
    note varchar(4000) not null,
    answered_by varchar(20) not null,
    answered_at timestamp(6) with time zone not null,
    revision integer not null,
    primary key (inspection_id, item)
);

create table inspection_evidence (
    inspection_id bigint not null references inspection (id),
    item varchar(80) not null,
    document varchar(20) not null,
    primary key (inspection_id, document)
);

create table finding (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    finding_number varchar(20) not null,
    inspection_number varchar(20) not null,
    uscc char(18) not null,
    item varchar(80) not null,
    article varchar(80) not null,
    text_version varchar(20) not null,
    severity varchar(20) not null,
    finding_text varchar(4000) not null,
    status varchar(20) not null,
    open_marker varchar(120),
    constraint finding_number_unique unique (finding_number),
    constraint finding_inspection foreign key (inspection_number) references inspection (inspection_number),
    constraint finding_severity_known check (severity in ('MINOR', 'MAJOR')),
    constraint finding_status_known check (status in ('NOTED', 'FINAL', 'DROPPED')),
    -- A question has one finding at most that stands.
    constraint finding_once_for_each_question unique (open_marker)
);
create index finding_by_inspection on finding (inspection_number, id);

create table finding_evidence (
    finding_id bigint not null references finding (id),
    document varchar(20) not null,
    primary key (finding_id, document)
);

create sequence number_ins_seq;
create sequence number_fnd_seq;
