-- A new current state.
INSERT INTO current (row, id, kind, since, level, sort_name, name_words, type, from_id, to_id, qualifier, about_id, source_id, event_id,
  counts, against, field, value, seen_on, source_key, fields, sum)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)
