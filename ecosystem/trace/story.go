package trace

import (
	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// actor traces an actor: what it holds and may have, what is refused to or by it, and, as it
// or as part of what it belongs to, what reaches it and whom it reaches.
func (t *tracer) actor(v projection.Node) {
	for _, kind := range holderTypes {
		t.answer.Holders = t.supportedLinks(t.answer.Holders, t.toDatasets(t.graph.OutOf(v, kind)))
	}
	t.answer.Access = t.supportedLinks(nil, t.toDatasets(t.graph.OutOf(v, eco.LinkMayAccess)))
	t.refusals(append(t.far(t.graph.OutOf(v, eco.LinkSends)), t.far(t.graph.OutOf(v, eco.LinkReceives))...))
	t.answer.Advice = t.supportedLinks(t.answer.Advice, t.graph.IntoOf(v, eco.LinkTargets))
	who := t.belonging(v)
	if t.scope.Direction != Back {
		t.answer.Onward = t.follow(who, Onward, nil)
	}
	if t.scope.Direction != Onward {
		t.answer.Back = t.follow(who, Back, nil)
	}
}

// belonging gives an actor and all that it is part or member of, over any number of links.
func (t *tracer) belonging(v projection.Node) []projection.Node {
	met := borrowNodeSet(t.graph.Len())
	defer met.release()
	met.add(v)
	who := []projection.Node{v}
	for at := 0; at < len(who); at++ {
		for _, kind := range []eco.LinkType{eco.LinkPartOf, eco.LinkMemberOf} {
			for _, a := range t.graph.OutOf(who[at], kind) {
				if t.graph.Kind(a.To) != eco.KindActor || !t.graph.IsSupported(a, t.scope.Lens) {
					continue
				}
				t.answer.Belongs = t.supportedLinks(t.answer.Belongs, []projection.Arc{a})
				if met.add(a.To) {
					who = append(who, a.To)
				}
			}
		}
	}
	return who
}

// refusals completes the answer by the flows of data among some that are blocked or missing,
// the barriers in their way, and what addresses these.
func (t *tracer) refusals(flows []projection.Node) {
	var hindered []projection.Node // the flows and what they carry
	for _, flow := range sortedUnique(flows) {
		status := t.graph.Text(flow, "status")
		if t.graph.Text(flow, "valueKind") != "data" || status != "blocked" && status != "missing" {
			continue
		}
		if t.scope.Limit > 0 && len(t.answer.Refused) >= t.scope.Limit {
			t.answer.Omitted++
			continue
		}
		t.answer.Refused = append(t.answer.Refused, flow)
		hindered = append(append(hindered, flow), t.far(t.graph.OutOf(flow, eco.LinkCarries))...)
	}
	var barriers []projection.Node
	for _, v := range sortedUnique(hindered) {
		for _, arcs := range [][]projection.Arc{t.graph.IntoOf(v, eco.LinkHinders), t.graph.OutOf(v, eco.LinkRestrictedBy)} {
			t.answer.Barriers = t.supportedLinks(t.answer.Barriers, arcs)
			barriers = append(barriers, t.far(arcs)...)
		}
	}
	for _, b := range sortedUnique(barriers) {
		t.answer.Advice = t.supportedLinks(t.answer.Advice, t.graph.IntoOf(b, eco.LinkAddresses))
	}
}

// far gives what supported links lead to.
func (t *tracer) far(arcs []projection.Arc) []projection.Node {
	var far []projection.Node
	for _, a := range arcs {
		if t.graph.IsSupported(a, t.scope.Lens) {
			far = append(far, a.To)
		}
	}
	return far
}

// toDatasets leaves the links that lead to datasets.
func (t *tracer) toDatasets(arcs []projection.Arc) []projection.Arc {
	var data []projection.Arc
	for _, a := range arcs {
		if t.graph.Kind(a.To) == eco.KindDataset {
			data = append(data, a)
		}
	}
	return data
}
