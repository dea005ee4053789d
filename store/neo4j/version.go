package neo4j

// SchemaVersion is the version of the schema that this program writes, and the
// newest that it reads: how many steps stand in migrate/. `catchment version` tells it.
func SchemaVersion() int { return len(migrations) }
