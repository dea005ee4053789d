// The change up to revision $revision stands beside this; publishing it comes next.
MATCH (j:Catchment {id: 'journal'}) WHERE j.turn = $turn
SET j.turn = $turn + 1, j.announced = $revision, j.applied = $revision RETURN j.turn
