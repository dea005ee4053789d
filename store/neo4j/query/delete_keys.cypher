UNWIND $rows AS row MATCH (k:Key {name: row}) DELETE k
