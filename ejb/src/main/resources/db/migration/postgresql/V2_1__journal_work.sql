-- The sequencer asks for what has no place yet, oldest of each subject first.
create index event_without_place on event (subject_seq, id) where ledger_index is null;
