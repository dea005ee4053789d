// Whether the database is ours, and whether it holds anything.
OPTIONAL MATCH (h:Catchment {id: 'head'})
RETURN h.schema, EXISTS { MATCH (n) }
