UNWIND $rows AS row MATCH (c:Claim {id: row}) DETACH DELETE c
