-- The links and claims that name ?1 now.
SELECT id FROM current WHERE from_id = ?1
UNION ALL SELECT id FROM current WHERE to_id = ?1
UNION ALL SELECT id FROM current WHERE about_id = ?1
UNION ALL SELECT id FROM current WHERE source_id = ?1
UNION ALL SELECT id FROM current WHERE event_id = ?1
