-- What the lens ?2 shows of the state. A link's claims and a claim's thing are
-- asked for their own visibility: the claim of a link that shows is itself the
-- claim that the link needs. A claim of a source that is hidden counts as one without.
shown AS NOT MATERIALIZED (
SELECT row, id, kind, since, level, sort_name, name_words, type, from_id, to_id, qualifier, about_id, source_id, event_id,
  counts, against, field, value, seen_on, 
  CASE WHEN source_id IS NULL OR EXISTS (SELECT 1 FROM state AS s WHERE s.id = r.source_id AND s.level <= ?2) THEN source_key
    ELSE 'by ' || coalesce(fields ->> 'assertedBy', '') END AS source_key,
  fields
FROM state AS r
WHERE r.level <= ?2 AND CASE r.kind
  WHEN 'Link' THEN
        EXISTS (SELECT 1 FROM state AS e WHERE e.id = r.from_id AND e.level <= ?2)
    AND EXISTS (SELECT 1 FROM state AS e WHERE e.id = r.to_id AND e.level <= ?2)
    AND EXISTS (SELECT 1 FROM state AS c WHERE c.about_id = r.id AND c.level <= ?2)
  WHEN 'Claim' THEN
    EXISTS (SELECT 1 FROM state AS a WHERE a.id = r.about_id AND a.level <= ?2
      AND (a.kind <> 'Link'
        OR  EXISTS (SELECT 1 FROM state AS e WHERE e.id = a.from_id AND e.level <= ?2)
        AND EXISTS (SELECT 1 FROM state AS e WHERE e.id = a.to_id AND e.level <= ?2)))
  ELSE 1 END)
