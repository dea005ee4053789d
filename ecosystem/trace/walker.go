package trace

import (
	"sync"

	"catchment/ecosystem/projection"
)

// nodeSet is a set of nodes with a number each, used again and again: what carries
// an older generation is not in the set, so that nothing has to be cleared.
type nodeSet struct {
	seen       []uint32
	number     []int32 // of what is seen; made when first needed
	generation uint32
	queue      []projection.Node
}

var pool = sync.Pool{New: func() any { return new(nodeSet) }}

// borrowNodeSet gives an empty set of nodes of a net.
func borrowNodeSet(nodes int) *nodeSet {
	m := pool.Get().(*nodeSet)
	if m.generation++; m.generation == 0 || len(m.seen) < nodes {
		m.seen, m.generation = make([]uint32, nodes), 1
	}
	m.queue = m.queue[:0]
	return m
}

func (m *nodeSet) release() { pool.Put(m) }

func (m *nodeSet) has(v projection.Node) bool { return m.seen[v] == m.generation }

// add puts a node into the set; false where it is there already.
func (m *nodeSet) add(v projection.Node) bool {
	if m.seen[v] == m.generation {
		return false
	}
	m.seen[v] = m.generation
	return true
}

// setNumber gives a node a number; the node is in the set from then on.
func (m *nodeSet) setNumber(v projection.Node, number int32) {
	if len(m.number) < len(m.seen) {
		m.number = make([]int32, len(m.seen))
	}
	m.seen[v], m.number[v] = m.generation, number
}

// Spread is what a walk reaches.
type Spread struct {
	Nodes  []projection.Node // where it begins, then by depth, as they are met
	Levels []int             // by depth: where it begins in Nodes
}

// Reach gives everything within the scope's depth, one way: Onward or Back. It
// heeds neither PerNode nor Limit.
func Reach(g *projection.Graph, from []projection.Node, s Scope) Spread {
	m := borrowNodeSet(g.Len())
	defer m.release()
	for _, v := range from {
		if m.add(v) {
			m.queue = append(m.queue, v)
		}
	}
	levels := []int{0}
	hops := g.Hops(s.Walk)
	lens, statuses := s.masks()
	for low := 0; len(levels) <= s.Depth && low < len(m.queue); {
		high := len(m.queue)
		levels = append(levels, high)
		m.takeLevel(hops, s.Direction == Back, low, lens, statuses)
		low = high
	}
	if last := len(levels) - 1; levels[last] == len(m.queue) && last > 0 {
		levels = levels[:last] // nothing was met there
	}
	return Spread{append([]projection.Node(nil), m.queue...), levels}
}

// takeLevel takes one step from all that stand in the queue from low on. Most steps
// lead to what has been met, so that is looked at first.
func (m *nodeSet) takeLevel(hops *projection.Hops, back bool, low int, lens, statuses projection.Mask) {
	seen, generation, queue := m.seen, m.generation, m.queue
	for _, v := range queue[low:] {
		for _, h := range stepsOf(hops, back, v) {
			if seen[h.To] != generation && h.Mask&lens != 0 && h.Mask&statuses != 0 {
				seen[h.To] = generation
				queue = append(queue, h.To)
			}
		}
	}
	m.queue = queue
}

// stepsOf gives the steps on from a node, or back.
func stepsOf(h *projection.Hops, back bool, v projection.Node) []projection.Hop {
	if back {
		return h.Back(v)
	}
	return h.From(v)
}
