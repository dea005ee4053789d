package csv

import (
	"slices"

	"catchment/ecosystem"
	"catchment/exchange"
)

// sheet is one file, with what its rows are about and what its columns mean.
type sheet struct {
	table   *exchange.Table
	name    string           // "actors", "links", "claims"
	noun    ecosystem.Noun   // of its rows
	says    ecosystem.Fields // what every row says without a column for it
	columns columnMeanings
}

// sheetNamed tells by a file's name, without ending, what it lists; nil for none.
func sheetNamed(name string) *sheet {
	key := exchange.ColumnKey(name)
	for _, f := range fileAliases {
		if exchange.ColumnKey(f.name) == key {
			sh := sheetNamed(f.list)
			sh.says = f.says
			return sh
		}
	}
	for _, n := range ecosystem.Tables() {
		if exchange.ColumnKey(n.Plural) == key {
			return &sheet{name: n.Plural, noun: n}
		}
	}
	return nil
}

func fileNames() []string {
	var names []string
	for _, n := range ecosystem.Nouns() {
		names = append(names, n.Plural+".csv")
	}
	return append(names, "links.csv", "claims.csv")
}

// readingOrder orders sheets so that a row comes after what its claim names and what
// defines its columns: sources, events, definitions, the other things, links, claims.
func readingOrder(name string) int {
	order := []string{"sources", "events", "attributeDefinitions", "", "links", "claims"}
	if i := slices.Index(order, name); i >= 0 {
		return i
	}
	return slices.Index(order, "")
}
