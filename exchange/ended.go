package exchange

import (
	"context"

	"catchment/ecosystem"
)

// former finds what had keys last; see [ecosystem.Registry.Former].
type former func(ctx context.Context, keys []ecosystem.Key) (map[ecosystem.Key]ecosystem.Version, error)

// lookUpEnded finds the things of a unit that are not there any more but were: by the
// ids that the files name them by, else by their keys.
func (x *nameIndex) lookUpEnded(ctx context.Context, state currentState, things []Thing, last former) error {
	x.ended = map[ecosystem.Key]ecosystem.ID{}
	var keys []ecosystem.Key
	var asks []ecosystem.HistoryAsk
	for _, t := range things {
		if len(x.candidates(t.Name)) > 0 {
			continue
		}
		keys = append(keys, searchKeys(Name{Keys: t.Keys})...)
		if t.ID.Valid() {
			asks = append(asks, ecosystem.HistoryAsk{Of: t.ID, Page: ecosystem.Page{Size: 1}})
		}
	}
	histories, err := state.History(ctx, asks)
	if err != nil {
		return err
	}
	for _, h := range histories {
		for _, v := range h.Items {
			x.ended[idKey(v.ID)] = v.ID
		}
	}
	versions, err := last(ctx, keys)
	for k, v := range versions {
		if !x.exists(v.ID) {
			x.ended[k] = v.ID
		}
	}
	return err
}

func idKey(id ecosystem.ID) ecosystem.Key {
	return ecosystem.Key{Scheme: ecosystem.SchemeID, Value: string(id)}
}

// endedThing gives the id of what a row lists again after it has ended; empty where
// there is none of its kind.
func (x *nameIndex) endedThing(t Thing) ecosystem.ID {
	if t.ID != "" {
		return x.ended[idKey(t.ID)]
	}
	for _, k := range searchKeys(t.Name) {
		if id := x.ended[k]; id != "" && !x.exists(id) {
			if kind, _ := id.Kind(); kind == t.Kind {
				return id
			}
		}
	}
	return ""
}

// cameBack is the finding of a row that lists something again which has ended.
func cameBack() *problem {
	return &problem{"came-back", "It had ended and is listed again: it comes back under the id that it had.", "End it again, if that was right."}
}

// formerAt finds what had keys last, up to a revision.
func (im *importer) formerAt(head ecosystem.Revision) former {
	return func(ctx context.Context, keys []ecosystem.Key) (map[ecosystem.Key]ecosystem.Version, error) {
		return im.reg.Former(ctx, im.reg.At(head, ecosystem.TeamLens), keys)
	}
}
