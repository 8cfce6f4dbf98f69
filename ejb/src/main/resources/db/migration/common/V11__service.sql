-- Service of papers, how licenses end, and what is published on the register.

-- A paper that counts only from the day on which it is served.
alter table notice add column must_serve boolean default false not null;
alter table notice add column uscc char(18);
alter table notice add column enterprise_name varchar(200);
alter table notice add column office varchar(20);
alter table notice add column published_on date;
alter table notice add column service_mode varchar(20);
alter table notice add column service_receipt varchar(200);
alter table notice add column service_received_by varchar(200);
alter table notice add column service_refused boolean default false not null;
alter table notice add column service_witness varchar(200);
alter table notice add column service_document varchar(20);
alter table notice add constraint notice_service_known check (service_mode is null or must_serve
    and served_on is not null and service_mode in ('PORTAL', 'POST', 'IN_PERSON', 'PUBLIC_NOTICE'));
create index notice_to_serve on notice (must_serve, service_mode, id);

-- Signed consent to be served in the portal: on whose signature and since when; empty without consent.
alter table enterprise add column electronic_service_since date;
alter table enterprise add column electronic_service_by varchar(100);

-- Since when a license stands as it does, and by which decision.
alter table license add column status_since date;
update license set status_since = valid_from;
alter table license alter column status_since set not null;
alter table license add column status_decision_kind varchar(20);
alter table license add column status_decision_number varchar(60);
alter table license add constraint license_status_known check (status in ('ACTIVE', 'SUSPENDED', 'EXPIRED',
    'WITHDRAWN', 'RESCINDED', 'REVOKED', 'SURRENDERED', 'TERMINATED'));
alter table license add constraint license_runs_or_ended check (
    status in ('ACTIVE', 'SUSPENDED') and open_marker is not null
    or status not in ('ACTIVE', 'SUSPENDED') and open_marker is null);

-- Two changes may be recorded in the same instant; what was known for no time at all stays told apart by its event.
alter table register_entry drop constraint register_entry_once;
alter table register_entry add constraint register_entry_once
    unique (license_number, true_from, known_from, known_to, cause_seq);

-- Penalty decisions in short, as everybody reads them.
create sequence number_pub_seq;
create table publication (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    publication_number varchar(20) not null,
    decision_kind varchar(20) not null,
    decision_number varchar(60) not null,
    uscc char(18) not null references enterprise (uscc),
    enterprise_name varchar(200) not null,
    search_text varchar(480) not null,
    office varchar(20) not null,
    license_number varchar(20) references license (license_number),
    measures varchar(300) not null,
    fine_fen bigint not null check (fine_fen >= 0),
    text_en varchar(2000) not null,
    text_zh varchar(2000) not null,
    published_on date not null,
    shown_until date not null,
    status varchar(20) not null,
    challenged boolean not null,
    withdrawal varchar(2000),
    -- The decision while it is shown, empty afterwards: each decision is shown once.
    open_marker varchar(100),
    constraint publication_number_unique unique (publication_number),
    constraint publication_once unique (open_marker),
    constraint publication_term check (shown_until >= published_on),
    constraint publication_status_known check (status in ('PUBLISHED', 'TO_WITHDRAW', 'WITHDRAWN', 'ENDED')),
    constraint publication_reason check (status <> 'WITHDRAWN' or withdrawal is not null)
);
create index publication_by_enterprise on publication (uscc, id);
create index publication_by_status on publication (status, id);
