// The current links from $ids, of $types or of any.
MATCH (e:Entity)-[r]->(f:Entity) USING INDEX e:Entity(id)
WHERE e.id IN $ids AND ($types IS NULL OR type(r) IN $types)
RETURN r {.*, type: type(r), from: e.id, to: f.id}
