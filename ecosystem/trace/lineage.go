package trace

import (
	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Lineage is where something comes from, who has it and where it goes, and who would have it
// and is refused.
type Lineage struct {
	Subject  projection.Node
	Belongs  []int32           // links by which the actor is part or member of others, and they of others
	Holders  []int32           // links by which actors keep, make, publish or gather the dataset; of an actor, by which it does so to data
	Access   []int32           // links by which actors may have the dataset; of an actor, what it may have
	Onward   []Arrival         // whom it reaches, the nearest first; for a dataset, from those who send it
	Back     []Arrival         // whom it is reached from, the nearest first; of a dataset, what it is made out of
	Made     []Arrival         // what is made out of the dataset, the nearest first
	Refused  []projection.Node // flows of data that are blocked or missing: of the dataset, or to or from the actor
	Barriers []int32           // links by which barriers hinder or restrict these flows and what they carry
	Advice   []int32           // links by which advice addresses these barriers, or is addressed to the actor
	Omitted  int               // links, flows and steps that PerNode or Limit left out
}

// Arrival is something that a trace reaches, on the first shortest way to it.
type Arrival struct {
	Node  projection.Node
	Depth int   // steps from where the trace begins
	Step  Step  // the last of them
	Terms Terms // of all of them together
}

// holderTypes are the links that say who holds a dataset.
var holderTypes = []eco.LinkType{eco.LinkStewards, eco.LinkCreates, eco.LinkAggregates, eco.LinkPublishes, eco.LinkCollects, eco.LinkContributesTo}

// Trace follows data. Of a dataset: who holds it, who may have it, what is made
// out of it, and how it travels: from those who send it, along flows that carry it
// or something made out of it. It begins with senders who hold it or to whom no
// such flow brings it; in a ring of which nobody is known to hold it, with all.
// Against the direction it leads to what the dataset is made out of. Of an actor: what it
// holds, and what data flow reaches it and leaves it; what the actors that it belongs to get
// and send counts as its own. Limit bounds each list of the answer. NotFound says that there
// is no such thing, BadRequest that it is neither dataset nor actor.
func Trace(g *projection.Graph, id eco.ID, s Scope) (Lineage, error) {
	found, err := s.nodes(g, []eco.ID{id})
	if err != nil {
		return Lineage{}, err
	}
	s.Walk = projection.DataFlow
	t := tracer{graph: g, scope: s, answer: Lineage{Subject: found[0]}}
	switch g.Kind(found[0]) {
	case eco.KindDataset:
		t.dataset(found[0])
	case eco.KindActor:
		t.actor(found[0])
	default:
		return Lineage{}, &eco.Error{Code: eco.BadRequest, Message: "Only datasets and actors can be traced.",
			Hint: "Ask for the neighbourhood of other things."}
	}
	return t.answer, nil
}

type tracer struct {
	graph  *projection.Graph
	scope  Scope
	answer Lineage
}

// dataset traces a dataset: who holds it, who may have it, what it is made of and what is
// made of it, where it goes.
func (t *tracer) dataset(d projection.Node) {
	for _, kind := range holderTypes {
		t.answer.Holders = t.supportedLinks(t.answer.Holders, t.graph.IntoOf(d, kind))
	}
	t.answer.Access = t.supportedLinks(nil, t.graph.IntoOf(d, eco.LinkMayAccess))
	t.refusals(t.far(t.graph.IntoOf(d, eco.LinkCarries)))
	if t.scope.Direction != Onward {
		t.answer.Back = t.follow([]projection.Node{d}, Back, nil)
	}
	if t.scope.Direction == Back {
		return
	}
	t.answer.Made = t.follow([]projection.Node{d}, Onward, nil)
	whole := t.scope
	whole.Direction = Onward
	carried := borrowNodeSet(t.graph.Len())
	defer carried.release()
	for _, v := range Reach(t.graph, []projection.Node{d}, whole).Nodes {
		for _, a := range t.graph.IntoOf(v, eco.LinkCarries) {
			if t.graph.IsSupported(a, t.scope.Lens) && carried.add(a.To) {
				carried.queue = append(carried.queue, a.To)
			}
		}
	}
	t.answer.Onward = t.follow(t.origins(d, carried), Onward, carried)
}

// supportedLinks adds the links that some claim supports, as far as there is room.
func (t *tracer) supportedLinks(links []int32, arcs []projection.Arc) []int32 {
	for _, a := range arcs {
		switch {
		case !t.graph.IsSupported(a, t.scope.Lens):
		case t.scope.Limit > 0 && len(links) >= t.scope.Limit:
			t.answer.Omitted++
		default:
			links = append(links, a.Link)
		}
	}
	return links
}

// origins are the senders that a dataset sets out from.
func (t *tracer) origins(d projection.Node, carried *nodeSet) []projection.Node {
	given := borrowNodeSet(t.graph.Len()) // to whom a flow brings it
	defer given.release()
	senders := borrowNodeSet(t.graph.Len())
	defer senders.release()
	for _, flow := range carried.queue {
		for _, a := range t.graph.IntoOf(flow, eco.LinkSends) {
			if t.graph.IsSupported(a, t.scope.Lens) && senders.add(a.To) {
				senders.queue = append(senders.queue, a.To)
			}
		}
	}
	lens, statuses := t.scope.masks()
	for _, v := range senders.queue {
		for _, h := range t.graph.Hops(projection.DataFlow).Back(v) {
			if h.Mask&lens != 0 && h.Mask&statuses != 0 && h.Via != projection.None && carried.has(h.Via) && h.To != v {
				given.add(v)
			}
		}
	}
	holders := borrowNodeSet(t.graph.Len())
	defer holders.release()
	for _, l := range t.answer.Holders {
		holder, _ := t.graph.LinkEnds(l)
		holders.add(holder)
	}
	return origins(senders.queue, func(v projection.Node) bool { return holders.has(v) || !given.has(v) })
}

// origins gives the senders with which a dataset's way begins; all of them where it
// begins with none.
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
	return sortedUnique(from)
}

// follow walks from some nodes, over given flows only where there are given ones.
func (t *tracer) follow(from []projection.Node, d Direction, carried *nodeSet) []Arrival {
	found := borrowNodeSet(t.graph.Len())
	defer found.release()
	var met []Arrival
	for _, v := range from {
		found.add(v)
	}
	step := func(v projection.Node, depth int, before Terms) {
		met = t.takeSteps(found, met, carried, v, d, depth, before)
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

// takeSteps takes the steps of one node.
func (t *tracer) takeSteps(found *nodeSet, met []Arrival, carried *nodeSet, v projection.Node, d Direction, depth int, before Terms) []Arrival {
	lens, statuses := t.scope.masks()
	taken := 0
	for _, h := range stepsOf(t.graph.Hops(t.scope.Walk), d == Back, v) {
		if h.Mask&lens == 0 || h.Mask&statuses == 0 || (carried != nil && (h.Via == projection.None || !carried.has(h.Via))) {
			continue
		}
		if t.scope.PerNode > 0 && taken == t.scope.PerNode {
			t.answer.Omitted++
			continue
		}
		if !found.has(h.To) && t.scope.Limit > 0 && len(met) >= t.scope.Limit {
			t.answer.Omitted++
			continue
		}
		taken++
		if !found.add(h.To) {
			continue
		}
		step := stepOf(v, h, d)
		terms := t.scope.termsOfStep(t.graph, depth, step.From, projection.Hop{To: step.To, Via: step.Via})
		met = append(met, Arrival{h.To, depth, step, Join(before, terms)})
	}
	return met
}
