package trace

import "catchment/ecosystem/projection"

// Spread is what a walk reaches.
type Spread struct {
	Nodes  []projection.Node // where it begins, then by depth, as they are met
	Levels []int             // by depth: where it begins in Nodes
}

// Reach gives everything within the scope's depth, one way: Onward or Back. It
// heeds neither PerNode nor Limit.
func Reach(g *projection.Graph, from []projection.Node, s Scope) Spread {
	set := borrowNodeSet(g.Len())
	defer set.release()
	for _, v := range from {
		if set.add(v) {
			set.queue = append(set.queue, v)
		}
	}
	levels := []int{0}
	hops := g.Hops(s.Walk)
	lens, statuses := s.masks()
	for low := 0; len(levels) <= s.Depth && low < len(set.queue); {
		high := len(set.queue)
		levels = append(levels, high)
		set.takeLevel(hops, s.Direction == Back, low, lens, statuses)
		low = high
	}
	if last := len(levels) - 1; levels[last] == len(set.queue) && last > 0 {
		levels = levels[:last] // nothing was met there
	}
	return Spread{append([]projection.Node(nil), set.queue...), levels}
}

// takeLevel takes one step from all nodes of the queue from low on. Most steps lead to
// what is in the set already, so that is looked at first.
func (set *nodeSet) takeLevel(hops *projection.Hops, back bool, low int, lens, statuses projection.Mask) {
	seen, generation, queue := set.seen, set.generation, set.queue
	for _, v := range queue[low:] {
		for _, h := range stepsOf(hops, back, v) {
			if seen[h.To] != generation && h.Mask&lens != 0 && h.Mask&statuses != 0 {
				seen[h.To] = generation
				queue = append(queue, h.To)
			}
		}
	}
	set.queue = queue
}

// stepsOf gives the steps on from a node, or back.
func stepsOf(h *projection.Hops, back bool, v projection.Node) []projection.Hop {
	if back {
		return h.Back(v)
	}
	return h.From(v)
}
