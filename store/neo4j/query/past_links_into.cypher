// The links to $ids at revision $rev that have changed since, and what those of $seen were.
MATCH (n:Past) WHERE n.to IN $ids AND n.revision <= $rev AND n.until > $rev RETURN properties(n)
UNION ALL
MATCH (n:Past) WHERE n.id IN $seen AND n.revision <= $rev AND n.until > $rev RETURN properties(n)
