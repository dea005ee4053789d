-- What is kept from now on of the state that ?1 had from revision ?2 on.
UPDATE archive SET level = ?3, sort_name = ?4, name_words = ?5, type = ?6, from_id = ?7, to_id = ?8, qualifier = ?9, about_id = ?10, source_id = ?11, event_id = ?12,
  counts = ?13, against = ?14, field = ?15, value = ?16, seen_on = ?17, source_key = ?18, fields = ?19, sum = ?20
WHERE id = ?1 AND since = ?2
