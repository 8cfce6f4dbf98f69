-- The page of a license shows its proceedings.

create index proceeding_by_license on proceeding (license_number, id);
