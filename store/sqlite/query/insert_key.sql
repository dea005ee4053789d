INSERT INTO key (scheme, value, id, since) VALUES (?1, ?2, ?3, ?4)
