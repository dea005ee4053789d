package model

import (
	"sync"

	"catchment/ecosystem"
	"catchment/graph/plan"
	"catchment/loaders"
)

// countedTo is how far totalCount counts.
const countedTo = 10_000

// Connection is a page of a list of things, of one kind or several, with where they
// stand in the response.
type Connection struct {
	entries       []entry
	before, after bool
	binding       binding // what its cursors are bound to; nil: nothing
	under         places
	count         func() (ecosystem.Count, error)
	facets        func(by []string) ([]Facet, error)
	meant         func() ([]string, error) // nil where nobody searched
}

type entry struct {
	thing    ecosystem.ID
	link     ecosystem.ID // that led here; empty at the root
	position ecosystem.Position
}

// PageInfo says whether a list goes on, and where.
type PageInfo struct {
	HasNextPage, HasPreviousPage bool
	StartCursor, EndCursor       string
}

// Facet is the values of a field and how many things have each.
type Facet struct {
	Field   string
	Buckets []Bucket
}

// Bucket is one value of a field; an empty one stands for not stated.
type Bucket struct {
	Value string
	Count int
}

// Edge is one entry of a list.
type Edge struct {
	list  *Connection
	entry entry
}

// Nodes are the things themselves.
func (l *Connection) Nodes(c *plan.Call) []*Thing {
	at := l.under[c.Field]
	nodes := make([]*Thing, len(l.entries))
	for i, e := range l.entries {
		nodes[i] = at.things[e.thing]
	}
	return nodes
}

// Edges are the things, each with its place in the list and the link that led to it.
func (l *Connection) Edges() []Edge {
	edges := make([]Edge, len(l.entries))
	for i, e := range l.entries {
		edges[i] = Edge{l, e}
	}
	return edges
}

// PageInfo says whether there is more.
func (l *Connection) PageInfo() PageInfo {
	info := PageInfo{HasNextPage: l.after, HasPreviousPage: l.before}
	if n := len(l.entries); n > 0 {
		info.StartCursor, info.EndCursor = l.cursor(l.entries[0]), l.cursor(l.entries[n-1])
	}
	return info
}

// TotalCount is how many the whole list has, counted to 10,000.
func (l *Connection) TotalCount() (int, error) {
	n, err := l.count()
	return n.N, err
}

// TotalIsCapped tells whether the list has more than that.
func (l *Connection) TotalIsCapped() (bool, error) {
	n, err := l.count()
	return n.Capped, err
}

// DidYouMean is what may be meant by words that found nothing.
func (l *Connection) DidYouMean() ([]string, error) {
	if l.meant == nil || len(l.entries) > 0 || l.before || l.after {
		return []string{}, nil
	}
	return l.meant()
}

// Facets counts the values of fields over the whole list.
func (l *Connection) Facets(c *plan.Call) ([]Facet, error) {
	if l.facets == nil {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "Facets are counted for lists at the root alone.",
			Hint: "Ask the list at the root with a filter over the links."}
	}
	return l.facets(c.Arguments().Texts("by"))
}

// Node is the thing.
func (e Edge) Node(c *plan.Call) *Thing { return e.list.under[c.Field].things[e.entry.thing] }

// Cursor is its place in the list.
func (e Edge) Cursor() string { return e.list.cursor(e.entry) }

// Link is what led here from the thing above; nil at the root.
func (e Edge) Link(c *plan.Call) *Thing {
	if e.entry.link == "" {
		return nil
	}
	return e.list.under[c.Field].things[e.entry.link]
}

// cursor of an entry; of a list without a binding, the position's id is the cursor itself.
func (l *Connection) cursor(e entry) string {
	if l.binding == nil {
		return string(e.position.ID)
	}
	return writeCursor(l.binding, e.position)
}

// linked makes the list of what an Ask came to: the things at the far ends, or the links themselves.
func linked(set *loaders.Set, a *asked, of ecosystem.ID, s ecosystem.Slice[ecosystem.Link], ends bool, bound binding) *Connection {
	l := &Connection{before: s.Before, after: s.After, under: a.under, count: counted(s.Total), binding: bound}
	for i, link := range s.Items {
		e := entry{thing: link.ID, position: s.Positions[i]}
		r, ok := link.Record, true
		if ends && len(a.under) > 0 {
			e.thing, e.link = link.OtherEnd(of), link.ID
			r, ok = set.Record(e.thing)
		}
		if ok {
			a.under.stand(Thing{record: r}, &link)
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
func (r *Root) found(q ecosystem.Query, s ecosystem.Slice[ecosystem.ID], bound binding) *Connection {
	set := r.set
	l := &Connection{before: s.Before, after: s.After, under: r.under, binding: bound}
	for i, id := range s.Items {
		if record, ok := set.Record(id); ok {
			l.show(Thing{record: record}, s.Positions[i])
		}
	}
	l.count = sync.OnceValues(func() (ecosystem.Count, error) { return set.View().Count(set.Context(), q, countedTo) })
	l.facets = func(by []string) ([]Facet, error) { return facets(set, q, by) }
	if q.Search != "" {
		l.meant = func() ([]string, error) { return didYouMean(set, q) }
	}
	return l
}

// show puts a thing on the page.
func (l *Connection) show(t Thing, at ecosystem.Position) {
	l.under.stand(t, nil)
	l.entries = append(l.entries, entry{thing: t.record.ID, position: at})
}

// things makes a page of a list of things that is known as a whole.
func things(f *plan.Field, args plan.Arguments, all []Thing, under places) (*Connection, error) {
	binding := bindingOf(f, args)
	page, err := readPage(args, binding)
	if err != nil {
		return nil, err
	}
	ids := make([]ecosystem.ID, len(all))
	for i, t := range all {
		ids[i] = t.record.ID
	}
	from, to, err := window(page, len(all), findIn(ids))
	if err != nil {
		return nil, err
	}
	l := &Connection{before: from > 0, after: to < len(all), under: under, count: counted(len(all)), binding: binding}
	for _, t := range all[from:to] {
		l.show(t, ecosystem.Position{ID: t.record.ID})
	}
	return l, nil
}

// connections are the pages of lists of things.
func (r *Root) connections(lists map[string][]ecosystem.ID) (map[*plan.Field]*Connection, error) {
	var shown []ecosystem.ID
	for _, f := range r.call.Field.Of(r.call.Field.Type.Name()).Fields {
		shown = append(shown, lists[f.Name]...)
	}
	if err := r.fetch(shown); err != nil {
		return nil, err
	}
	return pagesOf(r, lists, func(ids []ecosystem.ID, f *plan.Field, args plan.Arguments) (*Connection, error) {
		return things(f, args, r.records(ids), r.under.below(f))
	})
}

// records gives those of some things that were read and show.
func (r *Root) records(ids []ecosystem.ID) []Thing {
	var list []Thing
	for _, id := range ids {
		if record, ok := r.set.Record(id); ok {
			list = append(list, Thing{record: record})
		}
	}
	return list
}
