-- The claims on the things of ?3.
SELECT id, kind, since, fields FROM shown
WHERE about_id IN (SELECT value FROM json_each(?3))
