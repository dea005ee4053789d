-- Who holds the keys of ?1, an array of [scheme, value].
SELECT h.scheme, h.value, h.id FROM json_each(?1) AS k
CROSS JOIN key AS h ON h.scheme = k.value ->> 0 AND h.value = k.value ->> 1 AND h.until IS NULL
