package storetest

import (
	"math"

	"catchment/ecosystem"
)

func formPromises() []promise {
	return []promise{
		{"commit-form", "a change set that no store could keep is refused", malformedSets},
		{"commit-form", "a value that no store could keep is refused", malformedValues},
		{"commit-form", "a link without an end and a claim about nothing are refused", withoutAnchors},
	}
}

func malformedSets(x trial) {
	x.commit(named(actor(1), "Ada"))
	unnamed := set(named(actor(2), "Bede"))
	unnamed.ID = "chg_nonsense"
	for _, cs := range []ecosystem.ChangeSet{
		{}, set(), unnamed,
		set(named("act_nonsense", "x")),
		set(ecosystem.Change{ID: actor(2), Kind: ecosystem.KindDataset, Set: ecosystem.Fields{"name": "x"}}),
		set(ecosystem.Change{ID: actor(2), Kind: "Nothing", Set: ecosystem.Fields{"name": "x"}}),
		set(named(actor(2), "x"), named(actor(2), "y")),
		set(altered(actor(1), ecosystem.Fields{"sector": "x"}), ended(actor(1))),
		set(ecosystem.Change{ID: actor(1), Kind: ecosystem.KindActor, Expect: -2, Set: ecosystem.Fields{"name": "x"}}),
		set(ecosystem.Change{ID: actor(1), Kind: ecosystem.KindActor, Expect: ecosystem.New, End: true}),
		set(ecosystem.Change{ID: actor(1), Kind: ecosystem.KindActor, Expect: 1, End: true, Set: ecosystem.Fields{"name": "x"}}),
	} {
		_, err := x.store.Commit(x.Context(), cs)
		x.failed(ecosystem.BadRequest, err)
	}
	x.same("the head", ecosystem.Revision(1), x.head())
}

func malformedValues(x trial) {
	x.commit(named(actor(1), "Ada"), named(dataset(1), "data"))
	for _, c := range []ecosystem.Change{
		added(actor(2), ecosystem.Fields{"nonsense": "x"}),
		added(actor(2), ecosystem.Fields{"name": 1}),
		added(actor(2), ecosystem.Fields{"name": ""}),
		added(actor(2), ecosystem.Fields{"name": "a\x00b"}),
		added(actor(2), ecosystem.Fields{"name": "\xff"}),
		added(actor(2), ecosystem.Fields{"name": []string{"Ada"}}),
		added(actor(2), ecosystem.Fields{"tags": "a"}),
		added(actor(2), ecosystem.Fields{"tags": []string{}}),
		added(actor(2), ecosystem.Fields{"tags": []string{"a", ""}}),
		added(actor(2), ecosystem.Fields{"keys": []string{"UKPRN: 10000001"}}),
		added(actor(2), ecosystem.Fields{"namedIndividually": "true"}),
		added(fixedID(ecosystem.KindEvent, 1), ecosystem.Fields{"attendance": 5}),
		added(fixedID(ecosystem.KindEvent, 1), ecosystem.Fields{"attendance": 5.0}),
		added(fixedID(ecosystem.KindVenue, 1), ecosystem.Fields{"latitude": int64(51)}),
		added(fixedID(ecosystem.KindVenue, 1), ecosystem.Fields{"latitude": math.NaN()}),
		added(fixedID(ecosystem.KindVenue, 1), ecosystem.Fields{"latitude": math.Inf(1)}),
		joined(link(1), "NONSENSE", actor(1), dataset(1)),
		joined(link(1), ecosystem.LinkUses, actor(1), "dat_nonsense"),
		joined(link(1), ecosystem.LinkUses, actor(1), claim(1)),
		joined(link(1), ecosystem.LinkUses, link(2), dataset(1)),
		said(claim(1), claim(2)),
		said(claim(1), actor(1), ecosystem.Fields{"source": string(link(1))}),
	} {
		x.refused(ecosystem.BadRequest, c)
	}
	x.same("all there is", []ecosystem.ID{actor(1), dataset(1)}, x.scan(x.team()))
}

func withoutAnchors(x trial) {
	x.commit(named(actor(1), "Ada"), joined(link(1), ecosystem.LinkSameAs, actor(1), actor(1)), said(claim(1), link(1)))
	for _, field := range []string{"type", "from", "to"} {
		x.refused(ecosystem.BadRequest, altered(link(1), ecosystem.Fields{field: nil}))
		whole := ecosystem.Fields{"type": string(ecosystem.LinkUses), "from": string(actor(1)), "to": string(actor(1))}
		x.refused(ecosystem.BadRequest, added(link(2), whole.With(ecosystem.Fields{field: nil})))
		x.refused(ecosystem.BadRequest, altered(link(2), whole.With(ecosystem.Fields{field: nil})))
	}
	x.refused(ecosystem.BadRequest, altered(claim(1), ecosystem.Fields{"about": nil}))
	x.refused(ecosystem.BadRequest, added(claim(2), ecosystem.Fields{"recorded": "2026-01-01"}))
	x.same("all there is", []ecosystem.ID{actor(1), claim(1), link(1)}, x.scan(x.team()))
}
