package storetest

import (
	"context"
	"iter"

	"pgregory.net/rapid"

	"catchment/ecosystem"
)

// question is one read: its name, what it asks for a person to see, and the asking.
type question struct {
	name  string
	asked any
	ask   func(context.Context, ecosystem.Reader) (any, error)
}

// randomRevision draws the head more often than the past, and seldom what is not there.
func (h *history) randomRevision() ecosystem.Revision {
	head := int(h.model.head())
	switch {
	case chance(h.t, 5, "the past"):
		return ecosystem.Revision(rapid.IntRange(0, head).Draw(h.t, "revision"))
	case chance(h.t, 1, "no such revision"):
		return ecosystem.Revision(sample(h.t, "revision", []int{-1, head + 1}))
	}
	return ecosystem.Revision(head)
}

func (h *history) randomLens() ecosystem.Lens {
	return sample(h.t, "lens", append([]ecosystem.Lens{ecosystem.TeamLens, ecosystem.PublicLens, ecosystem.PartnerLens}, ecosystem.Lenses()...))
}

// randomQuestion draws a read of any method.
func (h *history) randomQuestion() question {
	t := h.t
	q := randomQuery(t)
	ids := sampled(t, "of", allIDs(), 8)
	switch sample(t, "question", []string{"find", "find", "find", "links", "links", "expand", "count", "facets", "claims", "records", "resolve", "history", "commits", "touched", "touched", "scan"}) {
	case "links":
		return linksOf(h.randomAsks())
	case "expand":
		step, most := randomStep(t, 1), rapid.IntRange(0, 3).Draw(t, "per node")
		frontier := sampled(t, "frontier", h.joined(), 6)
		return question{"Expand", []any{frontier, step, most}, func(ctx context.Context, r ecosystem.Reader) (any, error) {
			return r.Expand(ctx, frontier, step, most)
		}}
	case "count":
		limit := rapid.IntRange(0, 5).Draw(t, "limit")
		return question{"Count", []any{q, limit}, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Count(ctx, q, limit) }}
	case "facets":
		by := randomFacets(t, q.Kinds)
		return question{"Facets", []any{q, by}, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Facets(ctx, q, by) }}
	case "claims":
		return question{"Claims", ids, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Claims(ctx, ids) }}
	case "records":
		return question{"Records", ids, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Records(ctx, ids) }}
	case "resolve":
		var asked []ecosystem.Key
		for _, k := range sampled(t, "key", keys(), 4) {
			asked = append(asked, ecosystem.ParseKey(k))
		}
		return question{"Resolve", asked, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Resolve(ctx, asked) }}
	case "history":
		return h.randomHistory(ids[0])
	case "commits":
		revs := rapid.SliceOfN(rapid.IntRange(-1, int(h.model.head())+1), 0, 6).Draw(t, "revisions")
		return commitsOf(revisionsFrom(revs))
	case "touched":
		return h.randomTouched()
	case "scan":
		kinds := randomKinds(t)
		return question{"Scan", kinds, func(ctx context.Context, r ecosystem.Reader) (any, error) { return collect(r.Scan(ctx, kinds)) }}
	}
	p := h.randomPage(func(it ecosystem.Record) ecosystem.Position { return shown{}.inQuery(q, it) }, q.Kinds)
	return question{"Find", []any{q, p}, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Find(ctx, q, p) }}
}

func collect(all iter.Seq2[ecosystem.Record, error]) ([]ecosystem.Record, error) {
	var list []ecosystem.Record
	for it, err := range all {
		if err != nil {
			return nil, err
		}
		list = append(list, it)
	}
	return list, nil
}

func scanAll() question {
	return question{"Scan", "everything", func(ctx context.Context, r ecosystem.Reader) (any, error) { return collect(r.Scan(ctx, nil)) }}
}

func historyOf(id ecosystem.ID, p ecosystem.Page) question {
	return question{"History", []any{id, p}, func(ctx context.Context, r ecosystem.Reader) (any, error) { return ecosystem.HistoryOf(ctx, r, id, p) }}
}

func linksOf(asks []ecosystem.Ask) question {
	return question{"Links", asks, func(ctx context.Context, r ecosystem.Reader) (any, error) { return r.Links(ctx, asks) }}
}

func (h *history) randomHistory(id ecosystem.ID) question {
	p := h.randomPage(nil, nil)
	if at := rapid.IntRange(0, int(h.model.head())).Draw(h.t, "version"); p.Last {
		p.Before = &ecosystem.Position{Keys: []any{int64(at)}, ID: id}
	} else if chance(h.t, 5, "after") {
		p.After = &ecosystem.Position{Keys: []any{int64(at)}, ID: id}
	}
	return historyOf(id, p)
}

// randomAsks draws questions about links; each has an order and a page of its own.
func (h *history) randomAsks() []ecosystem.Ask {
	asks := make([]ecosystem.Ask, rapid.IntRange(0, 3).Draw(h.t, "asks"))
	for i := range asks {
		a := ecosystem.Ask{Of: sample(h.t, "of", h.joined()), Step: randomStep(h.t, 1)}
		kinds := a.Step.Kinds
		if len(kinds) == 0 {
			kinds = entityKinds()
		}
		if a.Order = randomLinkOrder(h.t, kinds); a.Check() != nil && !chance(h.t, 1, "refused") {
			a.Order = nil
		}
		link := ecosystem.Link{Record: ecosystem.Record{ID: sample(h.t, "link", linkIDs()), Fields: randomFields(h.t, ecosystem.KindLink)}}
		a.Page = h.randomPage(func(far ecosystem.Record) ecosystem.Position {
			return shown{}.amongLinks(a, reached{link, far})
		}, kinds)
		asks[i] = a
	}
	return asks
}

// joined gives the ends of links, so that there is something to walk; all entities
// where there are no links, or now and then.
func (h *history) joined() []ecosystem.ID {
	var ends []ecosystem.ID
	now := h.model.current()
	for _, id := range linkIDs() {
		if l, there := now[id]; there {
			ends = append(ends, l.Ref("from"), l.Ref("to"))
		}
	}
	if len(ends) == 0 || chance(h.t, 3, "of any") {
		return entityIDs()
	}
	return ends
}

// randomPage draws a page, its position being that of any version of anything of
// the kinds, so also of what has changed or ended since.
func (h *history) randomPage(place func(ecosystem.Record) ecosystem.Position, kinds []ecosystem.Kind) ecosystem.Page {
	t := h.t
	p := ecosystem.Page{Size: rapid.IntRange(0, 4).Draw(t, "size"), Last: chance(t, 5, "last"), Total: rapid.Bool().Draw(t, "total")}
	if place == nil || !chance(t, 9, "position") {
		return p
	}
	var ever []ecosystem.Record
	for _, id := range entityAndOtherIDs(kinds) {
		for _, v := range h.model.versions[id] {
			ever = append(ever, record(id, v))
		}
	}
	if len(ever) == 0 {
		return p
	}
	at := place(sample(t, "at", ever))
	if p.Last || chance(t, 3, "before") {
		p.Before = &at
	} else {
		p.After = &at
	}
	return p
}

func entityAndOtherIDs(kinds []ecosystem.Kind) []ecosystem.ID {
	var ids []ecosystem.ID
	for _, id := range allIDs() {
		for _, k := range kinds {
			if is, _ := id.Kind(); is == k {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

func randomFacets(t *rapid.T, kinds []ecosystem.Kind) []ecosystem.Facet {
	var by []ecosystem.Facet
	for _, f := range sampled(t, "facet", fieldsOf(kinds), 3) {
		if f.Facetable() || chance(t, 1, "not facetable") {
			by = append(by, ecosystem.Facet{Field: f.Name})
		}
	}
	return by
}
