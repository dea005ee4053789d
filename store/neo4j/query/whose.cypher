// Whether the database is ours, whether it holds anything, and whether its values wait for claims.
OPTIONAL MATCH (h:Catchment {id: 'head'})
RETURN h.schema, EXISTS { MATCH (n) }, EXISTS { MATCH (:Catchment {id: 'claims to make'}) }
