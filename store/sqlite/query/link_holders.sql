-- Which links have the identities of ?1, an array of [type, from, to, qualifier].
SELECT l.type, l.from_id, l.to_id, l.qualifier, l.id FROM json_each(?1) AS k
CROSS JOIN current AS l ON l.from_id = k.value ->> 1 AND l.type = k.value ->> 0
  AND l.to_id = k.value ->> 2 AND l.qualifier = k.value ->> 3
