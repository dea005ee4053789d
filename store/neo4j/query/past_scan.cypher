// The next $limit things by id after $from, up to $upto, as they were at revision $rev and are no more.
MATCH (n:Past) WHERE n.id > $from AND n.id <= $upto AND ($nouns IS NULL OR n.noun IN $nouns) AND n.revision <= $rev AND n.until > $rev
RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit
