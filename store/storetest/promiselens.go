package storetest

import (
	"maps"
	"slices"

	"catchment/ecosystem"
)

func lensPromises() []promise {
	return []promise{
		{"lens-hides", "each read gives what its lens shows and not one thing more", eachRead},
		{"lens-hides", "counts, facets and totals are of what the lens shows", eachCount},
		{"lens-hides", "a thing that is not there and one that is hidden are equally absent", equallyAbsent},
		{"names-hidden", "no filter finds a claim by a source or an event that is hidden", foundByHidden},
		{"lens-links", "links and claims show where all that they rest on shows", restOn},
		{"lens-links", "tests on links, claims and states see what the lens shows", testsSee},
		{"lens-links", "claims of hidden sources count as claims without one", hiddenSourcesCount},
		{"lens-made-up", "what rests on made-up sources alone is left out", madeUpLeftOut},
		{"lens-made-up", "whoever does not see that a source is made up is not told so", madeUpInSecret},
		{"lens-made-up", "fields are what the other sources say, for lists, filters, orders and search too", saidByOthers},
		{"lens-made-up", "the past is without what was made up then", madeUpThen},
	}
}

func eachRead(x trial) {
	x.commit(town()...)
	for lens := range ecosystem.TeamLens + 1 {
		r, shows := x.see(lens), townShows(lens)
		all := slices.Sorted(slices.Values(slices.Concat(shows[ecosystem.KindActor], shows[ecosystem.KindDataset], shows[ecosystem.KindSource], shows[ecosystem.KindLink], shows[ecosystem.KindClaim])))
		found, err := r.Records(x.Context(), townIDs())
		x.ok(err)
		x.same("the records", all, slices.Sorted(maps.Keys(found)))
		x.same("all that is scanned", all, x.scan(r))
		for kind, want := range shows {
			x.same("what is scanned", want, x.scan(r, kind))
			if kind != ecosystem.KindLink && kind != ecosystem.KindClaim {
				continue
			}
			x.same("what is found of "+string(kind), want, x.find(r, query(kind)))
		}
		entities := slices.Sorted(slices.Values(slices.Concat(shows[ecosystem.KindActor], shows[ecosystem.KindDataset], shows[ecosystem.KindSource])))
		x.same("the entities found", entities, slices.Sorted(slices.Values(x.find(r, townEntities()))))
		hop, err := r.Expand(x.Context(), townIDs(), ecosystem.Step{}, 0)
		x.ok(err)
		x.same("the links walked", shows[ecosystem.KindLink], slices.Sorted(slices.Values(linkIDsOf(hop.Links))))
		x.same("whose history is told", all, x.told(r))
		x.same("the claims", shows[ecosystem.KindClaim], x.claimed(r))
	}
}

// told are the things of the town that have a history.
func (x trial) told(r ecosystem.Reader) []ecosystem.ID {
	x.Helper()
	var with []ecosystem.ID
	for _, id := range townIDs() {
		if len(x.history(r, id)) > 0 {
			with = append(with, id)
		}
	}
	return slices.Sorted(slices.Values(with))
}

// claimed are the claims on all things of the town.
func (x trial) claimed(r ecosystem.Reader) []ecosystem.ID {
	x.Helper()
	found, err := r.Claims(x.Context(), townIDs())
	x.ok(err)
	var claims []ecosystem.ID
	for about, on := range found {
		for _, c := range on {
			x.same("what the claim is about", about, c.About())
			claims = append(claims, c.ID)
		}
	}
	return slices.Sorted(slices.Values(claims))
}

func eachCount(x trial) {
	x.commit(town()...)
	searching := townEntities()
	searching.Search = "college"
	for lens := range ecosystem.TeamLens + 1 {
		r, shows := x.see(lens), townShows(lens)
		for _, q := range []ecosystem.Query{query(ecosystem.KindActor), query(ecosystem.KindLink), query(ecosystem.KindClaim), searching} {
			want := len(shows[q.Kinds[0]])
			if q.Search != "" {
				want = []int{2, 3, 4}[lens] // Ada College, the data tagged so, Bede, Cuthbert
			}
			c, err := r.Count(x.Context(), q, 0)
			x.ok(err)
			x.same("the count", ecosystem.Count{N: want}, c)
			s, err := r.Find(x.Context(), q, ecosystem.Page{Size: 1, Total: true})
			x.ok(err)
			x.same("the total", want, s.Total)
			f, err := r.Facets(x.Context(), q, []ecosystem.Facet{{Field: "visibility"}})
			x.ok(err)
			x.same("the sum of the facet's buckets", want, sum(f[ecosystem.Facet{Field: "visibility"}]))
		}
		asks := []ecosystem.Ask{{Of: actor(11), Step: both(), Page: ecosystem.Page{Size: 1, Total: true}}}
		links, err := r.Links(x.Context(), asks)
		x.ok(err)
		x.same("the total of links", []int{2, 3, 4}[lens], links[0].Total)
	}
}

func sum(buckets []ecosystem.Bucket) int {
	n := 0
	for _, b := range buckets {
		n += b.N
	}
	return n
}

func equallyAbsent(x trial) {
	x.commit(town()...)
	r := x.see(ecosystem.PublicLens)
	for _, id := range []ecosystem.ID{actor(31), actor(99), "act_nonsense", ""} {
		_, there := x.record(r, id)
		x.same("whether it is there", false, there)
		x.same("its links", ids{}, x.links(r, id, both()))
		x.same("its history", []ecosystem.Version{}, x.history(r, id))
		x.same("its place in a filter", ids{}, x.find(r, ecosystem.Query{Kinds: []ecosystem.Kind{ecosystem.KindActor}, Where: &ecosystem.Filter{IDs: ids{id}}}))
	}
	hidden, absent := ecosystem.Key{Scheme: "slug", Value: "cuthbert"}, ecosystem.Key{Scheme: "slug", Value: "nobody"}
	found, err := r.Resolve(x.Context(), []ecosystem.Key{hidden, absent, {}})
	x.ok(err)
	x.same("what the keys name", map[ecosystem.Key]ecosystem.ID{}, found)
}

func restOn(x trial) {
	x.commit(town()...)
	shows := func(lens ecosystem.Lens, id ecosystem.ID) bool {
		_, there := x.record(x.see(lens), id)
		return there
	}
	steps := []struct {
		says   string
		change ecosystem.Change
		of     ecosystem.ID
		lens   ecosystem.Lens
		shows  bool
	}{
		{"one more claim that shows lets a link show", said(claim(31), link(13)), link(13), ecosystem.PublicLens, true},
		{"an ended claim does not", ended(claim(31)), link(13), ecosystem.PublicLens, false},
		{"a first claim lets a link show", said(claim(32), link(17)), link(17), ecosystem.PublicLens, true},
		{"a claim against it does as well", altered(claim(32), ecosystem.Fields{"stance": "against", "status": "superseded", "review": "rejected"}), link(17), ecosystem.PublicLens, true},
		{"a claim that is hidden does not", altered(claim(32), visible(ecosystem.Team)), link(17), ecosystem.PartnerLens, false},
		{"but it does for those who see it", altered(claim(32), nil), link(17), ecosystem.TeamLens, true},
		{"an end that is hidden hides the link", altered(actor(12), visible(ecosystem.Team)), link(12), ecosystem.PartnerLens, false},
		{"a note about what is hidden is hidden", said(claim(33), actor(12), ecosystem.Fields{"stance": "note", "quote": "Ask again."}), claim(33), ecosystem.PartnerLens, false},
		{"and shows to whoever sees what it is about", altered(claim(33), nil), claim(33), ecosystem.TeamLens, true},
		{"an end that shows and a link that shows let it show", altered(dataset(31), visible(ecosystem.Public)), link(14), ecosystem.PublicLens, true},
		{"a visibility that is not known is the team's", altered(dataset(31), ecosystem.Fields{"visibility": "secret"}), link(14), ecosystem.PartnerLens, false},
		{"a visibility not stated is public", altered(dataset(31), ecosystem.Fields{"visibility": nil}), link(14), ecosystem.PublicLens, true},
	}
	for _, s := range steps {
		x.commit(s.change)
		x.same(s.says, s.shows, shows(s.lens, s.of))
	}
}

func testsSee(x trial) {
	x.commit(town()...)
	age := ecosystem.Age{AsOf: "2026-11-24", Months: 24}
	in := func(s ecosystem.State) ecosystem.Filter {
		return ecosystem.Filter{State: &ecosystem.StateTest{In: []ecosystem.State{s}, Age: age}}
	}
	against := ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "stance", Test: ecosystem.In, Values: []any{"against"}}}
	for _, c := range []struct {
		says  string
		where ecosystem.Filter
		kind  ecosystem.Kind
		want  [3][]ecosystem.ID // through each lens
	}{
		{"the state", in(ecosystem.SingleSource), ecosystem.KindActor, [3][]ecosystem.ID{{actor(11)}, {actor(11)}, {actor(31)}}},
		{"a dispute", in(ecosystem.Disputed), ecosystem.KindActor, [3][]ecosystem.ID{{}, {}, {actor(11)}}},
		{"a claim against", ecosystem.Filter{Claim: &ecosystem.ClaimTest{Where: &against}}, ecosystem.KindActor, [3][]ecosystem.ID{{}, {}, {actor(11)}}},
		{"no claim", ecosystem.Filter{Claim: &ecosystem.ClaimTest{Quantifier: ecosystem.None}}, ecosystem.KindActor,
			[3][]ecosystem.ID{{actor(12)}, {actor(12), actor(21)}, {actor(12), actor(21)}}},
		{"a link", ecosystem.Filter{Link: &ecosystem.LinkTest{Step: ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkUses, ecosystem.LinkCreates}}}}, ecosystem.KindActor,
			[3][]ecosystem.ID{{}, {actor(11), actor(21)}, {actor(11), actor(21)}}},
		{"no link", ecosystem.Filter{Link: &ecosystem.LinkTest{Quantifier: ecosystem.None, Step: both()}}, ecosystem.KindActor,
			[3][]ecosystem.ID{{actor(12)}, {actor(12)}, {actor(31)}}},
		{"links with a state", in(ecosystem.Unsupported), ecosystem.KindLink, [3][]ecosystem.ID{{link(16)}, {link(16)}, {link(16)}}},
	} {
		for lens, want := range c.want {
			got := x.find(x.see(ecosystem.Lens(lens)), ecosystem.Query{Kinds: []ecosystem.Kind{c.kind}, Where: &c.where})
			x.same(c.says+" through "+ecosystem.Lens(lens).String(), want, slices.Sorted(slices.Values(got)))
		}
	}
}

func foundByHidden(x trial) {
	event := fixedID(ecosystem.KindEvent, 31)
	x.commit(town()...)
	x.commit(added(event, visible(ecosystem.Team).With(ecosystem.Fields{"name": "A private talk"})),
		said(claim(24), actor(12), ecosystem.Fields{"source": string(source(31)), "event": string(event)}),
		said(claim(25), actor(12), ecosystem.Fields{"source": string(source(11))}))
	find := func(lens ecosystem.Lens, where ecosystem.Filter) ids {
		about := test("about", ecosystem.In, string(actor(12)))
		return x.find(x.see(lens), ecosystem.Query{Kinds: []ecosystem.Kind{ecosystem.KindClaim}, Where: &ecosystem.Filter{And: []ecosystem.Filter{about, where}}})
	}
	for field, of := range map[string]struct {
		hidden  ecosystem.ID
		without ids // for those from whom it is hidden
	}{"source": {source(31), ids{claim(24)}}, "event": {event, ids{claim(24), claim(25)}}} {
		named, stated := test(field, ecosystem.In, string(of.hidden)), test(field, ecosystem.Stated)
		x.same("what the team finds by the "+field, ids{claim(24)}, find(ecosystem.TeamLens, named))
		for _, lens := range []ecosystem.Lens{ecosystem.PublicLens, ecosystem.PartnerLens} {
			x.same("what is found by a hidden "+field, ids(nil), find(lens, named))
			x.same("what is found by its not being the hidden "+field, ids{claim(24), claim(25)}, find(lens, ecosystem.Filter{Not: &named}))
			x.same("what is found without a "+field, of.without, find(lens, ecosystem.Filter{Not: &stated}))
		}
	}
	for rev := range x.head() + 1 {
		where := test("source", ecosystem.In, string(source(31)))
		has := ecosystem.Filter{Claim: &ecosystem.ClaimTest{Quantifier: ecosystem.Some, Where: &where}}
		q := ecosystem.Query{Kinds: []ecosystem.Kind{ecosystem.KindActor}, Where: &has}
		x.same("what the public finds by what a claim on it rests on", ids(nil), x.find(x.store.At(rev, ecosystem.PublicLens), q))
	}
}

func hiddenSourcesCount(x trial) {
	secret, by := visible(ecosystem.Team), func(who string) ecosystem.Fields { return ecosystem.Fields{"assertedBy": who} }
	x.commit(added(source(1), secret.With(ecosystem.Fields{"name": "One"})), added(source(2), secret.With(ecosystem.Fields{"name": "Two"})), named(source(3), "Three"))
	x.commit(named(actor(1), "One"), said(claim(1), actor(1), sourced(source(1)), by("Ada")), said(claim(2), actor(1), sourced(source(2)), by("Ada")),
		named(actor(2), "Two"), said(claim(3), actor(2), sourced(source(1)), by("Ada")), said(claim(4), actor(2), sourced(source(1)), by("Bede")),
		named(actor(3), "Three"), said(claim(5), actor(3), sourced(source(3)), by("Ada")), said(claim(6), actor(3), sourced(source(3)), by("Bede")))
	agreed := query(ecosystem.KindActor)
	agreed.Where = &ecosystem.Filter{State: &ecosystem.StateTest{In: []ecosystem.State{ecosystem.Agreed}, Age: ecosystem.Age{AsOf: "2026-02-01", Months: 24}}}
	for lens, want := range map[ecosystem.Lens]ids{ecosystem.PublicLens: {actor(2)}, ecosystem.PartnerLens: {actor(2)}, ecosystem.TeamLens: {actor(1)}} {
		x.same("what is agreed through "+lens.String(), want, x.find(x.see(lens), agreed))
	}
}
