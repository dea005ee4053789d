UNWIND $rows AS row MERGE (n:Beside {sum: row.sum}) ON CREATE SET n.text = row.text
