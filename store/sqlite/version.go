package sqlite

// SchemaVersion is the version of the tables that this program writes, and the
// newest that it reads: how many steps stand in migrate/. `catchment version` tells it.
func SchemaVersion() int { return len(migrations) }
