package model

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"catchment/ecosystem"
	"catchment/loaders"
)

// Root is a field at the root of an operation that is being answered: where a
// response begins to be read.
type Root struct {
	set   *loaders.Set
	field graphql.CollectedField
	args  map[string]any
	under map[string]*place
}

// Begin prepares the root field that the context is in, read with the response's set.
func Begin(ctx context.Context) (*Root, error) { return BeginWith(ctx, loaders.From(ctx)) }

// BeginWith is Begin with another set: what a change has made is read after it.
func BeginWith(ctx context.Context, set *loaders.Set) (*Root, error) {
	op, f := graphql.GetOperationContext(ctx), graphql.GetFieldContext(ctx).Field
	args, err := arguments(op, f)
	if err != nil {
		return nil, err
	}
	return &Root{set, f, args, places(op, &level{set: set, op: op}, f)}, nil
}

// Find answers a list of things of some kinds; kind is what its filter and order are named after.
func Find[T any](ctx context.Context, kind ecosystem.Kind, among ...ecosystem.Kind) (*Connection[T], error) {
	r, err := Begin(ctx)
	if err != nil {
		return nil, err
	}
	l, err := r.find(kind, among)
	return &Connection[T]{l}, err
}

func (r *Root) find(kind ecosystem.Kind, among []ecosystem.Kind) (*list, error) {
	q := ecosystem.Query{Kinds: among}
	var err error
	if q.Where, err = readFilter(kind, r.args["filter"], r.set.Today()); err != nil {
		return nil, err
	}
	if q.Order, err = readOrder(r.args["order"]); err != nil {
		return nil, err
	}
	for _, name := range []string{"search", "query"} {
		if words, asked := r.args[name].(string); asked {
			q.Search = words
			if len(ecosystem.Words(words)) == 0 {
				q.Where, q.Search = &ecosystem.Filter{Or: []ecosystem.Filter{}}, "" // no words, nothing found
			}
		}
	}
	page, err := readPage(r.args, bindingOf(r.field, r.args))
	if err != nil {
		return nil, err
	}
	ids, err := r.set.View().Find(r.set.Context(), q, page)
	if err != nil {
		return nil, err
	}
	if _, err := r.set.Fetch([]loaders.Want{{Things: ids.Items}}); err != nil {
		return nil, err
	}
	return found(r.set, r.field, r.args, q, ids, r.under), nil
}

// Things gives the things with these ids, in their order; a Thing without an id where there is none.
func (r *Root) Things(ids []ecosystem.ID) ([]Thing, error) {
	if _, err := r.set.Fetch([]loaders.Want{{Things: ids}}); err != nil {
		return nil, err
	}
	things := make([]Thing, len(ids))
	for i, id := range ids {
		if r0, ok := r.set.Record(id); ok {
			stand(r.under, r0, nil)
			things[i] = r.under[""].thing(id)
		}
	}
	return things, nil
}

// fetched gives the things of some ids that were fetched, in their order.
func (r *Root) fetched(ids []ecosystem.ID) []ecosystem.Record {
	var list []ecosystem.Record
	for _, id := range ids {
		if record, ok := r.set.Record(id); ok {
			list = append(list, record)
		}
	}
	return list
}

// ByKey finds one thing by an external key or by its id, that of a thing merged into another included.
func (r *Root) ByKey(key string) (Thing, error) {
	k := ecosystem.ParseKey(key)
	if id := ecosystem.ID(key); id.Valid() {
		things, err := r.Things([]ecosystem.ID{id})
		if err != nil || things[0].record.ID != "" {
			return things[0], err
		}
		k = ecosystem.Key{Scheme: ecosystem.SchemeID, Value: key}
	}
	found, err := r.set.View().Resolve(r.set.Context(), []ecosystem.Key{k})
	if err != nil || found[k] == "" {
		return Thing{}, err
	}
	things, err := r.Things([]ecosystem.ID{found[k]})
	if err != nil {
		return Thing{}, err
	}
	return things[0], nil
}

// As gives a thing as the Go type that T admits; nil where it is none or of another kind.
func As[T any](t Thing) *T {
	if one, ok := build(t).(T); ok {
		return &one
	}
	return nil
}

// One answers a field that finds one thing of a kind by key or id.
func One[T any](ctx context.Context, key string) (*T, error) {
	r, err := Begin(ctx)
	if err != nil {
		return nil, err
	}
	t, err := r.ByKey(key)
	if err != nil {
		return nil, err
	}
	return As[T](t), nil
}

// facets counts the values of fields over what a query finds.
func facets(set *loaders.Set, q ecosystem.Query, by []string) ([]Facet, error) {
	asked := make([]ecosystem.Facet, len(by))
	for i, name := range by {
		if !facetable(q.Kinds, name) {
			return nil, badArgument("Nothing can be counted by %q here.", name)
		}
		asked[i] = ecosystem.Facet{Field: name}
	}
	if len(by) == 0 || len(by) > 20 {
		return nil, badArgument("Facets are counted by 1 to 20 fields.")
	}
	counts, err := set.View().Facets(set.Context(), q, asked)
	if err != nil {
		return nil, err
	}
	all := make([]Facet, len(by))
	for i, f := range asked {
		all[i] = Facet{f.Field, buckets(q.Kinds, f.Field, counts[f])}
	}
	return all, nil
}

func facetable(kinds []ecosystem.Kind, name string) bool {
	for _, k := range kinds {
		if f, ok := ecosystem.NounOf(k).Field(name); ok && f.Facetable() {
			return true
		}
	}
	return false
}

func buckets(kinds []ecosystem.Kind, name string, counts []ecosystem.Bucket) []Bucket {
	list := make([]Bucket, len(counts))
	for i, b := range counts {
		list[i].Count = int32(b.N)
		if b.Value == "" {
			continue
		}
		value := b.Value
		for _, k := range kinds {
			if f, ok := ecosystem.NounOf(k).Field(name); ok {
				value = show(f, b.Value)
			}
		}
		list[i].Value = &value
	}
	return list
}
