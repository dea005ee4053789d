// Every state that $ids had up to revision $rev and have no more.
MATCH (n:Past) WHERE n.id IN $ids AND n.until > 0 AND n.revision <= $rev RETURN properties(n)
