-- What the lens ?2 shows of the state. A link's claims and a claim's thing are
-- asked for their own visibility: the claim of a link that shows is itself the
-- claim that the link needs.
shown AS NOT MATERIALIZED (
SELECT * FROM state AS r
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
