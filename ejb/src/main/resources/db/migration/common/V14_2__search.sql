-- Everything that has a number is found by it, by the name and by the code of its enterprise.

alter table enterprise add column search_text varchar(480) default '' not null;
update enterprise set search_text = lower(replace(concat(name, '|', coalesce(latin_name, ''), '|', uscc), ' ', ''));

alter table obligation add column search_text varchar(480) default '' not null;
update obligation set search_text = lower(replace(concat(enterprise_name, '|', obligation_number, '|', uscc), ' ', ''));

alter table self_inspection add column search_text varchar(480) default '' not null;
update self_inspection set search_text = lower(replace(concat(enterprise_name, '|', self_inspection_number, '|', uscc), ' ', ''));

alter table violation add column search_text varchar(480) default '' not null;
update violation set search_text = lower(replace(concat(enterprise_name, '|', violation_number, '|', uscc), ' ', ''));

alter table measure add column search_text varchar(480) default '' not null;
update measure set search_text = lower(replace(concat(enterprise_name, '|', measure_number, '|', uscc), ' ', ''));

alter table proceeding add column search_text varchar(480) default '' not null;
update proceeding set search_text = lower(replace(concat(enterprise_name, '|', proceeding_number, '|', uscc), ' ', ''));

alter table referral add column search_text varchar(480) default '' not null;
update referral set search_text = lower(replace(concat(enterprise_name, '|', referral_number, '|', violation_number, '|', uscc), ' ', ''));
