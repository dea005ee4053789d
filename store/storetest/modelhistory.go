package storetest

import (
	"context"
	"maps"

	"catchment/ecosystem"
)

func (r reader) History(_ context.Context, asks []ecosystem.HistoryAsk) ([]ecosystem.Slice[ecosystem.Version], error) {
	versions, err := r.model.snapshot(r.revision)
	if err != nil {
		return nil, err
	}
	newest := newestUpTo(versions, r.revision)
	now := newShown(newest, r.lens.Sight(), versions)
	answers := make([]ecosystem.Slice[ecosystem.Version], len(asks))
	for i, a := range asks {
		if err := ecosystem.CheckHistoryPage(a.Page); err != nil {
			return nil, err
		}
		answers[i] = r.historyOf(a.Of, a.Page, versions, newest, now)
	}
	return answers, nil
}

func (r reader) historyOf(of ecosystem.ID, p ecosystem.Page, versions map[ecosystem.ID][]version, newest records, now shown) ecosystem.Slice[ecosystem.Version] {
	var list []ecosystem.Version
	all := versions[of]
	for i := len(all) - 1; i >= 0; i-- {
		it := ecosystem.Version{Record: record(of, all[i])}
		if it.Since > r.revision || !r.wouldShow(it.Record, versions, newest, now) {
			continue
		}
		if until := all[i].until; until > 0 && until <= r.revision {
			it.Until, it.Ended = until, all[i].ended || !r.lens.Admits(record(of, all[i+1]).Visibility())
		}
		if r.lens.LeavesOutMadeUp() {
			stood, showed := newShown(stateAt(versions, it.LastStood(r.revision)), r.lens, versions).things[of]
			if it.Fields = stood.Fields; !showed {
				continue
			}
		}
		list = append(list, it)
	}
	newestFirst := []ecosystem.Order{{Field: "revision", Desc: true}}
	at := func(v ecosystem.Version) ecosystem.Position { return position([]any{int64(v.Since)}, nil, v.ID) }
	return page(list, p, newestFirst, at, func(v ecosystem.Version) ecosystem.Version { return v })
}

// newestUpTo is a state in which everything is as it last was, what has ended included.
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

// wouldShow tells whether a version shows while everything else is as it last was. A
// link is put among that in this version. A claim rests on what it is about as that is
// by itself: it cannot show a link that no newer claim shows.
func (r reader) wouldShow(it ecosystem.Record, versions map[ecosystem.ID][]version, newest records, now shown) bool {
	if it.Kind != ecosystem.KindLink {
		_, aboutShows := now.things[it.Ref("about")]
		return r.lens.Admits(it.Visibility()) && r.lens.Admits(lastState(it.ID, versions).Visibility()) && (aboutShows || it.Kind.IsEntity())
	}
	among := maps.Clone(newest)
	among[it.ID] = it
	_, shows := newShown(among, r.lens.Sight(), versions).things[it.ID]
	return shows
}
