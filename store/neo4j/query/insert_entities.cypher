UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.p
