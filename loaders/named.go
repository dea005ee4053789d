package loaders

import (
	"context"
	"maps"
	"slices"

	eco "catchment/ecosystem"
)

// namedByClaims are the fields of a claim that may name what does not show where it does.
var namedByClaims = []string{"source", "event"}

// unnamed gives a function by which claims no longer name what the lens does not show, now
// or up to now. Of what is asked for by the fields themselves, the reader tells as much
// already: it finds nothing under such ids.
func (m metered) unnamed(ctx context.Context, states []eco.Fields) (func(eco.ID, eco.Fields) eco.Fields, error) {
	same := func(_ eco.ID, f eco.Fields) eco.Fields { return f }
	named := map[eco.ID]bool{}
	for _, f := range states {
		for _, field := range namedByClaims {
			if id, is := f[field].(string); is && eco.ID(id).Valid() {
				named[eco.ID(id)] = true
			}
		}
	}
	if m.Lens().Sight() >= eco.TeamLens || len(named) == 0 {
		return same, nil
	}
	hidden, err := m.hidden(ctx, slices.Sorted(maps.Keys(named)))
	if err != nil || len(hidden) == 0 {
		return same, err
	}
	return func(of eco.ID, f eco.Fields) eco.Fields {
		kind, _ := of.Kind()
		patch := eco.Fields{}
		for _, field := range namedByClaims {
			if id, is := f[field].(string); is && kind == eco.KindClaim && hidden[eco.ID(id)] {
				patch[field] = nil
			}
		}
		if len(patch) == 0 {
			return f
		}
		return f.With(patch)
	}, nil
}

// hidden gives those of some things of which the lens shows no state, now or before.
func (m metered) hidden(ctx context.Context, ids []eco.ID) (map[eco.ID]bool, error) {
	there, err := m.Records(ctx, ids)
	if err != nil {
		return nil, err
	}
	var asks []eco.HistoryAsk
	for _, id := range ids {
		if _, shows := there[id]; !shows {
			asks = append(asks, eco.HistoryAsk{Of: id, Page: eco.Page{Size: 1}})
		}
	}
	if len(asks) == 0 {
		return nil, nil
	}
	versions, err := m.Reader.History(ctx, asks)
	hidden := map[eco.ID]bool{}
	for i, s := range versions {
		hidden[asks[i].Of] = len(s.Items) == 0
	}
	return hidden, err
}

// versionsUnnamed gives versions that name nothing hidden.
func (m metered) versionsUnnamed(ctx context.Context, lists []eco.Slice[eco.Version]) ([]eco.Slice[eco.Version], error) {
	var states []eco.Fields
	for _, s := range lists {
		for _, v := range s.Items {
			states = append(states, v.Fields)
		}
	}
	unnamed, err := m.unnamed(ctx, states)
	for _, s := range lists {
		for i := range s.Items {
			s.Items[i].Fields = unnamed(s.Items[i].ID, s.Items[i].Fields)
		}
	}
	return lists, err
}

// touchedUnnamed gives states before and after commits that name nothing hidden.
func (m metered) touchedUnnamed(ctx context.Context, lists []eco.Slice[eco.TouchedStates]) ([]eco.Slice[eco.TouchedStates], error) {
	var states []eco.Fields
	for _, s := range lists {
		for _, t := range s.Items {
			states = append(states, t.Before, t.After)
		}
	}
	unnamed, err := m.unnamed(ctx, states)
	for _, s := range lists {
		for i, t := range s.Items {
			s.Items[i].Before, s.Items[i].After = unnamed(t.ID, t.Before), unnamed(t.ID, t.After)
		}
	}
	return lists, err
}

// recordsUnnamed gives records that name nothing hidden.
func (m metered) recordsUnnamed(ctx context.Context, records map[eco.ID]eco.Record) (map[eco.ID]eco.Record, error) {
	var states []eco.Fields
	for _, r := range records {
		states = append(states, r.Fields)
	}
	unnamed, err := m.unnamed(ctx, states)
	for id, r := range records {
		r.Fields = unnamed(id, r.Fields)
		records[id] = r
	}
	return records, err
}
