// How far the last writer came. Read it after taking a lock.
MATCH (h:Catchment {id: 'head'}), (j:Catchment {id: 'journal'}) RETURN h.revision, h.schema, j.turn, j.applied, j.announced
