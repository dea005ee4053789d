package main

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"iter"
	"regexp"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// The Department for Education's list of publications names who publishes each in a word or
// two. Which actor is meant is written here, by hand: the words of the list on the left.
var publishers = map[string][]string{
	"DfE":         {"slug:act-dfe"},
	"DFE":         {"slug:act-dfe"},
	"DfE and DWP": {"slug:act-dfe", "slug:act-dwp"},
	"ONS":         {"slug:act-ons"},
	"HESA":        {"slug:act-hesa"},
	"BEIS":        {"govuk:department-for-business-energy-and-industrial-strategy"},
	"Gov.Uk":      nil, // a place where many publish, and no publisher
}

// themes are those that the list writes in a way of its own.
var themes = map[string]string{
	"Futher Education":                "Further Education",
	"People, populationand community": "People, population and community",
}

// catalogueDay is the month of the list: what it says was so then.
const catalogueDay = "2023-07"

// catalogue reads that list: each publication is a dataset that exists, and who publishes
// it. Of licence, cost and who may have it the list says nothing, and so it stays unknown.
type catalogue struct{}

// Decode implements [exchange.Decoder].
func (catalogue) Decode(_ context.Context, files []exchange.File, report func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return exchange.Units(func(handOn func(exchange.Unit) error) error {
		u := exchange.Unit{Name: "Catalogue of skills publications", Things: []exchange.Thing{beis()}}
		for _, f := range files {
			rows, err := publications(f)
			if err != nil {
				return err
			}
			for i, row := range rows {
				if err := state(&u, row, exchange.Where{File: f.Name, Row: i + 2}, report); err != nil {
					return err
				}
			}
		}
		return handOn(u)
	})
}

// beis is the one publisher that the report of 2021 does not speak of.
func beis() exchange.Thing {
	return exchange.Thing{Name: names("govuk:department-for-business-energy-and-industrial-strategy"), Kind: ecosystem.KindActor,
		Fields: ecosystem.Fields{"name": "Department for Business, Energy & Industrial Strategy", "kind": "organisation", "sector": "national government",
			"namedIndividually": true, "aliases": []string{"BEIS"}, "url": "https://www.gov.uk/government/organisations/department-for-business-energy-and-industrial-strategy"},
		Claim: ecosystem.Fields{"basis": "stated", "observed": catalogueDay}}
}

// state puts one publication into a unit.
func state(u *exchange.Unit, row map[string]string, at exchange.Where, report func(exchange.Finding)) error {
	by, known := publishers[row["organisation"]]
	if !known {
		return fmt.Errorf("row %d: nothing says who %q is; write it into the table of publishers", at.Row, row["organisation"])
	}
	theme := row["theme"]
	if mended, odd := themes[theme]; odd {
		theme = mended
	}
	name := names("dfe-catalogue:" + slug(row["statistical_release"]))
	claim := ecosystem.Fields{"basis": "stated", "observed": catalogueDay, "locator": fmt.Sprintf("publications.csv row %d", at.Row)}
	u.Things = append(u.Things, exchange.Thing{Name: name, Kind: ecosystem.KindDataset, Claim: claim, Where: at,
		Fields: ecosystem.Fields{"name": row["statistical_release"], "kind": "dataset", "existence": "exists", "description": described(row), "url": row["link"],
			"tags": []string{theme}}})
	for _, actor := range by {
		u.Relations = append(u.Relations, exchange.Relation{Type: ecosystem.LinkPublishes, From: names(actor), To: name, Claim: claim, Where: at})
	}
	if by == nil {
		report(exchange.Finding{Rule: "no-publisher", Severity: exchange.Note, Where: exchange.Where{File: at.File, Row: at.Row, Column: "organisation"}, Value: row["organisation"],
			Reason: "It is a place where many publish and no publisher, so nobody is recorded as publishing this.", Fix: "Say who publishes it.", About: name})
	}
	return nil
}

func described(row map[string]string) string {
	return strings.TrimSpace(row["description"] + "\n\n" + row["further_information"])
}

func slug(name string) string {
	all := regexp.MustCompile(`[^a-z0-9]+`).ReplaceAllString(strings.ToLower(name), "-")
	return strings.Trim(all[:min(len(all), 80)], "-")
}

func publications(f exchange.File) ([]map[string]string, error) {
	in, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer in.Close()
	r := csv.NewReader(in)
	header, err := r.Read()
	if err != nil {
		return nil, err
	}
	for _, want := range []string{"organisation", "theme", "statistical_release", "description", "link"} {
		if !slices.Contains(header, want) {
			return nil, fmt.Errorf("%s has no column %s", f.Name, want)
		}
	}
	var rows []map[string]string
	for {
		cells, err := r.Read()
		if err == io.EOF {
			return rows, nil
		}
		if err != nil {
			return nil, err
		}
		row := map[string]string{}
		for i, h := range header {
			row[h] = strings.TrimSpace(cells[i])
		}
		rows = append(rows, row)
	}
}

// names names a thing by its keys, each scheme:value.
func names(keys ...string) exchange.Name {
	var n exchange.Name
	for _, k := range keys {
		n.Keys = append(n.Keys, ecosystem.ParseKey(k))
	}
	return n
}
