-- The newest revision, in a row without an id, and the thing with the id ?3: one
-- statement is of one moment by itself.
SELECT '' AS id, '' AS kind, coalesce(max(revision), 0) AS since, '' AS fields FROM commit_log
UNION ALL
SELECT id, kind, since, fields FROM shown WHERE id = ?3
