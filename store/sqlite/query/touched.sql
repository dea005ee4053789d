-- What the commits of ?1 changed: what they made, with whether that replaced an older state, and what they ended.
SELECT m.since, m.id, m.kind, EXISTS (SELECT 1 FROM archive AS o WHERE o.id = m.id AND o.until = m.since) AS replaced, 0 AS ended
FROM (SELECT id, kind, since FROM current WHERE since IN (SELECT value FROM json_each(?1))
  UNION ALL SELECT id, kind, since FROM archive WHERE since IN (SELECT value FROM json_each(?1))) AS m
UNION ALL
SELECT until, id, kind, 1, 1 FROM archive WHERE until IN (SELECT value FROM json_each(?1)) AND ended = 1
ORDER BY 1, 2
