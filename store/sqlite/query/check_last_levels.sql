-- Things of whose past it is not told who may see them by now, or might when they ended.
SELECT DISTINCT id FROM archive AS a
WHERE last_level <> coalesce((SELECT n.level FROM current AS n WHERE n.id = a.id),
  (SELECT n.level FROM archive AS n WHERE n.id = a.id ORDER BY n.since DESC LIMIT 1))
LIMIT +?1
