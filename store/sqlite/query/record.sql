-- The newest revision, in a row without a kind, and the thing with the id ?3: one
-- statement is of one moment by itself.
SELECT '' AS kind, coalesce(max(revision), 0) AS since, '' AS fields FROM commit_log
UNION ALL
SELECT kind, since, fields FROM shown WHERE id = ?3
