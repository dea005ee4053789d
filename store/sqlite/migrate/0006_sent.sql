-- By what it is known whether a change set that is sent again is the same; of older commits it is not known.
ALTER TABLE commit_log ADD COLUMN sent TEXT NOT NULL DEFAULT '';
