// Package atlas draws the map from the projection: which things and links stand on
// a picture, in which groups, and how many do not and why. It is pure: a net, a
// lens and what is asked give one picture.
//
// A flow is no thing here but a link from who gives to who gets. Things of which
// there may be millions are not in the net, so they are on no map.
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
	Nodes  []Node
	Links  []Link
	Groups []GroupCount
	Ties   []Tie
	Legend []Count
	Hidden []Hidden
	Total  int
}

// Node is a thing on the map.
type Node struct {
	ID                            eco.ID
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
	ID          eco.ID
	Type        eco.LinkType // empty: a flow
	From, To    eco.ID
	Status      string
	ValueKind   string
	Spectrum    string
	State       eco.State
	IsSynthetic bool // rests on made-up sources alone; of a flow, both its ends
	CarriesData []eco.ID
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

// Hidden is how many things are not shown for a reason.
type Hidden struct {
	Reason Reason
	Count  int
}

// Draw makes the map. A focus that the lens does not show is NotFound.
func Draw(net *projection.Graph, ask Ask) (Picture, error) {
	s := newSheet(net, ask)
	s.bind()
	s.sort()
	s.sift()
	if err := s.reach(); err != nil {
		return Picture{}, err
	}
	s.cut()
	return s.picture(), nil
}

// sheet is a map while it is drawn.
type sheet struct {
	net   *projection.Graph
	ask   Ask
	marks []mark  // by id
	at    []int32 // by node of the net; -1: no mark
	bonds []bond
	order []int32 // the marks shown, as they come in the answer
}

// mark is a thing that could be shown.
type mark struct {
	node     projection.Node
	roles    groupSet
	group    Group
	reason   Reason
	focus    bool
	distance int32
	degree   int32
}

// newSheet puts a mark for every thing of a kind that is, or may be, on a map.
func newSheet(net *projection.Graph, ask Ask) *sheet {
	s := &sheet{net: net, ask: ask, at: make([]int32, net.Len())}
	for v := range projection.Node(net.Len()) {
		s.at[v] = -1
		kind := net.Kind(v)
		if kind != eco.KindFlow && net.Mask(v).Shows(ask.Lens) && (slices.Contains(Kinds, kind) || slices.Contains(ask.Kinds, kind)) {
			s.at[v] = int32(len(s.marks))
			s.marks = append(s.marks, mark{node: v})
		}
	}
	return s
}

// sift finds what the filters leave out.
func (s *sheet) sift() {
	for i := range s.marks {
		m := &s.marks[i]
		kind := s.net.Kind(m.node)
		switch {
		case len(s.ask.Kinds) > 0 && !slices.Contains(s.ask.Kinds, kind):
			m.reason = OtherKind
		case len(s.ask.Groups) > 0 && !slices.Contains(s.ask.Groups, m.group):
			m.reason = OtherGroup
		case len(s.ask.Spectrum) > 0 && kind == eco.KindDataset && !slices.Contains(s.ask.Spectrum, orUnknown(s.net.Text(m.node, "spectrum"))):
			m.reason = OtherSpectrum
		}
	}
	for _, b := range s.bonds {
		s.marks[b.from].degree++
		s.marks[b.to].degree++
	}
}

func orUnknown(word string) string {
	if word == "" {
		return "unknown"
	}
	return word
}

// admits tells whether the filters over links leave a bond in.
func (s *sheet) admits(b *bond) bool {
	if len(s.ask.States) > 0 && !slices.Contains(s.ask.States, b.state) {
		return false
	}
	return len(s.ask.Statuses) == 0 || !b.isFlow() || slices.Contains(s.ask.Statuses, s.status(b))
}
