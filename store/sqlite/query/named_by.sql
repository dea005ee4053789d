-- The links and claims that name ?1 now, each once, and no more than ?2 of them.
SELECT id FROM current WHERE from_id = ?1
UNION ALL SELECT id FROM current WHERE to_id = ?1 AND from_id <> ?1
UNION ALL SELECT id FROM current WHERE about_id = ?1
UNION ALL SELECT id FROM current WHERE source_id = ?1 AND about_id <> ?1
UNION ALL SELECT id FROM current WHERE event_id = ?1 AND about_id <> ?1 AND source_id IS NOT ?1
LIMIT +?2
