package storetest

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"

	"catchment/ecosystem"
)

// reader reads the model at one revision through one lens.
type reader struct {
	model    *Model
	revision ecosystem.Revision
	lens     ecosystem.Lens
}

func (r reader) Revision() ecosystem.Revision { return r.revision }
func (r reader) Lens() ecosystem.Lens         { return r.lens }

// look gives what shows, unless the question is refused or the store cannot answer.
func (r reader) look(refused error) (shown, error) {
	r.model.lock.Lock()
	defer r.model.lock.Unlock()
	if err := cmp.Or(r.model.open(), r.model.reached(r.revision), refused); err != nil {
		return shown{}, err
	}
	state := sight{r.revision, r.lens}
	if _, known := r.model.seen[state]; !known {
		r.model.seen[state] = newShown(stateAt(r.model.versions, r.revision), r.lens, r.model.versions)
	}
	return r.model.seen[state], nil
}

func (r reader) Records(_ context.Context, ids []ecosystem.ID) (map[ecosystem.ID]ecosystem.Record, error) {
	v, err := r.look(nil)
	found := records{}
	for _, id := range ids {
		if it, shows := v.things[id]; shows {
			found[id] = it
		}
	}
	return found, err
}

func (r reader) Resolve(_ context.Context, keys []ecosystem.Key) (map[ecosystem.Key]ecosystem.ID, error) {
	v, err := r.look(nil)
	found := map[ecosystem.Key]ecosystem.ID{}
	for id, it := range v.things {
		for _, k := range it.Keys() {
			if slices.Contains(keys, k) {
				found[k] = id
			}
		}
	}
	return found, err
}

func (r reader) Links(_ context.Context, asks []ecosystem.Ask) ([]ecosystem.Slice[ecosystem.Link], error) {
	var refused error
	for _, a := range asks {
		refused = cmp.Or(refused, a.Check())
	}
	v, err := r.look(refused)
	if err != nil {
		return nil, err
	}
	answers := make([]ecosystem.Slice[ecosystem.Link], len(asks))
	for i, a := range asks {
		links := v.step(a.Of, a.Step)
		at := func(l reached) ecosystem.Position { return v.amongLinks(a, l) }
		inOrder(links, a.Order, at)
		answers[i] = page(links, a.Page, a.Order, at, func(l reached) ecosystem.Link { return l.link })
	}
	return answers, nil
}

func (r reader) Claims(_ context.Context, of []ecosystem.ID) (map[ecosystem.ID][]ecosystem.Claim, error) {
	v, err := r.look(nil)
	found := map[ecosystem.ID][]ecosystem.Claim{}
	for _, id := range of {
		if claims := v.claims(id); len(claims) > 0 {
			found[id] = claims
		}
	}
	return found, err
}

func (r reader) Find(_ context.Context, q ecosystem.Query, p ecosystem.Page) (ecosystem.Slice[ecosystem.ID], error) {
	v, err := r.look(cmp.Or(q.Check(), q.CheckPage(p)))
	if err != nil {
		return ecosystem.Slice[ecosystem.ID]{}, err
	}
	at := func(it ecosystem.Record) ecosystem.Position { return v.inQuery(q, it) }
	return page(v.find(q), p, q.Order, at, func(it ecosystem.Record) ecosystem.ID { return it.ID }), nil
}

func (r reader) Count(_ context.Context, q ecosystem.Query, limit int) (ecosystem.Count, error) {
	v, err := r.look(cmp.Or(q.Check(), notNegative(limit)))
	if err != nil {
		return ecosystem.Count{}, err
	}
	n := len(v.find(q))
	if limit > 0 && n > limit {
		return ecosystem.Count{N: limit, Capped: true}, nil
	}
	return ecosystem.Count{N: n}, nil
}

func notNegative(n int) error {
	if n < 0 {
		return &ecosystem.Error{Code: ecosystem.BadRequest, Message: "A limit is below zero.", Hint: "0 asks for all."}
	}
	return nil
}

func (r reader) Facets(_ context.Context, q ecosystem.Query, by []ecosystem.Facet) (map[ecosystem.Facet][]ecosystem.Bucket, error) {
	v, err := r.look(cmp.Or(q.Check(), ecosystem.CheckFacets(q.Kinds, by)))
	if err != nil {
		return nil, err
	}
	found := map[ecosystem.Facet][]ecosystem.Bucket{}
	for _, facet := range by {
		found[facet] = buckets(v.find(q), facet.Field)
	}
	return found, nil
}

func buckets(things []ecosystem.Record, field string) []ecosystem.Bucket {
	counts := map[string]int{}
	for _, it := range things {
		for value := range facetValues(it, field) {
			counts[value]++
		}
	}
	found := []ecosystem.Bucket{}
	for value, n := range counts {
		found = append(found, ecosystem.Bucket{Value: value, N: n})
	}
	inOrder(found, nil, func(b ecosystem.Bucket) ecosystem.Position {
		return ecosystem.Position{Keys: []any{int64(-b.N), b.Value}}
	})
	return found
}

// facetValues are the values that a thing counts under; "" where it states none.
func facetValues(it ecosystem.Record, field string) map[string]bool {
	values := map[string]bool{}
	for _, value := range valuesOf(it, field) {
		values[fmt.Sprint(value)] = true
	}
	if len(values) == 0 {
		values[""] = true
	}
	return values
}

func (r reader) Expand(_ context.Context, frontier []ecosystem.ID, s ecosystem.Step, perNode int) (ecosystem.Hop, error) {
	v, err := r.look(cmp.Or(s.Check(), notNegative(perNode)))
	hop := ecosystem.Hop{Omitted: map[ecosystem.ID]int{}}
	if err != nil {
		return ecosystem.Hop{}, err
	}
	for i, id := range frontier {
		if slices.Contains(frontier[:i], id) {
			continue
		}
		links := v.step(id, s)
		inOrder(links, nil, func(l reached) ecosystem.Position {
			return ecosystem.Position{Keys: []any{l.link.Text("type"), ecosystem.Fold(l.far.Name())}, ID: l.link.ID}
		})
		if perNode > 0 && len(links) > perNode {
			hop.Omitted[id] = len(links) - perNode
			links = links[:perNode]
		}
		for _, l := range links {
			hop.Links = append(hop.Links, l.link)
		}
	}
	return hop, nil
}

func (r reader) Scan(ctx context.Context, kinds []ecosystem.Kind) iter.Seq2[ecosystem.Record, error] {
	return func(yield func(ecosystem.Record, error) bool) {
		v, err := r.look(ecosystem.CheckKinds(kinds))
		if err != nil {
			yield(ecosystem.Record{}, err)
			return
		}
		for _, it := range v.all(kinds) {
			if err := ctx.Err(); err != nil {
				yield(ecosystem.Record{}, err)
				return
			}
			if !yield(it, nil) {
				return
			}
		}
	}
}
