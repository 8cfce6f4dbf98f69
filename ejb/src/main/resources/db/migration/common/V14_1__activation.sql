-- An enterprise that came in on paper opens its first account with the code of a letter. Only the hash is kept.

alter table enterprise add column activation_hash char(64);
alter table enterprise add column activation_until date;
alter table enterprise add constraint enterprise_activation_whole check (
    activation_hash is null and activation_until is null or activation_hash is not null and activation_until is not null);
