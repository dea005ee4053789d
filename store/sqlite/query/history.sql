-- The versions of ?3 up to revision ?1 that the lens ?2 admits, while what they
-- join or are about would show by the newest versions of everything, ended or not. Each
-- is as hidden as it was then and as the thing is by now, or was when it ended. To whom
-- the next version does not show the thing ended with this one.
WITH
past AS NOT MATERIALIZED (
  SELECT id, kind, since, level, from_id, to_id, about_id, fields, CAST(NULL AS INTEGER) AS until, CAST(0 AS INTEGER) AS ended FROM current WHERE since <= ?1
  UNION ALL
  SELECT id, kind, since, CAST(max(level, last_level) AS INTEGER) AS level, from_id, to_id, about_id, fields, until, ended FROM archive WHERE since <= ?1),
newest AS NOT MATERIALIZED (
  SELECT * FROM past AS p
  WHERE level <= ?2 AND NOT EXISTS (SELECT 1 FROM past AS later WHERE later.id = p.id AND later.since > p.since))
SELECT id, kind, since, fields,
  CASE WHEN until <= ?1 THEN until ELSE 0 END AS until,
  CASE WHEN until <= ?1 THEN NOT EXISTS (SELECT 1 FROM past AS next WHERE next.id = h.id AND next.since = h.until AND next.level <= ?2 AND NOT h.ended) ELSE 0 END AS ended,
  since AS k0, id AS tie
FROM past AS h
WHERE id = ?3 AND level <= ?2 AND CASE kind
  WHEN 'Link' THEN
        EXISTS (SELECT 1 FROM newest AS e WHERE e.id = h.from_id)
    AND EXISTS (SELECT 1 FROM newest AS e WHERE e.id = h.to_id)
    AND EXISTS (SELECT 1 FROM newest AS c WHERE c.about_id = h.id)
  WHEN 'Claim' THEN
    EXISTS (SELECT 1 FROM newest AS a WHERE a.id = h.about_id AND (a.kind <> 'Link'
      OR  EXISTS (SELECT 1 FROM newest AS e WHERE e.id = a.from_id)
      AND EXISTS (SELECT 1 FROM newest AS e WHERE e.id = a.to_id)
      AND EXISTS (SELECT 1 FROM newest AS c WHERE c.about_id = a.id)))
  ELSE 1 END
