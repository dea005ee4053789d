// The states that commits made or replaced, of those that are past by now: $rows are ids, each with the commit's revision.
UNWIND $rows AS row
MATCH (n:Past) WHERE n.id = row.id AND n.until >= row.revision AND (n.revision = row.revision OR n.until = row.revision)
RETURN properties(n)
