-- Who has the keys of ?1, an array of [scheme, value], or had them once. Those that hold
-- now and those that held are in an index each.
SELECT h.scheme, h.value, h.id FROM json_each(?1) AS k
CROSS JOIN key AS h ON h.scheme = k.value ->> 0 AND h.value = k.value ->> 1 AND h.until IS NULL
UNION
SELECT h.scheme, h.value, h.id FROM json_each(?1) AS k
CROSS JOIN key AS h ON h.scheme = k.value ->> 0 AND h.value = k.value ->> 1 AND h.until IS NOT NULL
ORDER BY 1, 2, 3
