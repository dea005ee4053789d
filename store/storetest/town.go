package storetest

import (
	"context"
	"fmt"

	"catchment/ecosystem"
)

// town is a small ecosystem with something to hide in every place. Its first
// digit tells who may see a thing: public 1x, partner 2x, team 3x.
func town() []ecosystem.Change {
	public, partner, team := visible(ecosystem.Public), visible(ecosystem.Partner), visible(ecosystem.Team)
	thing := func(id ecosystem.ID, name string, v ecosystem.Fields, more ecosystem.Fields) ecosystem.Change {
		return added(id, ecosystem.Fields{"name": name}.With(v).With(more))
	}
	return []ecosystem.Change{
		thing(actor(11), "Ada College", public, ecosystem.Fields{"kind": "organisation", "sector": "FE", "keys": []string{"slug:ada", "ukprn:10000011"}}),
		thing(actor(12), "Ada Trust", public, ecosystem.Fields{"kind": "partnership", "keys": []string{"slug:trust"}}),
		thing(actor(21), "Bede College", partner, ecosystem.Fields{"kind": "organisation", "sector": "FE", "keys": []string{"slug:bede"}}),
		thing(actor(31), "Cuthbert College", team, ecosystem.Fields{"kind": "organisation", "sector": "HE", "keys": []string{"slug:cuthbert"}}),
		thing(dataset(11), "Course data", public, ecosystem.Fields{"tags": []string{"courses", "college"}, "spectrum": "open"}),
		thing(dataset(31), "Learner data", team, ecosystem.Fields{"tags": []string{"learners"}, "spectrum": "closed"}),
		thing(source(11), "The report", public, nil),
		thing(source(31), "A private talk", team, nil),

		joined(link(11), ecosystem.LinkStewards, actor(11), dataset(11), public), said(claim(11), link(11), public, ecosystem.Fields{"source": string(source(11))}),
		joined(link(12), ecosystem.LinkStewards, actor(12), dataset(11), team), said(claim(12), link(12), public),
		joined(link(13), ecosystem.LinkCreates, actor(11), dataset(11), public), said(claim(13), link(13), partner),
		joined(link(14), ecosystem.LinkUses, actor(11), dataset(31), public), said(claim(14), link(14), public),
		joined(link(15), ecosystem.LinkUses, actor(21), dataset(11), public), said(claim(15), link(15), public, ecosystem.Fields{"source": string(source(31))}),
		joined(link(16), ecosystem.LinkSameAs, actor(11), actor(11), public), said(claim(16), link(16), public, ecosystem.Fields{"status": "retracted"}),
		joined(link(17), ecosystem.LinkUses, actor(12), actor(11), public), // nobody speaks for it, so it never shows

		said(claim(21), actor(11), public, ecosystem.Fields{"source": string(source(11)), "recorded": "2026-02-01"}),
		said(claim(22), actor(11), team, ecosystem.Fields{"stance": "against"}),
		said(claim(23), actor(31), public),
	}
}

// townIDs are the ids of all things of the town.
func townIDs() []ecosystem.ID {
	var ids []ecosystem.ID
	for _, c := range town() {
		ids = append(ids, c.ID)
	}
	return ids
}

// townShows tells what of the town each lens shows, by kind.
func townShows(lens ecosystem.Lens) map[ecosystem.Kind][]ecosystem.ID {
	shows := map[ecosystem.Kind][]ecosystem.ID{
		ecosystem.KindActor:   {actor(11), actor(12)},
		ecosystem.KindDataset: {dataset(11)},
		ecosystem.KindSource:  {source(11)},
		ecosystem.KindLink:    {link(11), link(16)},
		ecosystem.KindClaim:   {claim(11), claim(16), claim(21)},
	}
	switch lens {
	case ecosystem.PublicLens: // what stands above
	case ecosystem.PartnerLens:
		shows[ecosystem.KindActor] = []ecosystem.ID{actor(11), actor(12), actor(21)}
		shows[ecosystem.KindLink] = []ecosystem.ID{link(11), link(13), link(15), link(16)}
		shows[ecosystem.KindClaim] = []ecosystem.ID{claim(11), claim(13), claim(15), claim(16), claim(21)}
	case ecosystem.TeamLens:
		shows[ecosystem.KindActor] = []ecosystem.ID{actor(11), actor(12), actor(21), actor(31)}
		shows[ecosystem.KindDataset] = []ecosystem.ID{dataset(11), dataset(31)}
		shows[ecosystem.KindSource] = []ecosystem.ID{source(11), source(31)}
		shows[ecosystem.KindLink] = []ecosystem.ID{link(11), link(12), link(13), link(14), link(15), link(16)}
		shows[ecosystem.KindClaim] = []ecosystem.ID{claim(11), claim(12), claim(13), claim(14), claim(15), claim(16), claim(21), claim(22), claim(23)}
	}
	return shows
}

// townEntities is a query for all entities of the town.
func townEntities() ecosystem.Query {
	return query(ecosystem.KindActor, ecosystem.KindDataset, ecosystem.KindSource)
}

// townQuestions are a question or more of every method of a Reader.
func townQuestions() []question {
	searching := townEntities()
	searching.Search = "college"
	var asks []ecosystem.Ask
	var entities []ecosystem.ID
	var keys []ecosystem.Key
	for _, c := range town() {
		if c.Kind.IsEntity() {
			entities = append(entities, c.ID)
			asks = append(asks, ecosystem.Ask{Of: c.ID, Step: both(), Page: ecosystem.Page{Total: true}})
		}
		keys = append(keys, ecosystem.Record{Fields: c.Set}.Keys()...)
	}
	all := townIDs()
	questions := []question{
		{"Records", all, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Records(ctx, all) }},
		{"Resolve", keys, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Resolve(ctx, keys) }},
		{"Claims", all, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Claims(ctx, all) }},
		{"Expand", entities, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Expand(ctx, entities, both(), 2) }},
		linksOf(asks),
		scanAll(),
		commitsOf([]ecosystem.Revision{1, 2, 3}),
		touchedBy([]ecosystem.TouchedAsk{{Of: 1, Page: ecosystem.Page{Size: 3, Total: true}}, {Of: 2}}),
	}
	for _, q := range []ecosystem.Query{townEntities(), searching, query(ecosystem.KindLink), query(ecosystem.KindClaim)} {
		questions = append(questions,
			question{"Find", q, func(ctx context.Context, r ecosystem.Reader) (any, error) {
				return r.Find(ctx, q, ecosystem.Page{Size: 3, Total: true})
			}},
			question{"Count", q, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Count(ctx, q, 0) }},
			question{"Facets", q, func(ctx context.Context, r ecosystem.Reader) (any, error) {
				return r.Facets(ctx, q, []ecosystem.Facet{{Field: "visibility"}})
			}})
	}
	for _, id := range all {
		questions = append(questions, historyOf(id, ecosystem.Page{Total: true}))
	}
	return questions
}

// everything is what a reader answers to all questions about the town.
func (x trial) everything(r ecosystem.Reader) map[string]any {
	x.Helper()
	answers := map[string]any{}
	for i, q := range townQuestions() {
		answer, err := q.ask(x.Context(), r)
		if err != nil {
			x.Fatalf("%s of %s: %v", q.name, show(q.asked), err)
		}
		answers[fmt.Sprint(i, " ", q.name)] = answer
	}
	return answers
}
