// Package trace answers how things hang together: what lies around a thing, how
// data gets from one actor to another, who holds a dataset and how it travels, and
// which actors sit on most ways. It walks the [projection.Graph], breadth first, along
// the directed steps of one [projection.Walk] and never through classes that many
// things share. Steps that the lens hides, that nobody claims any more, or whose
// flow has another status than those asked for, are not taken.
//
// Answers are the same in every run: nodes are ordered by their ids, and whatever
// is left out is counted.
package trace

import (
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Direction says which way steps are taken.
type Direction int

// The directions.
const (
	Onward Direction = iota // the way the data, the responsibility goes
	Back                    // against it
	Both
)

// Bounds that hold whatever is asked.
const (
	MaxDepth    = 10      // steps from where a walk begins
	MaxNodes    = 1000    // nodes in one answer
	MaxSteps    = 5000    // steps in one neighbourhood
	MaxPaths    = 100     // paths in one answer
	maxPathWork = 1 << 20 // steps that looking for paths may take
)

// Scope is what a walk may take and how far it goes.
type Scope struct {
	Walk      projection.Walk
	Lens      eco.Lens
	Age       eco.Age         // when a claim is stale, for the states of links
	Statuses  projection.Mask // of flows; none: existing and conditional
	Direction Direction
	Depth     int // steps from where the walk begins
	PerNode   int // steps taken from one node in one direction; 0: all
	Limit     int // nodes in the answer, where the walk begins included; 0: all
	Steps     int // steps in the answer; 0: all
}

// defaultStatuses are the statuses of flows that are walked unless others are asked for.
var defaultStatuses = projection.Status("existing", "conditional")

// masks gives the bits of which a step needs one each.
func (s Scope) masks() (lens, statuses projection.Mask) {
	if s.Statuses == 0 {
		return projection.Through(s.Lens), defaultStatuses
	}
	return projection.Through(s.Lens), s.Statuses
}

// Step is one step that was taken, in the direction of the walk, whichever way it was looked at.
type Step struct {
	From, To, Via projection.Node // Via: the flow between, or None
}

// LinksOf gives the links that a step rests on, and the weakest of their states.
func (s Scope) LinksOf(g *projection.Graph, step Step) ([]int32, eco.State) {
	links := g.LinksOf(s.Walk, step.From, projection.Hop{To: step.To, Via: step.Via}, s.Lens)
	return links, s.weakestState(g, links)
}

// nodes finds things in the graph, each once, in the order of their ids. NotFound
// names all that are not there or do not show.
func (s Scope) nodes(g *projection.Graph, ids []eco.ID) ([]projection.Node, error) {
	var nodes []projection.Node
	var missing []eco.ID
	for _, id := range ids {
		v := g.Find(id)
		if v == projection.None || !g.Mask(v).Shows(s.Lens) {
			missing = append(missing, id)
			continue
		}
		nodes = append(nodes, v)
	}
	if len(missing) > 0 {
		return nil, &eco.Error{Code: eco.NotFound, Message: "Nothing that one could walk from is known by the id " + string(missing[0]) + ".",
			Hint: "Courses, presentations, venues and findings lie on no walk; search for the thing, or check the id.", IDs: missing}
	}
	return sortedUnique(nodes), nil
}

// sortedUnique gives nodes each once, by number.
func sortedUnique(nodes []projection.Node) []projection.Node {
	slices.Sort(nodes)
	return slices.Compact(nodes)
}

func (d Direction) ways() []Direction {
	if d == Both {
		return []Direction{Onward, Back}
	}
	return []Direction{d}
}

func stepOf(v projection.Node, h projection.Hop, d Direction) Step {
	if d == Back {
		return Step{h.To, v, h.Via}
	}
	return Step{v, h.To, h.Via}
}

// weakestState gives the weakest state of some links: one that sources dispute before one that has aged.
func (s Scope) weakestState(g *projection.Graph, links []int32) eco.State {
	weakest := len(eco.States) - 1
	for _, l := range links {
		weakest = min(weakest, slices.Index(eco.States, g.State(l, s.Lens, s.Age)))
	}
	return eco.States[weakest]
}
