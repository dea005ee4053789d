// How many entities of $nouns there are at revision $rev, all or those of $visible, if nothing has changed since.
MATCH (n:Entity) WHERE n.noun IN $nouns AND n.sortName IS NOT NULL AND n.id IS NOT NULL
  AND n.revision <= $rev AND ($all OR coalesce(n.visibility, 'public') IN $visible)
RETURN count(n)
