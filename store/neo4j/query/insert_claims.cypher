// Claims of any form, each on a link or an entity.
UNWIND $rows AS row
CREATE (c:Claim) SET c = row
WITH c, row
CALL (c, row) { MATCH (x:Entity {id: row.about}) CREATE (c)-[:ABOUT]->(x) }
CALL (c, row) { MATCH (x:Link {id: row.about}) CREATE (c)-[:ABOUT]->(x) }
CALL (c, row) { MATCH (x:Entity {id: row.source}) CREATE (c)-[:RESTS_ON]->(x) }
CALL (c, row) { MATCH (x:Entity {id: row.event}) CREATE (c)-[:SAID_AT]->(x) }
