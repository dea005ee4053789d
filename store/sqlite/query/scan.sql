-- The next ?5 things by id from ?3, exclusive, up to ?4, exclusive.
SELECT id, kind, since, fields FROM shown
WHERE id > ?3 AND id < ?4
ORDER BY id LIMIT +?5
