// Archive copies up to revision $revision stand beside this; the change comes next.
MATCH (j:Catchment {id: 'journal'}) WHERE j.turn = $turn
SET j.turn = $turn + 1, j.announced = $revision RETURN j.turn
