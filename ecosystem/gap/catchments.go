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
	Learners                    // the area and where those who live there go to learn: see journeys.go
)

// containment is what lies within places: by place, those directly within it.
type containment struct{ contained [][]int32 }

type containmentKey struct{ of *projection.Hierarchy }

// containmentOf gives the places within places, worked out once for each hierarchy.
func containmentOf(table *projection.CourseTable, h *projection.Hierarchy) *containment {
	return table.Memoize(containmentKey{h}, func() any {
		g := &containment{make([][]int32, len(h.Within))}
		for p := range h.Within {
			for _, up := range h.Within[p] {
				g.contained[up] = append(g.contained[up], int32(p))
			}
		}
		return g
	}).(*containment)
}

// addContained adds what lies within the places of a list, at any depth, to the list.
// In marked stands whatever is on it already.
func (g *containment) addContained(list []int32, marked []bool) []int32 {
	for i := 0; i < len(list); i++ {
		for _, p := range g.contained[list[i]] {
			if !marked[p] {
				marked[p] = true
				list = append(list, p)
			}
		}
	}
	return list
}

// catchmentOf gives the places from where courses count for an area.
func catchmentOf(table *projection.CourseTable, lens eco.Lens, area int32, catchment Catchment, given []int32) []int32 {
	h := table.Hierarchy(lens)
	g, marked := containmentOf(table, h), make([]bool, len(h.Within))
	begin := []int32{area}
	if catchment == Set {
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
	list = g.addContained(list, marked)
	if catchment == Learners {
		add(learnersOf(table, lens, area).places)
		list = g.addContained(list, marked)
	}
	if catchment == Neighbours {
		for _, p := range list[:len(list):len(list)] {
			add(h.Neighbours[p])
		}
		list = g.addContained(list, marked)
	}
	return list
}

// noDistance is the distance of a place that no neighbours lead to.
const noDistance = -1

// distances gives, for every place, over how many boundaries it lies from a
// catchment; what lies within a place is as far away as that.
func distances(table *projection.CourseTable, h *projection.Hierarchy, catchment []int32) []int32 {
	g := containmentOf(table, h)
	far := make([]int32, len(h.Within))
	marked := make([]bool, len(h.Within))
	for i := range far {
		far[i] = noDistance
	}
	list := append([]int32(nil), catchment...)
	for _, p := range list {
		marked[p] = true
	}
	for hops, from := int32(0), 0; from < len(list); hops++ {
		list = append(list[:from], g.addContained(list[from:], marked)...)
		ring := list[from:]
		from = len(list)
		for _, p := range ring {
			far[p] = hops
		}
		for _, p := range ring {
			for _, next := range h.Neighbours[p] {
				if !marked[next] {
					marked[next] = true
					list = append(list, next)
				}
			}
		}
	}
	return far
}

// containingAreas gives the areas that an area lies in, at any depth.
func containingAreas(h *projection.Hierarchy, area int32) []int32 {
	var list []int32
	seen := map[int32]bool{area: true}
	for next := []int32{area}; len(next) > 0; {
		p := next[0]
		next = next[1:]
		for _, up := range h.Within[p] {
			if !seen[up] {
				seen[up] = true
				list, next = append(list, up), append(next, up)
			}
		}
	}
	return list
}
