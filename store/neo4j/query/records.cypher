// The current states of $ids.
MATCH (n:Entity) WHERE n.id IN $ids RETURN properties(n)
UNION ALL
MATCH (n:Link) WHERE n.id IN $ids RETURN properties(n)
UNION ALL
MATCH (n:Claim) WHERE n.id IN $ids RETURN properties(n)
