UNWIND $rows AS row CREATE (l:Link) SET l = row.p
