// What is still to do to a database of before once it is open, as it takes more than
// statements: to let claims say what its things show.
MATCH (h:Catchment {id: 'head'}) WHERE h.revision > 0 MERGE (:Catchment {id: 'claims to make'});
