-- Enterprises, applications, vetting, decisions, licenses, the register and what a license obliges to.

create table enterprise (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    uscc char(18) not null,
    name varchar(200) not null,
    latin_name varchar(200),
    legal_representative varchar(100) not null,
    address varchar(300) not null,
    contact_email varchar(254) not null,
    contact_phone varchar(30) not null,
    office varchar(20) not null,
    constraint enterprise_uscc_unique unique (uscc)
);

create table license_application (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    application_number varchar(20) not null,
    uscc char(18) not null,
    enterprise_name varchar(200) not null,
    latin_name varchar(200),
    search_text varchar(480) not null,
    office varchar(20) not null,
    status varchar(20) not null,
    business varchar(2000) not null,
    notice_url varchar(300) not null,
    notice_version varchar(40) not null,
    officer_name varchar(100) not null,
    officer_contact varchar(200) not null,
    content_hash char(64),
    declared_by varchar(20),
    submitted_at timestamp(6) with time zone,
    received_on date,
    accepted_on date,
    accepted_by_silence boolean not null,
    deficiency_told boolean not null,
    first_assessor varchar(20),
    second_assessor varchar(20),
    recommendation varchar(30),
    decided_on date,
    constraint application_number_unique unique (application_number),
    constraint application_enterprise foreign key (uscc) references enterprise (uscc),
    constraint application_status_known check (status in ('DRAFT', 'SUBMITTED', 'DEFICIENT', 'NOT_REQUIRED',
        'NOT_COMPETENT', 'NOT_ACCEPTED', 'ACCEPTED', 'VETTING', 'RECOMMENDED', 'REPRESENTATIONS', 'GRANTED', 'REFUSED',
        'ABANDONED', 'LAPSED')),
    constraint application_two_people check (second_assessor is null or second_assessor <> first_assessor)
);
create index application_by_enterprise on license_application (uscc, id);
create index application_by_status on license_application (status, id);

create table application_activity (
    application_id bigint not null references license_application (id),
    position integer not null,
    purpose varchar(300) not null,
    basis varchar(30) not null,
    categories varchar(400) not null,
    persons bigint not null check (persons > 0),
    retention_months integer not null check (retention_months > 0),
    recipients varchar(500) not null,
    export_channel varchar(30) not null,
    impact_assessed_on date,
    primary key (application_id, position)
);

create table application_statement (
    application_id bigint not null references license_application (id),
    criterion_group varchar(80) not null,
    statement varchar(4000) not null,
    primary key (application_id, criterion_group)
);

create table application_evidence (
    application_id bigint not null references license_application (id),
    criterion_group varchar(80) not null,
    document varchar(20) not null,
    primary key (application_id, document)
);

create table assessment (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    application_number varchar(20) not null references license_application (application_number),
    seat varchar(10) not null check (seat in ('FIRST', 'SECOND')),
    assessor varchar(20) not null,
    completed boolean not null,
    constraint assessment_seat_once unique (application_number, seat),
    constraint assessment_person_once unique (application_number, assessor)
);

create table assessment_rating (
    assessment_id bigint not null references assessment (id),
    item varchar(80) not null,
    rating varchar(20) not null,
    note varchar(2000) not null,
    primary key (assessment_id, item)
);

create table assessment_settlement (
    assessment_id bigint not null references assessment (id),
    item varchar(80) not null,
    rating varchar(20) not null,
    note varchar(2000) not null,
    primary key (assessment_id, item)
);

create table decision (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    decision_number varchar(20) not null,
    application_number varchar(20) not null references license_application (application_number),
    uscc char(18) not null,
    enterprise_name varchar(200) not null,
    office varchar(20) not null,
    conclusion varchar(30) not null,
    recommendation varchar(30) not null,
    departure varchar(4000),
    rule_book_version varchar(60) not null,
    decided_by varchar(20) not null,
    decided_on date not null,
    letter varchar(20),
    constraint decision_number_unique unique (decision_number),
    constraint decision_once unique (application_number)
);

create table decision_ground (
    decision_id bigint not null references decision (id),
    position integer not null,
    rule_id varchar(80) not null,
    citation varchar(500) not null,
    facts varchar(4000) not null,
    support varchar(4000) not null,
    primary key (decision_id, position)
);

create table decision_condition (
    decision_id bigint not null references decision (id),
    position integer not null,
    condition_text varchar(1000) not null,
    legal_basis varchar(80) not null,
    primary key (decision_id, position)
);

create table license (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    license_number varchar(20) not null,
    uscc char(18) not null,
    enterprise_name varchar(200) not null,
    latin_name varchar(200),
    search_text varchar(480) not null,
    office varchar(20) not null,
    application_number varchar(20) not null references license_application (application_number),
    status varchar(20) not null,
    valid_from date not null,
    valid_to date not null,
    business varchar(2000) not null,
    persons bigint not null,
    processes_sensitive boolean not null,
    processes_minors boolean not null,
    certificate char(64),
    certificate_document varchar(20),
    -- The enterprise's code while the license runs, empty afterwards: one running license for each enterprise.
    open_marker char(18),
    constraint license_number_unique unique (license_number),
    constraint license_one_grant unique (application_number),
    constraint license_one_running unique (open_marker),
    constraint license_term check (valid_to >= valid_from)
);
create index license_by_enterprise on license (uscc, id);
create index license_by_status on license (status, id);

create table license_condition (
    license_id bigint not null references license (id),
    position integer not null,
    condition_text varchar(1000) not null,
    legal_basis varchar(80) not null,
    primary key (license_id, position)
);

create table register_entry (
    id bigint primary key,
    license_number varchar(20) not null references license (license_number),
    uscc char(18) not null,
    enterprise_name varchar(200) not null,
    latin_name varchar(200),
    search_text varchar(480) not null,
    status varchar(20) not null,
    term_from date not null,
    term_to date not null,
    true_from date not null,
    true_to date not null,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone not null,
    conditions ${clob} not null,
    cause varchar(60) not null,
    cause_seq integer not null,
    constraint register_entry_truth check (true_to >= true_from),
    constraint register_entry_known check (known_to >= known_from),
    constraint register_entry_once unique (license_number, true_from, known_from)
);
create index register_entry_current on register_entry (license_number, known_to, true_to);

create table obligation (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    obligation_number varchar(20) not null,
    license_number varchar(20) not null references license (license_number),
    uscc char(18) not null,
    enterprise_name varchar(200) not null,
    office varchar(20) not null,
    duty varchar(80) not null,
    period varchar(80) not null,
    start_on date not null,
    status varchar(20) not null,
    constraint obligation_number_unique unique (obligation_number),
    constraint obligation_once unique (license_number, duty, start_on)
);
create index obligation_by_license on obligation (license_number, id);
