// Package csv reads and writes the native spreadsheet form: one file for each
// noun, named as lists of it are (actors.csv, useCases.csv), links.csv and
// claims.csv. A row has the id and then the noun's fields by their names; lists
// are joined by |, keys are written scheme:value. It also reads hand-made files
// with keys or slugs for ids, with fewer columns, and with the columns of
// [aliases].
//
// A cell that a spreadsheet program would run as a formula, one that begins with
// = + - @, a tab or a carriage return, is written with a ' before it, and so is
// one with space around it; reading takes exactly that off again.
package csv

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// Decoder reads native CSV. Where the files hold sources.csv with one row,
// claims rest on that source unless they name another. Where they hold
// claims.csv, that says all that is claimed of rows with ids of the registry;
// otherwise each row is a claim of its own.
type Decoder struct{}

// unitSize is how many things, relations and statements go into one unit.
const unitSize = 1_000

// Decode implements [exchange.Decoder].
func (Decoder) Decode(ctx context.Context, in []exchange.File, report func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return func(yield func(exchange.Unit, error) bool) {
		d, err := open(in, report)
		if err == nil {
			d.yield = yield
			err = d.read(ctx)
		}
		if err != nil && err != errStopped {
			yield(exchange.Unit{}, err)
		}
	}
}

// list is one file with what it lists.
type list struct {
	table *exchange.Table
	name  string         // "actors", "links", "claims"
	noun  ecosystem.Noun // of its rows
	says  ecosystem.Fields
	means meaning
}

// decoding is one reading of a set of files.
type decoding struct {
	lists    []*list // in the order in which they are read
	source   ecosystem.Key
	claimed  bool              // whether claims.csv is there
	names    map[string]string // of actors and datasets, by label
	batch    exchange.Unit
	batchOf  []string // the files in it
	yield    func(exchange.Unit, error) bool
	inClaims rowSet // the rows of claims.csv that went with their links
}

// open finds out what each file lists and reads the headers.
func open(in []exchange.File, report func(exchange.Finding)) (*decoding, error) {
	d := &decoding{names: map[string]string{}}
	for _, f := range in {
		name, ok := strings.CutSuffix(strings.ToLower(f.Name), ".csv")
		if !ok {
			continue
		}
		l := listOf(name)
		if l == nil {
			report(exchange.Finding{Rule: "unknown-file", Severity: exchange.Warning, Where: exchange.Where{File: f.Name},
				Reason: "The file's name is that of no list, so it is not read.", Fix: "Name it like one of " + strings.Join(fileNames(), ", ") + "."})
			continue
		}
		var err error
		if l.table, err = exchange.OpenTable(f, report); err != nil {
			return nil, err
		}
		if err := l.understand(report); err != nil {
			return nil, err
		}
		d.lists = append(d.lists, l)
		d.claimed = d.claimed || l.name == "claims"
	}
	if len(d.lists) == 0 {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "None of the files is native CSV.",
			Hint: "Name them like " + strings.Join(fileNames(), ", ") + "."}
	}
	slices.SortStableFunc(d.lists, func(a, b *list) int { return rank(a.name) - rank(b.name) })
	return d, d.findSource()
}

// listOf tells by a file's name, without ending, what it lists; nil for none.
func listOf(name string) *list {
	key := exchange.ColumnKey(name)
	for _, f := range files {
		if exchange.ColumnKey(f.name) == key {
			l := listOf(f.list)
			l.says = f.says
			return l
		}
	}
	for _, kind := range []ecosystem.Kind{ecosystem.KindLink, ecosystem.KindClaim} {
		if n := ecosystem.NounOf(kind); exchange.ColumnKey(n.Plural) == key {
			return &list{name: n.Plural, noun: n}
		}
	}
	for _, n := range ecosystem.Nouns() {
		if exchange.ColumnKey(n.Plural) == key {
			return &list{name: n.Plural, noun: n}
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

// rank orders lists so that a row comes after what its claim names: sources,
// events, the other things, links, claims.
func rank(name string) int {
	order := []string{"sources", "events", "", "links", "claims"}
	if i := slices.Index(order, name); i >= 0 {
		return i
	}
	return slices.Index(order, "")
}

// findSource takes the only row of sources.csv for what all claims rest on.
func (d *decoding) findSource() error {
	for _, l := range d.lists {
		if l.name != "sources" {
			continue
		}
		var only exchange.Row
		n := 0
		for row, err := range l.table.WithoutReports().Rows() {
			if err != nil {
				return err
			}
			only = row
			n++
		}
		if n == 1 {
			if name := l.nameOf(only); name.ID != "" {
				d.source = ecosystem.NewKey(ecosystem.SchemeID, string(name.ID))
			} else if len(name.Keys) > 0 {
				d.source = name.Keys[0]
			}
		}
	}
	return nil
}

var errStopped = fmt.Errorf("the reader has enough")

// add puts something into the batch and hands the batch on when it is full.
func (d *decoding) add(file string, things []exchange.Thing, relations []exchange.Relation, statements []exchange.Statement) error {
	d.batch.Things = append(d.batch.Things, things...)
	d.batch.Relations = append(d.batch.Relations, relations...)
	d.batch.Statements = append(d.batch.Statements, statements...)
	if !slices.Contains(d.batchOf, file) {
		d.batchOf = append(d.batchOf, file)
	}
	if len(d.batch.Things)+len(d.batch.Relations)+len(d.batch.Statements) < unitSize {
		return nil
	}
	return d.flush()
}

func (d *decoding) flush() error {
	u := d.batch
	if len(u.Things)+len(u.Relations)+len(u.Statements) == 0 {
		return nil
	}
	u.Name = d.batchOf[0]
	if last := d.batchOf[len(d.batchOf)-1]; last != u.Name {
		u.Name += " to " + last
	}
	u.Source = d.source
	d.batch, d.batchOf = exchange.Unit{}, nil
	if !d.yield(u, nil) {
		return errStopped
	}
	return nil
}
