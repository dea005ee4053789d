// Writes what the word index has of states of the past. A text comes or goes with the
// count of a state's properties.
UNWIND $rows AS row
MATCH (n:Past {id: row.id, until: row.until}) WHERE n.searchText IS NOT NULL SET n.searchText = row.text
