// The nodes that make a database ours.
MERGE (h:Catchment {id: 'head'}) ON CREATE SET h.revision = 0, h.schema = 0
MERGE (j:Catchment {id: 'journal'}) ON CREATE SET j.turn = 0, j.announced = 0, j.applied = 0
