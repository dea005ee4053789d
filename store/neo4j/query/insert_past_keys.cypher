UNWIND $rows AS row MERGE (:PastKey {name: row.name, of: row.of})
