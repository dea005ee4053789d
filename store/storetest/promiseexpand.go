package storetest

import (
	"slices"

	"catchment/ecosystem"
)

func expandPromises() []promise {
	return []promise{
		{"expand", "one step is taken from each of the frontier, in its order, then by type, far name and id", expandsInOrder},
		{"expand", "what is left out for each node is counted", expandOmits},
		{"expand", "a wide step from a wide frontier is one answer", expandsWide},
	}
}

func (x trial) expand(frontier []ecosystem.ID, s ecosystem.Step, perNode int) ecosystem.Hop {
	x.Helper()
	hop, err := x.team().Expand(x.Context(), frontier, s, perNode)
	x.ok(err)
	return hop
}

func expandsInOrder(x trial) {
	x.commit(web()...)
	// From actor 1 by type: CREATES, SAME_AS, STEWARDS, USES to alpha, beta (link 1), beta (link 4).
	hub := ids{link(6), link(5), link(3), link(2), link(1), link(4)}
	x.same("from one", hub, linkIDsOf(x.expand(ids{actor(1)}, both(), 0).Links))
	want := slices.Concat(ids{link(7), link(1)}, hub, ids{link(6), link(7), link(3)})
	x.same("from three, one of them twice, with some that are not there", want,
		linkIDsOf(x.expand(ids{actor(9), actor(2), actor(1), link(1), dataset(1), actor(2)}, both(), 0).Links))
	x.same("by a narrower step", ids{link(3)}, linkIDsOf(x.expand(ids{dataset(1)},
		ecosystem.Step{Direction: ecosystem.Into, Types: []ecosystem.LinkType{ecosystem.LinkStewards}, Through: &ecosystem.Filter{IDs: ids{link(3), link(6)}}}, 0).Links))
	x.same("from nowhere", ids{}, linkIDsOf(x.expand(nil, both(), 0).Links))
	for _, l := range x.expand(ids{actor(1)}, both(), 0).Links {
		it, _ := x.record(x.team(), l.ID)
		x.same("the link", it, l.Record)
	}
}

func expandOmits(x trial) {
	x.commit(web()...)
	hop := x.expand(ids{dataset(1), actor(1), actor(3)}, both(), 2)
	x.same("the links", ids{link(6), link(7), link(6), link(5), link(2)}, linkIDsOf(hop.Links))
	x.same("how many are left out", map[ecosystem.ID]int{dataset(1): 1, actor(1): 4}, hop.Omitted)
	hop = x.expand(ids{actor(1)}, ecosystem.Step{Kinds: []ecosystem.Kind{ecosystem.KindDataset}}, 3)
	x.same("the links to datasets", ids{link(6), link(3), link(4)}, linkIDsOf(hop.Links))
	x.same("that none is left out", map[ecosystem.ID]int{}, hop.Omitted)
}

func expandsWide(x trial) {
	var changes []ecosystem.Change
	var frontier, want []ecosystem.ID
	for n := range 1200 { // more than the parameters that some engines allow
		changes = append(changes, named(actor(n), "somebody"))
		frontier = append(frontier, actor(n))
		if n > 0 {
			changes = append(changes, joined(link(n), ecosystem.LinkMemberOf, actor(n), actor(0)), said(claim(n), link(n)))
			want = append(want, link(n))
		}
	}
	x.commit(changes...)
	x.same("the links", want, linkIDsOf(x.expand(frontier, ecosystem.Step{}, 0).Links))
	hop := x.expand(frontier[:2], both(), 5)
	x.same("the first from the hub and the one from the spoke", ids{link(1), link(2), link(3), link(4), link(5), link(1)}, linkIDsOf(hop.Links))
	x.same("how many are left out", map[ecosystem.ID]int{actor(0): 1194}, hop.Omitted)
	found, err := x.team().Records(x.Context(), frontier)
	x.ok(err)
	x.same("how many are read at once", 1200, len(found))
	claims, err := x.team().Claims(x.Context(), want)
	x.ok(err)
	x.same("on how many links there are claims", 1199, len(claims))
}
