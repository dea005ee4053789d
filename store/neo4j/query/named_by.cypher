// Different links and claims that name each of $ids now, at most $limit of each sort.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[r]-(n) RETURN DISTINCT coalesce(r.id, n.id) AS by LIMIT $limit
  UNION ALL
  MATCH (:Link {id: id})<-[:ABOUT]-(n:Claim) RETURN n.id AS by LIMIT $limit
}
RETURN id, by
