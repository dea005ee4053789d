MATCH (h:Catchment {id: 'head'}) SET h.schema = $schema
