package exchange

import (
	"context"
	"maps"
	"slices"

	"catchment/ecosystem"
)

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

// put lays the states that a unit would make over the present.
func (o *overlay) put(after map[ecosystem.ID]ecosystem.Record) {
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

// overlaidState is the present with the overlay on it.
type overlaidState struct {
	ecosystem.Reader
	*overlay
}

func (v overlaidState) Records(ctx context.Context, ids []ecosystem.ID) (map[ecosystem.ID]ecosystem.Record, error) {
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

func (v overlaidState) Resolve(ctx context.Context, keys []ecosystem.Key) (map[ecosystem.Key]ecosystem.ID, error) {
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
func (v overlaidState) Links(ctx context.Context, asks []ecosystem.Ask) ([]ecosystem.Slice[ecosystem.Link], error) {
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

func (v overlaidState) Claims(ctx context.Context, of []ecosystem.ID) (map[ecosystem.ID][]ecosystem.Claim, error) {
	found, err := v.Reader.Claims(ctx, of)
	if err != nil {
		return nil, err
	}
	both := make(map[ecosystem.ID][]ecosystem.Claim, len(of))
	for _, about := range of {
		for _, c := range found[about] {
			if _, laidOver := v.records[c.ID]; !laidOver {
				both[about] = append(both[about], c)
			}
		}
		for _, id := range v.claims[about] {
			both[about] = append(both[about], ecosystem.Claim{Record: v.records[id]})
		}
	}
	return both, nil
}

// preview judges changes as commit would have them judged, and puts what they would
// make into the overlay. What earlier units would have made goes along, so that the
// rules see it, and with a thing the claims on it, so that they decide what it shows.
func (im *importer) preview(ctx context.Context, cs ecosystem.ChangeSet) error {
	changes := cs.Changes
	all := make([]ecosystem.Change, len(changes))
	there := map[ecosystem.ID]bool{}
	for i, c := range changes {
		if r, ok := im.overlay.records[c.ID]; ok {
			c.Expect, c.Set = ecosystem.Any, r.Fields.With(c.Set)
		}
		all[i] = c
		there[c.ID] = true
	}
	all = im.withOverlay(all, there)
	for _, c := range all { // where these lie was worked out when they came
		if _, before := im.overlay.records[c.ID]; before {
			cs.Whole[c.ID] = true
		}
	}
	cs.ID, cs.Origin, cs.Run, cs.Publish, cs.Changes = ecosystem.NewChangeSetID(), ecosystem.Import, im.runID, im.options.Publish, all
	result, err := im.reg.Preview(ctx, im.by, cs)
	if err != nil {
		return err
	}
	var problems []ecosystem.Problem
	for _, p := range result.Problems {
		if p.Change < len(changes) {
			problems = append(problems, p)
		}
	}
	if len(problems) > 0 {
		return &ecosystem.Error{Code: ecosystem.Invalid, Message: "The change would break rules.", Problems: problems}
	}
	im.countPlaced(all, result.Touched)
	im.overlay.put(result.After)
	return nil
}

// withOverlay adds to changes what earlier units would have made of what they name, and of
// the claims on what they change.
func (im *importer) withOverlay(all []ecosystem.Change, there map[ecosystem.ID]bool) []ecosystem.Change {
	along := func(id ecosystem.ID) {
		if r, ok := im.overlay.records[id]; ok && !there[id] {
			there[id] = true
			all = append(all, ecosystem.Change{ID: r.ID, Kind: r.Kind, Expect: ecosystem.Any, Set: maps.Clone(r.Fields)})
		}
	}
	for i := 0; i < len(all); i++ {
		for _, field := range []string{"from", "to", "about", "source", "event"} {
			ref, _ := all[i].Set[field].(string)
			along(ecosystem.ID(ref))
		}
		about, _ := all[i].Set["about"].(string)
		for _, claim := range slices.Concat(im.overlay.claims[all[i].ID], im.overlay.claims[ecosystem.ID(about)]) {
			along(claim)
		}
	}
	return all
}
