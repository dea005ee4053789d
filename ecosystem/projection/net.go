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

// Net is things and the links between them.
type Net struct {
	nodes []node   // by id
	links []link   // by id
	words []string // 0 is empty; whoever adds to it makes a copy

	out, into adjacency
	hops      [walkCount]walked
}

// node is one thing.
type node struct {
	id    eco.ID
	name  string
	kind  uint8 // by kindNumbers
	mask  Mask
	made  Mask               // the lenses through which it rests on made-up sources alone
	texts [textsOfNode]int32 // words, by nodeTexts
}

// link is one link between two nodes.
type link struct {
	id       eco.ID
	kind     uint8 // by typeNumbers
	from, to Node
	own      Mask // the lenses that admit it and one of its claims
	mask     Mask // those of them that show both its ends: the lenses through which it shows
	made     Mask // the lenses through which it rests on made-up sources alone
	said     [lensCount]said
	texts    [textsOfLink]int32 // words, by linkTexts
}

// said is what the claims on a link amount to through one lens.
type said struct {
	state  uint8 // by stateNumbers, as if none were stale
	newest int32 // the day of the newest claim for it, as days since 1970
}

const lensCount = int(eco.TeamLens) + 1

// linkTexts are the fields of links that the Net keeps.
var linkTexts = [...]string{"accessLevel", "purpose", "agreement", "expires", "terms", "degree", "support", "need"}

const textsOfLink = len(linkTexts)

// nodeTexts are the fields of things that the Net keeps.
var nodeTexts = [...]string{"kind", "sector", "engagement", "assetKind", "side", "existence", "spectrum", "cost", "restriction",
	"legalBasis", "licence", "updateFrequency", "frequency", "personalData", "status", "valueKind", "channel",
	"scheme", "code", "level", "sectorSpecificity", "vintage", "greenMeasures", "synthetic", "vintage"}

const textsOfNode = len(nodeTexts)

var nodeText = positions(nodeTexts[:])
var linkText = positions(linkTexts[:])

func positions(fields []string) map[string]int {
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
func (n *Net) Len() int { return len(n.nodes) }

// Links is how many links there are: 0 to Links-1.
func (n *Net) Links() int { return len(n.links) }

// Find gives the node of an id; None where there is none.
func (n *Net) Find(id eco.ID) Node {
	i, ok := slices.BinarySearchFunc(n.nodes, id, func(v node, id eco.ID) int { return compareIDs(v.id, id) })
	if !ok {
		return None
	}
	return Node(i)
}

// ID of a node.
func (n *Net) ID(v Node) eco.ID { return n.nodes[v].id }

// Kind of a node.
func (n *Net) Kind(v Node) eco.Kind { return kindOf(n.nodes[v].kind) }

// Name of a node.
func (n *Net) Name(v Node) string { return n.nodes[v].name }

// Mask says through which lenses a node shows.
func (n *Net) Mask(v Node) Mask { return n.nodes[v].mask }

// IsSynthetic tells whether all claims for a node that count and show through a lens
// rest on sources that say they are made up. What nobody speaks for is not made up.
func (n *Net) IsSynthetic(v Node, lens eco.Lens) bool { return n.nodes[v].made.Shows(lens) }

// IsLinkSynthetic tells the same of a link.
func (n *Net) IsLinkSynthetic(i int32, lens eco.Lens) bool { return n.links[i].made.Shows(lens) }

// Text gives a field of a node, one of nodeTexts; empty where it is not stated.
// Lists come joined with "|".
func (n *Net) Text(v Node, field string) string {
	at, ok := nodeText[field]
	if !ok {
		return ""
	}
	return n.words[n.nodes[v].texts[at]]
}

// Out gives the links that start at a node, Into those that end there: by type, far end and link id.
func (n *Net) Out(v Node) []Arc { return n.out.of(v) }

// Into gives the links that end at a node; see Out.
func (n *Net) Into(v Node) []Arc { return n.into.of(v) }

// TypeOf gives the type of an arc.
func (n *Net) TypeOf(a Arc) eco.LinkType { return typeOf(a.Kind) }

// LinkID gives the id of a link.
func (n *Net) LinkID(i int32) eco.ID { return n.links[i].id }

// LinkType gives the type of a link.
func (n *Net) LinkType(i int32) eco.LinkType { return typeOf(n.links[i].kind) }

// LinkEnds gives where a link starts and where it ends.
func (n *Net) LinkEnds(i int32) (from, to Node) { return n.links[i].from, n.links[i].to }

// LinkMask says through which lenses a link shows.
func (n *Net) LinkMask(i int32) Mask { return n.links[i].mask }

// LinkText gives a field of a link, one of linkTexts; empty where it is not stated.
func (n *Net) LinkText(i int32, field string) string {
	at, ok := linkText[field]
	if !ok {
		return ""
	}
	return n.words[n.links[i].texts[at]]
}

// State is what the claims on a link amount to, as [eco.StateOf] has it, through a lens.
func (n *Net) State(i int32, lens eco.Lens, age eco.Age) eco.State {
	s := n.links[i].said[lens]
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

type walked struct {
	once sync.Once
	hops *Hops
}

// Hops gives the steps of a walk; they are worked out when a walk is first asked for.
func (n *Net) Hops(w Walk) *Hops {
	at := &n.hops[w]
	at.once.Do(func() { at.hops = hopsOf(n, w) })
	return at.hops
}
