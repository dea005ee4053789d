// Package drawnmap reads maps that people have drawn elsewhere: Kumu's two sheets, its
// blueprint and its project as JSON, the node and edge tables of Gephi, GraphML and GEXF. They
// all hold elements and connections with types of their drawers' own; a mapping says what
// these are here, and where nobody gave one it is guessed by their words and told.
package drawnmap

import (
	"context"
	"iter"

	"catchment/ecosystem"
	"catchment/exchange"
)

// Decoder reads elements into things and connections into links, or, between actors, into
// flows. Mapping is a [Mapping] as JSON; empty: all types are guessed.
type Decoder struct{ Mapping []byte }

// mostElements is how many elements or connections a map may have; nobody has drawn as many.
const mostElements = 100_000

// element is a thing as it was drawn.
type element struct {
	id, label, sort, description string
	tags                         []string
	more                         map[string]string // what else is said of it, by name
	at                           exchange.Where
}

// connection is a line between two elements.
type connection struct {
	from, to, sort, label string
	way                   direction
	more                  map[string]string // what else is said of it, by name
	at                    exchange.Where
}

// direction is how a line runs.
type direction int

const (
	directed direction = iota
	mutual
	undirected
)

// drawing is a map as it was drawn.
type drawing struct {
	program     string // whose file it is: Kumu, Gephi
	elements    []element
	connections []connection
}

// Decode implements [exchange.Decoder]. A map is one unit of things, then its connections.
func (d Decoder) Decode(ctx context.Context, files []exchange.File, report func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return exchange.Units(func(handOn func(exchange.Unit) error) error {
		m, err := readMapping(d.Mapping)
		if err != nil {
			return err
		}
		drawn, err := read(files, report)
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return err
		}
		if len(drawn.elements) > mostElements || len(drawn.connections) > mostElements {
			return &ecosystem.Error{Code: ecosystem.LimitExceeded, Message: "The map has more than 100,000 elements or connections.", Hint: "Export a part of it, or write native CSV."}
		}
		s := statement{Mapping: m, drawn: drawn, report: report, kinds: map[string]ecosystem.Kind{}, names: map[string]exchange.Name{}, told: map[string]bool{}}
		s.state()
		for _, u := range s.units {
			if err := handOn(u); err != nil {
				return err
			}
		}
		return nil
	})
}
