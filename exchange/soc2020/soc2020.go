// Package soc2020 reads the UK Standard Occupational Classification 2020 as the
// Office for National Statistics publishes it in volume 1: the structure of
// major, sub-major, minor and unit groups, and the job titles that belong to the
// unit groups, each as a CSV table. Either table may come without the other.
package soc2020

import (
	"cmp"
	"context"
	"iter"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// Decoder reads the classification into occupations, keyed by code, and the
// BROADER links from each to the one above it.
type Decoder struct{}

const (
	structure = "the SOC 2020 structure"
	jobTitles = "the SOC 2020 job titles"
)

var layouts = []exchange.Layout{
	{Name: structure, Columns: []string{"code", "level", "parent_code", "title"}},
	{Name: jobTitles, Columns: []string{"unit_group", "job_title"}},
}

// The levels by the number of digits in their codes.
var levels = []string{"", "major", "sub_major", "minor", "unit"}

var source = ecosystem.Key{Scheme: ecosystem.SchemeSlug, Value: "src-soc2020"}

// Decode implements [exchange.Decoder]. The whole classification is one unit.
func (Decoder) Decode(ctx context.Context, files []exchange.File, report func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return func(yield func(exchange.Unit, error) bool) {
		tables, err := exchange.Recognise(files, layouts, report)
		if err != nil {
			yield(exchange.Unit{}, err)
			return
		}
		d := decoding{report: report, titles: map[string][]string{}, first: map[string]exchange.Where{}}
		if err := d.read(tables); err != nil {
			yield(exchange.Unit{}, err)
			return
		}
		yield(d.unit, ctx.Err())
	}
}

// decoding is one reading of the two tables.
type decoding struct {
	report func(exchange.Finding)
	unit   exchange.Unit
	titles map[string][]string       // by unit group, until its occupation takes them
	first  map[string]exchange.Where // the row of a unit group's first title
	order  []string                  // of the unit groups that have titles
}

func (d *decoding) read(tables map[string][]*exchange.Table) error {
	d.unit = exchange.Unit{Name: "Standard Occupational Classification 2020", Source: source, Things: []exchange.Thing{{
		Name: exchange.Name{Keys: []ecosystem.Key{source}}, Kind: ecosystem.KindSource, Fields: ecosystem.Fields{
			"name": "Standard Occupational Classification 2020, volume 1", "kind": "document",
			"publisher": "Office for National Statistics", "licence": "Open Government Licence v3.0",
			"credit": "Contains ONS data © Crown copyright. Licensed under the Open Government Licence v3.0"}}}}
	for _, l := range layouts {
		if len(tables[l.Name]) == 0 {
			d.report(exchange.Finding{Rule: "missing-file", Severity: exchange.Warning,
				Reason: "No file holds " + l.Name + ", so what it says is not taken in.",
				Fix:    "Add the table with the columns " + strings.Join(l.Columns, ", ") + "."})
		}
	}
	for _, t := range tables[jobTitles] {
		if err := eachRow(t, d.jobTitle); err != nil {
			return err
		}
	}
	for _, t := range tables[structure] {
		if err := eachRow(t, d.occupation); err != nil {
			return err
		}
	}
	d.leftoverTitles()
	return nil
}

func eachRow(t *exchange.Table, use func(exchange.Row)) error {
	for row, err := range t.Rows() {
		if err != nil {
			return err
		}
		use(row)
	}
	return nil
}

func (d *decoding) jobTitle(row exchange.Row) {
	code, title := row.Get("unit_group"), row.Get("job_title")
	switch {
	case !isCode(code) || len(code) != 4:
		d.report(row.Finding(exchange.Error, "unit_group", "bad-code", "A unit group has four digits, so the title belongs nowhere.", "Mend the code."))
	case title == "":
		d.report(row.Finding(exchange.Error, "job_title", "no-title", "The row names no job.", "Fill in the title or take the row out."))
	case slices.Contains(d.titles[code], title):
		d.report(row.Finding(exchange.Note, "job_title", "duplicate", "The unit group has this title already.", "Take one of the rows out."))
	default:
		if d.titles[code] == nil {
			d.order = append(d.order, code)
			d.first[code] = row.Where("")
		}
		d.titles[code] = append(d.titles[code], title)
	}
}

func (d *decoding) occupation(row exchange.Row) {
	code := row.Get("code")
	if !isCode(code) {
		d.report(row.Finding(exchange.Error, "code", "bad-code", "A SOC 2020 code has one to four digits.", "Mend the code."))
		return
	}
	level := levels[len(code)]
	if stated := row.Get("level"); !strings.EqualFold(strings.NewReplacer("-", "_", " ", "_").Replace(stated), level) {
		d.report(row.Finding(exchange.Warning, "level", "wrong-level", "A code of as many digits stands for a "+level+" group, and is taken for one.", "Mend the level or the code."))
	}
	fields := ecosystem.Fields{"name": row.Get("title"), "scheme": "soc2020", "code": code, "level": level,
		"description": row.Get("description"), "entryRoutes": row.Get("entry_routes")}
	if titles := d.titles[code]; titles != nil {
		fields["titles"] = titles
		delete(d.titles, code)
	}
	d.unit.Things = append(d.unit.Things, exchange.Thing{Name: name(code), Kind: ecosystem.KindOccupation, Fields: fields, Where: row.Where(""),
		Claim: exchange.Stated(), Columns: map[string]string{"name": "title", "entryRoutes": "entry_routes"}})
	d.broader(row, code)
}

// broader links a group to the one above it, which the file names and the code
// tells: where the two differ the file's word stands.
func (d *decoding) broader(row exchange.Row, code string) {
	parent := row.Get("parent_code")
	switch {
	case parent == "" && len(code) == 1:
		return
	case parent == "":
		d.report(row.Finding(exchange.Warning, "parent_code", "no-parent", "Only major groups stand under no other; this one is linked to none.", "Fill in the parent."))
		return
	case parent != code[:len(code)-1]:
		d.report(row.Finding(exchange.Warning, "parent_code", "odd-parent", "By its code the group belongs under "+cmp.Or(code[:len(code)-1], "none")+"; the file's word stands.", "Mend the code or the parent."))
	}
	d.unit.Relations = append(d.unit.Relations, exchange.Relation{Type: ecosystem.LinkBroader, From: name(code), To: name(parent),
		Claim: exchange.Stated(), Where: row.Where("parent_code")})
}

// leftoverTitles states the titles of unit groups that the structure does not list: known ones take them.
func (d *decoding) leftoverTitles() {
	for _, code := range d.order {
		if titles := d.titles[code]; titles != nil {
			d.unit.Things = append(d.unit.Things, exchange.Thing{Name: name(code), Kind: ecosystem.KindOccupation,
				Fields: ecosystem.Fields{"titles": titles}, Claim: exchange.Stated(), Where: d.first[code]})
		}
	}
}

func name(code string) exchange.Name {
	return exchange.Name{Keys: []ecosystem.Key{ecosystem.NewKey(ecosystem.SchemeSOC2020, code)}}
}

func isCode(s string) bool {
	return s != "" && len(s) <= 4 && strings.Trim(s, "0123456789") == ""
}
