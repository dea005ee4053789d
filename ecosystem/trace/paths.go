package trace

import (
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Path is one way from one thing to another that meets nothing twice.
type Path struct {
	Steps []Step
	Terms Terms // of all steps together; zero where the walk is not over data
	// Carried are the datasets that every flow of the path carries: what is known to
	// go all the way. Where there are none, each flow carries something else.
	Carried []projection.Node
}

// Ways are the paths between two things.
type Ways struct {
	Paths     []Path // the shortest first, then by what they meet
	StoppedBy Stop   // what kept further paths from being listed; empty: these are all
	AtLeast   int    // how many paths there are at least, those not listed included
}

// Stop says what kept an answer from being whole.
type Stop string

// What may stop the looking for paths.
const (
	StopLimit  Stop = "limit"  // there are more paths than were asked for
	StopLength Stop = "length" // there are longer paths, or it could not be ruled out
	StopWork   Stop = "work"   // looking on would have taken too long
)

// Stops lists what may stop.
var Stops = []Stop{StopLimit, StopLength, StopWork}

// Paths gives the simple paths from one thing to another that have at most Depth
// steps, at most limit of them. Two flows between the same two actors make two
// paths. NotFound names what is not there, BadRequest says that both are the same.
// The scope's direction, PerNode and Limit are not heeded: paths go onward.
func Paths(g *projection.Graph, from, to eco.ID, s Scope, limit int) (Ways, error) {
	var ends [2]projection.Node
	for i, id := range []eco.ID{from, to} {
		found, err := s.nodes(g, []eco.ID{id})
		if err != nil {
			return Ways{}, err
		}
		ends[i] = found[0]
	}
	if from == to {
		return Ways{}, &eco.Error{Code: eco.BadRequest, Message: "The path would end where it begins.", Hint: "Name two different things."}
	}
	return searchPaths(g, ends[0], ends[1], s, limit), nil
}

// pathSearch looks for paths, one length after the other, so that the shortest come
// first (iterative deepening). It goes only where the target can still be reached in
// the steps left.
type pathSearch struct {
	hops           *projection.Hops
	lens, statuses projection.Mask
	target         projection.Node
	distances      *nodeSet // by node: steps to the target, where there are so few
	onPath         *nodeSet // what the path has met; its generation is the whole search's
	path           []Step
	found          func(path []Step) // is told each path
	workLeft       int               // steps that may still be taken
}

// searchPaths gives the paths between two nodes, with their terms.
func searchPaths(g *projection.Graph, from, to projection.Node, s Scope, limit int) Ways {
	search := pathSearch{hops: g.Hops(s.Walk), target: to, distances: borrowNodeSet(g.Len()), onPath: borrowNodeSet(g.Len()), workLeft: maxPathWork}
	defer search.distances.release()
	defer search.onPath.release()
	search.lens, search.statuses = s.masks()
	search.measureDistances(g.Len())
	if !search.distances.has(from) {
		return Ways{}
	}
	var ways Ways
	search.found = func(path []Step) {
		if ways.AtLeast++; ways.AtLeast <= limit {
			ways.Paths = append(ways.Paths, Path{Steps: append([]Step(nil), path...)})
		}
	}
	for length := search.distance(from); length <= s.Depth && search.workLeft > 0; length++ {
		search.onPath.setNumber(from, 1)
		search.findOfLength(from, length)
	}
	switch {
	case ways.AtLeast > limit:
		ways.StoppedBy = StopLimit
	case search.workLeft <= 0:
		ways.StoppedBy = StopWork
	case search.isThereLonger(from, s.Depth, &ways.AtLeast):
		ways.StoppedBy = StopLength
	}
	for i := range ways.Paths {
		ways.Paths[i].Terms = s.termsAlong(g, ways.Paths[i].Steps)
		ways.Paths[i].Carried = s.carriedThroughout(g, ways.Paths[i].Steps)
	}
	return ways
}

// termsAlong joins the terms of the steps of a path.
func (s Scope) termsAlong(g *projection.Graph, steps []Step) Terms {
	var t Terms
	if s.Walk != projection.DataFlow {
		return t
	}
	for i, step := range steps {
		t = Join(t, s.termsOfStep(g, i+1, step.From, projection.Hop{To: step.To, Via: step.Via}))
	}
	return t
}

// carriedThroughout gives the datasets that all steps carry, by number.
func (s Scope) carriedThroughout(g *projection.Graph, steps []Step) []projection.Node {
	var all []projection.Node
	for i, step := range steps {
		var here []projection.Node
		if step.Via != projection.None {
			for _, a := range g.OutOf(step.Via, eco.LinkCarries) {
				if g.IsSupported(a, s.Lens) && (i == 0 || slices.Contains(all, a.To)) {
					here = append(here, a.To)
				}
			}
		}
		all = slices.Compact(here)
	}
	return all
}

// measureDistances finds how far everything is from the target.
func (search *pathSearch) measureDistances(nodes int) {
	set := search.distances
	set.setNumber(search.target, 0)
	set.queue = append(set.queue, search.target)
	for at := 0; at < len(set.queue); at++ {
		v := set.queue[at]
		for _, h := range search.hops.Back(v) {
			if search.isAllowed(h) && !set.has(h.To) {
				set.setNumber(h.To, set.number[v]+1)
				set.queue = append(set.queue, h.To)
			}
		}
	}
}

func (search *pathSearch) isAllowed(h projection.Hop) bool {
	return h.Mask&search.lens != 0 && h.Mask&search.statuses != 0
}

func (search *pathSearch) distance(v projection.Node) int { return int(search.distances.number[v]) }

// isMet tells whether the path goes through what a step leads to, or through its flow.
func (search *pathSearch) isMet(h projection.Hop) bool {
	return search.isOnPath(h.To) || h.Via != projection.None && search.isOnPath(h.Via)
}

func (search *pathSearch) isOnPath(v projection.Node) bool {
	return search.onPath.has(v) && search.onPath.number[v] == 1
}

// meet notes that the path goes over a step, 1, or does no more, 0.
func (search *pathSearch) meet(h projection.Hop, on int32) {
	search.onPath.setNumber(h.To, on)
	if h.Via != projection.None {
		search.onPath.setNumber(h.Via, on)
	}
}

// findOfLength finds the paths that go on from a node with so many steps.
func (search *pathSearch) findOfLength(v projection.Node, steps int) {
	for _, h := range search.hops.From(v) {
		if search.workLeft--; search.workLeft <= 0 {
			return
		}
		if !search.isAllowed(h) || !search.distances.has(h.To) || search.distance(h.To) > steps-1 || search.isMet(h) {
			continue
		}
		if h.To == search.target {
			if steps == 1 {
				search.found(append(search.path, Step{v, h.To, h.Via}))
			}
			continue
		}
		search.path = append(search.path, Step{v, h.To, h.Via})
		search.meet(h, 1)
		search.findOfLength(h.To, steps-1)
		search.meet(h, 0)
		search.path = search.path[:len(search.path)-1]
	}
}

// isThereLonger tells whether there is a path of more steps, or whether that cannot be
// ruled out with the work that is left; one that is found is counted.
func (search *pathSearch) isThereLonger(from projection.Node, than int, count *int) bool {
	search.onPath.setNumber(from, 1)
	found := search.findLonger(from, than)
	if found {
		*count++
	}
	return found || search.workLeft <= 0
}

// findLonger looks for one path that has more steps.
func (search *pathSearch) findLonger(v projection.Node, steps int) bool {
	for _, h := range search.hops.From(v) {
		if search.workLeft--; search.workLeft <= 0 {
			return false
		}
		if !search.isAllowed(h) || !search.distances.has(h.To) || search.isMet(h) {
			continue
		}
		if h.To == search.target {
			if steps < 1 {
				return true
			}
			continue
		}
		search.meet(h, 1)
		if search.findLonger(h.To, steps-1) {
			return true
		}
		search.meet(h, 0)
	}
	return false
}
