UNWIND $rows AS row CREATE (:Key {name: row.name, of: row.of})
