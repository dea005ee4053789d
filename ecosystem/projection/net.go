package projection

import (
	"slices"
	"sync"

	eco "catchment/ecosystem"
)

// Node is a thing by its number in one [Net]. Nodes are numbered by id, so that
// one order of nodes is the order of their ids. A number means nothing in another Net.
type Node int32

// None is no node.
const None Node = -1

// Graph is things and the links between them.
type Graph struct {
	nodes      []node   // by id
	links      []link   // by id
	dictionary []string // 0 is empty; whoever adds to it makes a copy

	out, into adjacency
	hops      [walkCount]lazyHops
}

// node is one thing.
type node struct {
	id        eco.ID
	name      string
	kind      uint8 // by kindNumbers
	visible   Mask
	synthetic Mask                  // the lenses through which it rests on made-up sources alone
	texts     [nodeFieldCount]int32 // words, by nodeTexts
}

// link is one link between two nodes.
type link struct {
	id        eco.ID
	kind      uint8 // by typeNumbers
	from, to  Node
	admitted  Mask // the lenses that admit it and one of its claims
	visible   Mask // those of them that show both its ends: the lenses through which it shows
	synthetic Mask // the lenses through which it rests on made-up sources alone
	states    [lensCount]claimState
	texts     [linkFieldCount]int32 // words, by linkTexts
}

// claimState is what the claims on a link amount to through one lens.
type claimState struct {
	state  uint8 // by stateNumbers, as if none were stale
	newest int32 // the day of the newest claim for it, as days since 1970
}

const lensCount = int(eco.TeamLens) + 1

// linkFields are the fields of links that the Net keeps.
var linkFields = [...]string{"accessLevel", "purpose", "agreement", "expires", "terms", "degree", "support", "need"}

const linkFieldCount = len(linkFields)

// nodeFields are the fields of things that the Net keeps.
var nodeFields = [...]string{"kind", "sector", "engagement", "assetKind", "side", "existence", "spectrum", "cost", "restriction",
	"legalBasis", "licence", "updateFrequency", "frequency", "personalData", "status", "valueKind", "channel",
	"scheme", "code", "level", "sectorSpecificity", "vintage", "greenMeasures", "synthetic", "vintage"}

const nodeFieldCount = len(nodeFields)

var nodeFieldNumber = fieldNumbers(nodeFields[:])
var linkFieldNumber = fieldNumbers(linkFields[:])

func fieldNumbers(fields []string) map[string]int {
	at := map[string]int{}
	for i, f := range fields {
		at[f] = i
	}
	return at
}

// Arc is a link as seen from one of its ends.
type Arc struct {
	To   Node
	Link int32 // its number in the Net
	Kind uint8 // of its type, see [Net.TypeOf]
	Mask Mask
}

// adjacency is the arcs of every node, those of one node together: by type, far
// end and link.
type adjacency struct {
	start []uint32 // one more than there are nodes
	arcs  []Arc
}

func (a adjacency) of(n Node) []Arc { return a.arcs[a.start[n]:a.start[n+1]] }

// Len is how many nodes there are: 0 to Len-1.
func (g *Graph) Len() int { return len(g.nodes) }

// Links is how many links there are: 0 to Links-1.
func (g *Graph) Links() int { return len(g.links) }

// Find gives the node of an id; None where there is none.
func (g *Graph) Find(id eco.ID) Node {
	i, ok := slices.BinarySearchFunc(g.nodes, id, func(v node, id eco.ID) int { return compareIDs(v.id, id) })
	if !ok {
		return None
	}
	return Node(i)
}

// ID of a node.
func (g *Graph) ID(v Node) eco.ID { return g.nodes[v].id }

// Kind of a node.
func (g *Graph) Kind(v Node) eco.Kind { return kindOf(g.nodes[v].kind) }

// Name of a node.
func (g *Graph) Name(v Node) string { return g.nodes[v].name }

// Mask says through which lenses a node shows.
func (g *Graph) Mask(v Node) Mask { return g.nodes[v].visible }

// IsSynthetic tells whether all claims for a node that count and show through a lens
// rest on sources that say they are made up. What nobody speaks for is not made up.
func (g *Graph) IsSynthetic(v Node, lens eco.Lens) bool { return g.nodes[v].synthetic.Shows(lens) }

// IsLinkSynthetic tells the same of a link.
func (g *Graph) IsLinkSynthetic(i int32, lens eco.Lens) bool { return g.links[i].synthetic.Shows(lens) }

// Text gives a field of a node, one of nodeTexts; empty where it is not stated.
// Lists come joined with "|".
func (g *Graph) Text(v Node, field string) string {
	at, ok := nodeFieldNumber[field]
	if !ok {
		return ""
	}
	return g.dictionary[g.nodes[v].texts[at]]
}

// Out gives the links that start at a node, Into those that end there: by type, far end and link id.
func (g *Graph) Out(v Node) []Arc { return g.out.of(v) }

// Into gives the links that end at a node; see Out.
func (g *Graph) Into(v Node) []Arc { return g.into.of(v) }

// TypeOf gives the type of an arc.
func (g *Graph) TypeOf(a Arc) eco.LinkType { return typeOf(a.Kind) }

// LinkID gives the id of a link.
func (g *Graph) LinkID(i int32) eco.ID { return g.links[i].id }

// LinkType gives the type of a link.
func (g *Graph) LinkType(i int32) eco.LinkType { return typeOf(g.links[i].kind) }

// LinkEnds gives where a link starts and where it ends.
func (g *Graph) LinkEnds(i int32) (from, to Node) { return g.links[i].from, g.links[i].to }

// LinkMask says through which lenses a link shows.
func (g *Graph) LinkMask(i int32) Mask { return g.links[i].visible }

// LinkText gives a field of a link, one of linkTexts; empty where it is not stated.
func (g *Graph) LinkText(i int32, field string) string {
	at, ok := linkFieldNumber[field]
	if !ok {
		return ""
	}
	return g.dictionary[g.links[i].texts[at]]
}

// State is what the claims on a link amount to, as [eco.StateOf] has it, through a lens.
func (g *Graph) State(i int32, lens eco.Lens, age eco.Age) eco.State {
	s := g.links[i].states[lens]
	state := eco.States[s.state]
	if (state == eco.SingleSource || state == eco.Agreed) && s.newest < dayNumber(age.Cutoff()) {
		return eco.Stale
	}
	return state
}

// Hop is one step of a walk.
type Hop struct {
	To, Via Node // Via: the flow between, or None
	Mask    Mask // lenses through which the whole step shows and somebody says so; the flow's status
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
