MATCH (j:Catchment {id: 'journal'}) SET j.lock = true
