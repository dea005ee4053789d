package storetest

import (
	"fmt"
	"slices"

	"catchment/ecosystem"
)

func filterPromises() []promise {
	return []promise{
		{"find", "each test fits what it says and nothing else", testsFit},
		{"find", "a date known to the year or month fits where some day of it does", datesFit},
		{"find", "a field of one's own is kept and tested as a text or as a number, whichever it is", attributesFit},
		{"find", "tests on links ask about the things they lead to", linkTests},
		{"find", "a path over several links asks about what any way leads to", pathTests},
		{"find", "tests on claims and states ask about the claims", claimTests},
		{"find", "a field that only one of the kinds has is a value not stated in the others", unevenKinds},
	}
}

// filterCase is a filter and the numbers of the actors that fit it.
type filterCase struct {
	where ecosystem.Filter
	want  []int
}

// fitting tries filters over actors.
func (x trial) fitting(cases []filterCase) {
	x.Helper()
	for _, c := range cases {
		var want []ecosystem.ID
		for _, n := range c.want {
			want = append(want, actor(n))
		}
		got := x.find(x.team(), ecosystem.Query{Kinds: []ecosystem.Kind{ecosystem.KindActor}, Where: &c.where})
		x.same("what fits "+show(c.where), want, slices.Sorted(slices.Values(got)))
		rest := x.find(x.team(), ecosystem.Query{Kinds: []ecosystem.Kind{ecosystem.KindActor}, Where: &ecosystem.Filter{Not: &c.where}})
		x.same("how many fit it or its opposite", len(x.scan(x.team(), ecosystem.KindActor)), len(got)+len(rest))
	}
}

func attributesFit(x trial) {
	size, spread, motto := ecosystem.AttributeField("size"), ecosystem.AttributeField("s-1_x"), ecosystem.AttributeField("motto")
	x.commit(
		added(actor(1), ecosystem.Fields{"name": "Ada", size: 40.0, motto: "Café first"}), added(actor(2), ecosystem.Fields{"name": "Bo", size: 7.5, spread: "2021-05"}),
		added(actor(3), ecosystem.Fields{"name": "Cy", size: "7.5"}), named(actor(4), "Di"), named(dataset(1), "Adverts"),
		joined(link(1), ecosystem.LinkStewards, actor(1), dataset(1), ecosystem.Fields{size: 2.0}), said(claim(1), link(1), ecosystem.Fields{"field": size}))
	x.fitting([]filterCase{
		{test(size, ecosystem.Stated), []int{1, 2, 3}},
		{test(size, ecosystem.In, 40.0, "7.5"), []int{1, 3}},
		{test(size, ecosystem.AtLeast, 7.5), []int{1, 2}},
		{test(size, ecosystem.AtMost, 7.5), []int{2}},
		{test(spread, ecosystem.AtLeast, "2021-05-31"), []int{2}},
		{test(size, ecosystem.Contains, "7"), []int{3}},
		{test(motto, ecosystem.StartsWith, "CAFE"), []int{1}},
		{test(spread, ecosystem.AtMost, "2021"), []int{2}},
		{test(ecosystem.AttributeField("other"), ecosystem.Stated), nil},
	})
	where := test(size, ecosystem.AtLeast, 1.0)
	x.same("the links", ids{link(1)}, x.find(x.team(), ecosystem.Query{Kinds: []ecosystem.Kind{ecosystem.KindLink}, Where: &where}))
	x.commit(altered(actor(1), ecosystem.Fields{size: nil, motto: "Other"}))
	ada, _ := x.record(x.team(), actor(1))
	x.same("what is stated after a change", ecosystem.Fields{"name": "Ada", motto: "Other"}, ada.Fields)
	before, _ := x.record(x.store.At(1, ecosystem.TeamLens), actor(1))
	x.same("what was stated before it", ecosystem.Fields{"name": "Ada", size: 40.0, motto: "Café first"}, before.Fields)
}

func test(field string, t ecosystem.Test, values ...any) ecosystem.Filter {
	return ecosystem.Filter{Field: &ecosystem.FieldTest{Field: field, Test: t, Values: values}}
}

func testsFit(x trial) {
	x.commit(
		added(actor(1), ecosystem.Fields{"name": "Café 100%", "sector": "FE", "validFrom": "2020-06", "namedIndividually": true, "tags": []string{"a", "b"}, "keys": []string{"slug:cafe", "ukprn:10000001"}}),
		added(actor(2), ecosystem.Fields{"name": "the  CAFE_1000", "sector": "fe", "validFrom": "2021", "namedIndividually": false, "tags": []string{"b"}, "keys": []string{"slug:%"}}),
		added(actor(3), ecosystem.Fields{"name": "Zürich", "sector": "F", "url": "https://example.org/a?b=c", "description": "Ein Netz:\nréseau\u00a0de collèges", "validFrom": "2020-06-15"}),
		added(actor(4), ecosystem.Fields{"kind": "person"}))
	not := test("sector", ecosystem.In, "FE")
	x.fitting([]filterCase{
		{test("sector", ecosystem.In, "FE"), []int{1}},
		{test("sector", ecosystem.In, "F%"), nil},
		{test("sector", ecosystem.In, "F", "fe", "x"), []int{2, 3}},
		{test("sector", ecosystem.Stated), []int{1, 2, 3}},
		{test("sector", ecosystem.StartsWith, "f"), []int{1, 2, 3}},
		{test("sector", ecosystem.Contains, "É"), []int{1, 2}},
		{test("sector", ecosystem.Contains, "%"), nil},
		{test("description", ecosystem.Contains, "réseau de  COLLÈGES"), []int{3}},
		{test("description", ecosystem.StartsWith, "ein netz"), []int{3}},
		{test("description", ecosystem.StartsWith, "netz"), nil},
		{test("url", ecosystem.StartsWith, "https://EXAMPLE.org/a"), []int{3}},
		{test("name", ecosystem.In, "Café 100%"), []int{1}},
		{test("name", ecosystem.In, "cafe 100%"), nil},
		{test("name", ecosystem.Contains, "CAFÉ"), []int{1, 2}},
		{test("name", ecosystem.Contains, "e 1"), []int{1}},
		{test("name", ecosystem.Contains, "the cafe"), []int{2}},
		{test("name", ecosystem.Contains, "%"), []int{1}},
		{test("name", ecosystem.Contains, "_"), []int{2}},
		{test("name", ecosystem.Contains, "100"), []int{1, 2}},
		{test("name", ecosystem.Contains, " "), []int{1, 2, 3}},
		{test("name", ecosystem.StartsWith, "cafe"), []int{1}},
		{test("name", ecosystem.StartsWith, "zu"), []int{3}},
		{test("name", ecosystem.StartsWith, "%"), nil},
		{test("name", ecosystem.Stated), []int{1, 2, 3}},
		{test("tags", ecosystem.Has, "b"), []int{1, 2}},
		{test("tags", ecosystem.Has, "a", "x"), []int{1}},
		{test("tags", ecosystem.Has, "A"), nil},
		{test("tags", ecosystem.Stated), []int{1, 2}},
		{test("namedIndividually", ecosystem.In, true), []int{1}},
		{test("namedIndividually", ecosystem.In, false), []int{2}},
		{test("namedIndividually", ecosystem.In, false, true), []int{1, 2}},
		{test("validFrom", ecosystem.AtLeast, "2020-06-15"), []int{1, 2, 3}},
		{test("validFrom", ecosystem.AtLeast, "2020-06"), []int{1, 2, 3}},
		{test("validFrom", ecosystem.AtMost, "2020-06"), []int{1, 3}},
		{test("validFrom", ecosystem.AtMost, "2021"), []int{1, 2, 3}},
		{test("validFrom", ecosystem.In, "2020-06"), []int{1}},
		{ecosystem.Filter{Key: &ecosystem.KeyTest{Scheme: "slug"}}, []int{1, 2}},
		{ecosystem.Filter{Key: &ecosystem.KeyTest{Scheme: "slug", Values: []string{"%"}}}, []int{2}},
		{ecosystem.Filter{Key: &ecosystem.KeyTest{Scheme: "ukprn", Values: []string{"cafe", "10000001"}}}, []int{1}},
		{ecosystem.Filter{Key: &ecosystem.KeyTest{Scheme: "slu"}}, nil},
		{ecosystem.Filter{IDs: ids{actor(3), actor(3), actor(9), dataset(1)}}, []int{3}},
		{ecosystem.Filter{IDs: ids{}}, nil},
		{ecosystem.Filter{And: []ecosystem.Filter{}}, []int{1, 2, 3, 4}},
		{ecosystem.Filter{Or: []ecosystem.Filter{}}, nil},
		{ecosystem.Filter{And: []ecosystem.Filter{test("tags", ecosystem.Has, "b"), {Not: &not}}}, []int{2}},
		{ecosystem.Filter{Or: []ecosystem.Filter{not, test("kind", ecosystem.In, "person")}}, []int{1, 4}},
		{ecosystem.Filter{Not: &not}, []int{2, 3, 4}},
	})
}

func datesFit(x trial) {
	for n, date := range []string{1: "2021", 2: "2021-01", 3: "2021-06", 4: "2021-06-05", 5: "2022", 6: "2020-12-31"} {
		if date != "" {
			x.commit(added(actor(n), ecosystem.Fields{"validFrom": date}))
		}
	}
	x.commit(added(actor(7), ecosystem.Fields{"sector": "FE"}))
	from := func(date string) ecosystem.Filter { return test("validFrom", ecosystem.AtLeast, date) }
	to := func(date string) ecosystem.Filter { return test("validFrom", ecosystem.AtMost, date) }
	x.fitting([]filterCase{
		{to("2021"), []int{1, 2, 3, 4, 6}},
		{to("2021-01"), []int{1, 2, 6}},
		{to("2021-06"), []int{1, 2, 3, 4, 6}},
		{to("2021-06-04"), []int{1, 2, 3, 6}},
		{to("2020"), []int{6}},
		{from("2021"), []int{1, 2, 3, 4, 5}},
		{from("2021-01-01"), []int{1, 2, 3, 4, 5}},
		{from("2021-02-01"), []int{1, 3, 4, 5}},
		{from("2021-06-05"), []int{1, 3, 4, 5}},
		{from("2021-06-06"), []int{1, 3, 5}},
		{from("2021-12-31"), []int{1, 5}},
		{from("2023"), nil},
		{ecosystem.Filter{And: []ecosystem.Filter{from("2021-06-10"), to("2021-06-20")}}, []int{1, 3}},
	})
}

func linkTests(x trial) {
	x.commit(web()...) // actor 1 leads to all, actor 2 to dataset 1, actor 3 to actor 1
	asks := func(q ecosystem.Quantifier, s ecosystem.Step) ecosystem.Filter {
		return ecosystem.Filter{Link: &ecosystem.LinkTest{Quantifier: q, Step: s}}
	}
	open := test("spectrum", ecosystem.In, "open")
	role := test("role", ecosystem.In, "pilot")
	isActor := ecosystem.Step{Kinds: []ecosystem.Kind{ecosystem.KindActor}}
	toDatasets := ecosystem.Step{Kinds: []ecosystem.Kind{ecosystem.KindDataset}, Where: &open}
	stewards := asks(ecosystem.Some, ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkStewards}, Direction: ecosystem.Into})
	x.fitting([]filterCase{
		{asks(ecosystem.Some, ecosystem.Step{}), []int{1, 2, 3}},
		{asks(ecosystem.None, ecosystem.Step{}), nil},
		{asks(ecosystem.Some, isActor), []int{1, 3}},
		{asks(ecosystem.None, isActor), []int{2}},
		{asks(ecosystem.Some, ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkUses}, Direction: ecosystem.Into}), []int{1, 2}},
		{asks(ecosystem.Some, ecosystem.Step{Through: &role}), []int{3}},
		{asks(ecosystem.Some, ecosystem.Step{Through: &role, Direction: ecosystem.Both}), []int{1, 3}},
		{asks(ecosystem.Some, toDatasets), []int{1}},
		{asks(ecosystem.All, toDatasets), []int{3}}, // actor 1 also leads to one that is not open
		{asks(ecosystem.None, toDatasets), []int{2, 3}},
		{asks(ecosystem.All, ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkFunded}, Where: &open}), []int{1, 2, 3}},
		{asks(ecosystem.All, ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkUses}, Kinds: []ecosystem.Kind{ecosystem.KindDataset}, Where: &open}), []int{1, 2, 3}},
		{asks(ecosystem.Some, ecosystem.Step{Where: &stewards}), []int{1, 2}},
		{asks(ecosystem.Some, ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkSameAs}, Where: &ecosystem.Filter{IDs: ids{actor(1)}}}), []int{1}},
	})
}

// heldCourses are four courses: one held in Brent and Ealing, one in Ealing, one at a
// venue whose place is not known, one nowhere.
func heldCourses() []ecosystem.Change {
	var made []ecosystem.Change
	id := func(kind ecosystem.Kind, n int) ecosystem.ID {
		it := fixedID(kind, n)
		made = append(made, named(it, fmt.Sprintf("%s %d", kind, n)))
		return it
	}
	join := func(t ecosystem.LinkType, from, to ecosystem.ID) {
		link := fixedID(ecosystem.KindLink, len(made))
		made = append(made, joined(link, t, from, to), said(fixedID(ecosystem.KindClaim, len(made)), link))
	}
	venues := []ecosystem.ID{1: id(ecosystem.KindVenue, 1), 2: id(ecosystem.KindVenue, 2), 3: id(ecosystem.KindVenue, 3)}
	join(ecosystem.LinkInPlace, venues[1], id(ecosystem.KindPlace, 1))
	join(ecosystem.LinkInPlace, venues[2], id(ecosystem.KindPlace, 2))
	for i, held := range [][]int{{1, 2}, {2}, {3}, nil} {
		course := id(ecosystem.KindCourse, i+1)
		for _, venue := range held {
			run := id(ecosystem.KindPresentation, 10*i+venue)
			join(ecosystem.LinkHasPresentation, course, run)
			join(ecosystem.LinkHeldAt, run, venues[venue])
		}
	}
	return made
}

func pathTests(x trial) {
	x.commit(heldCourses()...)
	path, _ := ecosystem.PathOf(ecosystem.KindCourse, "places")
	first := test("name", ecosystem.In, "Place 1")
	for _, c := range []struct {
		quantifier ecosystem.Quantifier
		where      *ecosystem.Filter
		want       []int
	}{
		{ecosystem.Some, &first, []int{1}},
		{ecosystem.Some, nil, []int{1, 2}},
		{ecosystem.None, &first, []int{2, 3, 4}},
		{ecosystem.None, nil, []int{3, 4}},
		{ecosystem.All, &first, []int{3, 4}},
		{ecosystem.All, nil, []int{1, 2, 3, 4}},
	} {
		var want []ecosystem.ID
		for _, n := range c.want {
			want = append(want, fixedID(ecosystem.KindCourse, n))
		}
		where := path.Where(c.quantifier, c.where)
		got := x.find(x.team(), ecosystem.Query{Kinds: []ecosystem.Kind{ecosystem.KindCourse}, Where: &where})
		x.same("what fits "+show(where), want, slices.Sorted(slices.Values(got)))
	}
}

func claimTests(x trial) {
	x.commit(named(actor(1), "disputed"), named(actor(2), "stale"), named(actor(3), "single"), named(actor(4), "agreed"), named(actor(5), "retracted"), named(actor(6), "silence"),
		named(source(1), "one"), named(source(2), "two"))
	from := func(n int, seen string) ecosystem.Fields {
		return ecosystem.Fields{"source": string(source(n)), "observed": seen}
	}
	x.commit(said(claim(1), actor(1), from(1, "2026-01")), said(claim(2), actor(1), from(2, "2026-01"), ecosystem.Fields{"stance": "against"}),
		said(claim(3), actor(2), from(1, "2020")), said(claim(4), actor(2), from(2, "2021")),
		said(claim(5), actor(3), from(1, "2026")), said(claim(6), actor(3), from(1, "2020")), said(claim(7), actor(3), from(2, "2026"), ecosystem.Fields{"review": "proposed"}),
		said(claim(11), actor(3), from(2, "2026"), ecosystem.Fields{"stance": "note", "quote": "Ask them again."}),
		said(claim(8), actor(4), from(1, "2026")), said(claim(9), actor(4), from(2, "2020")),
		said(claim(10), actor(5), from(1, "2026"), ecosystem.Fields{"status": "retracted"}))
	state := func(months int, in ...ecosystem.State) ecosystem.Filter {
		return ecosystem.Filter{State: &ecosystem.StateTest{In: in, Age: ecosystem.Age{AsOf: "2026-11-24", Months: months}}}
	}
	claims := func(q ecosystem.Quantifier, where *ecosystem.Filter) ecosystem.Filter {
		return ecosystem.Filter{Claim: &ecosystem.ClaimTest{Quantifier: q, Where: where}}
	}
	first, current := test("source", ecosystem.In, string(source(1))), test("status", ecosystem.In, "current")
	x.fitting([]filterCase{
		{state(24, ecosystem.Disputed), []int{1}},
		{state(24, ecosystem.Stale), []int{2}},
		{state(24, ecosystem.SingleSource), []int{3}},
		{state(24, ecosystem.Agreed), []int{4}},
		{state(24, ecosystem.Unsupported), []int{5, 6}},
		{state(24, ecosystem.Agreed, ecosystem.Stale), []int{2, 4}},
		{state(24), nil},
		{state(1, ecosystem.Stale), []int{2}},
		{state(240, ecosystem.Agreed), []int{2, 4}},
		{claims(ecosystem.Some, nil), []int{1, 2, 3, 4, 5}},
		{claims(ecosystem.None, nil), []int{6}},
		{claims(ecosystem.All, nil), []int{1, 2, 3, 4, 5, 6}},
		{claims(ecosystem.Some, &first), []int{1, 2, 3, 4, 5}},
		{claims(ecosystem.All, &first), []int{5, 6}},
		{claims(ecosystem.None, &current), []int{5, 6}},
	})
}

func unevenKinds(x trial) {
	x.commit(web()...)
	q := query(ecosystem.KindActor, ecosystem.KindDataset)
	spectrum := test("spectrum", ecosystem.In, "open")
	q.Where = &spectrum
	x.same("what fits", ids{dataset(2)}, x.find(x.team(), q))
	q.Where = &ecosystem.Filter{Not: &spectrum}
	x.same("what does not", ids{actor(3), actor(2), dataset(1), actor(1)}, x.find(x.team(), q))
	q.Where, q.Order = nil, []ecosystem.Order{{Field: "spectrum"}}
	x.same("by a field that one kind has", ids{dataset(2), actor(3), actor(2), dataset(1), actor(1)}, x.find(x.team(), q))
}
