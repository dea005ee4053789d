package storetest

import (
	"slices"

	"catchment/ecosystem"
)

// report is a source, and invented one that is made up.
var report, invented = source(1), source(2)

func sourced(source ecosystem.ID) ecosystem.Fields { return ecosystem.Fields{"source": string(source)} }

// madeUpTown is a small ecosystem of which a part is made up.
func madeUpTown() []ecosystem.Change {
	return []ecosystem.Change{
		named(report, "The report"), added(invented, ecosystem.Fields{"name": "Invented", "synthetic": true}),
		named(actor(1), "Ada"), said(claim(1), actor(1), sourced(report)),
		named(actor(2), "Bede"), said(claim(2), actor(2), sourced(invented)),
		named(actor(3), "Cuthbert"), said(claim(3), actor(3), sourced(invented)), said(claim(4), actor(3)),
		named(actor(4), "Dunstan"),
		named(actor(5), "Edwin"), said(claim(5), actor(5), sourced(invented)), said(claim(6), actor(5), sourced(report), ecosystem.Fields{"review": "proposed"}),
		named(dataset(1), "Data"), said(claim(7), dataset(1), sourced(report)), said(claim(8), dataset(1), sourced(invented), ecosystem.Fields{"stance": "against"}),
		joined(link(1), ecosystem.LinkStewards, actor(1), dataset(1)), said(claim(11), link(1), sourced(report)), said(claim(12), link(1), sourced(invented)),
		joined(link(2), ecosystem.LinkUses, actor(1), dataset(1)), said(claim(13), link(2), sourced(invented)),
		joined(link(3), ecosystem.LinkUses, actor(2), dataset(1)), said(claim(14), link(3), sourced(report)),
		joined(link(4), ecosystem.LinkUses, actor(4), dataset(1)), said(claim(15), link(4), sourced(invented), ecosystem.Fields{"status": "retracted"}),
	}
}

func madeUpLeftOut(x trial) {
	x.commit(madeUpTown()...)
	shows := ids{actor(1), actor(3), actor(4), dataset(1), report, link(1), claim(1), claim(4), claim(7), claim(11)}
	for _, lens := range ecosystem.Lenses()[ecosystem.TeamLens+1:] {
		r := x.see(lens)
		x.same("what is scanned", slices.Sorted(slices.Values(shows)), x.scan(r))
		for _, kind := range []ecosystem.Kind{ecosystem.KindActor, ecosystem.KindLink, ecosystem.KindClaim, ecosystem.KindSource} {
			want := ids{}
			for _, id := range shows {
				if is, _ := id.Kind(); is == kind {
					want = append(want, id)
				}
			}
			x.same("what is found of "+string(kind), want, slices.Sorted(slices.Values(x.find(r, query(kind)))))
			n, err := r.Count(x.Context(), query(kind), 0)
			x.ok(err)
			x.same("how much there is of "+string(kind), len(want), n.N)
		}
		x.same("the links of the data", ids{link(1)}, x.links(r, dataset(1), both()))
		claims, err := r.Claims(x.Context(), ids{dataset(1), link(1), actor(2), actor(3)})
		x.ok(err)
		x.same("how many have claims", 3, len(claims))
		x.same("how many claims the link has", 1, len(claims[link(1)]))
	}
}

// madeUpInSecret: a source that only the team sees to be made up counts for others like any.
func madeUpInSecret(x trial) {
	x.commit(added(invented, ecosystem.Fields{"name": "Invented", "synthetic": true, "visibility": "team"}),
		named(actor(1), "Ada"), said(claim(1), actor(1), sourced(invented)))
	for lens, want := range []ids{{actor(1)}, {actor(1)}, {}} {
		x.same("the actors", want, x.find(x.see(ecosystem.Lens(lens).WithoutMadeUp()), query(ecosystem.KindActor)))
	}
}

func saidByOthers(x trial) {
	says := func(list ...string) ecosystem.Fields { return ecosystem.Fields{"says": list} }
	x.commit(named(report, "The report"), added(invented, ecosystem.Fields{"name": "Invented", "synthetic": true}),
		added(actor(1), ecosystem.Fields{"name": "Zulu", "sector": "invented", "kind": "person", "tags": []string{"a", "b", "c"}, "attribute:seats": 7.5, "attribute:mark": "invented", "keys": []string{"slug:one"}}),
		said(claim(1), actor(1), sourced(report), says("name=Alpha", "kind=organisation", "attribute:seats=4"), ecosystem.Fields{"recorded": "2025-01-01"}),
		said(claim(2), actor(1), sourced(invented), says("name=Zulu", "sector=invented", "kind=person", "attribute:seats=7.5", "attribute:mark=invented")),
		said(claim(3), actor(1), sourced(invented), ecosystem.Fields{"field": "tags", "value": "a|b"}),
		said(claim(4), actor(1), sourced(report), ecosystem.Fields{"field": "tags", "value": "b"}),
		named(actor(2), "Middle"), said(claim(5), actor(2), sourced(report)),
		added(actor(3), ecosystem.Fields{"name": "Yankee", "keys": []string{"slug:key"}}), said(claim(6), actor(3), sourced(report)), said(claim(7), actor(3), sourced(invented), says("name=Yankee")))
	r := x.see(ecosystem.PublicLens.WithoutMadeUp())
	got, _ := x.record(r, actor(1))
	x.same("what it says", ecosystem.Fields{"name": "Alpha", "kind": "organisation", "tags": []string{"b", "c"}, "attribute:seats": 4.0, "keys": []string{"slug:one"}}, got.Fields)
	nameless, _ := x.record(r, actor(3))
	x.same("a name that nobody else says", "slug:key", nameless.Name())
	byName := query(ecosystem.KindActor)
	byName.Order = []ecosystem.Order{{Field: "name"}}
	x.same("in the order of names", ids{actor(1), actor(2), actor(3)}, x.find(r, byName))
	x.same("in the order of names, made-up ones too", ids{actor(2), actor(3), actor(1)}, x.find(x.see(ecosystem.PublicLens), byName))
	for words, want := range map[string]ids{"alpha": {actor(1)}, "zulu": {}, "invented": {}, "middle": {actor(2)}} {
		q := query(ecosystem.KindActor)
		q.Search = words
		x.same("what "+words+" finds", want, x.find(r, q))
	}
	filtered := query(ecosystem.KindActor)
	filtered.Where = &ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "sector", Test: ecosystem.In, Values: []any{"invented"}}}
	x.same("of the invented sector", ids{}, x.find(r, filtered))
	f, err := r.Facets(x.Context(), query(ecosystem.KindActor), []ecosystem.Facet{{Field: "kind"}})
	x.ok(err)
	x.same("by kind", []ecosystem.Bucket{{Value: "", N: 2}, {Value: "organisation", N: 1}}, f[ecosystem.Facet{Field: "kind"}])
}

func madeUpThen(x trial) {
	x.commit(named(report, "The report"), added(invented, ecosystem.Fields{"name": "Invented", "synthetic": true}),
		named(actor(1), "Zulu"), said(claim(1), actor(1), sourced(invented), ecosystem.Fields{"says": []string{"name=Zulu"}}))
	x.commit(altered(actor(1), ecosystem.Fields{"name": "Alpha"}), said(claim(2), actor(1), sourced(report), ecosystem.Fields{"says": []string{"name=Alpha"}}))
	x.commit(altered(invented, ecosystem.Fields{"synthetic": false}))
	lens := ecosystem.TeamLens.WithoutMadeUp()
	for rev, want := range map[ecosystem.Revision]ids{1: {}, 2: {actor(1)}, 3: {actor(1)}} {
		x.same("the actors then", want, x.find(x.store.At(rev, lens), query(ecosystem.KindActor)))
	}
	x.same("the versions that show", revisions{2}, x.sinces(lens, actor(1)))
	x.same("the versions of the source", revisions{3}, x.sinces(lens, invented))
	touched, err := x.see(lens).Touched(x.Context(), []ecosystem.TouchedAsk{{Of: 1}, {Of: 2}, {Of: 3}})
	x.ok(err)
	var made [3]map[ecosystem.ID]ecosystem.Op
	for i, s := range touched {
		made[i] = map[ecosystem.ID]ecosystem.Op{}
		for _, it := range s.Items {
			made[i][it.ID] = it.Op
		}
	}
	x.same("what the commits did", [3]map[ecosystem.ID]ecosystem.Op{{report: ecosystem.Created},
		{actor(1): ecosystem.Created, claim(2): ecosystem.Created}, {invented: ecosystem.Created}}, made)
}
