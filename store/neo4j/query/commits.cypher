// The first $limit commits after revision $after, up to $head.
MATCH (c:Commit) WHERE c.revision > $after AND c.revision <= $head
RETURN properties(c) ORDER BY c.revision LIMIT $limit
