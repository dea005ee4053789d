-- What a commit touched is read page by page: by commit, then by id.
DROP INDEX current_since;
DROP INDEX archive_since;
DROP INDEX archive_until;
CREATE INDEX current_since ON current (since, id);
CREATE INDEX archive_since ON archive (since, id);
CREATE INDEX archive_until ON archive (until, id);
