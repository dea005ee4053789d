// Package sic2007 reads the UK Standard Industrial Classification 2007 as the
// condensed list of five-digit subclasses with their sections.
package sic2007

import (
	"context"
	"fmt"
	"iter"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// Decoder reads the list into industries: subclasses keyed by five digits,
// sections by their letter, and the BROADER link from each subclass to its
// section. Divisions, groups and classes are not in the list and not made up.
type Decoder struct{}

var layouts = []exchange.Layout{
	{Name: "the SIC 2007 subclasses", Columns: []string{"code", "title", "section", "section_title"}},
}

var source = ecosystem.Key{Scheme: ecosystem.SchemeSlug, Value: "src-sic2007"}

// Decode implements [exchange.Decoder]. The whole list is one unit.
func (Decoder) Decode(ctx context.Context, files []exchange.File, report func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return func(yield func(exchange.Unit, error) bool) {
		d := decoding{report: report, sections: map[string]string{}}
		err := d.read(files)
		if err == nil {
			err = ctx.Err()
		}
		yield(d.unit, err)
	}
}

// decoding is one reading of the list.
type decoding struct {
	report   func(exchange.Finding)
	unit     exchange.Unit
	sections map[string]string // the title that each was first given
}

func (d *decoding) read(files []exchange.File) error {
	tables, err := exchange.Recognise(files, layouts, d.report)
	if err != nil {
		return err
	}
	d.unit = exchange.Unit{Name: "Standard Industrial Classification 2007", Source: source, Things: []exchange.Thing{{
		Name: exchange.Name{Keys: []ecosystem.Key{source}}, Kind: ecosystem.KindSource, Fields: ecosystem.Fields{
			"name": "Standard Industrial Classification 2007, condensed list", "kind": "document",
			"publisher": "Companies House", "licence": "Open Government Licence v3.0"}}}}
	for _, t := range tables[layouts[0].Name] {
		for row, err := range t.Rows() {
			if err != nil {
				return err
			}
			d.subclass(row)
		}
	}
	return nil
}

func (d *decoding) subclass(row exchange.Row) {
	code, ok := d.code(row)
	if !ok {
		return
	}
	d.unit.Things = append(d.unit.Things, exchange.Thing{Name: name(code), Kind: ecosystem.KindIndustry, Claim: exchange.Stated(), Where: row.Where(""),
		Fields:  ecosystem.Fields{"name": row.Get("title"), "scheme": "sic2007", "code": code, "level": "subclass"},
		Columns: map[string]string{"name": "title"}})
	if letter, ok := d.section(row); ok {
		d.unit.Relations = append(d.unit.Relations, exchange.Relation{Type: ecosystem.LinkBroader, From: name(code), To: name(letter),
			Claim: exchange.Stated(), Where: row.Where("section")})
	}
}

// code gives a subclass's five digits. A spreadsheet that takes codes for numbers
// drops the leading zero of divisions 01 to 09: four digits can mean nothing else.
func (d *decoding) code(row exchange.Row) (string, bool) {
	code := row.Get("code")
	digits := strings.Trim(code, "0123456789") == ""
	switch {
	case digits && len(code) == 5:
		return code, true
	case digits && len(code) == 4:
		d.report(row.Finding(exchange.Warning, "code", "lost-zero", fmt.Sprintf("A subclass has five digits; the leading zero was lost and is put back: 0%s.", code),
			"Keep the column as text when a spreadsheet opens the file."))
		return "0" + code, true
	}
	d.report(row.Finding(exchange.Error, "code", "bad-code", "A SIC 2007 subclass has five digits.", "Mend the code."))
	return "", false
}

// section states the row's section, the first time that it comes up.
func (d *decoding) section(row exchange.Row) (string, bool) {
	letter, title := strings.ToUpper(row.Get("section")), row.Get("section_title")
	if len(letter) != 1 || letter[0] < 'A' || letter[0] > 'Z' {
		d.report(row.Finding(exchange.Warning, "section", "bad-section", "A section is one letter; the subclass is linked to none.", "Fill in the section's letter."))
		return "", false
	}
	first, seen := d.sections[letter]
	if !seen {
		d.sections[letter] = title
		d.unit.Things = append(d.unit.Things, exchange.Thing{Name: name(letter), Kind: ecosystem.KindIndustry, Claim: exchange.Stated(), Where: row.Where("section"),
			Fields:  ecosystem.Fields{"name": title, "scheme": "sic2007", "code": letter, "level": "section"},
			Columns: map[string]string{"name": "section_title"}})
	} else if first != title {
		d.report(row.Finding(exchange.Warning, "section_title", "said-twice", "An earlier row calls the section "+first+"; the first stands.", "Let the rows agree."))
	}
	return letter, true
}

func name(code string) exchange.Name {
	return exchange.Name{Keys: []ecosystem.Key{ecosystem.NewKey(ecosystem.SchemeSIC2007, code)}}
}
