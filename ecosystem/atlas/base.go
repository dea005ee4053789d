package atlas

import (
	"cmp"
	"slices"
	"strings"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Base is what all maps of a graph have in common that are drawn through one lens, for
// one age of claims and over the same kinds. It never changes.
type Base struct {
	graph *projection.Graph
	lens  eco.Lens
	age   eco.Age

	candidates  []candidate // by id
	candidateOf []int32     // by node of the graph; -1: none
	edges       []edge
	ordered     []int32 // the candidates: those with most links first, then by id
	roleLists   map[groupSet][]Group

	// Memory is for what others work out of the base. It goes with it.
	Memory projection.Memory
}

// candidate is a thing that could be shown.
type candidate struct {
	kind   eco.Kind
	node   projection.Node
	roles  groupSet
	group  Group
	degree int32
}

type baseKey struct {
	lens  eco.Lens
	age   eco.Age
	kinds string // those beside Kinds
}

// baseOf gives the base on which a question is drawn.
func baseOf(graph *projection.Graph, ask Ask) *Base {
	var others []string
	for _, k := range ask.Kinds {
		if !slices.Contains(Kinds, k) {
			others = append(others, string(k))
		}
	}
	slices.Sort(others)
	key := baseKey{ask.Lens, ask.Age, strings.Join(slices.Compact(others), " ")}
	return graph.Memory.Recall(key, func() any { return newBase(graph, ask) }).(*Base)
}

func newBase(graph *projection.Graph, ask Ask) *Base {
	b := &Base{graph: graph, lens: ask.Lens, age: ask.Age, candidateOf: make([]int32, graph.Len())}
	b.addCandidates(ask.Kinds)
	b.addEdges()
	b.assignGroups()
	b.countDegrees()
	return b
}

// addCandidates lists all things of the kinds that are, or may be, on a map.
func (b *Base) addCandidates(asked []eco.Kind) {
	for v := range projection.Node(b.graph.Len()) {
		b.candidateOf[v] = -1
		kind := b.graph.Kind(v)
		if kind != eco.KindFlow && b.graph.Mask(v).Shows(b.lens) && (slices.Contains(Kinds, kind) || slices.Contains(asked, kind)) {
			b.candidateOf[v] = int32(len(b.candidates))
			b.candidates = append(b.candidates, candidate{kind: kind, node: v})
		}
	}
}

// countDegrees counts the edges of all candidates and puts these into their order.
func (b *Base) countDegrees() {
	for _, e := range b.edges {
		b.candidates[e.from].degree++
		b.candidates[e.to].degree++
	}
	b.ordered = make([]int32, len(b.candidates))
	for i := range b.ordered {
		b.ordered[i] = int32(i)
	}
	slices.SortFunc(b.ordered, func(x, y int32) int {
		return cmp.Or(cmp.Compare(b.candidates[y].degree, b.candidates[x].degree), cmp.Compare(x, y))
	})
}

// Nodes are all things that could be shown, as they are on a map without a focus.
func (b *Base) Nodes() *Nodes {
	all := make([]int32, len(b.candidates))
	for i := range all {
		all[i] = int32(i)
	}
	return &Nodes{d: &drawing{Base: b, views: make([]view, len(b.candidates)), shown: all}}
}

// Links are all links that could be shown.
func (b *Base) Links() *Links {
	all := make([]int32, len(b.edges))
	for i := range all {
		all[i] = int32(i)
	}
	return &Links{base: b, shown: all}
}
