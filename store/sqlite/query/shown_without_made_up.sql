-- What a lens shows of the state without what rests on made-up sources alone:
-- ecosystem.RestOnMadeUp and ecosystem.Record.WithoutMadeUp. Here ?2 is the lens's level
-- and, after it, the ids of the made-up sources that it shows: see readTx.seeMadeUp.
real AS NOT MATERIALIZED (
SELECT * FROM state AS r
WHERE level <= substr(?2, 1, 1) + 0 AND NOT instr(?2, coalesce(CASE kind WHEN 'Source' THEN id ELSE source_id END, '?'))
  AND coalesce((SELECT max(NOT instr(?2, coalesce(c.source_id, '?'))) FROM state AS c
    WHERE c.about_id = r.id AND c.level <= substr(?2, 1, 1) + 0 AND c.counts AND NOT c.against), 1)),
shown AS NOT MATERIALIZED (
SELECT row, id, kind, since, level,
  CASE WHEN sort_name IS NULL OR said IS NULL THEN sort_name ELSE fold(coalesce(without_made_up(?2, id, fields, said) ->> 'name', '')) END AS sort_name,
  CASE WHEN sort_name IS NULL OR said IS NULL THEN name_words ELSE name_words(kind, without_made_up(?2, id, fields, said)) END AS name_words,
  type, from_id, to_id, qualifier, about_id, source_id, event_id, counts, against, field, value, seen_on,
  CASE WHEN source_id IS NULL OR EXISTS (SELECT 1 FROM real AS s WHERE s.id = r.source_id) THEN source_key
    ELSE 'by ' || coalesce(fields ->> 'assertedBy', '') END AS source_key,
  CASE WHEN said IS NULL THEN fields ELSE without_made_up(?2, id, fields, said) END AS fields
FROM (SELECT r.*, (SELECT CASE WHEN max(instr(?2, coalesce(c.source_id, '?'))) THEN json_group_array(json_array(c.id, c.fields)) END
    FROM state AS c WHERE c.about_id = r.id AND c.level <= substr(?2, 1, 1) + 0) AS said
  FROM real AS r) AS r
WHERE CASE kind
  WHEN 'Link' THEN
        EXISTS (SELECT 1 FROM real AS e WHERE e.id = r.from_id)
    AND EXISTS (SELECT 1 FROM real AS e WHERE e.id = r.to_id)
    AND EXISTS (SELECT 1 FROM real AS c WHERE c.about_id = r.id)
  WHEN 'Claim' THEN
    EXISTS (SELECT 1 FROM real AS a WHERE a.id = r.about_id
      AND (a.kind <> 'Link'
        OR  EXISTS (SELECT 1 FROM real AS e WHERE e.id = a.from_id)
        AND EXISTS (SELECT 1 FROM real AS e WHERE e.id = a.to_id)))
  ELSE 1 END)
