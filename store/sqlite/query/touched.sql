-- What commit ?1 changed: what it made, with whether that replaced an older state, and what it ended.
SELECT m.id, m.kind, EXISTS (SELECT 1 FROM archive AS o WHERE o.id = m.id AND o.until = ?1) AS replaced, 0 AS ended
FROM (SELECT id, kind FROM current WHERE since = ?1 UNION ALL SELECT id, kind FROM archive WHERE since = ?1) AS m
UNION ALL
SELECT id, kind, 1, 1 FROM archive WHERE until = ?1 AND ended = 1
ORDER BY 1
