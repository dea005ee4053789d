package projection

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
)

// OutOf gives the links of one type that start at a node: by far end and link id.
func (n *Net) OutOf(v Node, t eco.LinkType) []Arc { return ofType(n.Out(v), typeNumbers[t]) }

// IntoOf gives the links of one type that end at a node: by far end and link id.
func (n *Net) IntoOf(v Node, t eco.LinkType) []Arc { return ofType(n.Into(v), typeNumbers[t]) }

func ofType(arcs []Arc, kind uint8) []Arc {
	from, _ := slices.BinarySearchFunc(arcs, kind, func(a Arc, k uint8) int { return cmp.Compare(a.Kind, k) })
	to, _ := slices.BinarySearchFunc(arcs, kind+1, func(a Arc, k uint8) int { return cmp.Compare(a.Kind, k) })
	return arcs[from:to]
}

// Stands tells whether a link shows through a lens and somebody says that it is so.
func (n *Net) Stands(a Arc, lens eco.Lens) bool { return n.spoken(a).Shows(lens) }

// LinksOf gives the links that a step of a walk rests on, as far as they stand
// through a lens: by leg of the walk, the one that starts at from before the other.
func (n *Net) LinksOf(w Walk, from Node, h Hop, lens eco.Lens) []int32 {
	var links []int32
	for _, l := range legs[w] {
		if (l.second == "") != (h.Via == None) {
			continue
		}
		if l.second == "" {
			links = n.between(links, from, h.To, l.first, l.back, lens)
		} else if l.via(n, h.Via) {
			links = n.between(links, from, h.Via, l.first, l.back, lens)
			links = n.between(links, h.Via, h.To, l.second, l.turn, lens)
		}
	}
	return links
}

// between adds the links of a type from one node to another, or back.
func (n *Net) between(links []int32, a, b Node, t eco.LinkType, back bool, lens eco.Lens) []int32 {
	arcs := ofType(n.arcs(a, back), typeNumbers[t])
	at, _ := slices.BinarySearchFunc(arcs, b, func(a Arc, b Node) int { return cmp.Compare(a.To, b) })
	for ; at < len(arcs) && arcs[at].To == b; at++ {
		if n.Stands(arcs[at], lens) {
			links = append(links, arcs[at].Link)
		}
	}
	return links
}
