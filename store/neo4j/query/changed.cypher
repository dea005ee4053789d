// A row if anything that was so at revision $rev has begun to change.
MATCH (n:Past) WHERE n.until > $rev RETURN 1 LIMIT 1
