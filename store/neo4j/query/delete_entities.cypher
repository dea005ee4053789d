UNWIND $rows AS row MATCH (n:Entity {id: row}) DELETE n
