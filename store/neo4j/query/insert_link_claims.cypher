// Claims on links that rest on a source and were made at no event: most of them.
UNWIND $rows AS row
CREATE (c:Claim) SET c = row
WITH c, row
MATCH (x:Link {id: row.about})
MATCH (s:Entity {id: row.source})
CREATE (c)-[:ABOUT]->(x), (c)-[:RESTS_ON]->(s)
