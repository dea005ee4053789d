package storetest

import (
	"context"
	"slices"

	"catchment/ecosystem"
)

func (r reader) History(_ context.Context, asks []ecosystem.HistoryAsk) ([]ecosystem.Slice[ecosystem.Version], error) {
	versions, err := r.model.snapshot(r.revision)
	if err != nil {
		return nil, err
	}
	past := past{newest: newestUpTo(versions, r.revision), lens: r.lens}
	answers := make([]ecosystem.Slice[ecosystem.Version], len(asks))
	for i, a := range asks {
		if err := ecosystem.CheckHistoryPage(a.Page); err != nil {
			return nil, err
		}
		answers[i] = r.historyOf(a.Of, a.Page, versions, past)
	}
	return answers, nil
}

func (r reader) historyOf(of ecosystem.ID, p ecosystem.Page, versions map[ecosystem.ID][]version, past past) ecosystem.Slice[ecosystem.Version] {
	var list []ecosystem.Version
	for _, v := range versions[of] {
		if v.since > r.revision || !past.shows(record(of, v)) {
			continue
		}
		it := ecosystem.Version{Record: record(of, v)}
		if v.until <= r.revision {
			it.Until, it.Ended = v.until, v.ended
		}
		list = append(list, it)
	}
	slices.Reverse(list)
	return page(list, p, ecosystem.HistoryOrder(), ecosystem.Version.PositionOf, func(v ecosystem.Version) ecosystem.Version { return v })
}

// past judges versions by the newest version of everything else, ended or not.
type past struct {
	newest records
	lens   ecosystem.Lens
}

func newestUpTo(versions map[ecosystem.ID][]version, rev ecosystem.Revision) records {
	newest := records{}
	for id, all := range versions {
		for _, v := range all {
			if v.since <= rev {
				newest[id] = record(id, v)
			}
		}
	}
	return newest
}

// shows tells whether the lens admits a version and what it joins or is about.
func (p past) shows(it ecosystem.Record) bool {
	if !p.lens.Admits(it.Visibility()) {
		return false
	}
	switch it.Kind {
	case ecosystem.KindLink:
		return p.shows(p.newest[it.Ref("from")]) && p.shows(p.newest[it.Ref("to")]) && p.claimed(it.ID)
	case ecosystem.KindClaim:
		return p.shows(p.newest[it.Ref("about")])
	}
	return true
}

func (p past) claimed(link ecosystem.ID) bool {
	for _, it := range p.newest {
		if it.Kind == ecosystem.KindClaim && it.Ref("about") == link && p.lens.Admits(it.Visibility()) {
			return true
		}
	}
	return false
}
