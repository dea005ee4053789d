// Rows if anything of $nouns has a name that sorts as none, now or ever.
MATCH (n:Entity) WHERE n.noun IN $nouns AND n.sortName = '' AND n.id IS NOT NULL RETURN 1 LIMIT 1
UNION ALL
MATCH (n:Past) WHERE n.noun IN $nouns AND n.sortName = '' AND n.id IS NOT NULL RETURN 1 LIMIT 1
