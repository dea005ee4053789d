// The next $limit current claims by id after $from, up to $upto.
MATCH (n:Claim) WHERE n.id > $from AND n.id <= $upto
RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit
