// Package counts reads tables of figures as statistics offices publish them: what was
// counted in which place and period by which measure, a figure a row or crossed, where
// periods, classes or measures are columns. A mapping says what the columns are.
package counts

import (
	"cmp"
	"context"
	"io"
	"iter"
	"maps"
	"path"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// Decoder reads each figure into an OBSERVED_IN link, from what was counted to the place.
// Without a mapping of its own it takes the one JSON file among the files.
type Decoder struct{ Mapping []byte }

const relationsInUnit = 1_000

// Decode implements [exchange.Decoder].
func (d Decoder) Decode(ctx context.Context, files []exchange.File, report func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return exchange.Units(func(handOn func(exchange.Unit) error) error {
		r := &reading{report: report, made: map[string]bool{}, handOn: handOn}
		err := r.prepare(d.Mapping, files)
		for i := 0; err == nil && i < len(r.tables); i++ {
			err = r.table(ctx, r.tables[i])
		}
		return err
	})
}

// reading is one reading of a set of files.
type reading struct {
	Mapping
	report  func(exchange.Finding)
	tables  []exchange.File
	lookups map[string]map[string]string // codes by name in small letters, by file
	made    map[string]bool              // what was stated already, by key
	unit    exchange.Unit
	handOn  func(exchange.Unit) error

	crossed []column // of the table being read
}

// column is a crossed column: its header, and what that says.
type column struct{ header, says string }

// prepare reads the mapping and the look-ups, and finds the tables.
func (r *reading) prepare(mapping []byte, files []exchange.File) (err error) {
	for _, f := range files {
		if mapping == nil && path.Ext(f.Name) == ".json" {
			if mapping, err = contents(f); err != nil {
				return err
			}
		}
	}
	if mapping == nil {
		return &ecosystem.Error{Code: ecosystem.BadRequest, Message: "Nothing says what the columns of these tables are.",
			Hint: "Name a mapping with --map, or put it beside them as a JSON file; docs/counts.md has some."}
	}
	if r.Mapping, err = readMapping(mapping); err != nil {
		return err
	}
	r.lookups = map[string]map[string]string{}
	for _, d := range []Dimension{r.Of, r.Place} {
		if d.Lookup != nil {
			if err := r.lookup(*d.Lookup, files); err != nil {
				return err
			}
		}
	}
	for _, f := range files {
		isNamed := slices.ContainsFunc(r.Files, func(pattern string) bool { fits, _ := path.Match(pattern, f.Name); return fits })
		if isNamed || len(r.Files) == 0 && path.Ext(f.Name) == ".csv" && r.lookups[f.Name] == nil {
			r.tables = append(r.tables, belowTitles(f, r.HeaderRow))
		}
	}
	if len(r.tables) == 0 {
		return &ecosystem.Error{Code: ecosystem.BadRequest, Message: "None of the files is a table of figures.", Hint: "Name CSV files; files in the mapping says which."}
	}
	return nil
}

func contents(f exchange.File) ([]byte, error) {
	in, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer in.Close()
	return io.ReadAll(io.LimitReader(in, 1<<20))
}

// lookup reads a table of codes by name.
func (r *reading) lookup(of Lookup, files []exchange.File) error {
	i := slices.IndexFunc(files, func(f exchange.File) bool { return f.Name == of.File })
	if i < 0 {
		return &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The mapping looks codes up in " + of.File + ", which is not among the files.", Hint: "Name it too."}
	}
	t, err := exchange.OpenTable(files[i], r.report)
	if err == nil {
		err = t.Need(of.Name, of.Code)
	}
	if err != nil {
		return err
	}
	codes := map[string]string{}
	for row, err := range t.Rows() {
		if err != nil {
			return err
		}
		codes[strings.ToLower(row.Get(of.Name))] = row.Get(of.Code)
	}
	r.lookups[of.File] = codes
	return nil
}

// table reads one table.
func (r *reading) table(ctx context.Context, f exchange.File) error {
	t, err := exchange.OpenTable(f, r.report)
	if err == nil {
		err = t.Need(r.columns()...)
	}
	if err != nil {
		return err
	}
	r.crossed = r.crossedIn(t)
	for row, err := range t.Rows() {
		if err = cmp.Or(err, ctx.Err()); err != nil {
			return err
		}
		r.row(row)
		if len(r.unit.Relations) >= relationsInUnit {
			if err := r.flush(f.Name); err != nil {
				return err
			}
		}
	}
	return r.flush(f.Name)
}

func (r *reading) flush(name string) error {
	if len(r.unit.Relations) == 0 {
		return nil
	}
	u := r.unit
	u.Name, r.unit = "Figures in "+name, exchange.Unit{}
	r.state(&u)
	return r.handOn(u)
}

// state states the source of a unit, where the mapping names one.
func (r *reading) state(u *exchange.Unit) {
	if r.Source["name"] == "" {
		return
	}
	key := ecosystem.NewKey("figures", r.Source["name"])
	u.Source = key
	fields := ecosystem.Fields{"kind": "document"}
	for name, v := range r.Source {
		fields[name] = v
	}
	u.Things = append([]exchange.Thing{{Name: exchange.Name{Keys: []ecosystem.Key{key}}, Kind: ecosystem.KindSource, Fields: fields}}, u.Things...)
}

// columns are those that the mapping names, but for crossed ones.
func (r *reading) columns() []string {
	names := []string{r.Figure, r.Status}
	for _, d := range []Dimension{r.Of, r.Place, r.Period, r.Measure} {
		names = append(names, d.Column, d.Title)
		names = slices.AppendSeq(names, maps.Keys(d.Columns.named))
	}
	names = slices.AppendSeq(slices.AppendSeq(names, maps.Values(r.By)), maps.Keys(r.Only))
	slices.Sort(names)
	return slices.DeleteFunc(slices.Compact(names), func(n string) bool { return n == "" })
}

// crossedIn are the crossed columns of a table, in their order.
func (r *reading) crossedIn(t *exchange.Table) (crossed []column) {
	named := r.columns()
	for _, d := range []Dimension{r.Of, r.Place, r.Period, r.Measure} {
		for _, header := range t.Columns {
			says, crosses := d.Columns.named[header]
			isRest := d.Columns.rest && header != "" && !slices.Contains(named, header) && !slices.Contains(r.Ignore, header)
			if isRest {
				says = header
			}
			if crosses || isRest {
				crossed = append(crossed, column{header, says})
			}
		}
	}
	return crossed
}
