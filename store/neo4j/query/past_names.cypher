// The next $limit entities of each of $nouns by name and id after $name and $id, no further than
// $toName and $toID, as they were at revision $rev and are no more.
UNWIND $nouns AS noun
CALL (noun) {
  MATCH (n:Past) WHERE n.noun = noun AND n.id IS NOT NULL AND n.sortName >= $name AND (n.sortName > $name OR n.id > $id)
    AND n.sortName <= $toName AND (n.sortName < $toName OR n.id <= $toID) AND n.revision <= $rev AND n.until > $rev
  RETURN n ORDER BY n.noun, n.sortName, n.id LIMIT $limit
}
WITH n ORDER BY n.sortName, n.id LIMIT $limit
RETURN n.sortName, n.id, properties(n)
ORDER BY n.sortName, n.id
