create index notice_next on notice (next_at, id) where next_at is not null;
create index notice_waiting on notice (id) where state = 'WAITING';
