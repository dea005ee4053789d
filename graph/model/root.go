package model

import (
	"fmt"
	"maps"
	"slices"
	"unicode/utf8"

	"catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/graph/plan"
	"catchment/loaders"
)

// Root is a field at the root of an operation that is being answered: where a
// response begins to be read.
type Root struct {
	call  *plan.Call
	set   *loaders.Set
	args  plan.Arguments
	under places
	graph *projection.Graph // once the answer is worked out from a snapshot
}

// Begin prepares the root field that is called, read with the response's set.
func Begin(c *plan.Call) *Root { return BeginWith(c, loaders.From(c.Context())) }

// BeginWith is Begin with another set: what a change has made is read after it.
func BeginWith(c *plan.Call, set *loaders.Set) *Root {
	return &Root{call: c, set: set, args: c.Arguments(), under: placesUnder(&level{set: set, call: c}, c.Field)}
}

// snapshot takes the snapshot of the response's revision. From then on what it keeps of
// things is not asked of the store.
func (r *Root) snapshot() (*projection.Snapshot, error) {
	s, err := r.set.Snapshot()
	if err == nil {
		r.graph = s.Graph()
	}
	return s, err
}

// Set is what the root field is read with.
func (r *Root) Set() *loaders.Set { return r.set }

// longestSearch is how many characters a text to search for may have.
const longestSearch = 500

// Find answers a list of things of some kinds; kind is what its filter and order are named after.
func Find(c *plan.Call, kind ecosystem.Kind, among ...ecosystem.Kind) (*Connection, error) {
	r := Begin(c)
	q := ecosystem.Query{Kinds: among}
	var err error
	if q.Where, err = readFilter(r.set, kind, r.args["filter"]); err != nil {
		return nil, err
	}
	if q.Where, err = containing(r.set, r.args["containing"], q.Where); err != nil {
		return nil, err
	}
	if q.Order, err = readOrder(among, r.args["order"]); err != nil {
		return nil, err
	}
	for _, name := range []string{"search", "query"} {
		if words, asked := r.args[name].(string); asked {
			if n := utf8.RuneCountInString(words); n > longestSearch {
				return nil, &ecosystem.Error{Code: ecosystem.LimitExceeded, Limit: ecosystem.Excess{Name: "searchLength", Maximum: longestSearch, Actual: n},
					Message: fmt.Sprintf("The text to search for has %d characters; the limit searchLength is %d.", n, longestSearch), Hint: "Search for fewer words."}
			}
			q.Search, q.Language = words, r.set.Registry().Language()
			if len(ecosystem.Words(words)) == 0 {
				q.Where, q.Search = &ecosystem.Filter{Or: []ecosystem.Filter{}}, "" // no words, nothing found
			}
		}
	}
	bound := bindingOf(c.Field, r.args)
	page, err := readPage(r.args, bound)
	if err != nil {
		return nil, err
	}
	ids, err := r.set.View().Find(r.set.Context(), q, page)
	if err != nil {
		return nil, err
	}
	if err := r.fetch(ids.Items); err != nil {
		return nil, err
	}
	return r.found(q, ids, bound), nil
}

// fetch reads things, for Record of the set to have them.
func (r *Root) fetch(ids []ecosystem.ID) error {
	if len(ids) == 0 {
		return nil
	}
	_, err := r.set.Fetch([]loaders.Want{{Things: ids}})
	return err
}

// Things gives the things with these ids, in their order; nil where there is none. The id
// of a thing that was merged gives what it was merged into.
func (r *Root) Things(ids []ecosystem.ID) ([]*Thing, error) {
	if err := r.fetch(ids); err != nil {
		return nil, err
	}
	into, err := winners(r.set, r.absent(ids))
	if err != nil {
		return nil, err
	}
	if err := r.fetch(slices.Collect(maps.Values(into))); err != nil {
		return nil, err
	}
	things := make([]*Thing, len(ids))
	for i, id := range ids {
		record, ok := r.set.Record(id)
		if !ok {
			record, ok = r.set.Record(into[id])
		}
		if ok {
			things[i] = r.under[r.call.Field].add(Thing{record: record})
		}
	}
	return things, nil
}

// absent are those of the ids that nothing has; they were asked for.
func (r *Root) absent(ids []ecosystem.ID) []ecosystem.ID {
	return slices.DeleteFunc(slices.Clone(ids), func(id ecosystem.ID) bool {
		_, there := r.set.Record(id)
		return there
	})
}

// ByKey finds one thing by an external key or by its id, with or without a revision; nil
// where there is none.
func (r *Root) ByKey(key string) (*Thing, error) {
	key, _, err := ReadMoment(key)
	if err != nil {
		return nil, err
	}
	id := ecosystem.ID(key)
	if !id.Valid() {
		k := ecosystem.ParseKey(key)
		found, err := resolved(r.set, []ecosystem.Key{k})
		if err != nil || found[k] == "" {
			return nil, err
		}
		id = found[k]
	}
	things, err := r.Things([]ecosystem.ID{id})
	if err != nil {
		return nil, err
	}
	return things[0], nil
}

// One answers a field that finds one entity by key or id, of one kind or, where none
// is named, of any.
func One(c *plan.Call, kind ecosystem.Kind) (*Thing, error) {
	t, err := Begin(c).ByKey(c.Arguments().Text("key"))
	if t == nil || err != nil {
		return nil, err
	}
	if kind != "" && t.record.Kind != kind || !t.record.Kind.IsEntity() {
		return nil, nil
	}
	return t, nil
}

// facets counts the values of fields over what a query finds.
func facets(set *loaders.Set, q ecosystem.Query, by []string) ([]Facet, error) {
	asked := make([]ecosystem.Facet, len(by))
	for i, name := range by {
		f, err := fieldAmong(q.Kinds, ecosystem.Camel(name))
		if err != nil {
			return nil, err
		}
		asked[i] = ecosystem.Facet{Field: f.Name}
	}
	if len(by) == 0 || len(by) > 20 {
		return nil, wrongArgument("Ask for them in several requests.", "Facets are counted by 1 to 20 fields.")
	}
	counts, err := set.View().Facets(set.Context(), q, asked)
	if err != nil {
		return nil, err
	}
	all := make([]Facet, len(by))
	for i, f := range asked {
		all[i] = Facet{ecosystem.Camel(by[i]), buckets(q.Kinds, f.Field, counts[f])}
	}
	return all, nil
}

func buckets(kinds []ecosystem.Kind, name string, counts []ecosystem.Bucket) []Bucket {
	list := make([]Bucket, len(counts))
	for i, b := range counts {
		list[i] = Bucket{b.Value, b.N}
		for _, k := range kinds {
			if f, ok := ecosystem.NounOf(k).Field(name); ok && b.Value != "" {
				list[i].Value = show(f, b.Value)
			}
		}
	}
	return list
}
