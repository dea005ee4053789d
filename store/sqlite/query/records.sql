-- The things with the ids of ?3.
SELECT id, kind, since, fields FROM shown
WHERE id IN (SELECT value FROM json_each(?3))
