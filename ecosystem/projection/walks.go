package projection

import (
	"cmp"
	"slices"
	"sync"

	eco "catchment/ecosystem"
)

// Walk is one sort of question that is answered by walking: which links it takes
// and which way. None goes through places, subjects or other classes, by which
// everything is two steps from everything.
type Walk int

// The walks.
const (
	// DataFlow is how data travels: from who sends a flow of data to who receives
	// it, and from a dataset to what is made out of it.
	DataFlow Walk = iota
	// Responsibility goes from an actor to the datasets and standards that it keeps,
	// makes, publishes, gathers or may have, and from those to what is made out of them.
	Responsibility
	// Standards goes from actors, software and datasets to the standards that they
	// take up, support, follow or lack, and from a standard to those it rests on.
	Standards
	// Organisation goes from an actor or initiative to what it is part of, pays for,
	// orders, leads or supplies.
	Organisation
	walkCount
)

// stepRule is one way of taking a step: over one link, or over two with a thing between.
// Data, for example, goes from an actor over SENDS to a flow, and from that against
// RECEIVES to the next actor; and from a dataset against DERIVED_FROM to what is made
// out of it.
type stepRule struct {
	first      eco.LinkType
	firstBack  bool // taken against the link's direction
	second     eco.LinkType
	secondBack bool // the second link is taken against its direction
	through    func(g *Graph, between Node) bool
}

var stepRules = [walkCount][]stepRule{
	DataFlow: {
		{first: eco.LinkSends, second: eco.LinkReceives, secondBack: true, through: carriesData},
		{first: eco.LinkDerivedFrom, firstBack: true},
	},
	Responsibility: {
		{first: eco.LinkStewards}, {first: eco.LinkCreates}, {first: eco.LinkAggregates}, {first: eco.LinkPublishes},
		{first: eco.LinkCollects}, {first: eco.LinkContributesTo}, {first: eco.LinkMayAccess}, {first: eco.LinkDerivedFrom, firstBack: true},
	},
	Standards: {
		{first: eco.LinkAdopts}, {first: eco.LinkSupports}, {first: eco.LinkConformsTo}, {first: eco.LinkLacksStandard},
		{first: eco.LinkUsesSoftware}, {first: eco.LinkSupplies}, {first: eco.LinkExtends}, {first: eco.LinkUnderpins, firstBack: true},
	},
	Organisation: {
		{first: eco.LinkPartOf}, {first: eco.LinkMemberOf}, {first: eco.LinkFunded}, {first: eco.LinkCommissioned}, {first: eco.LinkLeads},
		{first: eco.LinkSupported}, {first: eco.LinkSupplies}, {first: eco.LinkSends, second: eco.LinkReceives, secondBack: true, through: carriesMoney},
	},
}

func carriesData(g *Graph, flow Node) bool  { return g.Text(flow, "valueKind") == "data" }
func carriesMoney(g *Graph, flow Node) bool { return g.Text(flow, "valueKind") == "funding" }

// Types gives the types of links that a walk takes.
func (w Walk) Types() []eco.LinkType {
	var types []eco.LinkType
	for _, l := range stepRules[w] {
		types = append(types, l.first)
		if l.second != "" {
			types = append(types, l.second)
		}
	}
	return types
}

// Hop is one step of a walk.
type Hop struct {
	To, Via Node // Via: the flow between, or None
	Mask    Mask // lenses through which the whole step shows and somebody says so; the flow's status, any where there is no flow
}

// Hops are all steps of one walk, forwards and back.
type Hops struct{ out, into hopList }

type hopList struct {
	start []uint32
	hops  []Hop
}

// From gives the steps that lead on from a node: by far end, then by what lies between.
func (h *Hops) From(v Node) []Hop { return h.out.hops[h.out.start[v]:h.out.start[v+1]] }

// Back gives the steps that lead to a node, each with where it comes from as To.
func (h *Hops) Back(v Node) []Hop { return h.into.hops[h.into.start[v]:h.into.start[v+1]] }

type lazyHops struct {
	once sync.Once
	hops *Hops
}

// Hops gives the steps of a walk; they are worked out when a walk is first asked for.
func (g *Graph) Hops(w Walk) *Hops {
	at := &g.hops[w]
	at.once.Do(func() { at.hops = buildHops(g, w) })
	return at.hops
}

// hopFrom is a hop with where it starts, before hops are listed by that.
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

// hops adds the hops that the rule allows from every node.
func (l stepRule) hops(g *Graph, steps []hopFrom) []hopFrom {
	first := typeNumbers[l.first]
	for v := range Node(g.Len()) {
		for _, a := range g.arcs(v, l.firstBack) {
			if a.Kind != first {
				continue
			}
			if l.second == "" {
				steps = append(steps, hopFrom{v, Hop{a.To, None, g.supportedThrough(a) | AnyStatus}})
			} else if l.through(g, a.To) {
				steps = l.hopsThrough(g, steps, v, a)
			}
		}
	}
	return steps
}

// hopsThrough adds the hops that go on over what the first link led to.
func (l stepRule) hopsThrough(g *Graph, steps []hopFrom, v Node, first Arc) []hopFrom {
	second, status := typeNumbers[l.second], Status(g.Text(first.To, "status"))
	for _, b := range g.arcs(first.To, l.secondBack) {
		if b.Kind == second {
			steps = append(steps, hopFrom{v, Hop{b.To, first.To, g.supportedThrough(first)&g.supportedThrough(b)&g.Mask(first.To)&allLenses | status}})
		}
	}
	return steps
}

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

// LinksOf gives the links that a step of a walk rests on, as far as they are supported
// through a lens: by the walk's rules, the link that starts at from before the other.
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
