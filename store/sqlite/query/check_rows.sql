-- Every row of both tables, whole.
SELECT row, id, kind, since, level, sort_name, name_words, type, from_id, to_id, qualifier, about_id, source_id, event_id,
  counts, against, field, value, seen_on, source_key, fields, sum, 0 AS until, 0 AS ended FROM current
UNION ALL
SELECT row, id, kind, since, level, sort_name, name_words, type, from_id, to_id, qualifier, about_id, source_id, event_id,
  counts, against, field, value, seen_on, source_key, fields, sum, until, ended FROM archive
