// The next $limit current entities after $id.
MATCH (n:Entity) WHERE n.id > $id RETURN properties(n) ORDER BY n.id LIMIT $limit
