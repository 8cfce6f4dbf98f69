-- Cases of suspected crime on their way to the police and back.

create sequence number_ref_seq;

create table referral (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    referral_number varchar(20) not null,
    violation_number varchar(20) not null references violation (violation_number),
    -- The violation while the referral is pending: none is referred twice at the same time.
    open_marker varchar(20),
    uscc char(18) not null,
    enterprise_name varchar(200) not null,
    office varchar(20) not null,
    grounds varchar(200) not null,
    criminal_result varchar(20) not null,
    rule_book_version varchar(60) not null,
    status varchar(30) not null,
    stepped_on date not null,
    items_listed_on date,
    no_test_reports varchar(4000),
    report varchar(4000),
    decided_by varchar(20),
    decision_reason varchar(4000),
    police varchar(200),
    procuratorate varchar(200),
    sent_at timestamp(6) with time zone,
    receipt varchar(200),
    receipt_signed_by varchar(200),
    case_number varchar(200),
    decline_reasons varchar(4000),
    reconsideration varchar(4000),
    uphold_reasons varchar(4000),
    supervision varchar(4000),
    handed_over_on date,
    outcome varchar(20),
    criminal_fine_fen bigint check (criminal_fine_fen >= 0),
    still_to_pay_fen bigint check (still_to_pay_fen >= 0),
    end_reason varchar(4000),
    constraint referral_number_unique unique (referral_number),
    constraint referral_open_once unique (open_marker),
    constraint referral_status_known check (status in ('OPENED', 'TEAM_NAMED', 'REPORTED', 'APPROVED', 'NOT_APPROVED',
        'SENT', 'RECEIPTED', 'FORWARDED', 'FILED', 'DECLINED', 'RECONSIDERATION_ASKED', 'UPHELD',
        'SUPERVISION_SUGGESTED', 'RETURNED', 'CLOSED')),
    constraint referral_pending check ((status in ('NOT_APPROVED', 'RETURNED', 'CLOSED')) = (open_marker is null)),
    constraint referral_decided check (status in ('OPENED', 'TEAM_NAMED', 'REPORTED')
        or (decided_by is not null and decision_reason is not null)),
    constraint referral_closed check (status <> 'CLOSED' or (outcome is not null and criminal_fine_fen is not null))
);
create index referral_by_violation on referral (violation_number, id);
create index referral_by_enterprise on referral (uscc, id);
create index referral_by_status on referral (status, id);

create table referral_team (
    referral_id bigint not null references referral (id),
    position integer not null,
    person varchar(20) not null,
    primary key (referral_id, position)
);

create table referral_item (
    referral_id bigint not null references referral (id),
    position integer not null,
    item_name varchar(200) not null,
    quantity varchar(200) not null,
    place varchar(200) not null,
    primary key (referral_id, position)
);

create table referral_paper (
    referral_id bigint not null references referral (id),
    position integer not null,
    document varchar(20) not null,
    part varchar(30) not null,
    primary key (referral_id, position)
);
