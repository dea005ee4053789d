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
func Paths(n *projection.Graph, from, to eco.ID, s Scope, limit int) (Ways, error) {
	var ends [2]projection.Node
	for i, id := range []eco.ID{from, to} {
		found, err := s.nodes(n, []eco.ID{id})
		if err != nil {
			return Ways{}, err
		}
		ends[i] = found[0]
	}
	if from == to {
		return Ways{}, &eco.Error{Code: eco.BadRequest, Message: "The path would end where it begins.", Hint: "Name two different things."}
	}
	return search(n, ends[0], ends[1], s, limit), nil
}

// seeker looks for paths, one length after the other, so that the shortest come
// first. It goes only where the target can still be reached in the steps left.
type seeker struct {
	hops           *projection.Hops
	lens, statuses projection.Mask
	target         projection.Node
	away           *marks // by node: steps to the target, where there are so few
	on             *marks // what the path has met; its generation is the whole search's
	path           []Step
	found          func(path []Step) // is told each path
	left           int               // steps that may still be taken
}

func search(n *projection.Graph, from, to projection.Node, s Scope, limit int) Ways {
	k := seeker{hops: n.Hops(s.Walk), target: to, away: borrow(n.Len()), on: borrow(n.Len()), left: work}
	defer k.away.giveBack()
	defer k.on.giveBack()
	k.lens, k.statuses = s.takes()
	k.measure(n.Len())
	if !k.away.has(from) {
		return Ways{}
	}
	var ways Ways
	k.found = func(path []Step) {
		if ways.AtLeast++; ways.AtLeast <= limit {
			ways.Paths = append(ways.Paths, Path{Steps: append([]Step(nil), path...)})
		}
	}
	for length := k.distance(from); length <= s.Depth && k.left > 0; length++ {
		k.on.set(from, 1)
		k.exactly(from, length)
	}
	switch {
	case ways.AtLeast > limit:
		ways.StoppedBy = StopLimit
	case k.left <= 0:
		ways.StoppedBy = StopWork
	case k.longer(from, s.Depth, &ways.AtLeast):
		ways.StoppedBy = StopLength
	}
	for i := range ways.Paths {
		ways.Paths[i].Terms = s.along(n, ways.Paths[i].Steps)
		ways.Paths[i].Carried = s.throughout(n, ways.Paths[i].Steps)
	}
	return ways
}

// along joins the terms of the steps of a path.
func (s Scope) along(n *projection.Graph, steps []Step) Terms {
	var t Terms
	if s.Walk != projection.DataFlow {
		return t
	}
	for i, step := range steps {
		t = Join(t, s.termsOf(n, i+1, step.From, projection.Hop{To: step.To, Via: step.Via}))
	}
	return t
}

// throughout gives the datasets that all steps carry, by number.
func (s Scope) throughout(n *projection.Graph, steps []Step) []projection.Node {
	var all []projection.Node
	for i, step := range steps {
		var here []projection.Node
		if step.Via != projection.None {
			for _, a := range n.OutOf(step.Via, eco.LinkCarries) {
				if n.IsSupported(a, s.Lens) && (i == 0 || slices.Contains(all, a.To)) {
					here = append(here, a.To)
				}
			}
		}
		all = slices.Compact(here)
	}
	return all
}

// measure finds how far everything is from the target.
func (k *seeker) measure(nodes int) {
	m := k.away
	m.set(k.target, 0)
	m.queue = append(m.queue, k.target)
	for at := 0; at < len(m.queue); at++ {
		v := m.queue[at]
		for _, h := range k.hops.Back(v) {
			if k.takes(h) && !m.has(h.To) {
				m.set(h.To, m.number[v]+1)
				m.queue = append(m.queue, h.To)
			}
		}
	}
}

func (k *seeker) takes(h projection.Hop) bool { return h.Mask&k.lens != 0 && h.Mask&k.statuses != 0 }

func (k *seeker) distance(v projection.Node) int { return int(k.away.number[v]) }

// met tells whether the path goes through a node.
func (k *seeker) met(v projection.Node) bool { return k.on.has(v) && k.on.number[v] == 1 }

// exactly finds the paths that go on from a node with so many steps.
func (k *seeker) exactly(v projection.Node, steps int) {
	for _, h := range k.hops.From(v) {
		if k.left--; k.left <= 0 {
			return
		}
		if !k.takes(h) || !k.away.has(h.To) || k.distance(h.To) > steps-1 || k.met(h.To) {
			continue
		}
		if h.To == k.target {
			if steps == 1 {
				k.found(append(k.path, Step{v, h.To, h.Via}))
			}
			continue
		}
		k.path = append(k.path, Step{v, h.To, h.Via})
		k.on.set(h.To, 1)
		k.exactly(h.To, steps-1)
		k.on.set(h.To, 0)
		k.path = k.path[:len(k.path)-1]
	}
}

// longer tells whether there is a path of more steps, or whether that cannot be
// ruled out with the work that is left; one that is found is counted.
func (k *seeker) longer(from projection.Node, than int, count *int) bool {
	k.on.set(from, 1)
	found := k.beyond(from, than)
	if found {
		*count++
	}
	return found || k.left <= 0
}

// beyond looks for one path that has more steps.
func (k *seeker) beyond(v projection.Node, steps int) bool {
	for _, h := range k.hops.From(v) {
		if k.left--; k.left <= 0 {
			return false
		}
		if !k.takes(h) || !k.away.has(h.To) || k.met(h.To) {
			continue
		}
		if h.To == k.target {
			if steps < 1 {
				return true
			}
			continue
		}
		k.on.set(h.To, 1)
		if k.beyond(h.To, steps-1) {
			return true
		}
		k.on.set(h.To, 0)
	}
	return false
}
