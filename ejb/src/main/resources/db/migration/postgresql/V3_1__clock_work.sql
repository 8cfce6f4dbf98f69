-- Small, however many deadlines there have been: it holds those that time may change.
create index deadline_next on deadline (next_at, id) where next_at is not null;
create index deadline_provisional on deadline (calendar_version) where provisional and open_marker is not null;
