UNWIND $rows AS row MATCH (l:Link {id: row.id}) SET l = row.p
