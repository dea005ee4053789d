// Takes away what no state names any more, now or in the past.
MATCH (n:Beside)
WHERE NOT EXISTS { MATCH (p:Place) WHERE p.outline = n.sum } AND NOT EXISTS { MATCH (p:Past) WHERE p.noun = 'Place' AND p.outline = n.sum }
DELETE n
