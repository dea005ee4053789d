// Package atlas draws the map from the projection: which things and links stand on
// a picture, in which groups, and how many do not and why. It is pure: a graph, a
// lens and what is asked give one picture.
//
// A flow is no thing here but a link from who gives to who gets. Things of which
// there may be millions are not in the graph, so they are on no map.
//
// What all maps of a graph through one lens have in common is its base (base.go):
// candidates and the edges between them (edges.go), their groups (groups.go), and the
// order in which they come. A graph keeps those that were used last. [Draw] (draw.go)
// makes a drawing on one: the filters, the focus and the limit (focus.go), and the
// picture with its counts (picture.go, groupcounts.go).
package atlas

import (
	"slices"

	eco "catchment/ecosystem"
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

// Picture is a map. What it counts is counted when it is first asked for, as many want
// nothing but the things and the links.
type Picture struct {
	Base  *Base
	Nodes *Nodes
	Links *Links
	Total int

	Groups func() []GroupCount // every group of the kinds asked for
	Ties   func() []Tie        // how they hang together
	Legend func() []Count      // how often each value occurs
	Hidden func() []Hidden     // how many things are not shown, and why
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
	n.made = n.d.node(n.d.shown[i])
	return &n.made
}

// Number is where one stands among all that could be shown: see [Base.Nodes].
func (n *Nodes) Number(i int) int { return int(n.d.shown[i]) }

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
	base  *Base
	shown []int32
	made  Link
}

// Len is how many there are.
func (l *Links) Len() int { return len(l.shown) }

// Item gives one, which is good until the next is asked for: a *Link.
func (l *Links) Item(i int) any {
	l.made = l.base.link(&l.base.edges[l.shown[i]])
	return &l.made
}

// Number is where one stands among all that could be shown: see [Base.Links].
func (l *Links) Number(i int) int { return int(l.shown[i]) }

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
	ActorKind, Sector, Engagement string
	IsFocus                       bool
	IsSynthetic                   bool // rests on made-up sources alone, as far as the lens shows
	Visibility                    eco.Visibility
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
	Visibility  eco.Visibility
	IsImplied   bool // of a flow: no source states it, it follows from what they say
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
	*Base
	ask   Ask
	views []view  // by candidate
	shown []int32 // the candidates that are shown, as they come in the answer
}

// view is how a candidate stands on one map.
type view struct {
	reason   Reason
	focus    bool
	distance int32
}

// applyFilters notes why the filters leave a candidate out.
func (d *drawing) applyFilters() {
	for i := range d.candidates {
		c := &d.candidates[i]
		switch {
		case len(d.ask.Kinds) > 0 && !slices.Contains(d.ask.Kinds, c.kind):
			d.views[i].reason = OtherKind
		case len(d.ask.Groups) > 0 && !slices.Contains(d.ask.Groups, c.group):
			d.views[i].reason = OtherGroup
		case len(d.ask.Spectrum) > 0 && c.kind == eco.KindDataset && !slices.Contains(d.ask.Spectrum, orUnknown(d.graph.Text(c.node, "spectrum"))):
			d.views[i].reason = OtherSpectrum
		}
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
