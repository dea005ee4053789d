package projection

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
)

// step is a hop with where it starts, while the lists are made.
type step struct {
	from Node
	hop  Hop
}

// hopsOf works out the steps of a walk.
func hopsOf(n *Net, w Walk) *Hops {
	var steps []step
	for _, l := range legs[w] {
		steps = l.steps(n, steps)
	}
	back := make([]step, len(steps))
	for i, s := range steps {
		back[i] = step{s.hop.To, Hop{s.from, s.hop.Via, s.hop.Mask}}
	}
	return &Hops{listOf(n.Len(), steps), listOf(n.Len(), back)}
}

// steps adds the steps that the leg takes from every node.
func (l leg) steps(n *Net, steps []step) []step {
	first := typeNumbers[l.first]
	for v := range Node(n.Len()) {
		for _, a := range n.arcs(v, l.back) {
			if a.Kind != first {
				continue
			}
			if l.second == "" {
				steps = append(steps, step{v, Hop{a.To, None, n.spoken(a) | Status("existing")}})
			} else if l.via(n, a.To) {
				steps = l.through(n, steps, v, a)
			}
		}
	}
	return steps
}

// through adds the steps that go on over what the first link led to.
func (l leg) through(n *Net, steps []step, v Node, first Arc) []step {
	second, status := typeNumbers[l.second], Status(n.Text(first.To, "status"))
	for _, b := range n.arcs(first.To, l.turn) {
		if b.Kind == second {
			steps = append(steps, step{v, Hop{b.To, first.To, n.spoken(first)&n.spoken(b)&n.Mask(first.To)&lenses | status}})
		}
	}
	return steps
}

func (n *Net) arcs(v Node, back bool) []Arc {
	if back {
		return n.Into(v)
	}
	return n.Out(v)
}

// spoken gives the lenses through which a link shows and somebody says that it is so.
func (n *Net) spoken(a Arc) Mask {
	m := a.Mask
	for lens := eco.PublicLens; lens <= eco.TeamLens; lens++ {
		if n.links[a.Link].said[lens].state == stateNumbers[eco.Unsupported] {
			m &^= Through(lens)
		}
	}
	return m
}

// Holds tells whether a link shows through the lens and somebody says that it is so.
func (n *Net) Holds(a Arc, lens eco.Lens) bool { return n.spoken(a).Shows(lens) }

// listOf orders steps by where they start, then by far end and by what lies
// between. Where two links say the same step, it stands once, with what either shows.
func listOf(nodes int, steps []step) hopList {
	slices.SortFunc(steps, func(a, b step) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.hop.To, b.hop.To), cmp.Compare(a.hop.Via, b.hop.Via))
	})
	list := hopList{start: make([]uint32, nodes+1), hops: make([]Hop, 0, len(steps))}
	last := step{from: None}
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
