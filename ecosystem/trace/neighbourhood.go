package trace

import (
	"cmp"
	"fmt"
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Neighbourhood is what lies around some things.
type Neighbourhood struct {
	Nodes   []Neighbour // where it begins, then by depth, as they are met
	Steps   []Step      // that were taken, each once
	Omitted int         // steps that are not shown, of all nodes together
	Capped  bool        // a bound left out something that lies within the depth
}

// Neighbour is a thing in a neighbourhood.
type Neighbour struct {
	Node    projection.Node
	Depth   int // steps from the nearest thing that the walk began at
	Steps   int // that start or end at it, in the direction asked; one to itself is one
	Omitted int // of these, how many are not shown
}

// Around gives what lies within so many steps of some things. From each node as
// many steps are taken as PerNode allows, by far end and flow, in each direction;
// once Limit nodes are there only steps between them are, and after Steps steps
// none. The last nodes' own steps are counted, not taken. NotFound names what is
// not there, LimitExceeded says that more things are begun at than Limit allows.
func Around(g *projection.Graph, ids []eco.ID, s Scope) (Neighbourhood, error) {
	from, err := s.nodes(g, ids)
	if err != nil {
		return Neighbourhood{}, err
	}
	if s.Limit > 0 && len(from) > s.Limit {
		return Neighbourhood{}, &eco.Error{Code: eco.LimitExceeded, Message: fmt.Sprintf("The walk begins at %d things (of); limit lets the answer hold %d.", len(from), s.Limit),
			Hint: "Begin at fewer things, or raise limit."}
	}
	w := neighbourhoodWalk{hops: g.Hops(s.Walk), scope: s, found: borrowNodeSet(g.Len()), ways: s.Direction.ways()}
	w.lens, w.statuses = s.masks()
	defer w.found.release()
	for _, v := range from {
		w.addNode(v, 0)
	}
	for at := 0; at < len(w.nodes) && w.nodes[at].Depth < s.Depth; at++ {
		w.takeSteps(w.nodes[at].Node, w.nodes[at].Depth+1)
	}
	if s.Direction == Both {
		slices.SortFunc(w.steps, compareSteps)
		w.steps = slices.Compact(w.steps)
	}
	return w.countOmitted(), nil
}

func compareSteps(a, b Step) int {
	return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Via, b.Via))
}

// neighbourhoodWalk gathers a neighbourhood.
type neighbourhoodWalk struct {
	hops           *projection.Hops
	lens, statuses projection.Mask
	ways           []Direction
	scope          Scope
	found          *nodeSet
	nodes          []Neighbour
	steps          []Step
	capped         bool
}

// addNode adds a node that is new; false where there is no room for it.
func (w *neighbourhoodWalk) addNode(v projection.Node, depth int) bool {
	if w.found.has(v) {
		return true
	}
	if w.scope.Limit > 0 && len(w.nodes) >= w.scope.Limit {
		return false
	}
	w.found.setNumber(v, int32(len(w.nodes)))
	w.nodes = append(w.nodes, Neighbour{Node: v, Depth: depth})
	return true
}

// takeSteps takes the steps of a node.
func (w *neighbourhoodWalk) takeSteps(v projection.Node, depth int) {
	for _, d := range w.ways {
		room := w.scope.PerNode
		for _, h := range stepsOf(w.hops, d == Back, v) {
			if !w.isAllowed(h) {
				continue
			}
			full := (w.scope.PerNode > 0 && room == 0) || (w.scope.Steps > 0 && len(w.steps) >= w.scope.Steps)
			if full || !w.addNode(h.To, depth) {
				w.capped = true
				if full {
					break
				}
				continue
			}
			w.steps = append(w.steps, stepOf(v, h, d))
			room--
		}
	}
}

func (w *neighbourhoodWalk) isAllowed(h projection.Hop) bool {
	return h.Mask&w.lens != 0 && h.Mask&w.statuses != 0
}

// countOmitted completes the neighbourhood by what is not in it.
func (w *neighbourhoodWalk) countOmitted() Neighbourhood {
	all := Neighbourhood{Nodes: w.nodes, Steps: w.steps, Capped: w.capped}
	for i := range w.nodes {
		for _, d := range w.ways {
			for _, h := range stepsOf(w.hops, d == Back, w.nodes[i].Node) {
				toItself := h.To == w.nodes[i].Node
				if w.isAllowed(h) && (!toItself || d == w.ways[0]) {
					w.nodes[i].Steps++
				}
			}
		}
		w.nodes[i].Omitted = w.nodes[i].Steps
	}
	for _, step := range w.steps {
		if w.scope.Direction != Back {
			w.nodes[w.found.number[step.From]].Omitted--
		}
		if w.scope.Direction == Back || w.scope.Direction == Both && step.From != step.To {
			w.nodes[w.found.number[step.To]].Omitted--
		}
	}
	for _, n := range w.nodes {
		all.Omitted += n.Omitted
	}
	return all
}
