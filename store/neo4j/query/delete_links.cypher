UNWIND $rows AS row MATCH (l:Link {id: row}) DELETE l
