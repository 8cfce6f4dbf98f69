-- What the authority answers to an application that it does not take up, and why.

alter table license_application add column answered_by varchar(20);
alter table license_application add column answered_on date;
alter table license_application add column answer_reason varchar(4000);
alter table license_application add column license_need varchar(30);
alter table license_application add column competent_authority varchar(200);
alter table license_application add column falsity varchar(20);
alter table license_application add column falsity_heard varchar(4000);
alter table license_application add column bar_concern varchar(20);
alter table license_application add column bar_statement varchar(4000);
alter table license_application add column barred_until date;
alter table license_application add constraint application_answer_whole check (
    (answered_on is null) = (answered_by is null)
    and (answered_on is null) = (answer_reason is null)
    and (falsity is null) = (falsity_heard is null)
    and (bar_concern is null) = (bar_statement is null)
    and (bar_concern is null) = (barred_until is null)
    and (falsity is not null or bar_concern is null));
alter table license_application add constraint application_answered_with_reason check (
    (status in ('NOT_REQUIRED', 'NOT_COMPETENT', 'NOT_ACCEPTED')) = (answered_on is not null)
    and (status = 'NOT_REQUIRED') = (license_need is not null)
    and (status = 'NOT_COMPETENT') = (competent_authority is not null)
    and (status = 'NOT_ACCEPTED') = (falsity is not null));
create index license_application_barred on license_application (uscc, barred_until);
