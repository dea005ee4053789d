package exchange

import (
	"context"

	"catchment/ecosystem"
)

// view is what a plan reads of the present: a Reader, or in a dry run one that
// an overlay lies on.
type view interface {
	Records(ctx context.Context, ids []ecosystem.ID) (map[ecosystem.ID]ecosystem.Record, error)
	Resolve(ctx context.Context, keys []ecosystem.Key) (map[ecosystem.Key]ecosystem.ID, error)
	Links(ctx context.Context, asks []ecosystem.Ask) ([]ecosystem.Slice[ecosystem.Link], error)
	Claims(ctx context.Context, of []ecosystem.ID) (map[ecosystem.ID][]ecosystem.Claim, error)
	History(ctx context.Context, asks []ecosystem.HistoryAsk) ([]ecosystem.Slice[ecosystem.Version], error)
}

// overlay is what a dry run would have changed so far, so that later units find
// the things of earlier ones.
type overlay struct {
	records map[ecosystem.ID]ecosystem.Record
	keys    map[ecosystem.Key]ecosystem.ID
	links   map[ecosystem.ID][]ecosystem.ID // new ones, by either end
	claims  map[ecosystem.ID][]ecosystem.ID // new ones, by what they are about
}

func newOverlay() *overlay {
	return &overlay{records: map[ecosystem.ID]ecosystem.Record{}, keys: map[ecosystem.Key]ecosystem.ID{},
		links: map[ecosystem.ID][]ecosystem.ID{}, claims: map[ecosystem.ID][]ecosystem.ID{}}
}

// lay puts the states that a unit would make over the present.
func (o *overlay) lay(after map[ecosystem.ID]ecosystem.Record) {
	for id, r := range after {
		if _, again := o.records[id]; !again {
			o.index(r)
		}
		o.records[id] = r
		for _, k := range r.Keys() {
			o.keys[k] = id
		}
	}
}

func (o *overlay) index(r ecosystem.Record) {
	switch r.Kind {
	case ecosystem.KindLink:
		l := ecosystem.Link{Record: r}
		o.links[l.From()] = append(o.links[l.From()], r.ID)
		if l.To() != l.From() {
			o.links[l.To()] = append(o.links[l.To()], r.ID)
		}
	case ecosystem.KindClaim:
		about := ecosystem.Claim{Record: r}.About()
		o.claims[about] = append(o.claims[about], r.ID)
	}
}

// over is a reader with the overlay on it.
type over struct {
	ecosystem.Reader
	*overlay
}

func (v over) Records(ctx context.Context, ids []ecosystem.ID) (map[ecosystem.ID]ecosystem.Record, error) {
	found, err := v.Reader.Records(ctx, ids)
	if err != nil {
		return nil, err
	}
	both := make(map[ecosystem.ID]ecosystem.Record, len(ids))
	for _, id := range ids {
		if r, ok := v.records[id]; ok {
			both[id] = r
		} else if r, ok := found[id]; ok {
			both[id] = r
		}
	}
	return both, nil
}

func (v over) Resolve(ctx context.Context, keys []ecosystem.Key) (map[ecosystem.Key]ecosystem.ID, error) {
	found, err := v.Reader.Resolve(ctx, keys)
	if err != nil {
		return nil, err
	}
	both := make(map[ecosystem.Key]ecosystem.ID, len(keys))
	for _, k := range keys {
		if id, ok := v.keys[k]; ok {
			both[k] = id
		} else if id, ok := found[k]; ok {
			both[k] = id
		}
	}
	return both, nil
}

// Links answers what a plan asks: all links of one type at one end.
func (v over) Links(ctx context.Context, asks []ecosystem.Ask) ([]ecosystem.Slice[ecosystem.Link], error) {
	found, err := v.Reader.Links(ctx, asks)
	if err != nil {
		return nil, err
	}
	both := make([]ecosystem.Slice[ecosystem.Link], len(asks))
	for i, ask := range asks {
		for _, l := range found[i].Items {
			if r, ok := v.records[l.ID]; ok {
				l = ecosystem.Link{Record: r}
			}
			both[i].Items = append(both[i].Items, l)
		}
		for _, id := range v.links[ask.Of] {
			l := ecosystem.Link{Record: v.records[id]}
			end := l.From()
			if ask.Step.Direction == ecosystem.Into {
				end = l.To()
			}
			if end == ask.Of && l.Type() == ask.Step.Types[0] {
				both[i].Items = append(both[i].Items, l)
			}
		}
	}
	return both, nil
}

func (v over) Claims(ctx context.Context, of []ecosystem.ID) (map[ecosystem.ID][]ecosystem.Claim, error) {
	found, err := v.Reader.Claims(ctx, of)
	if err != nil {
		return nil, err
	}
	both := make(map[ecosystem.ID][]ecosystem.Claim, len(of))
	for _, about := range of {
		for _, c := range found[about] {
			if r, ok := v.records[c.ID]; ok {
				c = ecosystem.Claim{Record: r}
			}
			both[about] = append(both[about], c)
		}
		for _, id := range v.claims[about] {
			both[about] = append(both[about], ecosystem.Claim{Record: v.records[id]})
		}
	}
	return both, nil
}
