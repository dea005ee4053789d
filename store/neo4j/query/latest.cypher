// What $entities, $links and $claims, which are all of $ids, say now of who may see them, or said last before they ended.
MATCH (n:Entity) WHERE n.id IN $entities RETURN n.id AS id, n.revision AS revision, coalesce(n.visibility, 'public') AS visibility
UNION ALL
MATCH (n:Link) WHERE n.id IN $links RETURN n.id AS id, n.revision AS revision, coalesce(n.visibility, 'public') AS visibility
UNION ALL
MATCH (n:Claim) WHERE n.id IN $claims RETURN n.id AS id, n.revision AS revision, coalesce(n.visibility, 'public') AS visibility
UNION ALL
MATCH (n:Past) WHERE n.id IN $ids AND n.until > 0 AND n.ended RETURN n.id AS id, n.revision AS revision, coalesce(n.visibility, 'public') AS visibility
