-- Paper applications, and the files in which they come.

alter table license_application add column paper_number varchar(60);
alter table license_application add column paper_signed_on date;
-- Each signed declaration is for one application.
alter table license_application add constraint application_paper_unique unique (paper_number);

create table application_import (
    id bigint primary key,
    version bigint not null,
    events integer not null,
    import_number varchar(20) not null,
    office varchar(40) not null references office (number),
    file_name varchar(120) not null,
    search_text varchar(160) not null,
    sha256 char(64) not null,
    -- The office and the file while the import is under way: the same file is not under way twice.
    open_marker varchar(110),
    row_count integer not null check (row_count > 0),
    status varchar(20) not null check (status in ('CHECKED', 'RUNNING', 'DONE', 'DISCARDED', 'STOPPED')),
    checked_at timestamp(6) with time zone not null,
    checked_by varchar(20) not null,
    started_by varchar(64) references account (username),
    started_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    constraint import_number_unique unique (import_number),
    constraint import_open_once unique (open_marker)
);
create index import_by_status on application_import (status, id);

create table import_row (
    id bigint primary key,
    version bigint not null,
    import_number varchar(20) not null references application_import (import_number),
    row_no integer not null,
    uscc varchar(40) not null,
    enterprise_name varchar(200) not null,
    declaration varchar(60) not null,
    row_hash char(64) not null,
    -- The hash once the row is taken in: no row is taken in twice, by whatever file.
    taken_marker char(64),
    cells ${clob},
    status varchar(20) not null check (status in ('READY', 'TAKEN_IN', 'KNOWN', 'REFUSED')),
    application_number varchar(20) references license_application (application_number),
    constraint import_row_once unique (import_number, row_no),
    constraint import_row_taken_once unique (taken_marker)
);
create index import_row_by_status on import_row (import_number, status, row_no);

create table import_fault (
    row_id bigint not null references import_row (id),
    position integer not null,
    column_name varchar(60) not null,
    shown varchar(120) not null,
    rule varchar(80) not null,
    details varchar(500) not null,
    primary key (row_id, position)
);

insert into lease (name) values ('import');
