-- Licenses are renewed and varied on application.

alter table license_application add column kind varchar(10) default 'NEW' not null;
alter table license_application alter column kind drop default;
alter table license_application add column license_number varchar(20) references license (license_number);
alter table license_application add column apply_by date;
alter table license_application add column decide_by date;
-- The applicant's code until the application is over: one application at a time, and so one about each license.
alter table license_application add column open_marker char(18);
update license_application set open_marker = uscc
where status in ('DRAFT', 'SUBMITTED', 'DEFICIENT', 'ACCEPTED', 'VETTING', 'RECOMMENDED', 'REPRESENTATIONS')
  and not exists (select 1 from license_application other where other.uscc = license_application.uscc
    and other.id < license_application.id
    and other.status in ('DRAFT', 'SUBMITTED', 'DEFICIENT', 'ACCEPTED', 'VETTING', 'RECOMMENDED', 'REPRESENTATIONS'));
alter table license_application add constraint application_one_open unique (open_marker);
alter table license_application add constraint application_kind_whole check (
    kind = 'NEW' and license_number is null and apply_by is null and decide_by is null
    or kind = 'VARIATION' and license_number is not null and apply_by is null and decide_by is null
    or kind = 'RENEWAL' and license_number is not null and apply_by is not null and decide_by is not null);
alter table license_application drop constraint application_status_known;
alter table license_application add constraint application_status_known check (status in ('DRAFT', 'SUBMITTED',
    'DEFICIENT', 'NOT_REQUIRED', 'NOT_COMPETENT', 'NOT_ACCEPTED', 'ACCEPTED', 'VETTING', 'RECOMMENDED',
    'REPRESENTATIONS', 'GRANTED', 'DEEMED_GRANTED', 'REFUSED', 'ABANDONED', 'LAPSED', 'OVERTAKEN'));
alter table license_application add constraint application_deemed_renewal check (
    status <> 'DEEMED_GRANTED' or kind = 'RENEWAL');
create index application_by_license on license_application (license_number, id);

-- The terms of a license follow each other; what stands with the license itself reaches over all of them.
create table license_term (
    license_id bigint not null references license (id),
    position integer not null,
    valid_from date not null,
    valid_to date not null,
    application_number varchar(20) not null references license_application (application_number),
    deemed boolean not null,
    primary key (license_id, position),
    constraint license_term_once unique (license_id, valid_from),
    constraint license_term_brought_once unique (application_number),
    constraint license_term_days check (valid_to >= valid_from)
);
insert into license_term (license_id, position, valid_from, valid_to, application_number, deemed)
select id, 0, valid_from, valid_to, application_number, false from license;

alter table license add column decided_application varchar(20) references license_application (application_number);
update license set decided_application = application_number;
alter table license alter column decided_application set not null;
alter table license add column edition integer default 1 not null;
alter table license add column certificate_edition integer default 0 not null;
update license set certificate_edition = 1 where certificate is not null;
alter table license add constraint license_certified check (
    certificate_edition between 0 and edition and (certificate is null) = (certificate_edition = 0));
