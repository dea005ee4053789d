package projection

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	eco "catchment/ecosystem"
)

// Node is a thing by its number in one [Graph]. Nodes are numbered by id, so that
// one order of nodes is the order of their ids. A number means nothing in another Graph.
type Node int32

// None is no node.
const None Node = -1

// Graph is things and the links between them.
type Graph struct {
	nodes      []node   // by id
	links      []link   // by id
	dictionary []string // the texts that rows name by number; 0 is empty; whoever adds to it makes a copy

	keysOnce sync.Once // of keys, which are worked out when they are first asked for
	keys     map[string]Node

	recordsOnce sync.Once                    // of records, which has room for them once one is asked for
	records     []atomic.Pointer[eco.Record] // by Node: those that were asked for

	// Memory is for what others work out of the Graph. It goes with it.
	Memory Memory

	out, into adjacency
	hops      [walkCount]lazyHops
}

// node is one thing.
type node struct {
	id        eco.ID
	name      string
	kind      uint8                 // by kindNumbers
	visible   Mask                  // the lenses through which it shows
	synthetic Mask                  // the lenses through which it rests on made-up sources alone
	implied   Mask                  // the lenses through which it only follows from what sources say
	texts     [nodeFieldCount]int32 // in the dictionary, by nodeFields
}

// link is one link between two nodes. For example: a link that is public, rests on a
// claim for partners, and ends at a thing of the team's is admitted to partners and
// the team (110), and visible to the team alone (100), as that sees both ends.
type link struct {
	id        eco.ID
	kind      uint8 // by typeNumbers
	from, to  Node
	admitted  Mask                  // the lenses that show it and one of its claims, whatever its ends are
	visible   Mask                  // those of admitted that show both its ends: the lenses through which it shows
	synthetic Mask                  // the lenses through which it rests on made-up sources alone
	states    [lensCount]claimState // what its claims come to, by lens
	texts     [linkFieldCount]int32 // in the dictionary, by linkFields
}

// claimState is what the claims on a link come to through one lens.
type claimState struct {
	state  uint8 // by stateNumbers, as if none were stale
	newest int32 // the day of the newest claim for it, as days since 1970
}

const lensCount = int(eco.TeamLens) + 1

// linkFields are the fields of links that the Graph keeps.
var linkFields = [...]string{"accessLevel", "purpose", "agreement", "expires", "terms", "degree", "support", "need"}

const linkFieldCount = len(linkFields)

// nodeFields are the fields of things that the Graph keeps.
var nodeFields = [...]string{"kind", "sector", "engagement", "assetKind", "side", "existence", "spectrum", "cost", "restriction",
	"legalBasis", "licence", "updateFrequency", "frequency", "personalData", "status", "valueKind", "channel",
	"scheme", "code", "level", "sectorSpecificity", "vintage", "greenMeasures", "synthetic", "keys", "aliases"}

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
	To   Node  // the other end
	Link int32 // its number in the Graph
	Kind uint8 // of its type, see [Graph.TypeOf]
	Mask Mask  // the lenses through which the link shows
}

// adjacency is the arcs of every node in one list (compressed sparse rows): those of
// node n are arcs[start[n]:start[n+1]], ordered by type, far end and link.
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
	from, to := 0, len(g.nodes) // by hand, as one comparison a step is enough
	for from < to {
		if middle := (from + to) / 2; g.nodes[middle].id < id {
			from = middle + 1
		} else {
			to = middle
		}
	}
	if from == len(g.nodes) || g.nodes[from].id != id {
		return None
	}
	return Node(from)
}

// ID of a node.
func (g *Graph) ID(v Node) eco.ID { return g.nodes[v].id }

// Kind of a node.
func (g *Graph) Kind(v Node) eco.Kind { return kindOf(g.nodes[v].kind) }

// Name of a node.
func (g *Graph) Name(v Node) string { return g.nodes[v].name }

// Mask says through which lenses a node shows.
func (g *Graph) Mask(v Node) Mask { return g.nodes[v].visible }

// maskOf says through which lenses the node of an id shows; none where there is none.
func (g *Graph) maskOf(id packedID) Mask {
	if v := g.Find(id.id()); v != None {
		return g.Mask(v)
	}
	return 0
}

// IsSynthetic tells whether all claims for a node that count and show through a lens
// rest on sources that say they are made up. What nobody speaks for is not made up.
func (g *Graph) IsSynthetic(v Node, lens eco.Lens) bool { return g.nodes[v].synthetic.Shows(lens) }

// IsImplied tells whether a node only follows from what its sources say: some claim for it
// counts and shows through a lens, and none of these states it.
func (g *Graph) IsImplied(v Node, lens eco.Lens) bool { return g.nodes[v].implied.Shows(lens) }

// IsLinkSynthetic tells of a link what IsSynthetic tells of a node.
func (g *Graph) IsLinkSynthetic(i int32, lens eco.Lens) bool { return g.links[i].synthetic.Shows(lens) }

// Text gives a field of a node, one of nodeFields; empty where it is not stated.
// The items of a list are joined by line ends.
func (g *Graph) Text(v Node, field string) string {
	at, ok := nodeFieldNumber[field]
	if !ok {
		return ""
	}
	return g.dictionary[g.nodes[v].texts[at]]
}

// List gives a list of a node, one of nodeFields; nil where it is not stated.
func (g *Graph) List(v Node, field string) []string {
	text := g.Text(v, field)
	if text == "" {
		return nil
	}
	return strings.Split(text, listSeparator)
}

// Keeps tells whether [Graph.Record] has a field of a kind.
func Keeps(kind eco.Kind, field string) bool {
	_, kept := nodeFieldNumber[field]
	return InGraph(kind) && (kept || field == "name")
}

// Record gives what the Graph keeps of a thing: its name and the fields that [Keeps]
// names. It does not say since when they are so. Do not change it: it is shared.
func (g *Graph) Record(v Node) eco.Record {
	g.recordsOnce.Do(func() { g.records = make([]atomic.Pointer[eco.Record], len(g.nodes)) })
	if known := g.records[v].Load(); known != nil {
		return *known
	}
	r := g.makeRecord(v)
	g.records[v].Store(&r)
	return r
}

func (g *Graph) makeRecord(v Node) eco.Record {
	n := &g.nodes[v]
	r := eco.Record{ID: n.id, Kind: kindOf(n.kind), Fields: eco.Fields{"name": n.name}}
	for i, name := range nodeFields {
		text := g.dictionary[n.texts[i]]
		if text == "" {
			continue
		}
		switch field, _ := eco.NounOf(r.Kind).Field(name); field.Type {
		case eco.Texts, eco.EnumsOf:
			r.Fields[name] = strings.Split(text, listSeparator)
		case eco.Truth:
			r.Fields[name] = text == "true"
		default:
			r.Fields[name] = text
		}
	}
	return r
}

// FindKey finds a thing by one of its external keys; None where no thing has it.
func (g *Graph) FindKey(key eco.Key) Node {
	g.keysOnce.Do(func() {
		g.keys = map[string]Node{}
		for v := range g.nodes {
			for _, k := range g.List(Node(v), "keys") {
				g.keys[k] = Node(v)
			}
		}
	})
	if v, known := g.keys[key.String()]; known {
		return v
	}
	return None
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

// LinkText gives a field of a link, one of linkFields; empty where it is not stated.
func (g *Graph) LinkText(i int32, field string) string {
	at, ok := linkFieldNumber[field]
	if !ok {
		return ""
	}
	return g.dictionary[g.links[i].texts[at]]
}

// State is what the claims on a link come to, as [eco.StateOf] has it, through a lens.
func (g *Graph) State(i int32, lens eco.Lens, age eco.Age) eco.State {
	s := g.links[i].states[lens.Sight()]
	state := eco.States[s.state]
	if (state == eco.SingleSource || state == eco.Agreed) && s.newest < cutoffDay(age) {
		return eco.Stale
	}
	return state
}

// lastCutoff is the day that was worked out last: a question asks of each link the same.
var lastCutoff atomic.Pointer[cutoff]

type cutoff struct {
	age eco.Age
	day int32
}

// cutoffDay is the day before which a claim is stale, as days since 1970.
func cutoffDay(age eco.Age) int32 {
	if last := lastCutoff.Load(); last != nil && last.age == age {
		return last.day
	}
	day := dayNumber(age.Cutoff())
	lastCutoff.Store(&cutoff{age, day})
	return day
}

// LinkKind numbers the type of a link: links of one type have one number.
func (g *Graph) LinkKind(i int32) uint8 { return g.links[i].kind }

// TypeOfKind is the type that [Graph.LinkKind] numbers.
func TypeOfKind(kind uint8) eco.LinkType { return typeOf(kind) }

// LinkKinds is how many numbers there are.
func LinkKinds() int { return len(typeList) }

// OutOf gives the links of one type that start at a node: by far end and link id.
func (g *Graph) OutOf(v Node, t eco.LinkType) []Arc { return ofType(g.Out(v), typeNumbers[t]) }

// IntoOf gives the links of one type that end at a node: by far end and link id.
func (g *Graph) IntoOf(v Node, t eco.LinkType) []Arc { return ofType(g.Into(v), typeNumbers[t]) }

func ofType(arcs []Arc, kind uint8) []Arc {
	from, _ := slices.BinarySearchFunc(arcs, kind, func(a Arc, k uint8) int { return cmp.Compare(a.Kind, k) })
	to, _ := slices.BinarySearchFunc(arcs, kind+1, func(a Arc, k uint8) int { return cmp.Compare(a.Kind, k) })
	return arcs[from:to]
}

// IsSupported tells whether a link shows through a lens and some claim supports it there.
func (g *Graph) IsSupported(a Arc, lens eco.Lens) bool { return g.supportedThrough(a).Shows(lens) }

// arcs gives the links that start at a node, or with back those that end there.
func (g *Graph) arcs(v Node, back bool) []Arc {
	if back {
		return g.Into(v)
	}
	return g.Out(v)
}

// supportedThrough gives the lenses through which a link shows and some claim supports it.
func (g *Graph) supportedThrough(a Arc) Mask {
	m := a.Mask
	for lens := eco.PublicLens; lens <= eco.TeamLens; lens++ {
		if g.links[a.Link].states[lens].state == stateNumbers[eco.Unsupported] {
			m &^= Through(lens)
		}
	}
	return m
}

// outsideGraph are the kinds that the Graph leaves out, as there may be millions of them.
var outsideGraph = map[eco.Kind]bool{eco.KindCourse: true, eco.KindPresentation: true, eco.KindVenue: true, eco.KindFinding: true}

// InGraph tells whether things of a kind are nodes of the [Graph].
func InGraph(k eco.Kind) bool { return k.IsEntity() && !outsideGraph[k] }

func kindInGraph(kind uint8) bool { return int(kind) < len(kindList) && InGraph(kindOf(kind)) }
