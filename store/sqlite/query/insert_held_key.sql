INSERT INTO key (scheme, value, id, since, until) VALUES (?1, ?2, ?3, ?4, nullif(?5, 0))
