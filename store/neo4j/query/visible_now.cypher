// Who may see the current $entities, $links and $claims, which are ids, and what they rest on.
MATCH (n:Entity) WHERE n.id IN $entities RETURN n {.id, .revision, .visibility} AS state
UNION ALL
MATCH (n:Link) WHERE n.id IN $links RETURN n {.id, .revision, .visibility, .from, .to} AS state
UNION ALL
MATCH (n:Claim) WHERE n.id IN $claims RETURN n {.id, .revision, .visibility, .about} AS state
