// The links from $ids that show at revision $rev, by their far ends, each of which is sent once, if nothing has changed since. The hint keeps a
// store that was nearly empty when the plan was made from going through all links later.
MATCH (e:Entity)-[r]->(f:Entity) USING INDEX e:Entity(id)
WHERE e.id IN $ids AND ($types IS NULL OR type(r) IN $types)
  AND e.revision <= $rev AND r.revision <= $rev AND f.revision <= $rev
  AND ($all OR coalesce(e.visibility, 'public') IN $visible AND coalesce(r.visibility, 'public') IN $visible AND coalesce(f.visibility, 'public') IN $visible)
  AND EXISTS { MATCH (c:Claim) WHERE c.about = r.id AND c.revision <= $rev AND ($all OR coalesce(c.visibility, 'public') IN $visible) }
RETURN collect([r, e.id]), f
