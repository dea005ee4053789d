// The newest revision.
MATCH (h:Catchment {id: 'head'}) RETURN h.revision
