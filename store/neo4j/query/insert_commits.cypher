UNWIND $rows AS row CREATE (c:Commit) SET c = row
