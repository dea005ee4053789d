-- Every state of ?1 and of the claims that are or were about it.
SELECT id, kind, since, fields, 0 AS until, 0 AS ended FROM current WHERE id = ?1 OR about_id = ?1
UNION ALL
SELECT id, kind, since, fields, until, ended FROM archive WHERE id = ?1 OR about_id = ?1
ORDER BY 1, 3
