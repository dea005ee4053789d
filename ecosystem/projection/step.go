package projection

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
)

// OutOf gives the links of one type that start at a node: by far end and link id.
func (g *Graph) OutOf(v Node, t eco.LinkType) []Arc { return ofType(g.Out(v), typeNumbers[t]) }

// IntoOf gives the links of one type that end at a node: by far end and link id.
func (g *Graph) IntoOf(v Node, t eco.LinkType) []Arc { return ofType(g.Into(v), typeNumbers[t]) }

func ofType(arcs []Arc, kind uint8) []Arc {
	from, _ := slices.BinarySearchFunc(arcs, kind, func(a Arc, k uint8) int { return cmp.Compare(a.Kind, k) })
	to, _ := slices.BinarySearchFunc(arcs, kind+1, func(a Arc, k uint8) int { return cmp.Compare(a.Kind, k) })
	return arcs[from:to]
}

// IsSupported tells whether a link shows through a lens and somebody says that it is so.
func (g *Graph) IsSupported(a Arc, lens eco.Lens) bool { return g.supportedThrough(a).Shows(lens) }

// LinksOf gives the links that a step of a walk rests on, as far as they stand
// through a lens: by leg of the walk, the one that starts at from before the other.
func (g *Graph) LinksOf(w Walk, from Node, h Hop, lens eco.Lens) []int32 {
	var links []int32
	for _, l := range stepRules[w] {
		if (l.second == "") != (h.Via == None) {
			continue
		}
		if l.second == "" {
			links = g.between(links, from, h.To, l.first, l.firstBack, lens)
		} else if l.through(g, h.Via) {
			links = g.between(links, from, h.Via, l.first, l.firstBack, lens)
			links = g.between(links, h.Via, h.To, l.second, l.secondBack, lens)
		}
	}
	return links
}

// between adds the links of a type from one node to another, or back.
func (g *Graph) between(links []int32, a, b Node, t eco.LinkType, back bool, lens eco.Lens) []int32 {
	arcs := ofType(g.arcs(a, back), typeNumbers[t])
	at, _ := slices.BinarySearchFunc(arcs, b, func(a Arc, b Node) int { return cmp.Compare(a.To, b) })
	for ; at < len(arcs) && arcs[at].To == b; at++ {
		if g.IsSupported(arcs[at], lens) {
			links = append(links, arcs[at].Link)
		}
	}
	return links
}
