// Takes away what no state names any more, now or in the past.
MATCH (n:Beside)
WHERE n.sum IS NOT NULL AND NOT EXISTS { MATCH (p:Entity) WHERE p.outline = n.sum } AND NOT EXISTS { MATCH (p:Past) WHERE p.outline = n.sum }
DELETE n
