// Package atlas draws the map from the projection: which things and links stand on
// a picture, in which groups, and how many do not and why. It is pure: a graph, a
// lens and what is asked give one picture.
//
// A flow is no thing here but a link from who gives to who gets. Things of which
// there may be millions are not in the graph, so they are on no map.
//
// [Draw] (draw.go) takes six steps over one drawing: candidates and the edges between
// them (edges.go), their groups (groups.go), the filters, the focus and the limit
// (focus.go), and the picture with its counts (picture.go, groupcounts.go).
package atlas

import (
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Kinds are those that a map shows unless others are asked for.
var Kinds = []eco.Kind{eco.KindActor, eco.KindDataset, eco.KindStandard, eco.KindSoftware, eco.KindInitiative, eco.KindUseCase}

// Ask is what a map is to show. Empty lists filter nothing.
type Ask struct {
	Lens      eco.Lens
	Age       eco.Age
	Focus     []eco.ID // empty: the whole map
	Depth     int      // steps from the focus
	Direction eco.Direction
	Kinds     []eco.Kind
	Groups    []Group
	Spectrum  []string // of datasets
	Statuses  []string // of flows
	States    []eco.State
	Limit     int // how many things at most
}

// Picture is a map.
type Picture struct {
	Nodes  *Nodes
	Links  *Links
	Groups []GroupCount
	Ties   []Tie
	Legend []Count
	Hidden []Hidden
	Total  int
}

// Nodes are the things on a map. They are made one by one, as they are asked for.
type Nodes struct {
	d    *drawing
	made Node
}

// Len is how many there are.
func (n *Nodes) Len() int { return len(n.d.shown) }

// Item gives one, which is good until the next is asked for: a *Node.
func (n *Nodes) Item(i int) any {
	n.made = n.d.node(&n.d.candidates[n.d.shown[i]])
	return &n.made
}

// All gives all of them.
func (n *Nodes) All() []Node {
	list := make([]Node, n.Len())
	for i := range list {
		list[i] = *n.Item(i).(*Node)
	}
	return list
}

// Links are the links on a map, made like [Nodes].
type Links struct {
	d     *drawing
	shown []*edge
	made  Link
}

// Len is how many there are.
func (l *Links) Len() int { return len(l.shown) }

// Item gives one, which is good until the next is asked for: a *Link.
func (l *Links) Item(i int) any {
	l.made = l.d.link(l.shown[i])
	return &l.made
}

// All gives all of them.
func (l *Links) All() []Link {
	list := make([]Link, l.Len())
	for i := range list {
		list[i] = *l.Item(i).(*Link)
	}
	return list
}

// Node is a thing on the map.
type Node struct {
	Thing                         eco.ID
	Kind                          eco.Kind
	Name                          string
	Group                         Group
	Roles                         []Group
	Spectrum, Existence, Standing string
	IsFocus                       bool
	IsSynthetic                   bool // rests on made-up sources alone, as far as the lens shows
	Distance, Degree              int
}

// Link is a link on the map, or a flow drawn as one.
type Link struct {
	LinkOrFlow  eco.ID
	Type        eco.LinkType // empty: a flow
	From, To    eco.ID
	Status      string
	ValueKind   string
	Spectrum    string
	State       eco.State
	IsSynthetic bool // rests on made-up sources alone; of a flow, both its ends
	Carries     []eco.ID
}

// Count is how often a value occurs.
type Count struct {
	Of, Value    string
	Count, Shown int
}

// Reason says why a thing is not shown. The first that fits counts.
type Reason uint8

// The reasons, and that there is none.
const (
	Shown Reason = iota
	OtherKind
	OtherGroup
	OtherSpectrum
	OutOfReach
	OverLimit
	reasons
)

var reasonWords = [reasons]string{"shown", "kind", "group", "spectrum", "out_of_reach", "limit"}

func (r Reason) String() string { return reasonWords[r] }

// Hidden is how many things are not shown for a reason.
type Hidden struct {
	Reason Reason
	Count  int
}

// drawing is a map while it is drawn.
type drawing struct {
	graph       *projection.Graph
	ask         Ask
	candidates  []candidate // by id
	candidateOf []int32     // by node of the graph; -1: none
	edges       []edge
	shown       []int32 // the candidates that are shown, as they come in the answer
	roleLists   groupLists
}

// candidate is a thing that could be shown.
type candidate struct {
	node     projection.Node
	roles    groupSet
	group    Group
	reason   Reason
	focus    bool
	distance int32
	degree   int32
}

// newDrawing lists as candidates all things of the kinds that are, or may be, on a map.
func newDrawing(graph *projection.Graph, ask Ask) *drawing {
	d := &drawing{graph: graph, ask: ask, candidateOf: make([]int32, graph.Len()), roleLists: groupLists{}}
	for v := range projection.Node(graph.Len()) {
		d.candidateOf[v] = -1
		kind := graph.Kind(v)
		if kind != eco.KindFlow && graph.Mask(v).Shows(ask.Lens) && (slices.Contains(Kinds, kind) || slices.Contains(ask.Kinds, kind)) {
			d.candidateOf[v] = int32(len(d.candidates))
			d.candidates = append(d.candidates, candidate{node: v})
		}
	}
	return d
}

// applyFilters notes why the filters leave a candidate out, and counts the edges of all.
func (d *drawing) applyFilters() {
	for i := range d.candidates {
		c := &d.candidates[i]
		kind := d.graph.Kind(c.node)
		switch {
		case len(d.ask.Kinds) > 0 && !slices.Contains(d.ask.Kinds, kind):
			c.reason = OtherKind
		case len(d.ask.Groups) > 0 && !slices.Contains(d.ask.Groups, c.group):
			c.reason = OtherGroup
		case len(d.ask.Spectrum) > 0 && kind == eco.KindDataset && !slices.Contains(d.ask.Spectrum, orUnknown(d.graph.Text(c.node, "spectrum"))):
			c.reason = OtherSpectrum
		}
	}
	for _, b := range d.edges {
		d.candidates[b.from].degree++
		d.candidates[b.to].degree++
	}
}

func orUnknown(word string) string {
	if word == "" {
		return "unknown"
	}
	return word
}

// admits tells whether the filters over links leave an edge in.
func (d *drawing) admits(b *edge) bool {
	if len(d.ask.States) > 0 && !slices.Contains(d.ask.States, b.state) {
		return false
	}
	return len(d.ask.Statuses) == 0 || !b.isFlow() || slices.Contains(d.ask.Statuses, d.status(b))
}
