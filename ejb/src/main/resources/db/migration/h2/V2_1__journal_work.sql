-- The sequencer asks for what has no place yet, oldest of each subject first. H2 has no partial index.
create index event_without_place on event (ledger_index, subject_seq, id);
