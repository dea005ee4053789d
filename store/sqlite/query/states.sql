-- The current states of the ids of ?1, with their rows.
SELECT row, id, kind, since, fields, sum FROM current
WHERE id IN (SELECT value FROM json_each(?1))
