package neo4j

import (
	"slices"

	"catchment/ecosystem"
)

// page gathers a part of an ordered list from its items, in whatever order they
// come. It holds no more of them than the part has.
type page[T any] struct {
	ecosystem.Page
	order         []ecosystem.Order
	kept          []positioned[T] // in order, once there is a bound to their number
	before, after bool            // whether the list has things before or after the part
	total         int
}

type positioned[T any] struct {
	item T
	at   ecosystem.Position
}

func (p *page[T]) compare(a, b ecosystem.Position) int {
	return ecosystem.ComparePositions(p.order, a, b)
}

// add takes an item of the list in, or notes on which side of the part it stands.
func (p *page[T]) add(item T, at ecosystem.Position) {
	p.total++
	switch {
	case p.After != nil && p.compare(at, *p.After) <= 0:
		p.before = true
		return
	case p.Before != nil && p.compare(at, *p.Before) >= 0:
		p.after = true
		return
	case p.Size == 0:
		p.kept = append(p.kept, positioned[T]{item, at})
		return
	}
	i, _ := slices.BinarySearchFunc(p.kept, at, func(k positioned[T], at ecosystem.Position) int { return p.compare(k.at, at) })
	p.kept = slices.Insert(p.kept, i, positioned[T]{item, at})
	switch {
	case len(p.kept) <= p.Size:
	case p.Last:
		p.kept, p.before = p.kept[1:], true
	default:
		p.kept, p.after = p.kept[:p.Size], true
	}
}

// full tells whether further items, which come in the list's order or backwards if
// the page asks for its last, would all stand outside the part.
func (p *page[T]) full() bool {
	if p.Last {
		return p.before
	}
	return p.after
}

// slice is the part, once all items were added.
func (p *page[T]) slice() ecosystem.Slice[T] {
	if p.Size == 0 {
		slices.SortFunc(p.kept, func(a, b positioned[T]) int { return p.compare(a.at, b.at) })
	}
	s := ecosystem.Slice[T]{Before: p.before, After: p.after}
	for _, k := range p.kept {
		s.Items, s.Positions = append(s.Items, k.item), append(s.Positions, k.at)
	}
	if p.Total {
		s.Total = p.total
	}
	return s
}
