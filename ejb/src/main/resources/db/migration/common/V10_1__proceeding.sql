-- Proceedings for a penalty: their people, notices, hearing, reviews, discussions and decision.

create table proceeding (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    proceeding_number varchar(20) not null,
    uscc char(18) not null,
    enterprise_name varchar(200) not null,
    office varchar(20) not null,
    license_number varchar(20) references license (license_number),
    place varchar(30) not null,
    facts varchar(4000) not null,
    special boolean not null,
    proposed_on date not null,
    status varchar(20) not null,
    filed_on date,
    not_filed_reason varchar(4000),
    reported_outcome varchar(20),
    report varchar(4000),
    complex boolean not null,
    extended_on date,
    extension_reason varchar(4000),
    notice_round integer not null check (notice_round >= 0),
    notice_served_on date,
    notice_proof varchar(4000),
    statement varchar(4000),
    stated_on date,
    waiver varchar(20),
    hearing_chair varchar(20),
    hearing_at timestamp(6) with time zone,
    hearing_place varchar(4000),
    hearing_open boolean,
    hearing_held_on date,
    hearing_representatives varchar(4000),
    hearing_minutes varchar(4000),
    hearing_signed boolean,
    hearing_refusal varchar(4000),
    outcome varchar(20),
    no_penalty varchar(20),
    confiscation_fen bigint check (confiscation_fen >= 0),
    decision_reason varchar(4000),
    decision_answer varchar(4000),
    remedies varchar(400) not null,
    decided_by varchar(20),
    decided_on date,
    rule_book_version varchar(60),
    letter varchar(20),
    served_on date,
    paid_on date,
    late_fee_fen bigint check (late_fee_fen >= 0),
    closed_on date,
    constraint proceeding_number_unique unique (proceeding_number),
    constraint proceeding_status_known check (status in ('PROPOSED', 'NOT_FILED', 'FILED', 'INVESTIGATED', 'NOTIFIED',
        'ANSWERING', 'HEARING_REQUESTED', 'HEARING_SET', 'HEARD', 'DECIDED', 'SERVED', 'CLOSED')),
    constraint proceeding_not_filed check (status <> 'NOT_FILED' or not_filed_reason is not null),
    constraint proceeding_filed check (status in ('PROPOSED', 'NOT_FILED') or filed_on is not null),
    constraint proceeding_reported check (status in ('PROPOSED', 'NOT_FILED', 'FILED') or report is not null),
    constraint proceeding_told check (status not in ('ANSWERING', 'HEARING_REQUESTED', 'HEARING_SET', 'HEARD')
        or (notice_served_on is not null and notice_proof is not null)),
    constraint proceeding_hearing_set check (status <> 'HEARING_SET' or hearing_chair is not null),
    constraint proceeding_decided check (status not in ('DECIDED', 'SERVED', 'CLOSED')
        or (outcome is not null and decided_by is not null and decided_on is not null and decision_reason is not null)),
    constraint proceeding_heard check (outcome is null or outcome <> 'PENALTY' or notice_served_on is not null),
    constraint proceeding_no_penalty check (outcome is null or outcome <> 'NO_PENALTY' or no_penalty is not null),
    constraint proceeding_remedies check (outcome is null or remedies <> ''),
    constraint proceeding_served check (status not in ('SERVED', 'CLOSED') or served_on is not null),
    constraint proceeding_paid check (paid_on is null or (served_on is not null and paid_on >= served_on))
);
create index proceeding_by_enterprise on proceeding (uscc, id);
create index proceeding_by_status on proceeding (status, id);

create table proceeding_violation (
    proceeding_id bigint not null references proceeding (id),
    position integer not null,
    violation_number varchar(20) not null references violation (violation_number),
    act_until date,
    safety_harmed boolean not null,
    discovered_on date not null,
    primary key (proceeding_id, position),
    constraint proceeding_violation_once unique (proceeding_id, violation_number)
);
create index proceeding_by_violation on proceeding_violation (violation_number);

create table proceeding_duty (
    proceeding_id bigint not null references proceeding (id),
    position integer not null,
    duty varchar(20) not null,
    person varchar(20) not null,
    primary key (proceeding_id, position),
    constraint proceeding_duty_once unique (proceeding_id, duty, person)
);

create table proceeding_document (
    proceeding_id bigint not null references proceeding (id),
    position integer not null,
    document varchar(20) not null,
    primary key (proceeding_id, position)
);

create table proceeding_penalty (
    proceeding_id bigint not null references proceeding (id),
    position integer not null,
    notice_round integer not null check (notice_round > 0),
    decided boolean not null,
    hearing boolean not null,
    grounds varchar(1000) not null,
    fine_basis varchar(20),
    fine_subject varchar(20),
    fine_fen bigint check (fine_fen > 0),
    fine_limb varchar(20),
    turnover_fen bigint check (turnover_fen >= 0),
    refusal_proven boolean not null,
    serious boolean not null,
    office_level varchar(20),
    mitigated boolean not null,
    gains_fen bigint not null check (gains_fen >= 0),
    refunds_fen bigint not null check (refunds_fen >= 0),
    beyond_default varchar(4000) not null,
    milder varchar(4000) not null,
    statutory_trigger boolean not null,
    public_interest_checked boolean not null,
    rule_book_version varchar(60) not null,
    primary key (proceeding_id, position),
    constraint proceeding_penalty_once unique (proceeding_id, notice_round, decided),
    constraint proceeding_penalty_fine check ((fine_basis is null) = (fine_fen is null))
);

create table proceeding_review (
    proceeding_id bigint not null references proceeding (id),
    position integer not null,
    notice_round integer not null,
    reviewer varchar(20) not null,
    passed boolean not null,
    opinion varchar(4000) not null,
    reviewed_on date not null,
    primary key (proceeding_id, position)
);

create table proceeding_discussion (
    proceeding_id bigint not null references proceeding (id),
    position integer not null,
    notice_round integer not null,
    chair varchar(20) not null,
    minutes varchar(4000) not null,
    carried boolean not null,
    reviewed integer not null check (reviewed > 0),
    discussed_on date not null,
    primary key (proceeding_id, position)
);

-- One vote a person; nothing in favor or against means absent.
create table proceeding_vote (
    proceeding_id bigint not null references proceeding (id),
    position integer not null,
    discussion integer not null,
    person varchar(20) not null,
    in_favor boolean,
    primary key (proceeding_id, position),
    constraint proceeding_vote_once unique (proceeding_id, discussion, person)
);
