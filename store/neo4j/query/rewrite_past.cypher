// What is kept from now on of states of the past.
UNWIND $rows AS row MATCH (n:Past {id: row.id, until: row.until}) SET n = row
