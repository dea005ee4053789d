package storetest

import (
	"context"
	"slices"

	"pgregory.net/rapid"

	"catchment/ecosystem"
)

func touchedPromises() []promise {
	return []promise{
		{"touched-shown", "each thing comes with its states before and after, as the log tells what happened", touchedStates},
		{"touched-shown", "what becomes visible is created, and what is hidden by now is absent, as what never showed", touchedThroughLens},
		{"touched-shown", "links and claims show by what they rest on before and after", touchedRests},
		{"touched-shown", "what came later changes nothing, and what is not a revision yet touched nothing", touchedThen},
		{"touched-paged", "what a commit touched is paged by id, and counted as far as is asked", touchedPaged},
		{"touched-paged", "many are answered in the order asked, each by its own page", touchedTogether},
	}
}

// states asks what one commit touched, as one who reads through the lens sees it now.
func (x trial) states(lens ecosystem.Lens, of ecosystem.Revision) []ecosystem.TouchedStates {
	x.Helper()
	answers, err := x.see(lens).Touched(x.Context(), []ecosystem.TouchedAsk{{Of: of}})
	x.ok(err)
	if len(answers) != 1 {
		x.Fatalf("%d answers to one question", len(answers))
	}
	return answers[0].Items
}

// saw is what a lens shows of one thing that a commit touched.
func saw(id ecosystem.ID, op ecosystem.Op, before, after ecosystem.Fields) ecosystem.TouchedStates {
	kind, _ := id.Kind()
	return ecosystem.TouchedStates{Touched: ecosystem.Touched{ID: id, Kind: kind, Op: op}, Before: before, After: after}
}

func touchedStates(x trial) {
	x.commit(named(actor(1), "one"), named(actor(2), "two"))
	x.commit(altered(actor(1), ecosystem.Fields{"name": "first", "tags": []string{"b", "a"}}), ended(actor(2)), named(dataset(1), "new"))
	x.commit(named(actor(2), "back"), altered(actor(1), nil))
	one, first := ecosystem.Fields{"name": "one"}, ecosystem.Fields{"name": "first", "tags": []string{"b", "a"}}
	for rev, want := range [][]ecosystem.TouchedStates{
		1: {saw(actor(1), ecosystem.Created, nil, one), saw(actor(2), ecosystem.Created, nil, ecosystem.Fields{"name": "two"})},
		2: {saw(actor(1), ecosystem.Updated, one, first), saw(actor(2), ecosystem.Ended, ecosystem.Fields{"name": "two"}, nil),
			saw(dataset(1), ecosystem.Created, nil, ecosystem.Fields{"name": "new"})},
		3: {saw(actor(1), ecosystem.Updated, first, first), saw(actor(2), ecosystem.Created, nil, ecosystem.Fields{"name": "back"})},
	} {
		if rev > 0 {
			x.same("what a commit touched", want, x.states(ecosystem.PublicLens, ecosystem.Revision(rev)))
		}
	}
}

func touchedThroughLens(x trial) {
	x.commit(added(actor(1), ecosystem.Fields{"name": "secret", "visibility": "team"}), named(actor(2), "open"))
	x.commit(altered(actor(1), visible(ecosystem.Partner)), altered(actor(2), visible(ecosystem.Team)))
	x.commit(altered(actor(1), visible(ecosystem.Public)), ended(actor(2)))
	ops := func(lens ecosystem.Lens, of ecosystem.Revision) map[ecosystem.ID]ecosystem.Op {
		told := map[ecosystem.ID]ecosystem.Op{}
		for _, t := range x.states(lens, of) {
			told[t.ID] = t.Op
			x.same("whether it has a state before", t.Op != ecosystem.Created, t.Before != nil)
			x.same("whether it has a state after", t.Op != ecosystem.Ended, t.After != nil)
		}
		return told
	}
	type told = map[ecosystem.ID]ecosystem.Op
	for rev, want := range [][3]told{
		1: {{}, {}, {actor(1): ecosystem.Created, actor(2): ecosystem.Created}}, // it was the team's when it ended
		2: {{}, {actor(1): ecosystem.Created}, {actor(1): ecosystem.Updated, actor(2): ecosystem.Updated}},
		3: {{actor(1): ecosystem.Created}, {actor(1): ecosystem.Updated}, {actor(1): ecosystem.Updated, actor(2): ecosystem.Ended}},
	} {
		for lens := ecosystem.PublicLens; rev > 0 && lens <= ecosystem.TeamLens; lens++ {
			x.same("what a commit did through "+lens.String(), want[lens], ops(lens, ecosystem.Revision(rev)))
		}
	}
}

func touchedRests(x trial) {
	x.commit(named(actor(1), "from"), named(dataset(1), "to"))
	x.commit(joined(link(1), ecosystem.LinkStewards, actor(1), dataset(1)), said(claim(1), link(1), visible(ecosystem.Partner)))
	x.commit(said(claim(2), link(1)), altered(link(1), ecosystem.Fields{"note": "changed"}), said(claim(3), dataset(1)))
	x.commit(altered(dataset(1), visible(ecosystem.Team)), altered(claim(2), ecosystem.Fields{"quote": "said again"}))
	x.commit(ended(claim(1)), ended(claim(2)), altered(link(1), ecosystem.Fields{"note": "nobody says so"}))
	x.commit(ended(link(1)), altered(claim(3), ecosystem.Fields{"quote": "of what is hidden"}))
	x.commit(altered(dataset(1), visible(ecosystem.Public)))
	type told = []string
	for rev, want := range [][3]told{
		2: {{}, {"created lnk_", "created clm_"}, {"created lnk_", "created clm_"}},
		3: {{"created lnk_", "created clm_", "created clm_"}, {"updated lnk_", "created clm_", "created clm_"}, {"updated lnk_", "created clm_", "created clm_"}},
		4: {{"ended dat_", "ended clm_"}, {"ended dat_", "ended clm_"}, {"updated dat_", "updated clm_"}},
		5: {{}, {}, {"ended lnk_", "ended clm_", "ended clm_"}},
		6: {{}, {}, {"updated clm_"}},
		7: {{"created dat_"}, {"created dat_"}, {"updated dat_"}},
	} {
		for lens := ecosystem.PublicLens; rev > 1 && lens <= ecosystem.TeamLens; lens++ {
			var got told
			for _, t := range x.states(lens, ecosystem.Revision(rev)) {
				got = append(got, string(t.Op)+" "+string(t.ID[:4]))
			}
			slices.Sort(got)
			slices.Sort(want[lens])
			x.same("what revision "+show(rev)+" did through "+lens.String(), want[lens], got)
		}
	}
}

func touchedThen(x trial) {
	log := x.upheaved()
	all := func(r ecosystem.Reader) (told [][]ecosystem.TouchedStates) {
		asks := []ecosystem.TouchedAsk{{Of: 0}, {Of: -1}, {Of: -1 << 62}, {Of: 1 << 62}}
		for _, c := range log {
			asks = append(asks, ecosystem.TouchedAsk{Of: c.Revision})
		}
		answers, err := r.Touched(x.Context(), asks)
		x.ok(err)
		for _, s := range answers {
			told = append(told, s.Items)
		}
		return told
	}
	for lens := ecosystem.PublicLens; lens <= ecosystem.TeamLens; lens++ {
		now := all(x.see(lens))
		x.same("what touched nothing", make([][]ecosystem.TouchedStates, 4), now[:4])
		for rev := range x.head() {
			then := all(x.store.At(rev, lens))
			x.same("what was told then", now[:4+rev], then[:4+rev])
			x.same("what is to come", make([][]ecosystem.TouchedStates, len(now)-4-int(rev)), then[4+rev:])
		}
	}
	x.same("all that the first made, but the link that nobody speaks for", len(log[0].Touched)-1, len(all(x.team())[4]))
}

// touchedPage is a part of what a commit touched that made the actors 0 to 6, of which 3 is hidden.
type touchedPage struct {
	page          ecosystem.Page
	countTo       int
	want          []ecosystem.ID
	before, after bool
	total         int
}

func touchedPages() []touchedPage {
	at := func(n int) *ecosystem.Position { return &ecosystem.Position{ID: actor(n)} }
	return []touchedPage{
		{ecosystem.Page{Size: 2, Total: true}, 0, ids{actor(0), actor(1)}, false, true, 6},
		{ecosystem.Page{Size: 2, Total: true}, 4, ids{actor(0), actor(1)}, false, true, 5},
		{ecosystem.Page{Size: 2, Total: true}, 6, ids{actor(0), actor(1)}, false, true, 6},
		{ecosystem.Page{Size: 6}, 4, ids{actor(0), actor(1), actor(2), actor(4), actor(5), actor(6)}, false, false, 0},
		{ecosystem.Page{Size: 2, After: at(1)}, 0, ids{actor(2), actor(4)}, true, true, 0},
		{ecosystem.Page{Size: 2, After: at(3), Total: true}, 0, ids{actor(4), actor(5)}, true, true, 6},
		{ecosystem.Page{Size: 2, After: at(5)}, 0, ids{actor(6)}, true, false, 0},
		{ecosystem.Page{After: at(6)}, 0, ids{}, true, false, 0},
		{ecosystem.Page{Size: 2, Before: at(5), Last: true}, 0, ids{actor(2), actor(4)}, true, true, 0},
		{ecosystem.Page{Size: 2, Before: at(2)}, 0, ids{actor(0), actor(1)}, false, true, 0},
		{ecosystem.Page{Size: 2, Last: true}, 0, ids{actor(5), actor(6)}, true, false, 0},
	}
}

func touchedPaged(x trial) {
	var made []ecosystem.Change
	for n := range 7 {
		c := named(actor(n), "one of many")
		if n == 3 {
			c = added(actor(n), ecosystem.Fields{"name": "hidden", "visibility": "team"})
		}
		made = append(made, c)
	}
	x.commit(made...)
	for _, c := range touchedPages() {
		answers, err := x.see(ecosystem.PublicLens).Touched(x.Context(), []ecosystem.TouchedAsk{{Of: 1, Page: c.page, CountTo: c.countTo}})
		x.ok(err)
		s := answers[0]
		var got ids
		for i, t := range s.Items {
			got = append(got, t.ID)
			x.same("the position", t.PositionOf(), s.Positions[i])
		}
		x.same("the page "+show(c.page), c.want, got)
		x.same("whether there is more before and after, and the total of "+show(c.page), []any{c.before, c.after, c.total}, []any{s.Before, s.After, s.Total})
	}
}

func touchedTogether(x trial) {
	x.commit(named(actor(1), "1"), named(actor(2), "2"), named(actor(3), "3"))
	x.commit(altered(actor(1), ecosystem.Fields{"name": "2"}))
	x.commit(ended(actor(1)), altered(actor(2), ecosystem.Fields{"name": "3"}))
	answers, err := x.team().Touched(x.Context(), []ecosystem.TouchedAsk{
		{Of: 3, Page: ecosystem.Page{Size: 1}}, {Of: 9}, {Of: 1, Page: ecosystem.Page{After: &ecosystem.Position{ID: actor(1)}}},
		{Of: 3, Page: ecosystem.Page{Total: true}}, {Of: 2},
	})
	x.ok(err)
	got := make([]ids, len(answers))
	for i, s := range answers {
		for _, t := range s.Items {
			got[i] = append(got[i], t.ID)
		}
	}
	x.same("what each touched", []ids{{actor(1)}, nil, {actor(2), actor(3)}, {actor(1), actor(2)}, {actor(1)}}, got)
	none, err := x.team().Touched(x.Context(), nil)
	x.ok(err)
	x.same("what nobody asked for", 0, len(none))
}

// touchedBy asks what commits touched.
func touchedBy(asks []ecosystem.TouchedAsk) question {
	return question{"Touched", asks, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Touched(ctx, asks) }}
}

// randomTouched asks for pages of what a few commits touched.
func (h *history) randomTouched() question {
	place := func(it ecosystem.Record) ecosystem.Position { return ecosystem.Position{ID: it.ID} }
	var asks []ecosystem.TouchedAsk
	for range rapid.IntRange(1, 4).Draw(h.t, "asks") {
		asks = append(asks, ecosystem.TouchedAsk{Of: ecosystem.Revision(rapid.IntRange(-1, int(h.model.head())+1).Draw(h.t, "of")),
			Page: h.randomPage(place, append(entityKinds(), ecosystem.KindLink, ecosystem.KindClaim)), CountTo: rapid.IntRange(0, 3).Draw(h.t, "count to")})
	}
	return touchedBy(asks)
}
