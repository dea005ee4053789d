INSERT OR IGNORE INTO beside (sum, text) VALUES (?1, ?2)
