// The current states of $entities, $links and $claims, which are ids.
MATCH (n:Entity) WHERE n.id IN $entities RETURN properties(n)
UNION ALL
MATCH (n:Link) WHERE n.id IN $links RETURN properties(n)
UNION ALL
MATCH (n:Claim) WHERE n.id IN $claims RETURN properties(n)
