package storetest

import (
	"context"
	"fmt"

	"catchment/ecosystem"
)

func recordPromises() []promise {
	return []promise{
		{"records", "things of any kind are read together, each as it is at the revision", recordsTogether},
		{"resolve", "keys find the things that have them at the revision", keysFind},
		{"claims", "claims of any status come newest recorded first, then by id", claimsOrdered},
		{"scan", "everything comes once, by id, of the kinds asked for", scanned},
		{"scan", "a reader may stop whenever it likes", scanStops},
	}
}

func recordsTogether(x trial) {
	changes := []ecosystem.Change{named(actor(1), "Ada"), named(dataset(1), "data"), joined(link(1), ecosystem.LinkStewards, actor(1), dataset(1)), said(claim(1), link(1))}
	x.commit(changes...)
	x.commit(altered(actor(1), ecosystem.Fields{"name": "Ada!"}))
	want := map[ecosystem.ID]ecosystem.Record{}
	for _, c := range changes {
		want[c.ID] = ecosystem.Record{ID: c.ID, Kind: c.Kind, Since: 1, Fields: c.Set}
	}
	asked := ids{claim(1), actor(1), actor(1), link(1), actor(9), dataset(1)}
	got, err := x.store.At(1, ecosystem.TeamLens).Records(x.Context(), asked)
	x.ok(err)
	x.same("the records as they were", want, got)
	want[actor(1)] = ecosystem.Record{ID: actor(1), Kind: ecosystem.KindActor, Since: 2, Fields: ecosystem.Fields{"name": "Ada!"}}
	got, err = x.team().Records(x.Context(), asked)
	x.ok(err)
	x.same("the records as they are", want, got)
	many := make([]ecosystem.ID, 0, 5000)
	for n := range 5000 {
		many = append(many, dataset(n))
	}
	got, err = x.team().Records(x.Context(), many)
	x.ok(err)
	x.same("of very many asked for, what is there", map[ecosystem.ID]ecosystem.Record{dataset(1): want[dataset(1)]}, got)
	got, err = x.team().Records(x.Context(), nil)
	x.ok(err)
	x.same("of none asked for", map[ecosystem.ID]ecosystem.Record{}, got)
}

func keysFind(x trial) {
	a, b, upper := ecosystem.ParseKey("slug:a"), ecosystem.ParseKey("ukprn:10000001"), ecosystem.ParseKey("slug:A")
	odd := ecosystem.ParseKey("local:é%_'\" :x")
	x.commit(keyed(actor(1), "slug:a", "ukprn:10000001"), keyed(actor(2), "slug:b", odd.String()))
	x.commit(altered(actor(1), ecosystem.Fields{"keys": []string{"slug:c"}}), keyed(dataset(1), "slug:a"))
	for rev, want := range []map[ecosystem.Key]ecosystem.ID{
		{}, {a: actor(1), b: actor(1), odd: actor(2)}, {a: dataset(1), odd: actor(2)},
	} {
		got, err := x.store.At(ecosystem.Revision(rev), ecosystem.PublicLens).Resolve(x.Context(), []ecosystem.Key{a, b, odd, upper, a, {Scheme: "slug", Value: "%"}})
		x.ok(err)
		x.same(fmt.Sprint("the things with the keys at revision ", rev), want, got)
	}
}

func claimsOrdered(x trial) {
	on := func(n int, recorded string, more ecosystem.Fields) ecosystem.Change {
		return said(claim(n), actor(1), ecosystem.Fields{"recorded": recorded}, more)
	}
	x.commit(named(actor(1), "Ada"), named(actor(2), "Bede"), named(actor(3), "nobody speaks of"),
		on(1, "2025-01-01", nil), on(2, "2026", nil), on(3, "2026-01-01", ecosystem.Fields{"status": "retracted"}),
		on(4, "2026-01-01", ecosystem.Fields{"stance": "against"}), on(5, "2025-06", ecosystem.Fields{"status": "superseded", "field": "sector", "value": "FE"}),
		on(6, "2026-01-01", ecosystem.Fields{"recorded": nil}), said(claim(7), actor(2)))
	got, err := x.team().Claims(x.Context(), ids{actor(2), actor(1), actor(3), actor(1), claim(1)})
	x.ok(err)
	want := map[ecosystem.ID][]ecosystem.ID{actor(1): {claim(2), claim(3), claim(4), claim(5), claim(1), claim(6)}, actor(2): {claim(7)}}
	order := map[ecosystem.ID][]ecosystem.ID{}
	for about, claims := range got {
		for _, c := range claims {
			order[about] = append(order[about], c.ID)
			it, _ := x.record(x.team(), c.ID)
			x.same("the claim", it, c.Record)
		}
	}
	x.same("the claims", want, order)
}

func scanned(x trial) {
	x.commit(town()...)
	x.commit(ended(link(17)), altered(actor(11), ecosystem.Fields{"name": "Ada's"}))
	all, err := collect(x.team().Scan(x.Context(), nil))
	x.ok(err)
	var before ecosystem.ID
	for _, it := range all {
		if it.ID <= before {
			x.Errorf("%s comes after %s", it.ID, before)
		}
		before = it.ID
		is, _ := x.record(x.team(), it.ID)
		x.same("the record", is, it)
	}
	shows := townShows(ecosystem.TeamLens)
	x.same("of two kinds, one named twice", append(shows[ecosystem.KindActor], shows[ecosystem.KindLink]...), x.scan(x.team(), ecosystem.KindLink, ecosystem.KindActor, ecosystem.KindLink))
	x.same("of a kind that there is none of", ids{}, x.scan(x.team(), ecosystem.KindCourse))
}

func scanStops(x trial) {
	x.commit(town()...)
	r := x.team()
	for range 50 { // more than any pool of connections
		for _, err := range r.Scan(x.Context(), nil) {
			x.ok(err)
			break
		}
	}
	for it, err := range r.Scan(x.Context(), []ecosystem.Kind{ecosystem.KindActor}) {
		x.ok(err)
		_, there := x.record(r, it.ID) // a read within a read
		x.same("whether it can be read while scanning", true, there)
		x.commit(altered(it.ID, ecosystem.Fields{"sector": "changed"}))
	}
	x.same("the head after a commit for each that was scanned", ecosystem.Revision(5), x.head())
	left, leave := context.WithCancel(x.Context())
	leave()
	for range 50 { // what was cut short is never taken for the whole
		if all, err := collect(r.Scan(left, nil)); err == nil {
			x.Fatalf("a scan that was cut short gave %d things and no error", len(all))
		}
	}
}
