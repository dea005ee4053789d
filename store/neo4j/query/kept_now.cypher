// The current states of $id and of the claims about it.
MATCH (n:Entity {id: $id}) RETURN properties(n)
UNION ALL
MATCH (n:Link {id: $id}) RETURN properties(n)
UNION ALL
MATCH (n:Claim) WHERE n.id = $id OR n.about = $id RETURN properties(n)
