-- What held at revision ?1: what is current since then, and what has ended after. What
-- has changed is as hidden as it was then and as the thing is by now, or was when it ended.
state AS NOT MATERIALIZED (
SELECT row, id, kind, since, level, sort_name, name_words, type, from_id, to_id, qualifier, about_id, source_id, event_id,
  counts, against, field, value, seen_on, source_key, fields
FROM current WHERE since <= ?1
UNION ALL
SELECT row, id, kind, since, CAST(max(level, last_level) AS INTEGER) AS level, sort_name, name_words, type, from_id, to_id, qualifier, about_id, source_id, event_id,
  counts, against, field, value, seen_on, source_key, fields
FROM archive WHERE since <= ?1 AND until > ?1),
held AS NOT MATERIALIZED (SELECT scheme, value, id FROM key WHERE since <= ?1 AND (until IS NULL OR until > ?1))
