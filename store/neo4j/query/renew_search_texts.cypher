// Writes what the word index has of current entities.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id}) SET n.searchText = row.text
