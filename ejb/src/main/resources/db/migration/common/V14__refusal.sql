-- A refusal is told before it is decided, and the applicant is heard.

alter table license_application add column refusal_intended_by varchar(20);
alter table license_application add column refusal_intended_on date;
alter table license_application add column refusal_reason varchar(4000);
alter table license_application add column refusal_served_on date;
alter table license_application add column representations varchar(4000);
alter table license_application add column represented_on date;
alter table license_application add constraint application_refusal_whole check (
    (refusal_intended_on is null) = (refusal_intended_by is null)
    and (refusal_intended_on is null) = (refusal_reason is null)
    and (represented_on is null) = (representations is null)
    and (refusal_intended_on is not null or (refusal_served_on is null and represented_on is null)));
alter table license_application add constraint application_refused_when_told check (
    status not in ('REPRESENTATIONS', 'REFUSED') or refusal_intended_on is not null);

create table application_refusal_ground (
    application_id bigint not null references license_application (id),
    position integer not null,
    rule_id varchar(80) not null,
    citation varchar(500) not null,
    facts varchar(4000) not null,
    support varchar(4000) not null,
    primary key (application_id, position)
);

alter table decision add column reason varchar(4000);
alter table decision add column representations varchar(4000);
alter table decision add column answer varchar(4000);
alter table decision add constraint decision_refusal_reasoned check (conclusion <> 'REFUSED' or reason is not null);
