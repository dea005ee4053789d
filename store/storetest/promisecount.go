package storetest

import (
	"slices"

	"catchment/ecosystem"
)

func countPromises() []promise {
	return []promise{
		{"count", "a count goes no further than its limit, and says so", countsTo},
		{"facets", "things are counted under each of their values, the most frequent first", facetsCount},
		{"facets", "a facet counts what the query finds", facetsOfQuery},
	}
}

func countsTo(x trial) {
	x.commit(crowd(7)...)
	for limit, want := range map[int]ecosystem.Count{0: {N: 7}, 1: {N: 1, Capped: true}, 6: {N: 6, Capped: true}, 7: {N: 7}, 8: {N: 7}, 1 << 40: {N: 7}} {
		for _, q := range pagedQueries() {
			got, err := x.team().Count(x.Context(), q, limit)
			x.ok(err)
			x.same("the count", want, got)
		}
	}
	none := query(ecosystem.KindEvent)
	none.Where = &ecosystem.Filter{IDs: ids{}}
	got, err := x.team().Count(x.Context(), none, 5)
	x.ok(err)
	x.same("the count of nothing", ecosystem.Count{}, got)
}

// facets counts by fields.
func (x trial) facets(q ecosystem.Query, fields ...string) map[string][]ecosystem.Bucket {
	x.Helper()
	var by []ecosystem.Facet
	for _, f := range fields {
		by = append(by, ecosystem.Facet{Field: f})
	}
	got, err := x.team().Facets(x.Context(), q, by)
	x.ok(err)
	named := map[string][]ecosystem.Bucket{}
	for f, buckets := range got {
		named[f.Field] = buckets
	}
	return named
}

func facetsCount(x trial) {
	x.commit(
		added(actor(1), ecosystem.Fields{"name": "a", "kind": "person", "namedIndividually": true, "tags": []string{"x", "y", "x"}, "sector": "FE"}),
		added(actor(2), ecosystem.Fields{"name": "b", "kind": "role", "namedIndividually": false, "tags": []string{"y"}, "sector": "fe"}),
		added(actor(3), ecosystem.Fields{"name": "c", "kind": "person", "namedIndividually": true, "tags": []string{"é", "z"}, "sector": "FE"}),
		named(actor(4), "d"),
		added(dataset(1), ecosystem.Fields{"name": "e", "tags": []string{"z"}, "kind": "map"}))
	x.same("the facets", map[string][]ecosystem.Bucket{
		"kind":              {{Value: "person", N: 2}, {Value: "", N: 1}, {Value: "map", N: 1}, {Value: "role", N: 1}},
		"namedIndividually": {{Value: "", N: 2}, {Value: "true", N: 2}, {Value: "false", N: 1}},
		"tags":              {{Value: "y", N: 2}, {Value: "z", N: 2}, {Value: "", N: 1}, {Value: "x", N: 1}, {Value: "é", N: 1}},
		"sector":            {{Value: "", N: 2}, {Value: "FE", N: 2}, {Value: "fe", N: 1}},
	}, x.facets(query(ecosystem.KindActor, ecosystem.KindDataset), "kind", "namedIndividually", "tags", "sector", "kind"))
	x.same("no facets", map[string][]ecosystem.Bucket{}, x.facets(query(ecosystem.KindActor)))
	x.same("of a kind that there is none of", map[string][]ecosystem.Bucket{"level": {}}, x.facets(query(ecosystem.KindCourse), "level"))
}

func facetsOfQuery(x trial) {
	x.commit(web()...)
	q := query(ecosystem.KindActor, ecosystem.KindDataset)
	q.Search = "beta"
	x.same("of a search", map[string][]ecosystem.Bucket{"priority": {{Value: "", N: 1}, {Value: "low", N: 1}}}, x.facets(q, "priority"))
	where := test("priority", ecosystem.In, "high")
	q = query(ecosystem.KindActor)
	q.Where, q.Order = &where, []ecosystem.Order{{Field: "name", Desc: true}}
	x.same("of a filter", map[string][]ecosystem.Bucket{"priority": {{Value: "high", N: 1}}}, x.facets(q, "priority"))
	q = query(ecosystem.KindLink)
	where = test("type", ecosystem.In, string(ecosystem.LinkUses), string(ecosystem.LinkStewards))
	q.Where = &where
	x.same("of links", map[string][]ecosystem.Bucket{
		"type": {{Value: string(ecosystem.LinkUses), N: 3}, {Value: string(ecosystem.LinkStewards), N: 2}},
		"role": {{Value: "", N: 2}, {Value: "owner", N: 2}, {Value: "pilot", N: 1}},
	}, x.facets(q, "type", "role"))
	x.same("of claims", map[string][]ecosystem.Bucket{"stance": {{Value: "for", N: 7}}}, x.facets(query(ecosystem.KindClaim), "stance"))
	for id, n := range map[ecosystem.ID]int{actor(1): 1, actor(9): 0} {
		q := query(ecosystem.KindActor, ecosystem.KindDataset)
		q.Where = &ecosystem.Filter{IDs: slices.Repeat(ids{id}, 2)}
		x.same("the sum of a facet", n, sum(x.facets(q, "visibility")["visibility"]))
	}
}
