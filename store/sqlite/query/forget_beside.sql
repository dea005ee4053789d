-- Takes away what no state names any more, now or in the past.
DELETE FROM beside WHERE sum NOT IN (
  SELECT fields ->> 'outline' FROM current WHERE kind = 'Place' AND fields ->> 'outline' IS NOT NULL
  UNION ALL SELECT fields ->> 'outline' FROM archive WHERE kind = 'Place' AND fields ->> 'outline' IS NOT NULL)
