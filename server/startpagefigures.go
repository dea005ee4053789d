package server

import (
	"context"
	"strings"

	"catchment/ecosystem"
	"catchment/web"
)

// figureReader reads the figures of the start page one after the other; after one
// that failed it reads no more, and err says why.
type figureReader struct {
	ctx    context.Context
	reader ecosystem.Reader
	err    error
}

// countLimit is more than a page that people read can mean.
const countLimit = 10_000_000

func (f *figureReader) count(kinds []ecosystem.Kind, where *ecosystem.Filter) int {
	if f.err != nil {
		return 0
	}
	c, err := f.reader.Count(f.ctx, ecosystem.Query{Kinds: kinds, Where: where}, countLimit)
	f.err = err
	return c.N
}

func (f *figureReader) stewards() web.Group {
	datasets := []ecosystem.Kind{ecosystem.KindDataset}
	kept := &ecosystem.Filter{Link: &ecosystem.LinkTest{
		Step: ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkStewards}, Direction: ecosystem.Into},
	}}
	total, known := f.count(datasets, nil), f.count(datasets, kept)
	return web.Group{
		Title: "Who keeps it?", Says: "A steward collects data, keeps it and gives access to it.", Total: total,
		Piles: []web.Pile{{Label: "steward known", N: known, Tone: "known"}, {Label: "steward not known", N: total - known, Tone: "unknown"}},
	}
}

func (f *figureReader) byField(title, says string, kind ecosystem.Kind, field string) web.Group {
	g := web.Group{Title: title, Says: says}
	if f.err != nil {
		return g
	}
	facet := ecosystem.Facet{Field: field}
	found, err := f.reader.Facets(f.ctx, ecosystem.Query{Kinds: []ecosystem.Kind{kind}}, []ecosystem.Facet{facet})
	f.err = err
	for _, b := range found[facet] {
		g.Total += b.N
		g.Piles = append(g.Piles, pile(b))
	}
	return g
}

func pile(b ecosystem.Bucket) web.Pile {
	p := web.Pile{Label: strings.ReplaceAll(b.Value, "_", " "), N: b.N, Tone: "known"}
	switch b.Value {
	case "", "unknown", "unset":
		p.Label, p.Tone = "not known", "unknown"
	case "unclear", "unmapped":
		p.Tone = "unknown"
	case "missing", "paid", "closed":
		p.Tone = "gap"
	}
	return p
}

// missing gives the names of the first datasets that do not exist, and how many more there are.
func (f *figureReader) missing(most int) (names []string, more int) {
	found, total := f.find(ecosystem.KindDataset, "existence", "missing", most)
	for _, r := range found {
		names = append(names, r.Name())
	}
	return names, total - len(found)
}

// synthetic gives the names of the sources that are made up, and how many actors
// and datasets rest on one of them.
func (f *figureReader) synthetic() (names []string, madeUp int) {
	const all = 100
	found, _ := f.find(ecosystem.KindSource, "synthetic", true, all)
	if len(found) == 0 {
		return nil, 0
	}
	ids := []any{}
	for _, r := range found {
		names, ids = append(names, r.Name()), append(ids, string(r.ID))
	}
	resting := &ecosystem.Filter{Claim: &ecosystem.ClaimTest{Where: fieldIs("source", ids...)}}
	return names, f.count([]ecosystem.Kind{ecosystem.KindActor, ecosystem.KindDataset}, resting)
}

// find gives the first things of a kind whose field has the value, and how many there are in all.
func (f *figureReader) find(kind ecosystem.Kind, field string, value any, most int) ([]ecosystem.Record, int) {
	if f.err != nil {
		return nil, 0
	}
	q := ecosystem.Query{Kinds: []ecosystem.Kind{kind}, Where: fieldIs(field, value)}
	found, err := f.reader.Find(f.ctx, q, ecosystem.Page{Size: most, Total: true})
	if err != nil {
		f.err = err
		return nil, 0
	}
	records, err := f.reader.Records(f.ctx, found.Items)
	f.err = err
	inOrder := make([]ecosystem.Record, len(found.Items))
	for i, id := range found.Items {
		inOrder[i] = records[id]
	}
	return inOrder, found.Total
}

func fieldIs(field string, values ...any) *ecosystem.Filter {
	return &ecosystem.Filter{Field: &ecosystem.FieldTest{Field: field, Test: ecosystem.In, Values: values}}
}
