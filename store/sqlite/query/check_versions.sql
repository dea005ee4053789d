-- Things whose versions do not follow one another: a revision that is not in the
-- log, a version that ends before it begins, a gap, or two at once.
SELECT id FROM current WHERE since NOT IN (SELECT revision FROM commit_log)
UNION
SELECT id FROM archive AS a
WHERE since >= until
  OR since NOT IN (SELECT revision FROM commit_log)
  OR until NOT IN (SELECT revision FROM commit_log)
  OR EXISTS (SELECT 1 FROM archive AS b WHERE b.id = a.id AND b.since > a.since AND b.since < a.until)
  OR EXISTS (SELECT 1 FROM current AS b WHERE b.id = a.id AND b.since < a.until)
  OR (ended = 1) = (EXISTS (SELECT 1 FROM archive AS b WHERE b.id = a.id AND b.since = a.until)
                 OR EXISTS (SELECT 1 FROM current AS b WHERE b.id = a.id AND b.since = a.until))
LIMIT +?1
