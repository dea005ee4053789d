UNWIND $rows AS row CREATE (n:Past) SET n = row
