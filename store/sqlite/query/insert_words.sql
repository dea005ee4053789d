INSERT INTO words (rowid, text) VALUES (?1, ?2)
