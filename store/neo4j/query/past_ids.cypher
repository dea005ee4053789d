// What $ids were at revision $rev, where they have changed since; $seen are some of them.
MATCH (n:Past) WHERE n.id IN $ids AND n.revision <= $rev AND n.until > $rev RETURN properties(n)
