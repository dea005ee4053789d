-- The state that the current claims on a thing amount to: ecosystem.StateOf.
-- %[1]s is the thing's id, %[2]s the day before which a claim is stale.
(SELECT CASE
    WHEN coalesce(sum(affirmed), 0) = 0 THEN 'unsupported'
    WHEN max(disputed) THEN 'disputed'
    WHEN max(newest) < %[2]s THEN 'stale'
    WHEN min(first_source) = max(last_source) THEN 'single_source'
    ELSE 'agreed' END
  FROM (SELECT
      sum(NOT against) AS affirmed,
      sum(against) AND sum(NOT against) OR coalesce(min(said) <> max(said), 0) AS disputed,
      max(seen) AS newest, min(source) AS first_source, max(source) AS last_source
    FROM (SELECT field, against,
        CASE WHEN against OR value = '' THEN NULL ELSE value END AS said,
        CASE WHEN NOT against THEN seen_on END AS seen,
        CASE WHEN NOT against THEN source_key END AS source
      FROM shown WHERE about_id = %[1]s AND counts)
    GROUP BY field))
