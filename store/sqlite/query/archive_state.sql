-- The current row ?1 becomes past at revision ?2; ?5 is who may see the thing from then on.
INSERT INTO archive (row, id, kind, since, level, sort_name, name_words, type, from_id, to_id, qualifier, about_id, source_id, event_id,
  counts, against, field, value, seen_on, source_key, fields, sum, until, ended, last_level)
SELECT row, id, kind, since, level, sort_name, name_words, type, from_id, to_id, qualifier, about_id, source_id, event_id,
  counts, against, field, value, seen_on, source_key, fields, ?4, ?2, ?3, ?5
FROM current WHERE row = ?1
