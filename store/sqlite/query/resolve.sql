-- The things that hold the keys of ?3, an array of [scheme, value].
SELECT h.scheme, h.value, h.id
FROM json_each(?3) AS k
CROSS JOIN held AS h ON h.scheme = k.value ->> 0 AND h.value = k.value ->> 1
WHERE EXISTS (SELECT 1 FROM shown AS x WHERE x.id = h.id)
