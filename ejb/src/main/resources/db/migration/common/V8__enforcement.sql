-- Violations, how serious they are, and the measures against them that need no proceeding.

create sequence number_vio_seq;
create sequence number_mea_seq;

create table violation (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    violation_number varchar(20) not null,
    uscc char(18) not null,
    enterprise_name varchar(200) not null,
    office varchar(20) not null,
    license_number varchar(20) references license (license_number),
    violation_type varchar(60) not null,
    source_kind varchar(30) not null,
    source_number varchar(40) not null,
    facts varchar(4000) not null,
    act_from date not null,
    act_until date,
    discovered_on date not null,
    limitation_on date,
    status varchar(20) not null,
    investigators varchar(400) not null,
    -- What was weighed: empty until then.
    conduct varchar(20),
    duty boolean,
    gains_fen bigint check (gains_fen >= 0),
    profit_fen bigint check (profit_fen >= 0),
    lawful_business boolean,
    track_used boolean,
    knew_crime boolean,
    grave_consequence boolean,
    major_loss boolean,
    prior_criminal boolean,
    prior_administrative_on date,
    persons bigint check (persons >= 0),
    sensitivity varchar(20),
    purpose varchar(20),
    harm varchar(10),
    safety_concerned boolean,
    minor_act boolean,
    corrected_in_time boolean,
    no_fault boolean,
    mitigation varchar(200),
    repeated boolean,
    tampering boolean,
    -- What came out.
    band varchar(10),
    score numeric(5, 2),
    tendency varchar(10),
    criminal_level varchar(20),
    criminal_grounds varchar(200) not null,
    police_route boolean not null,
    needs_legal_review boolean not null,
    default_measures varchar(300) not null,
    next_measures varchar(300) not null,
    no_penalty varchar(60) not null,
    rule_book_version varchar(60),
    assessed_on date,
    put_on date,
    statement varchar(4000),
    answered_on date,
    established_by_kind varchar(30),
    established_by_number varchar(40),
    established_on date,
    not_pursued_ground varchar(20),
    not_pursued_reason varchar(4000),
    constraint violation_number_unique unique (violation_number),
    constraint violation_status_known check (status in ('SUSPECTED', 'ASSESSED', 'ESTABLISHED', 'NOT_PURSUED')),
    constraint violation_weighed check (status in ('SUSPECTED', 'NOT_PURSUED') or band is not null),
    constraint violation_established check (status <> 'ESTABLISHED' or established_by_number is not null),
    constraint violation_reasons check (status <> 'NOT_PURSUED' or not_pursued_reason is not null),
    constraint violation_act check (act_until is null or act_until >= act_from)
);
create index violation_by_enterprise on violation (uscc, id);
create index violation_by_status on violation (status, id);
create index violation_by_source on violation (source_kind, source_number);

create table violation_items (
    violation_id bigint not null references violation (id),
    position integer not null,
    category varchar(30) not null,
    items bigint not null check (items > 0),
    primary key (violation_id, position)
);

create table violation_reason (
    violation_id bigint not null references violation (id),
    position integer not null,
    part varchar(20) not null,
    rule_id varchar(80) not null,
    text_version varchar(30) not null,
    citation_en varchar(300) not null,
    citation_zh varchar(300) not null,
    text_en varchar(2000) not null,
    text_zh varchar(2000) not null,
    arithmetic varchar(1000) not null,
    primary key (violation_id, position)
);

create table violation_document (
    violation_id bigint not null references violation (id),
    position integer not null,
    document varchar(20) not null,
    primary key (violation_id, position)
);

create table measure (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    measure_number varchar(20) not null,
    uscc char(18) not null,
    enterprise_name varchar(200) not null,
    office varchar(20) not null,
    license_number varchar(20) references license (license_number),
    kind varchar(30) not null,
    basis_kind varchar(30) not null,
    basis_number varchar(40) not null,
    order_text varchar(4000) not null,
    articles varchar(1000) not null,
    comply_rule varchar(80),
    comply_days bigint not null check (comply_days >= 0),
    milder_kind varchar(30),
    milder_reason varchar(4000),
    ordered_by varchar(20) not null,
    ordered_on date not null,
    rule_book_version varchar(60) not null,
    status varchar(20) not null,
    letter varchar(20),
    served_on date,
    service_proof varchar(4000),
    extended_on date,
    extension_reason varchar(4000),
    report varchar(4000),
    reported_on date,
    report_pending boolean not null,
    judgment varchar(4000),
    due_on date,
    failed_on date,
    failed_deadline varchar(20),
    ended_on date,
    constraint measure_number_unique unique (measure_number),
    constraint measure_kind_known check (kind in ('GUIDANCE', 'INTERVIEW', 'ORDER_TO_CORRECT')),
    constraint measure_status_known check (status in ('ORDERED', 'IN_EFFECT', 'COMPLIED', 'FAILED', 'WITHDRAWN')),
    constraint measure_refusal_proven check (status <> 'FAILED'
        or (served_on is not null and service_proof is not null and due_on is not null and failed_deadline is not null))
);
create index measure_by_enterprise on measure (uscc, id);
create index measure_by_status on measure (status, id);
create index measure_by_basis on measure (basis_kind, basis_number);

create table measure_document (
    measure_id bigint not null references measure (id),
    position integer not null,
    document varchar(20) not null,
    primary key (measure_id, position)
);
