// Package postcodes reads tables of postcodes and the districts that they are of, as the
// Office for National Statistics publishes them (NSPL, ONSPD). Nothing of them is kept: the
// import compares them with where venues lie.
package postcodes

import (
	"cmp"
	"context"
	"iter"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// Decoder reads each row into what the import compares.
type Decoder struct{}

// The columns, by the names that releases have for them; a # is any digit.
var (
	codes     = []string{"pcds", "pcd8", "pcd7", "pcd2", "pcd", "postcode"}
	districts = []string{"lad##cd", "laua", "oslaua", "district", "lad"}
)

const rowsInUnit = 10_000

// Decode implements [exchange.Decoder].
func (Decoder) Decode(ctx context.Context, files []exchange.File, report func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return exchange.Units(func(handOn func(exchange.Unit) error) error {
		read := 0
		for _, f := range files {
			if !strings.HasSuffix(strings.ToLower(f.Name), ".csv") {
				continue
			}
			t, err := exchange.OpenTable(f, report)
			if err == nil {
				read++
				err = table(ctx, t, report, handOn)
			}
			if err != nil {
				return err
			}
		}
		if read == 0 {
			return &ecosystem.Error{Code: ecosystem.BadRequest, Message: "None of the files is a table of postcodes.", Hint: "Name a CSV file."}
		}
		return nil
	})
}

func table(ctx context.Context, t *exchange.Table, report func(exchange.Finding), handOn func(exchange.Unit) error) error {
	code, district := first(t, codes), first(t, districts)
	if code == "" || district == "" {
		return &ecosystem.Error{Code: ecosystem.BadRequest, Message: t.File + " is no table of postcodes.",
			Hint: "It needs a column with the postcode (" + strings.Join(codes, ", ") + ") and one with the district's code (" + strings.Join(districts, ", ") + ")."}
	}
	u := exchange.Unit{Name: "Postcodes in " + t.File}
	flush := func() error {
		full := u
		if u.Postcodes = nil; len(full.Postcodes) == 0 {
			return nil
		}
		return handOn(full)
	}
	for row, err := range t.Rows() {
		if err = cmp.Or(err, ctx.Err()); err != nil {
			return err
		}
		p := exchange.Postcode{Code: exchange.NormalPostcode(row.Get(code)), District: strings.ToUpper(row.Get(district)), Where: row.Where(code)}
		if p.Code == "" || p.District == "" {
			report(row.Finding(exchange.Note, code, "no-district", "The row has no postcode or no district, so nothing is compared with it.", ""))
			continue
		}
		if u.Postcodes = append(u.Postcodes, p); len(u.Postcodes) == rowsInUnit {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	return flush()
}

// first is the first of some columns that the table has.
func first(t *exchange.Table, names []string) string {
	for _, name := range names {
		if column := t.Column(name); column != "" {
			return column
		}
	}
	return ""
}
