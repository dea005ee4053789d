package model

import (
	"context"
	"slices"
	"sync"

	"github.com/99designs/gqlgen/graphql"

	"catchment/ecosystem"
	"catchment/loaders"
)

// countedTo is how far totalCount counts.
const countedTo = 10_000

// Connection is a page of a list of things; what they are, T says.
type Connection[T any] struct{ list *list }

// list is a page of things of any kind, with where they stand in the response.
type list struct {
	entries       []entry
	before, after bool
	binding       string // what its cursors are bound to
	under         map[string]*place
	count         func() (ecosystem.Count, error)
	facets        func(by []string) ([]Facet, error)
}

type entry struct {
	thing    ecosystem.ID
	link     ecosystem.ID // that led here; empty at the root
	position ecosystem.Position
}

// PageInfo says whether a list goes on, and where.
type PageInfo struct {
	HasNextPage, HasPreviousPage bool
	StartCursor, EndCursor       *string
}

// Facet is the values of a field and how many things have each.
type Facet struct {
	Field   string
	Buckets []Bucket
}

// Bucket is one value of a field; none stands for not stated.
type Bucket struct {
	Value *string
	Count int32
}

// Edge is one entry of a list.
type Edge[T any] struct {
	list  *list
	entry entry
	path  string // the name that its list was asked for under
}

// Nodes are the things themselves.
func (c Connection[T]) Nodes(ctx context.Context) []T {
	at := c.list.under["/"+aliasOf(ctx)]
	nodes := make([]T, len(c.list.entries))
	for i, e := range c.list.entries {
		nodes[i] = build(at.thing(e.thing)).(T)
	}
	return nodes
}

// Edges are the things, each with its place in the list and the link that led to it.
func (c Connection[T]) Edges(ctx context.Context) []Edge[T] {
	edges := make([]Edge[T], len(c.list.entries))
	for i, e := range c.list.entries {
		edges[i] = Edge[T]{c.list, e, "/" + aliasOf(ctx)}
	}
	return edges
}

// PageInfo says whether there is more.
func (c Connection[T]) PageInfo() PageInfo {
	info := PageInfo{HasNextPage: c.list.after, HasPreviousPage: c.list.before}
	if n := len(c.list.entries); n > 0 {
		first, last := c.list.cursor(c.list.entries[0]), c.list.cursor(c.list.entries[n-1])
		info.StartCursor, info.EndCursor = &first, &last
	}
	return info
}

// TotalCount is how many the whole list has, counted to 10,000.
func (c Connection[T]) TotalCount() (int32, error) {
	n, err := c.list.count()
	return int32(n.N), err
}

// TotalIsCapped tells whether the list has more than that.
func (c Connection[T]) TotalIsCapped() (bool, error) {
	n, err := c.list.count()
	return n.Capped, err
}

// Facets counts the values of fields over the whole list.
func (c Connection[T]) Facets(by []string) ([]Facet, error) {
	if c.list.facets == nil {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "Facets are counted for lists at the root alone.",
			Hint: "Ask the list at the root with a filter over the links."}
	}
	return c.list.facets(by)
}

// Node is the thing.
func (e Edge[T]) Node(ctx context.Context) T {
	return build(e.list.under[e.path+"/"+aliasOf(ctx)].thing(e.entry.thing)).(T)
}

// Cursor is its place in the list.
func (e Edge[T]) Cursor() string { return e.list.cursor(e.entry) }

// Link is what led here from the thing above; nil at the root.
func (e Edge[T]) Link(ctx context.Context) *Link {
	if e.entry.link == "" {
		return nil
	}
	return &Link{e.list.under[e.path+"/"+aliasOf(ctx)].thing(e.entry.link)}
}

// cursor of an entry; of a list without a binding, the position's id is the cursor itself.
func (l *list) cursor(e entry) string {
	if l.binding == "" {
		return string(e.position.ID)
	}
	return writeCursor(l.binding, e.position)
}

func aliasOf(ctx context.Context) string { return graphql.GetFieldContext(ctx).Field.Alias }

// linked makes the list of what an Ask came to: the things at the far ends, or the links themselves.
func linked(set *loaders.Set, a *asked, of ecosystem.ID, s ecosystem.Slice[ecosystem.Link], ends bool) *list {
	l := &list{before: s.Before, after: s.After, under: a.under, count: counted(s.Total), binding: bindingOf(a.field, a.args)}
	for i, link := range s.Items {
		e := entry{thing: link.ID, position: s.Positions[i]}
		r, ok := link.Record, true
		if ends && len(a.under) > 0 {
			e.thing, e.link = link.OtherEnd(of), link.ID
			r, ok = set.Record(e.thing)
		}
		if ok {
			stand(a.under, r, &link)
			l.entries = append(l.entries, e)
		}
	}
	return l
}

func counted(n int) func() (ecosystem.Count, error) {
	return func() (ecosystem.Count, error) {
		return ecosystem.Count{N: min(n, countedTo), Capped: n > countedTo}, nil
	}
}

// found makes the list of what a Query came to.
func found(set *loaders.Set, f graphql.CollectedField, args map[string]any, q ecosystem.Query, s ecosystem.Slice[ecosystem.ID], under map[string]*place) *list {
	l := &list{before: s.Before, after: s.After, under: under, binding: bindingOf(f, args)}
	for i, id := range s.Items {
		if r, ok := set.Record(id); ok {
			stand(under, r, nil)
			l.entries = append(l.entries, entry{thing: id, position: s.Positions[i]})
		}
	}
	l.count = sync.OnceValues(func() (ecosystem.Count, error) { return set.View().Count(set.Context(), q, countedTo) })
	l.facets = func(by []string) ([]Facet, error) { return facets(set, q, by) }
	return l
}

// whole is a list that is known as a whole; its records are made when they are shown.
type whole struct {
	n      int
	find   func(ecosystem.ID) (int, bool) // where in the list an id stands
	record func(i int) ecosystem.Record
}

func wholeOf(all []ecosystem.Record) whole {
	return whole{len(all), func(id ecosystem.ID) (int, bool) {
		i := slices.IndexFunc(all, func(r ecosystem.Record) bool { return r.ID == id })
		return i, i >= 0
	}, func(i int) ecosystem.Record { return all[i] }}
}

// remembered makes a page of a list that is known as a whole, by the page's ids.
func remembered(f graphql.CollectedField, args map[string]any, all []ecosystem.Record, under map[string]*place) (*list, error) {
	return wholeOf(all).page(f, args, under)
}

// page makes a page of the list.
func (w whole) page(f graphql.CollectedField, args map[string]any, under map[string]*place) (*list, error) {
	binding := bindingOf(f, args)
	page, err := readPage(args, binding)
	if err != nil {
		return nil, err
	}
	from, to := 0, w.n
	if page.After != nil {
		at, ok := w.find(page.After.ID)
		if !ok {
			return nil, badCursor()
		}
		from = at + 1
	}
	if page.Before != nil {
		at, ok := w.find(page.Before.ID)
		if !ok {
			return nil, badCursor()
		}
		to = at
	}
	to = max(to, from)
	if to-from > page.Size && page.Last {
		from = to - page.Size
	} else if to-from > page.Size {
		to = from + page.Size
	}
	l := &list{before: from > 0, after: to < w.n, under: under, count: counted(w.n), binding: binding}
	for i := from; i < to; i++ {
		l.show(w.record(i))
	}
	return l, nil
}

// show puts a record that no store has on the page.
func (l *list) show(r ecosystem.Record) {
	stand(l.under, r, nil)
	l.entries = append(l.entries, entry{thing: r.ID, position: ecosystem.Position{ID: r.ID}})
}
