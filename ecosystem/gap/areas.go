package gap

import (
	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Catchment says from where the courses count for an area: those held in any
// place of the catchment, or in what lies within one.
type Catchment int

// The catchments.
const (
	Own        Catchment = iota // the area itself
	Neighbours                  // the area and those that share a boundary with it, or with what lies within it
	Set                         // the places of Options.Places, for every area alike
)

// ground is what places have within them.
type ground struct{ inside [][]int32 }

type groundKey struct{}

func groundOf(l *projection.CourseTable) *ground {
	return l.Memoize(groundKey{}, func() any {
		g := &ground{make([][]int32, len(l.Places))}
		for p := range l.Places {
			for _, up := range l.Places[p].Within {
				g.inside[up] = append(g.inside[up], int32(p))
			}
		}
		return g
	}).(*ground)
}

// spread adds what lies within the places of a list, at any depth, to the list.
// In marked stands whatever is on it already.
func (g *ground) spread(list []int32, marked []bool) []int32 {
	for i := 0; i < len(list); i++ {
		for _, p := range g.inside[list[i]] {
			if !marked[p] {
				marked[p] = true
				list = append(list, p)
			}
		}
	}
	return list
}

// catchmentOf gives the places from where courses count for an area.
func catchmentOf(l *projection.CourseTable, lens eco.Lens, area int32, c Catchment, given []int32) []int32 {
	g, marked := groundOf(l), make([]bool, len(l.Places))
	begin := []int32{area}
	if c == Set {
		begin = given
	}
	var list []int32
	add := func(places []int32) {
		for _, p := range places {
			if !marked[p] {
				marked[p] = true
				list = append(list, p)
			}
		}
	}
	add(begin)
	list = g.spread(list, marked)
	if c == Neighbours {
		for _, p := range list[:len(list):len(list)] {
			add(l.Places[p].Neighbours)
		}
		list = g.spread(list, marked)
	}
	shown := list[:0]
	for _, p := range list {
		if l.Places[p].Mask.Shows(lens) {
			shown = append(shown, p)
		}
	}
	return shown
}

// unreachable is the distance of a place that no neighbours lead to.
const unreachable = -1

// distances gives, for every place, over how many boundaries it lies from a
// catchment; what lies within a place is as far away as that.
func distances(l *projection.CourseTable, catchment []int32) []int32 {
	g := groundOf(l)
	far := make([]int32, len(l.Places))
	marked := make([]bool, len(l.Places))
	for i := range far {
		far[i] = unreachable
	}
	list := append([]int32(nil), catchment...)
	for _, p := range list {
		marked[p] = true
	}
	for hops, from := int32(0), 0; from < len(list); hops++ {
		list = append(list[:from], g.spread(list[from:], marked)...)
		ring := list[from:]
		from = len(list)
		for _, p := range ring {
			far[p] = hops
		}
		for _, p := range ring {
			for _, next := range l.Places[p].Neighbours {
				if !marked[next] {
					marked[next] = true
					list = append(list, next)
				}
			}
		}
	}
	return far
}

// broader gives the areas that an area lies in, at any depth.
func broader(l *projection.CourseTable, area int32) []int32 {
	var list []int32
	seen := map[int32]bool{area: true}
	for next := []int32{area}; len(next) > 0; {
		p := next[0]
		next = next[1:]
		for _, up := range l.Places[p].Within {
			if !seen[up] {
				seen[up] = true
				list, next = append(list, up), append(next, up)
			}
		}
	}
	return list
}
