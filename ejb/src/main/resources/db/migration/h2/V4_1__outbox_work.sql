create index notice_next on notice (next_at, id);
create index notice_waiting on notice (state, id);
