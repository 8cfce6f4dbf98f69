-- What a party has handed in about a violation, it may open again; other evidence may name others.

alter table violation_document add column from_party boolean default false not null;
