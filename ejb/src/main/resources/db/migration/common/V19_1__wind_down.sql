-- What becomes of the data of a holder whose license has ended.

create sequence number_wnd_seq;

create table wind_down (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    wind_down_number varchar(20) not null,
    license_number varchar(20) not null references license (license_number),
    uscc char(18) not null,
    enterprise_name varchar(200) not null,
    search_text varchar(480) not null,
    office varchar(20) not null,
    license_end varchar(20) not null,
    ended_from date not null,
    persons bigint not null,
    successor_uscc char(18),
    status varchar(20) not null,
    opened_on date not null,
    stopped_on date,
    stop_statement varchar(4000),
    told_on date,
    tell_statement varchar(4000),
    disposed_on date,
    filed_on date,
    proof_statement varchar(4000),
    verified_by varchar(20),
    verified_on date,
    verdict varchar(4000),
    constraint wind_down_number_unique unique (wind_down_number),
    constraint wind_down_one_for_license unique (license_number),
    constraint wind_down_status_known check (status in ('OPEN', 'FILED', 'SENT_BACK', 'CLOSED')),
    constraint wind_down_filed_whole check (status in ('OPEN', 'SENT_BACK')
        or (stopped_on is not null and told_on is not null and disposed_on is not null and filed_on is not null)),
    constraint wind_down_closed_verified check (status <> 'CLOSED' or (verified_on is not null and verdict is not null))
);
create index wind_down_by_enterprise on wind_down (uscc, id);
create index wind_down_by_status on wind_down (status, id);

create table wind_down_disposal (
    wind_down_id bigint not null references wind_down (id),
    position integer not null,
    what varchar(2000) not null,
    persons bigint not null,
    how varchar(2000) not null,
    hand_over_ground varchar(20),
    recipient varchar(200),
    recipient_uscc char(18),
    primary key (wind_down_id, position),
    constraint disposal_hand_over_whole check ((hand_over_ground is null) = (recipient is null))
);
