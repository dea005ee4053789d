// The sources that say that their data is made up, now or at revision $rev.
MATCH (n:Entity) WHERE n.noun = 'Source' AND n.sortName IS NOT NULL AND n.id IS NOT NULL AND n.synthetic RETURN n.id AS id
UNION ALL
MATCH (n:Past) WHERE n.noun = 'Source' AND n.sortName IS NOT NULL AND n.id IS NOT NULL AND n.synthetic
  AND n.revision <= $rev AND n.until > $rev RETURN n.id AS id
