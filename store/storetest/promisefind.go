package storetest

import (
	"slices"

	"catchment/ecosystem"
)

func findPromises() []promise {
	return []promise{
		{"find", "a query finds what is of its kinds, each once", findsKinds},
		{"find", "a query finds what was there at its revision", findsThen},
		{"find", "links and claims are found by their own fields", findsLinksAndClaims},
	}
}

func findsKinds(x trial) {
	x.commit(web()...)
	r := x.team()
	for _, c := range []struct {
		q    ecosystem.Query
		want []ecosystem.ID
	}{
		{query(ecosystem.KindActor), ids{actor(3), actor(2), actor(1)}},
		{query(ecosystem.KindDataset, ecosystem.KindActor, ecosystem.KindDataset), ids{actor(3), actor(2), dataset(2), dataset(1), actor(1)}},
		{query(ecosystem.KindCourse), nil},
		{query(ecosystem.KindLink), ids{link(1), link(2), link(3), link(4), link(5), link(6), link(7)}},
		{query(ecosystem.KindClaim), ids{claim(1), claim(2), claim(3), claim(4), claim(5), claim(6), claim(7)}},
	} {
		s, err := r.Find(x.Context(), c.q, ecosystem.Page{})
		x.ok(err)
		x.same("what is found", c.want, s.Items)
		x.same("whether there is more, and a total nobody asked for", []any{false, false, 0}, []any{s.Before, s.After, s.Total})
		for i, id := range s.Items {
			it, _ := x.record(r, id)
			x.same("the position", c.q.PositionOf(it), s.Positions[i])
		}
	}
}

func findsThen(x trial) {
	q := query(ecosystem.KindActor)
	q.Where = &ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "sector", Test: ecosystem.In, Values: []any{"FE"}}}
	q.Search = "college"
	x.commit(added(actor(1), ecosystem.Fields{"name": "A college", "sector": "FE"}), added(actor(2), ecosystem.Fields{"name": "B college", "sector": "HE"}))
	x.commit(altered(actor(1), ecosystem.Fields{"sector": "HE"}), altered(actor(2), ecosystem.Fields{"sector": "FE"}))
	x.commit(altered(actor(2), ecosystem.Fields{"name": "B academy"}))
	x.commit(altered(actor(1), ecosystem.Fields{"sector": "FE"}), altered(actor(2), ecosystem.Fields{"name": "B college"}))
	x.commit(ended(actor(2)))
	for rev, want := range [][]ecosystem.ID{{}, {actor(1)}, {actor(2)}, {}, {actor(1), actor(2)}, {actor(1)}} {
		r := x.store.At(ecosystem.Revision(rev), ecosystem.PublicLens)
		x.same("what was found then", want, x.find(r, q))
		n, err := r.Count(x.Context(), q, 0)
		x.ok(err)
		x.same("how many", len(want), n.N)
	}
}

func findsLinksAndClaims(x trial) {
	x.commit(web()...)
	x.commit(altered(claim(2), ecosystem.Fields{"status": "retracted", "share": int64(5)}), altered(claim(4), ecosystem.Fields{"share": int64(7)}))
	field := func(name string, t ecosystem.Test, values ...any) ecosystem.Filter {
		return ecosystem.Filter{Field: &ecosystem.FieldTest{Field: name, Test: t, Values: values}}
	}
	retracted := field("status", ecosystem.In, "retracted")
	for _, c := range []struct {
		kind  ecosystem.Kind
		where ecosystem.Filter
		want  []ecosystem.ID
	}{
		{ecosystem.KindLink, field("from", ecosystem.In, string(actor(2)), string(actor(3))), ids{link(2), link(7)}},
		{ecosystem.KindLink, field("type", ecosystem.In, string(ecosystem.LinkCreates)), ids{link(6)}},
		{ecosystem.KindLink, field("role", ecosystem.Stated), ids{link(2), link(3), link(4)}},
		{ecosystem.KindLink, ecosystem.Filter{Claim: &ecosystem.ClaimTest{Where: &retracted}}, ids{link(2)}},
		{ecosystem.KindLink, ecosystem.Filter{Claim: &ecosystem.ClaimTest{Quantifier: ecosystem.All, Where: &retracted}}, ids{link(2)}},
		{ecosystem.KindClaim, field("about", ecosystem.In, string(link(3))), ids{claim(3)}},
		{ecosystem.KindClaim, field("share", ecosystem.AtLeast, int64(6)), ids{claim(4)}},
		{ecosystem.KindClaim, ecosystem.Filter{And: []ecosystem.Filter{retracted, {IDs: ids{claim(1), claim(2)}}}}, ids{claim(2)}},
	} {
		got := x.find(x.team(), ecosystem.Query{Kinds: []ecosystem.Kind{c.kind}, Where: &c.where})
		x.same("what fits "+show(c.where), c.want, got)
	}
}

func orderPromises() []promise {
	return []promise{
		{"find-order", "without an order, things come by folded name, then by id", orderByName},
		{"find-order", "what has no value comes last either way, and ties go by name and id", orderByField},
		{"find-order", "numbers of links are of those that show, and none is a number", orderByLinks},
		{"find-order", "every sort of value is ordered as what it is", orderByType},
	}
}

func orderByName(x trial) {
	// By folded name, and by code point: beyond the basic plane comes last.
	names := []string{"", "100%", "Ａ  ｂ", "a b", "A-b", "Äb", "abc", "straße", "STRASSE 2", "z", "~", "כ", "学院", "\uff5e\uff5e", "👩‍🎓"}
	slices.SortStableFunc(names, func(a, b string) int { return compareText(ecosystem.Fold(a), ecosystem.Fold(b)) })
	var changes []ecosystem.Change
	var want []ecosystem.ID
	for n, name := range names {
		c := added(actor(n), ecosystem.Fields{"sector": "x"})
		if name != "" {
			c.Set["name"] = name
		}
		changes, want = append(changes, c), append(want, c.ID)
	}
	slices.Reverse(changes)
	x.commit(changes...)
	x.same("what is found, in order", want, x.find(x.team(), query(ecosystem.KindActor)))
	q := query(ecosystem.KindActor)
	q.Order = []ecosystem.Order{{Field: "name"}}
	x.same("by name, what has none coming last", append(want[1:], want[0]), x.find(x.team(), q))
}

func compareText(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func orderByField(x trial) {
	x.commit(
		added(actor(1), ecosystem.Fields{"name": "d", "kind": "person", "priority": "low"}),
		added(actor(2), ecosystem.Fields{"name": "c", "kind": "person", "priority": "high"}),
		added(actor(3), ecosystem.Fields{"name": "B", "kind": "role"}),
		added(actor(4), ecosystem.Fields{"name": "b", "priority": "low"}),
		added(actor(5), ecosystem.Fields{"name": "a"}))
	x.commit(altered(actor(3), nil))
	for _, c := range []struct {
		order []ecosystem.Order
		want  []int
	}{
		{[]ecosystem.Order{{Field: "kind"}}, []int{2, 1, 3, 5, 4}},
		{[]ecosystem.Order{{Field: "kind", Desc: true}}, []int{3, 2, 1, 5, 4}},
		{[]ecosystem.Order{{Field: "kind"}, {Field: "priority", Desc: true}}, []int{1, 2, 3, 4, 5}},
		{[]ecosystem.Order{{Field: "priority"}, {Field: "name", Desc: true}}, []int{2, 1, 4, 3, 5}},
		{[]ecosystem.Order{{Field: "name", Desc: true}}, []int{1, 2, 3, 4, 5}},
		{[]ecosystem.Order{{Field: "revision"}}, []int{5, 4, 2, 1, 3}},
		{[]ecosystem.Order{{Field: "revision", Desc: true}}, []int{3, 5, 4, 2, 1}},
	} {
		q := query(ecosystem.KindActor)
		q.Order = c.order
		var want []ecosystem.ID
		for _, n := range c.want {
			want = append(want, actor(n))
		}
		x.same("the order "+show(c.order), want, x.find(x.team(), q))
	}
}

func orderByLinks(x trial) {
	x.commit(named(actor(1), "Ada"), named(actor(2), "Bo"), named(actor(3), "Cy"), named(dataset(1), "Open"), added(dataset(2), ecosystem.Fields{"name": "Team's", "visibility": "team"}),
		joined(link(1), ecosystem.LinkStewards, actor(2), dataset(1)), said(claim(1), link(1)),
		joined(link(2), ecosystem.LinkStewards, actor(2), dataset(2)), said(claim(2), link(2)),
		joined(link(3), ecosystem.LinkStewards, actor(3), dataset(1)), said(claim(3), link(3)),
		joined(link(4), ecosystem.LinkUses, actor(1), dataset(1)), said(claim(4), link(4)),
		joined(link(5), ecosystem.LinkSameAs, actor(1), actor(1)), said(claim(5), link(5)))
	stewards := ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkStewards}, Kinds: []ecosystem.Kind{ecosystem.KindDataset}}
	either := ecosystem.Step{Direction: ecosystem.Both}
	for _, c := range []struct {
		lens ecosystem.Lens
		step ecosystem.Step
		desc bool
		want []ecosystem.ID
	}{
		{ecosystem.TeamLens, stewards, true, ids{actor(2), actor(3), actor(1)}},
		{ecosystem.TeamLens, stewards, false, ids{actor(1), actor(3), actor(2)}},
		{ecosystem.PublicLens, stewards, true, ids{actor(2), actor(3), actor(1)}}, // one each
		{ecosystem.PublicLens, either, true, ids{actor(1), actor(2), actor(3)}},   // two, then one each
		{ecosystem.TeamLens, either, false, ids{actor(3), actor(1), actor(2)}},
	} {
		q := query(ecosystem.KindActor)
		q.Order = []ecosystem.Order{{Links: &c.step, Desc: c.desc}}
		found, err := x.see(c.lens).Find(x.Context(), q, ecosystem.Page{})
		x.ok(err)
		x.same("the order "+show(q.Order), c.want, found.Items)
		for n := range found.Items {
			after, err := x.see(c.lens).Find(x.Context(), q, ecosystem.Page{Size: 1, After: &found.Positions[n]})
			x.ok(err)
			x.same("what follows", c.want[n+1:min(n+2, len(c.want))], after.Items)
		}
	}
}

func orderByType(x trial) {
	for _, c := range []struct {
		kind   ecosystem.Kind
		field  string
		rising []any
	}{
		{ecosystem.KindEvent, "attendance", []any{int64(-1 << 63), int64(-10), int64(-9), int64(0), int64(9), int64(10), int64(1 << 53), int64(1<<53 + 1), int64(1<<63 - 1)}},
		{ecosystem.KindVenue, "latitude", []any{-1e300, -10.5, -9.25, 0.0, 5e-324, 0.1, 9.0, 10.0, 1e300}},
		{ecosystem.KindActor, "namedIndividually", []any{false, true}},
		{ecosystem.KindEvent, "date", []any{"2019-12-31", "2020-01-01", "2020-01", "2020", "2020-02-01", "2020-02", "2021-01", "2021"}},
		{ecosystem.KindCourse, "level", []any{"fe", "he", "other", "unknown"}},
	} {
		var made, gone []ecosystem.Change
		var want []ecosystem.ID
		for n, v := range c.rising {
			id := fixedID(c.kind, n)
			made, gone, want = append(made, added(id, ecosystem.Fields{"name": "n", c.field: v})), append(gone, ended(id)), append(want, id)
		}
		bare := fixedID(c.kind, 50)
		x.commit(append(made, named(bare, "n"))...)
		q := query(c.kind)
		q.Order = []ecosystem.Order{{Field: c.field}}
		x.same("rising "+c.field, append(slices.Clone(want), bare), x.find(x.team(), q))
		q.Order[0].Desc = true
		slices.Reverse(want)
		x.same("falling "+c.field, append(want, bare), x.find(x.team(), q))
		x.commit(append(gone, ended(bare))...)
	}
}
