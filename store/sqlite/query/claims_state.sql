-- The state that the current claims on a thing amount to: ecosystem.StateOf.
-- %[1]s is the thing's id, %[2]s the day before which a claim is stale. A claim speaks of
-- its field, or of the whole, and of each field in says, as field=value; value is what it
-- says that the field is, from the = on. What is denied is gathered by value first, as it
-- disputes that value alone, or any where it names none. Over what was settled there is
-- no dispute.
(SELECT CASE
    WHEN coalesce(sum(affirmed), 0) = 0 THEN 'unsupported'
    WHEN max(disputed) THEN 'disputed'
    WHEN max(newest) < %[2]s THEN 'stale'
    WHEN min(first_source) = max(last_source) THEN 'single_source'
    ELSE 'agreed' END
  FROM (SELECT
      sum(affirmed) AS affirmed,
      NOT max(settled) AND (
        max(affirmed AND denied)
        OR max(denied AND value = '') AND sum(affirmed)
        OR max(affirmed AND value = '') AND sum(denied)
        OR sum(affirmed > 0 AND value <> '') > 1) AS disputed,
      max(newest) AS newest, min(first_source) AS first_source, max(last_source) AS last_source
    FROM (SELECT field, value,
        sum(NOT against) AS affirmed, sum(against) AS denied,
        max(NOT against AND field IN (SELECT value FROM json_each(fields -> 'settled')) AND value <> '') AS settled,
        max(CASE WHEN NOT against THEN seen_on END) AS newest,
        min(CASE WHEN NOT against THEN source_key END) AS first_source,
        max(CASE WHEN NOT against THEN source_key END) AS last_source
      FROM (SELECT field, against, seen_on, source_key, fields, CASE WHEN field <> '' AND value <> '' THEN '=' || value ELSE '' END AS value
          FROM shown WHERE about_id = %[1]s AND counts AND (field = '' OR fields -> 'says' IS NULL)
        UNION ALL
        SELECT substr(s.value, 1, instr(s.value || '=', '=') - 1), c.against, c.seen_on, c.source_key, c.fields,
            '=' || substr(s.value, instr(s.value || '=', '=') + 1)
          FROM shown AS c CROSS JOIN json_each(c.fields -> 'says') AS s WHERE c.about_id = %[1]s AND c.counts)
      GROUP BY field, value)
    GROUP BY field))
