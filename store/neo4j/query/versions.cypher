// Which of $entities, $links and $claims are there, with the commits that made their states.
MATCH (n:Entity) WHERE n.id IN $entities RETURN n.id, n.revision
UNION ALL
MATCH (n:Link) WHERE n.id IN $links RETURN n.id, n.revision
UNION ALL
MATCH (n:Claim) WHERE n.id IN $claims RETURN n.id, n.revision
