-- What is still to do to a file of before once it is open, as it takes more than statements:
-- to let claims say what its things show.
CREATE TABLE task (name TEXT PRIMARY KEY) STRICT;
INSERT INTO task SELECT 'claims' WHERE EXISTS (SELECT 1 FROM commit_log);
