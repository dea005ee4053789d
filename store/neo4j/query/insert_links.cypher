// New links: the node that claims can speak of, and the relationship that people see.
UNWIND $rows AS row
CREATE (l:Link) SET l = row
WITH row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b) SET r = row {.*, type: null, from: null, to: null, identity: null}
