package atlas

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// edge is a link between two candidates, or a flow that goes from one to the other.
type edge struct {
	from, to  int32
	link      int32           // of the graph; of a flow -1
	flow      projection.Node // None for a link
	state     eco.State
	synthetic bool // rests on made-up sources alone
	visible   projection.Mask
}

func (e *edge) isFlow() bool { return e.link < 0 }

// status of a flow; a link has none.
func (b *Base) status(e *edge) string { return orUnknown(b.graph.Text(e.flow, "status")) }

// addEdges finds all edges between candidates: the graph's links and the flows.
func (b *Base) addEdges() {
	byKind := b.linksByKind()
	total := 0
	for _, links := range byKind {
		total += len(links)
	}
	b.edges = make([]edge, 0, total)
	for _, kind := range kindsByName {
		for _, i := range byKind[kind] {
			from, to := b.graph.LinkEnds(i)
			b.edges = append(b.edges, edge{b.candidateOf[from], b.candidateOf[to], i, projection.None, b.graph.State(i, b.lens, b.age), b.graph.IsLinkSynthetic(i, b.lens), b.graph.LinkMask(i)})
		}
	}
	for v := range projection.Node(b.graph.Len()) {
		if b.graph.Kind(v) == eco.KindFlow && b.graph.Mask(v).Shows(b.lens) {
			b.addFlow(v)
		}
	}
}

// kindsByName are the numbers of the types of links, by the names of the types.
var kindsByName = func() []uint8 {
	kinds := make([]uint8, projection.LinkKinds())
	for k := range kinds {
		kinds[k] = uint8(k)
	}
	slices.SortFunc(kinds, func(a, b uint8) int { return cmp.Compare(projection.TypeOfKind(a), projection.TypeOfKind(b)) })
	return kinds
}()

// linksByKind gives the links between candidates, by the number of their type.
func (b *Base) linksByKind() [][]int32 {
	byKind := make([][]int32, projection.LinkKinds())
	for i := range int32(b.graph.Links()) {
		from, to := b.graph.LinkEnds(i)
		if b.graph.LinkMask(i).Shows(b.lens) && b.candidateOf[from] >= 0 && b.candidateOf[to] >= 0 {
			kind := b.graph.LinkKind(i)
			byKind[kind] = append(byKind[kind], i)
		}
	}
	return byKind
}

// addFlow draws a flow between each of its givers and each of its getters.
func (b *Base) addFlow(flow projection.Node) {
	for _, give := range b.graph.Into(flow) {
		if b.graph.TypeOf(give) != eco.LinkSends || !b.isCandidate(give) {
			continue
		}
		for _, get := range b.graph.Into(flow) {
			if b.graph.TypeOf(get) == eco.LinkReceives && b.isCandidate(get) {
				state := weaker(b.graph.State(give.Link, b.lens, b.age), b.graph.State(get.Link, b.lens, b.age))
				made := b.graph.IsLinkSynthetic(give.Link, b.lens) && b.graph.IsLinkSynthetic(get.Link, b.lens)
				b.edges = append(b.edges, edge{b.candidateOf[give.To], b.candidateOf[get.To], -1, flow, state, made, give.Mask & get.Mask & b.graph.Mask(flow)})
			}
		}
	}
}

// isCandidate tells whether an arc shows and its far end is a candidate.
func (b *Base) isCandidate(a projection.Arc) bool {
	return a.Mask.Shows(b.lens) && b.candidateOf[a.To] >= 0
}

// weaker gives the state of which less can be said; they come in that order.
func weaker(a, b eco.State) eco.State {
	if slices.Index(eco.States, a) < slices.Index(eco.States, b) {
		return a
	}
	return b
}

// carried gives the datasets on the map that a flow carries.
func (b *Base) carried(flow projection.Node) []int32 {
	var list []int32
	for _, a := range b.graph.Out(flow) {
		if b.graph.TypeOf(a) == eco.LinkCarries && b.isCandidate(a) {
			list = append(list, b.candidateOf[a.To])
		}
	}
	return list
}
