// Package csv reads and writes the native spreadsheet form: one file for each
// noun, named as lists of it are (actors.csv, useCases.csv), links.csv and
// claims.csv. A row has the id and then the noun's fields by their names; lists
// are joined by |, keys are written scheme:value; a field of one's own has a column
// attribute:NAME. It also reads hand-made files
// with keys or slugs for ids, with fewer columns, and with the columns of
// [aliases].
//
// A cell that a spreadsheet program would run as a formula, one that begins with
// = + - @, a tab or a carriage return, is written with a ' before it, and so is
// one with space around it; reading takes exactly that off again.
package csv

import (
	"context"
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
	return exchange.Units(func(handOn func(exchange.Unit) error) error {
		d, err := open(in, report)
		if err == nil {
			d.handOn, d.report = handOn, report
			err = d.read(ctx)
		}
		return err
	})
}

// decoding is one reading of a set of files. It holds one unit at a time, and so reads
// a file again for each thing that it wants from it: sources.csv for the only source,
// actors and datasets for the names of what flows join, each list for its things and
// then for the links that its columns make, whose ends may stand in any file, and
// claims.csv once for each 20,000 things and 20,000 links. To keep the rows instead would take memory
// that grows with the files; a row costs far less to read than to import.
type decoding struct {
	sheets     []*sheet // in the order in which they are read
	source     ecosystem.Key
	hasClaims  bool              // whether claims.csv is there
	endNames   map[string]string // of actors and datasets, by label: what flows join
	unit       exchange.Unit
	unitFiles  []string // the files that it is from
	handOn     func(exchange.Unit) error
	report     func(exchange.Finding)
	held       []statedThing // until their claims are looked for
	claimsRead rowSet        // the rows of claims.csv that went with what they are about
}

// open finds out what each file lists and reads the headers.
func open(in []exchange.File, report func(exchange.Finding)) (*decoding, error) {
	d := &decoding{endNames: map[string]string{}}
	for _, f := range in {
		if strings.EqualFold(f.Name, outlinesFile) {
			var err error
			if d.unit.Beside, err = readOutlines(f); err != nil {
				return nil, err
			}
			continue
		}
		name, ok := strings.CutSuffix(strings.ToLower(f.Name), ".csv")
		if !ok {
			continue
		}
		sh := sheetNamed(name)
		if sh == nil {
			report(exchange.Finding{Rule: "unknown-file", Severity: exchange.Warning, Where: exchange.Where{File: f.Name},
				Reason: "The file's name is that of no list, so it is not read.", Fix: "Name it like one of " + strings.Join(fileNames(), ", ") + "."})
			continue
		}
		var err error
		if sh.table, err = exchange.OpenTable(f, report); err != nil {
			return nil, err
		}
		if err := sh.readHeader(report); err != nil {
			return nil, err
		}
		d.sheets = append(d.sheets, sh)
		d.hasClaims = d.hasClaims || sh.name == "claims"
	}
	if len(d.sheets) == 0 {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "None of the files is native CSV.",
			Hint: "Name them like " + strings.Join(fileNames(), ", ") + "."}
	}
	slices.SortStableFunc(d.sheets, func(a, b *sheet) int { return readingOrder(a.name) - readingOrder(b.name) })
	return d, d.findSource()
}

// findSource reads sources.csv; if it has one row alone, all claims rest on that.
func (d *decoding) findSource() error {
	for _, sh := range d.sheets {
		if sh.name != "sources" {
			continue
		}
		var only exchange.Row
		n := 0
		for row, err := range sh.table.WithoutReports().Rows() {
			if err != nil {
				return err
			}
			only = row
			n++
		}
		if n == 1 {
			if name := sh.nameOf(only); name.ID != "" {
				d.source = ecosystem.NewKey(ecosystem.SchemeID, string(name.ID))
			} else if len(name.Keys) > 0 {
				d.source = name.Keys[0]
			}
		}
	}
	return nil
}

// add puts something into the unit, and hands the unit on when it is full.
func (d *decoding) add(file string, things []exchange.Thing, relations []exchange.Relation, statements []exchange.Statement) error {
	d.unit.Things = append(d.unit.Things, things...)
	d.unit.Relations = append(d.unit.Relations, relations...)
	d.unit.Statements = append(d.unit.Statements, statements...)
	if !slices.Contains(d.unitFiles, file) {
		d.unitFiles = append(d.unitFiles, file)
	}
	if len(d.unit.Things)+len(d.unit.Relations)+len(d.unit.Statements) < unitSize {
		return nil
	}
	return d.flush()
}

// flush hands the unit on and begins the next.
func (d *decoding) flush() error {
	u := d.unit
	if len(u.Things)+len(u.Relations)+len(u.Statements) == 0 {
		return nil
	}
	u.Name = d.unitFiles[0]
	if last := d.unitFiles[len(d.unitFiles)-1]; last != u.Name {
		u.Name += " to " + last
	}
	u.Source = d.source
	d.unit, d.unitFiles = exchange.Unit{Beside: u.Beside}, nil
	return d.handOn(u)
}
