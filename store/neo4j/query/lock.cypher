// Whoever writes takes this lock first and holds it to the end.
MATCH (h:Catchment {id: 'head'}) SET h.lock = true
