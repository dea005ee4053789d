package trace

import (
	"sync"

	"catchment/ecosystem/projection"
)

// marks is a set of nodes with a number each, used again and again: what carries
// an older generation is not in the set, so that nothing has to be cleared.
type marks struct {
	seen       []uint32
	number     []int32 // of what is seen; made when first needed
	generation uint32
	queue      []projection.Node
}

var pool = sync.Pool{New: func() any { return new(marks) }}

// borrow gives an empty set of nodes of a net.
func borrow(nodes int) *marks {
	m := pool.Get().(*marks)
	if m.generation++; m.generation == 0 || len(m.seen) < nodes {
		m.seen, m.generation = make([]uint32, nodes), 1
	}
	m.queue = m.queue[:0]
	return m
}

func (m *marks) giveBack() { pool.Put(m) }

func (m *marks) has(v projection.Node) bool { return m.seen[v] == m.generation }

// add puts a node into the set; false where it is there already.
func (m *marks) add(v projection.Node) bool {
	if m.seen[v] == m.generation {
		return false
	}
	m.seen[v] = m.generation
	return true
}

// set gives a node a number; the node is in the set from then on.
func (m *marks) set(v projection.Node, number int32) {
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
func Reach(n *projection.Graph, from []projection.Node, s Scope) Spread {
	m := borrow(n.Len())
	defer m.giveBack()
	for _, v := range from {
		if m.add(v) {
			m.queue = append(m.queue, v)
		}
	}
	levels := []int{0}
	hops := n.Hops(s.Walk)
	lens, statuses := s.takes()
	for low := 0; len(levels) <= s.Depth && low < len(m.queue); {
		high := len(m.queue)
		levels = append(levels, high)
		m.level(hops, s.Direction == Back, low, lens, statuses)
		low = high
	}
	if last := len(levels) - 1; levels[last] == len(m.queue) && last > 0 {
		levels = levels[:last] // nothing was met there
	}
	return Spread{append([]projection.Node(nil), m.queue...), levels}
}

// level takes one step from all that stand in the queue from low on. Most steps
// lead to what has been met, so that is looked at first.
func (m *marks) level(hops *projection.Hops, back bool, low int, lens, statuses projection.Mask) {
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
