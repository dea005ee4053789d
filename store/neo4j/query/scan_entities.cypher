// The next $limit current entities of $nouns by id after $from, up to $upto.
MATCH (n:Entity) WHERE n.id > $from AND n.id <= $upto AND n.noun IN $nouns
RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit
