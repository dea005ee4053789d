// The next $limit states of the past after the one of $id that was true until $until.
MATCH (n:Past) WHERE n.id >= $id AND n.until IS NOT NULL AND (n.id > $id OR n.until > $until)
RETURN properties(n) ORDER BY n.id, n.until LIMIT $limit
