package neo4j

import (
	"context"
	"maps"
	"slices"

	"catchment/ecosystem"
)

// History gives the versions of things up to the revision, newest first, as
// they stood then: what replaced a version later is not told.
func (r *reader) History(ctx context.Context, asks []ecosystem.HistoryAsk) ([]ecosystem.Slice[ecosystem.Version], error) {
	var of []ecosystem.ID
	for _, a := range asks {
		if err := ecosystem.CheckHistoryPage(a.Page); err != nil {
			return nil, err
		}
		of = append(of, a.Of)
	}
	var answers []ecosystem.Slice[ecosystem.Version]
	err := r.read(ctx, func(v *snapshot) error {
		h := &pastVersions{snapshot: v, newest: map[ecosystem.ID]ecosystem.Record{}, claimed: map[ecosystem.ID][]ecosystem.ID{}}
		all, err := h.loadVersions(of)
		if err != nil {
			return err
		}
		if err := h.loadRelated(all); err != nil {
			return err
		}
		answers = make([]ecosystem.Slice[ecosystem.Version], len(asks))
		for i, a := range asks {
			part := &page[ecosystem.Version]{Page: a.Page, order: ecosystem.HistoryOrder()}
			for _, it := range all {
				if it.ID != a.Of || !h.shows(it.Record) {
					continue
				}
				it.Ended = it.Ended || it.Until > 0 && !h.admits(following(it, all))
				it, shows, err := h.asItStood(it)
				if err != nil {
					return err
				}
				if shows {
					part.add(it, it.PositionOf())
				}
			}
			answers[i] = part.slice()
		}
		return nil
	})
	return answers, err
}

// following is the version that took the place of another: to whom it does not show the
// thing ended with the other.
func following(it ecosystem.Version, among []ecosystem.Version) ecosystem.Record {
	i := slices.IndexFunc(among, func(next ecosystem.Version) bool { return next.ID == it.ID && next.Since == it.Until })
	if i < 0 {
		return ecosystem.Record{}
	}
	return among[i].Record
}

// pastVersions judges versions by the newest version of everything else, ended or not,
// and by who may see all of it by now.
type pastVersions struct {
	*snapshot
	newest  map[ecosystem.ID]ecosystem.Record
	claimed map[ecosystem.ID][]ecosystem.ID // the claims that speak or spoke of a link
}

// loadVersions gives every state that things had up to the revision, in no order, and
// notes the newest of each. As always, the archive has the last word.
func (h *pastVersions) loadVersions(of []ecosystem.ID) ([]ecosystem.Version, error) {
	type state struct {
		id    ecosystem.ID
		since ecosystem.Revision
	}
	params := byLabel(texts(of))
	params["rev"] = int64(h.rev)
	found := map[state]ecosystem.Version{}
	err := h.each("records", params, func(row []any) error {
		p, _ := row[0].(properties)
		if r, whole := decoded(p); whole && r.Since <= h.rev {
			found[state{r.ID, r.Since}] = ecosystem.Version{Record: r}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = h.each("past_versions", params, func(row []any) error {
		p, _ := row[0].(properties)
		if r, whole := decodedPast(p); whole {
			it := ecosystem.Version{Record: r.Record}
			if r.until <= h.rev {
				it.Until, it.Ended = r.until, r.ended
			}
			found[state{r.ID, r.Since}] = it
			h.past[r.ID] = true
		}
		return nil
	})
	versions := make([]ecosystem.Version, 0, len(found))
	for _, it := range found {
		versions = append(versions, it)
		if it.Since >= h.newest[it.ID].Since {
			h.newest[it.ID] = it.Record
		}
	}
	return versions, err
}

// loadRelated reads what the versions rest on: the ends and claims of links, what claims
// are about, and the ends and claims of that where it is a link.
func (h *pastVersions) loadRelated(versions []ecosystem.Version) error {
	var about []ecosystem.ID
	var links []ecosystem.Record
	for _, it := range versions {
		switch it.Kind {
		case ecosystem.KindClaim:
			about = append(about, it.Ref("about"))
		case ecosystem.KindLink:
			links = append(links, it.Record)
		}
	}
	if _, err := h.loadVersions(distinct(about)); err != nil {
		return err
	}
	for _, id := range about {
		if r := h.newest[id]; r.Kind == ecosystem.KindLink {
			links = append(links, r)
		}
	}
	var ends []ecosystem.ID
	for _, l := range links {
		ends = append(ends, l.Ref("from"), l.Ref("to"))
	}
	if _, err := h.loadVersions(distinct(ends)); err != nil {
		return err
	}
	if err := h.loadClaimants(distinct(idsOf(links))); err != nil {
		return err
	}
	return h.loadLatest(slices.Collect(maps.Keys(h.newest)))
}

// loadClaimants reads the claims that speak or once spoke of links.
func (h *pastVersions) loadClaimants(links []ecosystem.ID) error {
	if len(links) == 0 {
		return nil
	}
	var claims []ecosystem.ID
	params := map[string]any{"ids": texts(links), "rev": int64(h.rev)}
	err := h.each("claims", params, func(row []any) error {
		p, _ := row[0].(properties)
		if id, is := p["id"].(string); is {
			claims = append(claims, ecosystem.ID(id))
		}
		return nil
	})
	if err != nil {
		return err
	}
	err = h.each("claimants", params, func(row []any) error {
		if id, is := row[0].(string); is {
			claims = append(claims, ecosystem.ID(id))
		}
		return nil
	})
	if err != nil {
		return err
	}
	claims = distinct(claims)
	if _, err := h.loadVersions(claims); err != nil {
		return err
	}
	for _, id := range claims {
		if c := h.newest[id]; c.ID != "" {
			h.claimed[c.Ref("about")] = append(h.claimed[c.Ref("about")], id)
		}
	}
	return nil
}

// shows tells whether the lens admits a version and what it joins or is about.
func (h *pastVersions) shows(it ecosystem.Record) bool {
	if it.ID == "" || !h.admits(it) {
		return false
	}
	switch it.Kind {
	case ecosystem.KindLink:
		return h.shows(h.newest[it.Ref("from")]) && h.shows(h.newest[it.Ref("to")]) && h.hasVisibleClaim(it.ID)
	case ecosystem.KindClaim:
		return h.shows(h.newest[it.Ref("about")])
	}
	return true
}

// asItStood is a version without what is made up where it last stood, and whether it showed
// there, if the lens leaves that out.
func (h *pastVersions) asItStood(it ecosystem.Version) (ecosystem.Version, bool, error) {
	if !h.asked.LeavesOutMadeUp() {
		return it, true, nil
	}
	stood, err := h.showedAt(it.LastStood(h.rev), []ecosystem.ID{it.ID})
	r, showed := stood[it.ID]
	it.Fields = r.Fields
	return it, showed, err
}

func (h *pastVersions) hasVisibleClaim(link ecosystem.ID) bool {
	for _, id := range h.claimed[link] {
		if h.admits(h.newest[id]) {
			return true
		}
	}
	return false
}
