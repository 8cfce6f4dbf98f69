-- H2 has no partial index.
create index deadline_next on deadline (next_at, id);
create index deadline_provisional on deadline (provisional, calendar_version);
