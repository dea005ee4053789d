-- What a commit erased, as "id" or "id field", a line each; empty for most. A task "bytes"
-- tells that the words are out of the tables and still to be taken out of the file's free room.
ALTER TABLE commit_log ADD COLUMN erases TEXT NOT NULL DEFAULT '';
CREATE INDEX commit_erases ON commit_log (revision) WHERE erases <> '';
