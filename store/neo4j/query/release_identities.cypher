// Links may take over one another's ends in one change, so all let go first.
UNWIND $rows AS row MATCH (l:Link {id: row}) REMOVE l.identity
