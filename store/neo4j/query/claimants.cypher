// The claims that spoke of $ids once, up to revision $rev, in words that are past.
MATCH (n:Past) WHERE n.about IN $ids AND n.until > 0 AND n.revision <= $rev RETURN n.id
