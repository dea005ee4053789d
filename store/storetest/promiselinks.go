package storetest

import (
	"slices"

	"catchment/ecosystem"
)

func linkPromises() []promise {
	return []promise{
		{"links", "each question is answered in its place, by its step", asksAnswered},
		{"links", "a link from a thing to itself comes once, whichever way one walks", selfLink},
		{"links", "links are as they were at the revision", linksThen},
		{"links", "links come in the order asked for, then by the far end's name", linksOrdered},
		{"links", "links come in the order of what they say themselves, of what is claimed of them, and of the links of the far end", linksOrderedByThemselves},
		{"links-paged", "each question has its page", linksPaged},
	}
}

// web is a star of links around actor 1.
func web() []ecosystem.Change {
	changes := []ecosystem.Change{
		named(actor(1), "Hub"), added(actor(2), ecosystem.Fields{"name": "Beta", "priority": "low"}), added(actor(3), ecosystem.Fields{"name": "álpha", "priority": "high"}),
		named(dataset(1), "Gamma"), added(dataset(2), ecosystem.Fields{"name": "BETA", "spectrum": "open"}),
		joined(link(1), ecosystem.LinkUses, actor(1), actor(2)), joined(link(2), ecosystem.LinkUses, actor(3), actor(1), ecosystem.Fields{"role": "pilot"}),
		joined(link(3), ecosystem.LinkStewards, actor(1), dataset(1), ecosystem.Fields{"role": "owner"}), joined(link(4), ecosystem.LinkUses, actor(1), dataset(2), ecosystem.Fields{"role": "owner"}),
		joined(link(5), ecosystem.LinkSameAs, actor(1), actor(1)), joined(link(6), ecosystem.LinkCreates, actor(1), dataset(1)), joined(link(7), ecosystem.LinkStewards, actor(2), dataset(1)),
	}
	for n := 1; n <= 7; n++ {
		changes = append(changes, said(claim(n), link(n)))
	}
	return changes
}

func asksAnswered(x trial) {
	x.commit(web()...)
	owner := ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "role", Test: ecosystem.In, Values: []any{"owner"}}}
	open := ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "spectrum", Test: ecosystem.In, Values: []any{"open"}}}
	of := actor(1)
	cases := []struct {
		ask  ecosystem.Ask
		want []ecosystem.ID // by the far end's folded name, then its id: alpha, beta (actor), beta (dataset), gamma, hub
	}{
		{ecosystem.Ask{Of: of}, ids{link(1), link(4), link(3), link(6), link(5)}},
		{ecosystem.Ask{Of: of, Step: ecosystem.Step{Direction: ecosystem.Into}}, ids{link(2), link(5)}},
		{ecosystem.Ask{Of: of, Step: both()}, ids{link(2), link(1), link(4), link(3), link(6), link(5)}},
		{ecosystem.Ask{Of: of, Step: ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkUses, ecosystem.LinkCreates, ecosystem.LinkUses}, Direction: ecosystem.Both}}, ids{link(2), link(1), link(4), link(6)}},
		{ecosystem.Ask{Of: of, Step: ecosystem.Step{Kinds: []ecosystem.Kind{ecosystem.KindDataset}}}, ids{link(4), link(3), link(6)}},
		{ecosystem.Ask{Of: of, Step: ecosystem.Step{Through: &owner}}, ids{link(4), link(3)}},
		{ecosystem.Ask{Of: of, Step: ecosystem.Step{Where: &open}}, ids{link(4)}},
		{ecosystem.Ask{Of: dataset(1), Step: both()}, ids{link(7), link(3), link(6)}},
		{ecosystem.Ask{Of: dataset(1)}, nil},
		{ecosystem.Ask{Of: actor(9), Step: both()}, nil},
		{ecosystem.Ask{Of: link(1), Step: both()}, nil},
		{ecosystem.Ask{Of: of, Step: ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkFunded}}}, nil},
		{ecosystem.Ask{Of: of}, ids{link(1), link(4), link(3), link(6), link(5)}},
	}
	var asks []ecosystem.Ask
	for _, c := range cases {
		asks = append(asks, c.ask)
	}
	got, err := x.team().Links(x.Context(), asks)
	x.ok(err)
	x.same("the number of answers", len(cases), len(got))
	for i, c := range cases {
		x.same("the links asked for by "+show(c.ask), c.want, linkIDsOf(got[i].Items))
		for _, l := range got[i].Items {
			it, _ := x.record(x.team(), l.ID)
			x.same("the link", it, l.Record)
		}
	}
	none, err := x.team().Links(x.Context(), nil)
	x.ok(err)
	x.same("the answers to no question", 0, len(none))
}

func selfLink(x trial) {
	x.commit(named(actor(1), "Ada"), joined(link(1), ecosystem.LinkSameAs, actor(1), actor(1)), said(claim(1), link(1)))
	for _, d := range []ecosystem.Direction{ecosystem.Out, ecosystem.Into, ecosystem.Both} {
		x.same("the links", ids{link(1)}, x.links(x.team(), actor(1), ecosystem.Step{Direction: d}))
		q := query(ecosystem.KindActor)
		q.Where = &ecosystem.Filter{Link: &ecosystem.LinkTest{Step: ecosystem.Step{Direction: d}}}
		x.same("the things that have one", ids{actor(1)}, x.find(x.team(), q))
		hop, err := x.team().Expand(x.Context(), ids{actor(1)}, ecosystem.Step{Direction: d}, 1)
		x.ok(err)
		x.same("the hop", ids{link(1)}, linkIDsOf(hop.Links))
		x.same("what it left out", map[ecosystem.ID]int{}, hop.Omitted)
	}
}

func linksThen(x trial) {
	x.commit(web()...)
	x.commit(ended(link(5)), ended(claim(5)), altered(link(3), ecosystem.Fields{"to": string(dataset(2))}), altered(dataset(2), ecosystem.Fields{"name": "zeta"}))
	x.same("the links then", ids{link(1), link(4), link(3), link(6), link(5)}, x.links(x.store.At(1, ecosystem.TeamLens), actor(1), ecosystem.Step{}))
	x.same("the links now", ids{link(1), link(6), link(3), link(4)}, x.links(x.team(), actor(1), ecosystem.Step{}))
	x.same("the links of the new end", ids{link(3), link(4)}, x.links(x.team(), dataset(2), ecosystem.Step{Direction: ecosystem.Into}))
}

func linksOrdered(x trial) {
	x.commit(web()...)
	x.commit(altered(actor(2), nil))
	for _, c := range []struct {
		order []ecosystem.Order
		want  []ecosystem.ID
	}{
		{nil, ids{link(2), link(1), link(4), link(3), link(6), link(5)}},
		{[]ecosystem.Order{{Field: "name", Desc: true}}, ids{link(5), link(3), link(6), link(1), link(4), link(2)}},
		{[]ecosystem.Order{{Field: "priority"}}, ids{link(2), link(1), link(4), link(3), link(6), link(5)}},
		{[]ecosystem.Order{{Field: "priority", Desc: true}}, ids{link(1), link(2), link(4), link(3), link(6), link(5)}},
		{[]ecosystem.Order{{Field: "revision", Desc: true}, {Field: "name", Desc: true}}, ids{link(1), link(5), link(3), link(6), link(4), link(2)}},
	} {
		got, err := x.team().Links(x.Context(), []ecosystem.Ask{{Of: actor(1), Step: both(), Order: c.order}})
		x.ok(err)
		x.same("the links in the order "+show(c.order), c.want, linkIDsOf(got[0].Items))
	}
}

func linksOrderedByThemselves(x trial) {
	leads := func(n, far int, set ecosystem.Fields) ecosystem.Change {
		return joined(link(n), ecosystem.LinkObservedIn, actor(far), dataset(1), set)
	}
	x.commit(named(dataset(1), "Survey"), named(actor(1), "Ada"), named(actor(2), "Bo"), named(actor(3), "Cy"),
		leads(1, 1, ecosystem.Fields{"value": int64(5), "since": "2021"}), leads(2, 2, ecosystem.Fields{"value": int64(40)}), leads(3, 3, ecosystem.Fields{"since": "2020-06"}),
		joined(link(4), ecosystem.LinkUses, actor(2), actor(3)), said(claim(4), link(4)),
		said(claim(1), link(1), ecosystem.Fields{"share": int64(100)}), said(claim(5), link(1), ecosystem.Fields{"share": int64(900)}),
		said(claim(2), link(2), ecosystem.Fields{"share": int64(5000), "status": "retracted"}), said(claim(6), link(2), ecosystem.Fields{"share": int64(20), "visibility": "team"}),
		said(claim(7), link(2)), said(claim(3), link(3), ecosystem.Fields{"share": int64(500)}))
	uses := &ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkUses}, Direction: ecosystem.Both}
	for _, c := range []struct {
		lens  ecosystem.Lens
		order ecosystem.Order
		want  []ecosystem.ID
	}{
		{ecosystem.TeamLens, ecosystem.Order{Field: "value", Of: ecosystem.OfLink}, ids{link(1), link(2), link(3)}},
		{ecosystem.TeamLens, ecosystem.Order{Field: "value", Of: ecosystem.OfLink, Desc: true}, ids{link(2), link(1), link(3)}},
		{ecosystem.TeamLens, ecosystem.Order{Field: "since", Of: ecosystem.OfLink}, ids{link(3), link(1), link(2)}},
		{ecosystem.TeamLens, ecosystem.Order{Field: "share", Of: ecosystem.OfClaims, Desc: true}, ids{link(1), link(3), link(2)}},
		{ecosystem.TeamLens, ecosystem.Order{Field: "share", Of: ecosystem.OfClaims}, ids{link(2), link(3), link(1)}},
		{ecosystem.PublicLens, ecosystem.Order{Field: "share", Of: ecosystem.OfClaims}, ids{link(3), link(1), link(2)}},
		{ecosystem.TeamLens, ecosystem.Order{Links: uses, Desc: true}, ids{link(2), link(3), link(1)}},
		{ecosystem.TeamLens, ecosystem.Order{Links: uses}, ids{link(1), link(2), link(3)}},
	} {
		got, err := x.see(c.lens).Links(x.Context(), []ecosystem.Ask{{Of: dataset(1), Step: ecosystem.Step{Direction: ecosystem.Into}, Order: []ecosystem.Order{c.order}}})
		x.ok(err)
		x.same("the links in the order "+show(c.order), c.want, linkIDsOf(got[0].Items))
	}
}

func linksPaged(x trial) {
	x.commit(web()...)
	ask := ecosystem.Ask{Of: actor(1), Step: both(), Order: []ecosystem.Order{{Field: "priority", Desc: true}}}
	all := ids{link(1), link(2), link(4), link(3), link(6), link(5)}
	for size := 1; size <= 7; size++ {
		ask.Page = ecosystem.Page{Size: size, Total: true}
		var walked []ecosystem.ID
		for more := true; more; {
			answers, err := x.team().Links(x.Context(), []ecosystem.Ask{{Of: actor(2), Page: ecosystem.Page{Size: 1}}, ask})
			x.ok(err)
			s := answers[1]
			walked = append(walked, linkIDsOf(s.Items)...)
			x.same("the total", 6, s.Total)
			x.same("whether there is any before", len(walked) > len(s.Items), s.Before)
			if more = s.After; more {
				ask.Page.After = &s.Positions[len(s.Positions)-1]
			}
		}
		x.same("the links, page by page", all, walked)
	}
	back := slices.Clone(all)
	slices.Reverse(back)
	ask.Page = ecosystem.Page{Size: 2, Last: true}
	var walked []ecosystem.ID
	for more := true; more; {
		answers, err := x.team().Links(x.Context(), []ecosystem.Ask{ask})
		x.ok(err)
		page := linkIDsOf(answers[0].Items)
		slices.Reverse(page)
		walked = append(walked, page...)
		if more = answers[0].Before; more {
			ask.Page.Before = &answers[0].Positions[0]
		}
	}
	x.same("the links from the end, page by page", back, walked)
}
