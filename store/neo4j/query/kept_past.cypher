// Every state of $id, and of claims while they were about it, that is past.
MATCH (n:Past) WHERE n.id = $id AND n.until > 0 RETURN properties(n)
UNION
MATCH (n:Past) WHERE n.about = $id AND n.until > 0 RETURN properties(n)
