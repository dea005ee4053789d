package trace

import (
	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Lineage is where something comes from, who has it and where it goes.
type Lineage struct {
	Subject projection.Node
	Holders []int32   // links by which actors keep, make, publish or gather the dataset, by type and actor
	Access  []int32   // links by which actors may have the dataset, by actor
	Onward  []Arrival // whom it reaches, the nearest first; for a dataset, from those who send it
	Back    []Arrival // whom it is reached from, the nearest first; for actors
	Made    []Arrival // what is made out of the dataset, the nearest first
	Left    int       // links and steps that PerNode or Limit left out
}

// Arrival is something that a trace reaches, on the first shortest way to it.
type Arrival struct {
	Node  projection.Node
	Depth int   // steps from where the trace begins
	Step  Step  // the last of them
	Terms Terms // of all of them together
}

// holding are the links that say who holds a dataset.
var holding = []eco.LinkType{eco.LinkStewards, eco.LinkCreates, eco.LinkAggregates, eco.LinkPublishes, eco.LinkCollects, eco.LinkContributesTo}

// Trace follows data. Of a dataset: who holds it, who may have it, what is made
// out of it, and how it travels: from those who send it, along flows that carry it
// or something made out of it. It begins with senders who hold it or to whom no
// such flow brings it; in a ring of which nobody is known to hold it, with all.
// Of an actor: what data flow reaches it and leaves it, as the scope's direction
// asks. Limit bounds each list of the answer. NotFound says that there is no such
// thing, BadRequest that it is neither dataset nor actor.
func Trace(n *projection.Graph, id eco.ID, s Scope) (Lineage, error) {
	found, err := s.nodes(n, []eco.ID{id})
	if err != nil {
		return Lineage{}, err
	}
	s.Walk = projection.DataFlow
	t := tracer{net: n, scope: s, answer: Lineage{Subject: found[0]}}
	switch n.Kind(found[0]) {
	case eco.KindDataset:
		t.dataset(found[0])
	case eco.KindActor:
		if s.Direction != Back {
			t.answer.Onward = t.follow(found, Onward, nil)
		}
		if s.Direction != Onward {
			t.answer.Back = t.follow(found, Back, nil)
		}
	default:
		return Lineage{}, &eco.Error{Code: eco.BadRequest, Message: "Only datasets and actors can be traced.",
			Hint: "Ask for the neighbourhood of other things."}
	}
	return t.answer, nil
}

type tracer struct {
	net    *projection.Graph
	scope  Scope
	answer Lineage
}

func (t *tracer) dataset(d projection.Node) {
	for _, kind := range holding {
		t.answer.Holders = t.standing(t.answer.Holders, t.net.IntoOf(d, kind))
	}
	t.answer.Access = t.standing(nil, t.net.IntoOf(d, eco.LinkMayAccess))
	t.answer.Made = t.follow([]projection.Node{d}, Onward, nil)
	whole := t.scope
	whole.Direction = Onward
	carried := borrow(t.net.Len())
	defer carried.giveBack()
	for _, v := range Reach(t.net, []projection.Node{d}, whole).Nodes {
		for _, a := range t.net.IntoOf(v, eco.LinkCarries) {
			if t.net.IsSupported(a, t.scope.Lens) && carried.add(a.To) {
				carried.queue = append(carried.queue, a.To)
			}
		}
	}
	t.answer.Onward = t.follow(t.origins(d, carried), Onward, carried)
}

// standing adds the links that stand, as far as there is room.
func (t *tracer) standing(links []int32, arcs []projection.Arc) []int32 {
	for _, a := range arcs {
		switch {
		case !t.net.IsSupported(a, t.scope.Lens):
		case t.scope.Limit > 0 && len(links) >= t.scope.Limit:
			t.answer.Left++
		default:
			links = append(links, a.Link)
		}
	}
	return links
}

// origins are the senders that a dataset sets out from.
func (t *tracer) origins(d projection.Node, carried *marks) []projection.Node {
	given := borrow(t.net.Len()) // to whom a flow brings it
	defer given.giveBack()
	senders := borrow(t.net.Len())
	defer senders.giveBack()
	for _, flow := range carried.queue {
		for _, a := range t.net.IntoOf(flow, eco.LinkSends) {
			if t.net.IsSupported(a, t.scope.Lens) && senders.add(a.To) {
				senders.queue = append(senders.queue, a.To)
			}
		}
	}
	lens, statuses := t.scope.takes()
	for _, v := range senders.queue {
		for _, h := range t.net.Hops(projection.DataFlow).Back(v) {
			if h.Mask&lens != 0 && h.Mask&statuses != 0 && h.Via != projection.None && carried.has(h.Via) && h.To != v {
				given.add(v)
			}
		}
	}
	holders := borrow(t.net.Len())
	defer holders.giveBack()
	for _, l := range t.answer.Holders {
		holder, _ := t.net.LinkEnds(l)
		holders.add(holder)
	}
	return origins(senders.queue, func(v projection.Node) bool { return holders.has(v) || !given.has(v) })
}

func origins(senders []projection.Node, begins func(projection.Node) bool) []projection.Node {
	var from []projection.Node
	for _, v := range senders {
		if begins(v) {
			from = append(from, v)
		}
	}
	if len(from) == 0 {
		from = append(from, senders...)
	}
	return inOrder(from)
}

// follow walks from some nodes, over given flows only where there are given ones.
func (t *tracer) follow(from []projection.Node, d Direction, carried *marks) []Arrival {
	m := borrow(t.net.Len())
	defer m.giveBack()
	var met []Arrival
	for _, v := range from {
		m.add(v)
	}
	step := func(v projection.Node, depth int, before Terms) {
		met = t.further(m, met, carried, v, d, depth, before)
	}
	if t.scope.Depth > 0 {
		for _, v := range from {
			step(v, 1, Terms{})
		}
	}
	for at := 0; at < len(met) && met[at].Depth < t.scope.Depth; at++ {
		step(met[at].Node, met[at].Depth+1, met[at].Terms)
	}
	return met
}

// further takes the steps of one node.
func (t *tracer) further(m *marks, met []Arrival, carried *marks, v projection.Node, d Direction, depth int, before Terms) []Arrival {
	lens, statuses := t.scope.takes()
	taken := 0
	for _, h := range stepsOf(t.net.Hops(t.scope.Walk), d == Back, v) {
		if h.Mask&lens == 0 || h.Mask&statuses == 0 || (carried != nil && (h.Via == projection.None || !carried.has(h.Via))) {
			continue
		}
		if t.scope.PerNode > 0 && taken == t.scope.PerNode {
			t.answer.Left++
			continue
		}
		if !m.has(h.To) && t.scope.Limit > 0 && len(met) >= t.scope.Limit {
			t.answer.Left++
			continue
		}
		taken++
		if !m.add(h.To) {
			continue
		}
		step := stepOf(v, h, d)
		terms := t.scope.termsOf(t.net, depth, step.From, projection.Hop{To: step.To, Via: step.Via})
		met = append(met, Arrival{h.To, depth, step, Join(before, terms)})
	}
	return met
}
