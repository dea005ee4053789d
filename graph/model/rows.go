package model

import (
	"slices"

	"catchment/ecosystem"
	"catchment/graph/plan"
)

// Rows is a page of a list of what an analysis answers with, as plain values.
type Rows[T any] struct {
	Nodes         []T
	Edges         []RowEdge[T]
	PageInfo      PageInfo
	TotalCount    int
	TotalIsCapped bool
}

// RowEdge is one entry of such a list.
type RowEdge[T any] struct {
	Node   T
	Cursor string
}

// rowList is a list of rows that is known as a whole; its rows are made when they are shown.
type rowList[T any] struct {
	n    int
	find func(ecosystem.ID) (int, bool) // where in the list a name stands
	name func(i int) ecosystem.ID       // of a row, for its cursor
	row  func(i int) T
}

// findIn finds where an id stands in a list.
func findIn(ids []ecosystem.ID) func(ecosystem.ID) (int, bool) {
	return func(id ecosystem.ID) (int, bool) {
		i := slices.Index(ids, id)
		return i, i >= 0
	}
}

// rowsOf is a list of which each item makes a row.
func rowsOf[A, T any](all []A, name func(A) ecosystem.ID, row func(A) T) rowList[T] {
	return rowList[T]{len(all), func(id ecosystem.ID) (int, bool) {
		i := slices.IndexFunc(all, func(a A) bool { return name(a) == id })
		return i, i >= 0
	}, func(i int) ecosystem.ID { return name(all[i]) }, func(i int) T { return row(all[i]) }}
}

// page makes the page that a field asks for.
func (l rowList[T]) page(f *plan.Field, args plan.Arguments) (*Rows[T], error) {
	binding := bindingOf(f, args)
	page, err := readPage(args, binding)
	if err != nil {
		return nil, err
	}
	from, to, err := window(page, l.n, l.find)
	if err != nil {
		return nil, err
	}
	rows := make([]T, to-from)
	for i := range rows {
		rows[i] = l.row(from + i)
	}
	return pageOf(f, binding, rows, func(i int) ecosystem.ID { return l.name(from + i) }, from > 0, to < l.n, l.n), nil
}

// pageOf makes a page of its rows. Cursors are made where they are asked for.
func pageOf[T any](f *plan.Field, of binding, rows []T, name func(i int) ecosystem.ID, before, after bool, total int) *Rows[T] {
	cursor := func(i int) string { return writeCursor(of, ecosystem.Position{ID: name(i)}) }
	asked := f.Of(f.Type.Name())
	p := &Rows[T]{Nodes: rows, PageInfo: PageInfo{HasNextPage: after, HasPreviousPage: before},
		TotalCount: min(total, countedTo), TotalIsCapped: total > countedTo}
	if asked.Field("pageInfo") != nil && len(rows) > 0 {
		p.PageInfo.StartCursor, p.PageInfo.EndCursor = cursor(0), cursor(len(rows)-1)
	}
	if asked.Field("edges") != nil {
		for i, row := range rows {
			p.Edges = append(p.Edges, RowEdge[T]{row, cursor(i)})
		}
	}
	return p
}

// pagesOf makes the page of each field below the root field that shows one of some lists,
// by the names of the fields.
func pagesOf[L, P any](r *Root, lists map[string]L, page func(L, *plan.Field, plan.Arguments) (P, error)) (map[*plan.Field]P, error) {
	made := map[*plan.Field]P{}
	for _, f := range r.call.Field.Of(r.call.Field.Type.Name()).Fields {
		list, shows := lists[f.Name]
		if !shows {
			continue
		}
		args, err := r.call.ArgumentsOf(f)
		if err != nil {
			return nil, err
		}
		if made[f], err = page(list, f, args); err != nil {
			return nil, err
		}
	}
	return made, nil
}

// rowPages are the pages of lists of rows, with the things that the rows name.
func rowPages[T any](r *Root, lists map[string]rowList[T]) (map[*plan.Field]*Rows[T], error) {
	var shown []Answered
	made, err := pagesOf(r, lists, func(list rowList[T], f *plan.Field, args plan.Arguments) (*Rows[T], error) {
		page, err := list.page(f, args)
		shown = append(shown, Answered{f, page})
		return page, err
	})
	if err != nil {
		return nil, err
	}
	return made, r.Show(shown...)
}

// window tells which part of a list of n a page shows.
func window(page ecosystem.Page, n int, find func(ecosystem.ID) (int, bool)) (from, to int, err error) {
	to = n
	if page.After != nil {
		at, ok := find(page.After.ID)
		if !ok {
			return 0, 0, badCursor()
		}
		from = at + 1
	}
	if page.Before != nil {
		at, ok := find(page.Before.ID)
		if !ok {
			return 0, 0, badCursor()
		}
		to = at
	}
	to = max(to, from)
	if to-from > page.Size && page.Last {
		from = to - page.Size
	} else if to-from > page.Size {
		to = from + page.Size
	}
	return from, to, nil
}
