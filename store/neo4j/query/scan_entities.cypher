// The next $limit current entities by id after $from, up to $upto.
MATCH (n:Entity) WHERE n.id > $from AND n.id <= $upto
RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit
