-- The simulated time: at most one row; without it, time stands where the configuration starts it.
create table simulated_clock (
  id smallint primary key check (id = 1),
  now_at timestamp(6) with time zone not null
);
