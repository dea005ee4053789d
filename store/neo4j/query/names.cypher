// The next $limit current entities of each of $nouns by name and id after $name and $id.
UNWIND $nouns AS noun
CALL (noun) {
  MATCH (n:Entity) WHERE n.noun = noun AND n.id IS NOT NULL AND n.sortName >= $name AND (n.sortName > $name OR n.id > $id)
  RETURN n ORDER BY n.noun, n.sortName, n.id LIMIT $limit
}
WITH n ORDER BY n.sortName, n.id LIMIT $limit
RETURN n.sortName, n.id, properties(n)
ORDER BY n.sortName, n.id
