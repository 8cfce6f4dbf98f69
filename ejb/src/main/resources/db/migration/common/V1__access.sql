-- Offices, people, accounts: who there is, and who may do what.

-- The keys of all rows. Starts at its increment, as EclipseLink takes a block by its last number.
create sequence entity_seq start with 50 increment by 50;

create sequence person_number_seq start with 1 increment by 1;

create table office (
    id bigint not null primary key,
    version bigint not null,
    events integer not null,
    number varchar(40) not null unique,
    path varchar(41) not null unique,
    parent varchar(40) references office (number),
    office_level varchar(20) not null check (office_level in ('NATIONAL', 'PROVINCIAL', 'CITY', 'COUNTY')),
    name_zh varchar(200) not null,
    name_en varchar(200) not null
);

create table person (
    id bigint not null primary key,
    version bigint not null,
    events integer not null,
    number varchar(20) not null unique,
    name_zh varchar(100) not null,
    name_latin varchar(100) not null,
    email varchar(254),
    language varchar(2) not null check (language in ('ZH', 'EN'))
);

create table inspector_certificate (
    id bigint not null primary key,
    person_id bigint not null references person (id),
    certificate_number varchar(40) not null unique,
    valid_from date not null,
    valid_to date not null,
    check (valid_to >= valid_from)
);
create index inspector_certificate_person on inspector_certificate (person_id);

create table conflict_of_interest (
    id bigint not null primary key,
    person_id bigint not null references person (id),
    kind varchar(20) not null check (kind in ('SHAREHOLDING', 'PAST_EMPLOYMENT', 'KIN', 'PRIOR_HANDLING')),
    enterprise varchar(40) not null,
    since date not null,
    until date,
    check (until is null or until >= since)
);
create index conflict_of_interest_person on conflict_of_interest (person_id, enterprise);

create table account (
    id bigint not null primary key,
    version bigint not null,
    events integer not null,
    username varchar(64) not null unique,
    password_hash varchar(500) not null,
    one_time boolean not null,
    person_id bigint not null references person (id),
    status varchar(20) not null check (status in ('OPEN', 'CLOSED')),
    director_rank varchar(20) check (director_rank in ('DEPARTMENT_HEAD', 'HEAD', 'PRINCIPAL_HEAD')),
    office varchar(40) references office (number),
    enterprise varchar(40),
    -- Staff belong to an office, applicants to an enterprise, nobody to both or neither.
    check ((office is null) <> (enterprise is null))
);
create index account_person on account (person_id);
create index account_enterprise on account (enterprise);

create table account_role (
    account_id bigint not null references account (id),
    role varchar(20) not null,
    primary key (account_id, role)
);

-- Failed sign-ins in a row. Separate from the account, so that guessing does not collide with work on the account.
-- device is empty for everybody, or the hash of the token by which a browser is known that has signed in before.
create table sign_in_guard (
    id bigint not null primary key,
    version bigint not null,
    username varchar(64) not null,
    device varchar(64) not null,
    failures integer not null,
    locked_until timestamp(6) with time zone,
    last_used_at timestamp(6) with time zone not null,
    unique (username, device)
);

-- What the API is used with. Only the hash is kept: who reads the table cannot sign in.
create table api_token (
    id bigint not null primary key,
    version bigint not null,
    token_hash varchar(64) not null unique,
    username varchar(64) not null references account (username),
    account_events integer not null,
    issued_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone
);
create index api_token_username on api_token (username);
create index api_token_expiry on api_token (expires_at);
