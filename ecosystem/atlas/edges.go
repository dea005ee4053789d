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
}

func (e *edge) isFlow() bool { return e.link < 0 }

// status of a flow; a link has none.
func (d *drawing) status(e *edge) string { return orUnknown(d.graph.Text(e.flow, "status")) }

// addEdges finds all edges between candidates: the graph's links and the flows.
func (d *drawing) addEdges() {
	byKind := d.linksByKind()
	total := 0
	for _, links := range byKind {
		total += len(links)
	}
	d.edges = make([]edge, 0, total)
	for _, kind := range kindsByName {
		for _, i := range byKind[kind] {
			from, to := d.graph.LinkEnds(i)
			d.edges = append(d.edges, edge{d.candidateOf[from], d.candidateOf[to], i, projection.None, d.graph.State(i, d.ask.Lens, d.ask.Age), d.graph.IsLinkSynthetic(i, d.ask.Lens)})
		}
	}
	for v := range projection.Node(d.graph.Len()) {
		if d.graph.Kind(v) == eco.KindFlow && d.graph.Mask(v).Shows(d.ask.Lens) {
			d.addFlow(v)
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
func (d *drawing) linksByKind() [][]int32 {
	byKind := make([][]int32, projection.LinkKinds())
	for i := range int32(d.graph.Links()) {
		from, to := d.graph.LinkEnds(i)
		if d.graph.LinkMask(i).Shows(d.ask.Lens) && d.candidateOf[from] >= 0 && d.candidateOf[to] >= 0 {
			kind := d.graph.LinkKind(i)
			byKind[kind] = append(byKind[kind], i)
		}
	}
	return byKind
}

// addFlow draws a flow between each of its givers and each of its getters.
func (d *drawing) addFlow(flow projection.Node) {
	for _, give := range d.graph.Into(flow) {
		if d.graph.TypeOf(give) != eco.LinkSends || !d.isCandidate(give) {
			continue
		}
		for _, get := range d.graph.Into(flow) {
			if d.graph.TypeOf(get) == eco.LinkReceives && d.isCandidate(get) {
				state := weaker(d.graph.State(give.Link, d.ask.Lens, d.ask.Age), d.graph.State(get.Link, d.ask.Lens, d.ask.Age))
				made := d.graph.IsLinkSynthetic(give.Link, d.ask.Lens) && d.graph.IsLinkSynthetic(get.Link, d.ask.Lens)
				d.edges = append(d.edges, edge{d.candidateOf[give.To], d.candidateOf[get.To], -1, flow, state, made})
			}
		}
	}
}

// isCandidate tells whether an arc shows and its far end is a candidate.
func (d *drawing) isCandidate(a projection.Arc) bool {
	return a.Mask.Shows(d.ask.Lens) && d.candidateOf[a.To] >= 0
}

// weaker gives the state of which less can be said; they come in that order.
func weaker(a, b eco.State) eco.State {
	if slices.Index(eco.States, a) < slices.Index(eco.States, b) {
		return a
	}
	return b
}

// carried gives the datasets on the map that a flow carries.
func (d *drawing) carried(flow projection.Node) []int32 {
	var list []int32
	for _, a := range d.graph.Out(flow) {
		if d.graph.TypeOf(a) == eco.LinkCarries && d.isCandidate(a) {
			list = append(list, d.candidateOf[a.To])
		}
	}
	return list
}
