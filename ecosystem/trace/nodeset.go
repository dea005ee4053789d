package trace

import (
	"sync"

	"catchment/ecosystem/projection"
)

// nodeSet is a set of nodes, each with a number if its user gives it one, and a queue
// of nodes beside it. It is used again and again from a pool: a node is in the set if
// seen has the set's generation for it, so that the next user, whose generation is one
// more, has an empty set and nothing has to be cleared.
type nodeSet struct {
	seen       []uint32 // by node: the generation in which it was added last
	number     []int32  // by node of the set; made when first needed
	generation uint32
	queue      []projection.Node
}

var pool = sync.Pool{New: func() any { return new(nodeSet) }}

// borrowNodeSet gives an empty set for a graph of so many nodes; release gives it back.
func borrowNodeSet(nodes int) *nodeSet {
	set := pool.Get().(*nodeSet)
	if set.generation++; set.generation == 0 || len(set.seen) < nodes {
		set.seen, set.generation = make([]uint32, nodes), 1
	}
	set.queue = set.queue[:0]
	return set
}

func (set *nodeSet) release() { pool.Put(set) }

func (set *nodeSet) has(v projection.Node) bool { return set.seen[v] == set.generation }

// add puts a node into the set; false where it is there already.
func (set *nodeSet) add(v projection.Node) bool {
	if set.seen[v] == set.generation {
		return false
	}
	set.seen[v] = set.generation
	return true
}

// setNumber gives a node a number; the node is in the set from then on.
func (set *nodeSet) setNumber(v projection.Node, number int32) {
	if len(set.number) < len(set.seen) {
		set.number = make([]int32, len(set.seen))
	}
	set.seen[v], set.number[v] = set.generation, number
}
