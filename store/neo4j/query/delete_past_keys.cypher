UNWIND $rows AS row MATCH (k:PastKey {name: row.name, of: row.of}) DELETE k
