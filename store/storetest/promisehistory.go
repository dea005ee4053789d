package storetest

import "catchment/ecosystem"

func historyPromises() []promise {
	return []promise{
		{"history", "every version comes, newest first, with what ended it", allVersions},
		{"history", "at a past revision, a version that was replaced since reads as current", historyThen},
		{"history", "each version shows by its own visibility", versionsByVisibility},
		{"history", "versions of links and claims show while what they rest on would", versionsRest},
		{"history", "a history is paged by version", historyPaged},
		{"history", "many are answered in the order asked, each by its own page", historiesTogether},
	}
}

func version1(id ecosystem.ID, since, until ecosystem.Revision, end bool, f ecosystem.Fields) ecosystem.Version {
	kind, _ := id.Kind()
	return ecosystem.Version{Record: ecosystem.Record{ID: id, Kind: kind, Since: since, Fields: f}, Until: until, Ended: end}
}

func allVersions(x trial) {
	x.commit(named(actor(1), "one"))
	x.commit(named(actor(2), "somebody else"))
	x.commit(altered(actor(1), ecosystem.Fields{"name": "two", "tags": []string{"b", "a"}}))
	x.commit(ended(actor(1)))
	x.commit(named(dataset(1), "something else"))
	x.commit(named(actor(1), "three"))
	want := []ecosystem.Version{
		version1(actor(1), 6, 0, false, ecosystem.Fields{"name": "three"}),
		version1(actor(1), 3, 4, true, ecosystem.Fields{"name": "two", "tags": []string{"b", "a"}}),
		version1(actor(1), 1, 3, false, ecosystem.Fields{"name": "one"}),
	}
	x.same("the history", want, x.history(x.team(), actor(1)))
	x.commit(ended(actor(1)))
	want[0].Until, want[0].Ended = 7, true
	x.same("the history of what ended", want, x.history(x.team(), actor(1)))
}

func historyThen(x trial) {
	x.commit(named(actor(1), "one"))
	x.commit(altered(actor(1), ecosystem.Fields{"name": "two"}))
	x.commit(ended(actor(1)))
	one, two := ecosystem.Fields{"name": "one"}, ecosystem.Fields{"name": "two"}
	for rev, want := range [][]ecosystem.Version{
		{},
		{version1(actor(1), 1, 0, false, one)},
		{version1(actor(1), 2, 0, false, two), version1(actor(1), 1, 2, false, one)},
		{version1(actor(1), 2, 3, true, two), version1(actor(1), 1, 2, false, one)},
	} {
		x.same("the history then", want, x.history(x.store.At(ecosystem.Revision(rev), ecosystem.PublicLens), actor(1)))
	}
}

// sinces tells which versions of a thing a lens shows.
func (x trial) sinces(lens ecosystem.Lens, id ecosystem.ID) []ecosystem.Revision {
	x.Helper()
	var list []ecosystem.Revision
	for _, v := range x.history(x.see(lens), id) {
		list = append(list, v.Since)
	}
	return list
}

type revisions = []ecosystem.Revision

func versionsByVisibility(x trial) {
	x.commit(named(actor(1), "public as nothing is stated"))
	x.commit(altered(actor(1), visible(ecosystem.Team)))
	x.commit(altered(actor(1), visible(ecosystem.Partner)))
	x.commit(altered(actor(1), visible(ecosystem.Public)))
	for lens, want := range []revisions{{4, 1}, {4, 3, 1}, {4, 3, 2, 1}} {
		x.same("the versions through "+ecosystem.Lens(lens).String(), want, x.sinces(ecosystem.Lens(lens), actor(1)))
	}
	x.commit(ended(actor(1)))
	x.same("the versions of what ended", revisions{4, 1}, x.sinces(ecosystem.PublicLens, actor(1)))
}

func versionsRest(x trial) {
	x.commit(named(actor(1), "from"), named(dataset(1), "to"), joined(link(1), ecosystem.LinkStewards, actor(1), dataset(1)))
	x.same("a link that nobody speaks for", revisions{}, x.sinces(ecosystem.TeamLens, link(1)))
	x.commit(said(claim(1), link(1), visible(ecosystem.Partner)))
	x.same("a link for which a hidden claim speaks", revisions{}, x.sinces(ecosystem.PublicLens, link(1)))
	x.same("the hidden claim", revisions{}, x.sinces(ecosystem.PublicLens, claim(1)))
	x.same("the link, for those who see the claim", revisions{1}, x.sinces(ecosystem.PartnerLens, link(1)))
	x.commit(said(claim(2), link(1)))
	x.same("a link for which a claim speaks that shows", revisions{1}, x.sinces(ecosystem.PublicLens, link(1)))
	x.commit(altered(link(1), ecosystem.Fields{"note": "changed"}))
	x.commit(ended(link(1)), ended(claim(1)), ended(claim(2)), ended(dataset(1)))
	x.same("a link that ended with all it rests on", revisions{4, 1}, x.sinces(ecosystem.PublicLens, link(1)))
	x.same("a claim on it", revisions{3}, x.sinces(ecosystem.PublicLens, claim(2)))
	x.commit(altered(actor(1), visible(ecosystem.Team)))
	x.same("a link one end of which was hidden afterwards", revisions{}, x.sinces(ecosystem.PublicLens, link(1)))
	x.same("a claim on it", revisions{}, x.sinces(ecosystem.PublicLens, claim(2)))
	x.same("the link, for those who see the end", revisions{4, 1}, x.sinces(ecosystem.TeamLens, link(1)))
	x.same("what was told before it was hidden, by now", 0, len(x.history(x.store.At(5, ecosystem.PublicLens), link(1))))
	x.commit(said(claim(3), actor(1)))
	x.same("a claim on the hidden end", revisions{}, x.sinces(ecosystem.PartnerLens, claim(3)))
}

func historyPaged(x trial) {
	x.commit(named(actor(1), "1"))
	for range 6 {
		x.commit(altered(actor(1), nil))
	}
	at := func(rev int) *ecosystem.Position {
		return &ecosystem.Position{Keys: []any{int64(rev)}, ID: actor(1)}
	}
	for _, c := range []struct {
		page          ecosystem.Page
		want          revisions
		before, after bool
	}{
		{ecosystem.Page{Size: 3}, revisions{7, 6, 5}, false, true},
		{ecosystem.Page{Size: 3, After: at(5)}, revisions{4, 3, 2}, true, true},
		{ecosystem.Page{Size: 3, After: at(2)}, revisions{1}, true, false},
		{ecosystem.Page{Size: 2, Before: at(3), Last: true}, revisions{5, 4}, true, true},
		{ecosystem.Page{Size: 2, Last: true}, revisions{2, 1}, true, false},
		{ecosystem.Page{After: at(1)}, revisions{}, true, false},
	} {
		c.page.Total = true
		s, err := ecosystem.HistoryOf(x.Context(), x.team(), actor(1), c.page)
		x.ok(err)
		var got revisions
		for i, v := range s.Items {
			got = append(got, v.Since)
			x.same("the position", v.PositionOf(), s.Positions[i])
		}
		x.same("the page "+show(c.page), c.want, got)
		x.same("whether there is more before and after, and the total", []any{c.before, c.after, 7}, []any{s.Before, s.After, s.Total})
	}
}

func historiesTogether(x trial) {
	x.commit(named(actor(1), "1"), named(actor(2), "1"))
	x.commit(altered(actor(1), ecosystem.Fields{"name": "2"}))
	x.commit(altered(actor(2), ecosystem.Fields{"name": "2"}))
	answers, err := x.team().History(x.Context(), []ecosystem.HistoryAsk{
		{Of: actor(2)}, {Of: actor(3)}, {Of: actor(1), Page: ecosystem.Page{Size: 1}}, {Of: actor(1)},
	})
	x.ok(err)
	got := make([]revisions, len(answers))
	for i, s := range answers {
		for _, v := range s.Items {
			got[i] = append(got[i], v.Since)
		}
	}
	x.same("the histories", []revisions{{3, 1}, nil, {2}, {2, 1}}, got)
}
