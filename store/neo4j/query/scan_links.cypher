// The next $limit current links by id after $from, up to $upto.
MATCH (n:Link) WHERE n.id > $from AND n.id <= $upto
RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit
