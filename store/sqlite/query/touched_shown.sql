-- What the commit of ?3 touched of what shows after it or before it: what is as it
-- left it, what it made that is past by now, what it ended. The pluses keep the engine
-- from planning anew for every number that is bound.
SELECT id, id AS tie FROM current AS t WHERE since = +?3
  AND (EXISTS (SELECT 1 FROM shown_after AS s WHERE s.id = t.id) OR EXISTS (SELECT 1 FROM shown_before AS s WHERE s.id = t.id))
UNION ALL
SELECT id, id AS tie FROM archive AS t WHERE since = +?3
  AND (EXISTS (SELECT 1 FROM shown_after AS s WHERE s.id = t.id) OR EXISTS (SELECT 1 FROM shown_before AS s WHERE s.id = t.id))
UNION ALL
SELECT id, id AS tie FROM archive AS t WHERE until = +?3 AND ended = 1
  AND EXISTS (SELECT 1 FROM shown_before AS s WHERE s.id = t.id)
