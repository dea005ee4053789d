// Package ssa reads the subject classifications of further and of higher
// education: the sector subject areas of the Learning Aim Reference Service, in
// two tiers, and the Common Aggregation Hierarchy (CAH), in three levels.
package ssa

import (
	"context"
	"fmt"
	"iter"
	"regexp"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// Decoder reads either classification, or both, into subjects keyed by code and
// the BROADER links from each to the one above it.
type Decoder struct{}

// classification is one of the two, and how its table is read.
type classification struct {
	layout       exchange.Layout
	scheme       string
	source       ecosystem.Key
	sourceFields ecosystem.Fields
	title        string // the column of the name
	read         func(*decoding, exchange.Row) (heading, bool)
}

// heading is a subject's place in its classification.
type heading struct{ code, parent, level string }

var subjectAreas = classification{
	layout: exchange.Layout{Name: "the sector subject areas", Columns: []string{"code", "tier", "parent_code", "title"}},
	scheme: ecosystem.SchemeSSA, title: "title", read: (*decoding).areaHeading,
	source: ecosystem.Key{Scheme: ecosystem.SchemeSlug, Value: "src-ssa"},
	sourceFields: ecosystem.Fields{"name": "Sector subject areas, Learning Aim Reference Service", "kind": "document",
		"publisher": "Department for Education", "licence": "Open Government Licence v3.0"},
}

var cah = classification{
	layout: exchange.Layout{Name: "the CAH subjects", Columns: []string{"code", "english_label", "level"}},
	scheme: ecosystem.SchemeCAH, title: "english_label", read: (*decoding).cahHeading,
	source: ecosystem.Key{Scheme: ecosystem.SchemeSlug, Value: "src-cah"},
	sourceFields: ecosystem.Fields{"name": "Common Aggregation Hierarchy subjects, English and Welsh", "kind": "document",
		"publisher": "Office for Students", "licence": "MIT"},
}

// Decode implements [exchange.Decoder]. Each classification is one unit.
func (Decoder) Decode(ctx context.Context, files []exchange.File, report func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return func(yield func(exchange.Unit, error) bool) {
		tables, err := exchange.Recognise(files, []exchange.Layout{subjectAreas.layout, cah.layout}, report)
		if err != nil {
			yield(exchange.Unit{}, err)
			return
		}
		for _, c := range []classification{subjectAreas, cah} {
			if len(tables[c.layout.Name]) == 0 {
				continue
			}
			d := decoding{classification: c, report: report}
			if err = d.readTables(tables[c.layout.Name]); err == nil {
				err = ctx.Err()
			}
			if !yield(d.unit, err) || err != nil {
				return
			}
		}
	}
}

// decoding is one reading of one classification.
type decoding struct {
	classification
	report func(exchange.Finding)
	unit   exchange.Unit
}

func (d *decoding) readTables(tables []*exchange.Table) error {
	d.unit = exchange.Unit{Name: d.sourceFields["name"].(string), Source: d.source, Things: []exchange.Thing{
		{Name: exchange.Name{Keys: []ecosystem.Key{d.source}}, Kind: ecosystem.KindSource, Fields: d.sourceFields}}}
	for _, t := range tables {
		for row, err := range t.Rows() {
			if err != nil {
				return err
			}
			d.addSubject(row)
		}
	}
	return nil
}

func (d *decoding) addSubject(row exchange.Row) {
	h, ok := d.read(d, row)
	if !ok {
		return
	}
	d.unit.Things = append(d.unit.Things, exchange.Thing{Name: d.name(h.code), Kind: ecosystem.KindSubject, Claim: exchange.Stated(), Where: row.Where(""),
		Fields:  ecosystem.Fields{"name": row.Get(d.title), "scheme": d.scheme, "code": h.code, "level": h.level},
		Columns: map[string]string{"name": d.title}})
	if h.parent != "" {
		d.unit.Relations = append(d.unit.Relations, exchange.Relation{Type: ecosystem.LinkBroader, From: d.name(h.code), To: d.name(h.parent),
			Claim: exchange.Stated(), Where: row.Where("")})
	}
}

// areaHeading reads a row of the sector subject areas.
func (d *decoding) areaHeading(row exchange.Row) (heading, bool) {
	code, ok := d.twoDecimals(row, "code")
	tier := row.Get("tier")
	switch {
	case !ok:
		return heading{}, false
	case tier == "1" && row.Get("parent_code") == "":
		return heading{code: code, level: tier}, true
	case tier != "2":
		d.report(row.Finding(exchange.Error, "tier", "bad-tier", "A sector subject area is of tier 1, under no other, or of tier 2.", "Mend the tier or the parent."))
		return heading{}, false
	case row.Get("parent_code") == "":
		d.report(row.Finding(exchange.Warning, "parent_code", "no-parent", "An area of tier 2 belongs under one of tier 1; this one is linked to none.", "Fill in the parent."))
		return heading{code: code, level: tier}, true
	}
	parent, ok := d.twoDecimals(row, "parent_code")
	return heading{code: code, parent: parent, level: tier}, ok
}

var (
	areaCode      = regexp.MustCompile(`^[1-9]\d?\.\d\d$`)
	shortenedCode = regexp.MustCompile(`^[1-9]\d?(\.\d)?$`)
	cahCode       = regexp.MustCompile(`^CAH\d\d(-\d\d){0,2}$`)
)

// twoDecimals gives an area's code. A spreadsheet that takes 10.10 for a number
// writes 10.1: one decimal or none can mean nothing else.
func (d *decoding) twoDecimals(row exchange.Row, column string) (string, bool) {
	code := row.Get(column)
	if areaCode.MatchString(code) {
		return code, true
	}
	if !shortenedCode.MatchString(code) {
		d.report(row.Finding(exchange.Error, column, "bad-code", "A sector subject area's code is a number with two decimals, such as 10.10.", "Mend the code."))
		return "", false
	}
	whole, decimals, _ := strings.Cut(code, ".")
	whole += "." + (decimals + "00")[:2]
	d.report(row.Finding(exchange.Warning, column, "lost-zero", fmt.Sprintf("The code has two decimals; the zeros that were lost are put back: %s.", whole),
		"Keep the column as text when a spreadsheet opens the file."))
	return whole, true
}

// cahHeading reads a row of the CAH, whose codes hold those above them: CAH01-01-02 is under CAH01-01.
func (d *decoding) cahHeading(row exchange.Row) (heading, bool) {
	code := strings.ToUpper(row.Get("code"))
	if !cahCode.MatchString(code) {
		d.report(row.Finding(exchange.Error, "code", "bad-code", "A CAH code is written CAH01, CAH01-01 or CAH01-01-01.", "Mend the code."))
		return heading{}, false
	}
	parts := strings.Split(code, "-")
	level := fmt.Sprint(len(parts))
	if row.Get("level") != level {
		d.report(row.Finding(exchange.Warning, "level", "wrong-level", "A code of as many parts is of level "+level+" and is taken for that.", "Mend the level or the code."))
	}
	return heading{code: code, parent: strings.Join(parts[:len(parts)-1], "-"), level: level}, true
}

func (d *decoding) name(code string) exchange.Name {
	return exchange.Name{Keys: []ecosystem.Key{ecosystem.NewKey(d.scheme, code)}}
}
