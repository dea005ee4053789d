-- Links and claims that name a thing that is not there.
SELECT id FROM current AS x
WHERE from_id   IS NOT NULL AND NOT EXISTS (SELECT 1 FROM current AS e WHERE e.id = x.from_id)
   OR to_id     IS NOT NULL AND NOT EXISTS (SELECT 1 FROM current AS e WHERE e.id = x.to_id)
   OR about_id  IS NOT NULL AND NOT EXISTS (SELECT 1 FROM current AS e WHERE e.id = x.about_id)
   OR source_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM current AS e WHERE e.id = x.source_id)
   OR event_id  IS NOT NULL AND NOT EXISTS (SELECT 1 FROM current AS e WHERE e.id = x.event_id)
LIMIT +?1
