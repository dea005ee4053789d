package projection

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
)

// hopFrom is a hop with where it starts, while the lists are made.
type hopFrom struct {
	from Node
	hop  Hop
}

// buildHops works out the steps of a walk.
func buildHops(g *Graph, w Walk) *Hops {
	var steps []hopFrom
	for _, l := range stepRules[w] {
		steps = l.hops(g, steps)
	}
	back := make([]hopFrom, len(steps))
	for i, s := range steps {
		back[i] = hopFrom{s.hop.To, Hop{s.from, s.hop.Via, s.hop.Mask}}
	}
	return &Hops{groupHops(g.Len(), steps), groupHops(g.Len(), back)}
}

// hops adds the steps that the leg takes from every node.
func (l stepRule) hops(g *Graph, steps []hopFrom) []hopFrom {
	first := typeNumbers[l.first]
	for v := range Node(g.Len()) {
		for _, a := range g.arcs(v, l.firstBack) {
			if a.Kind != first {
				continue
			}
			if l.second == "" {
				steps = append(steps, hopFrom{v, Hop{a.To, None, g.supportedThrough(a) | Status("existing")}})
			} else if l.through(g, a.To) {
				steps = l.hopsThrough(g, steps, v, a)
			}
		}
	}
	return steps
}

// hopsThrough adds the steps that go on over what the first link led to.
func (l stepRule) hopsThrough(g *Graph, steps []hopFrom, v Node, first Arc) []hopFrom {
	second, status := typeNumbers[l.second], Status(g.Text(first.To, "status"))
	for _, b := range g.arcs(first.To, l.secondBack) {
		if b.Kind == second {
			steps = append(steps, hopFrom{v, Hop{b.To, first.To, g.supportedThrough(first)&g.supportedThrough(b)&g.Mask(first.To)&allLenses | status}})
		}
	}
	return steps
}

func (g *Graph) arcs(v Node, back bool) []Arc {
	if back {
		return g.Into(v)
	}
	return g.Out(v)
}

// supportedThrough gives the lenses through which a link shows and somebody says that it is so.
func (g *Graph) supportedThrough(a Arc) Mask {
	m := a.Mask
	for lens := eco.PublicLens; lens <= eco.TeamLens; lens++ {
		if g.links[a.Link].states[lens].state == stateNumbers[eco.Unsupported] {
			m &^= Through(lens)
		}
	}
	return m
}

// Holds tells whether a link shows through the lens and somebody says that it is so.
func (g *Graph) Holds(a Arc, lens eco.Lens) bool { return g.supportedThrough(a).Shows(lens) }

// groupHops orders steps by where they start, then by far end and by what lies
// between. Where two links say the same step, it stands once, with what either shows.
func groupHops(nodes int, steps []hopFrom) hopList {
	slices.SortFunc(steps, func(a, b hopFrom) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.hop.To, b.hop.To), cmp.Compare(a.hop.Via, b.hop.Via))
	})
	list := hopList{start: make([]uint32, nodes+1), hops: make([]Hop, 0, len(steps))}
	last := hopFrom{from: None}
	for _, s := range steps {
		if n := len(list.hops); n > 0 && s.from == last.from && s.hop.To == last.hop.To && s.hop.Via == last.hop.Via {
			list.hops[n-1].Mask |= s.hop.Mask
			continue
		}
		list.hops = append(list.hops, s.hop)
		list.start[s.from+1]++
		last = s
	}
	for i := range nodes {
		list.start[i+1] += list.start[i]
	}
	return list
}
