package trace

import "math/bits"

// rootedSearch looks at the ways that begin at one actor, the root. FindBottlenecks
// makes one and uses it for each actor in turn: breadthFirst finds who is reached,
// countThrough who is on shortest ways, countDominated who is on all ways.
type rootedSearch struct {
	root       int32
	order      []int32  // who is reached, nearest first
	depth      []int32  // by actor; -1: not reached
	below      []uint64 // by actor: whom shortest ways through it lead on to; then whom it dominates
	words      int
	postOrder  []int32 // who is reached, each before what led to it first
	postNumber []int32 // by actor: its place in postOrder
	dominator  []int32 // by actor: the last one that all ways to it have in common; -1: not known yet
	stack      []frame
}

// frame is an actor on the stack of a depth-first search, and how many of its exchanges
// have been taken.
type frame struct {
	at    int32
	taken int
}

func newRootedSearch(size, words int) *rootedSearch {
	return &rootedSearch{depth: make([]int32, size), below: make([]uint64, size*words), words: words,
		postNumber: make([]int32, size), dominator: make([]int32, size)}
}

// breadthFirst walks in breadth and gives how many others are reached.
func (s *rootedSearch) breadthFirst(e *actorGraph, root int32) int {
	for i := range s.depth {
		s.depth[i] = -1
	}
	s.root, s.depth[root] = root, 0
	s.order = append(s.order[:0], root)
	for at := 0; at < len(s.order); at++ {
		v := s.order[at]
		for _, w := range e.out(v) {
			if s.depth[w] < 0 {
				s.depth[w] = s.depth[v] + 1
				s.order = append(s.order, w)
			}
		}
	}
	return len(s.order) - 1
}

// countThrough counts, for everyone reached, whom shortest ways lead on to from there:
// the furthest first, each gathers what those a step further have gathered.
func (s *rootedSearch) countThrough(c *bottleneckCounts) {
	for at := len(s.order) - 1; at > 0; at-- {
		v := s.order[at]
		mine := s.below[int(v)*s.words : int(v+1)*s.words]
		clear(mine)
		for _, w := range c.out(v) {
			if s.depth[w] != s.depth[v]+1 {
				continue
			}
			for i, word := range s.below[int(w)*s.words : int(w+1)*s.words] {
				mine[i] |= word
			}
			mine[w/64] |= 1 << (w % 64)
		}
		for _, word := range mine {
			c.through[v] += bits.OnesCount64(word)
		}
	}
}

// countDominated counts, for everyone reached, who is reached through it alone: those
// that it dominates, by the algorithm of Cooper, Harvey and Kennedy, A Simple, Fast
// Dominance Algorithm (2001).
func (s *rootedSearch) countDominated(c *bottleneckCounts) {
	s.depthFirst(&c.actorGraph)
	for _, v := range s.postOrder {
		s.dominator[v] = -1
	}
	s.dominator[s.root] = s.root
	for changed := true; changed; {
		changed = false
		for at := len(s.postOrder) - 2; at >= 0; at-- { // the root is last
			if v := s.postOrder[at]; s.updateDominator(&c.actorGraph, v) {
				changed = true
			}
		}
	}
	s.countDominatedSets(c)
}

// countDominatedSets counts, each actor after those that it dominates, whom it dominates.
func (s *rootedSearch) countDominatedSets(c *bottleneckCounts) {
	set := func(v int32) []uint64 { return s.below[int(v)*s.words : int(v+1)*s.words] }
	for _, v := range s.postOrder {
		clear(set(v))
	}
	for _, v := range s.postOrder[:len(s.postOrder)-1] { // the root is last
		mine, above := set(v), set(s.dominator[v])
		lose := c.cutOffFrom[int(v)*s.words : int(v+1)*s.words]
		for i, word := range mine {
			c.cut[v] += bits.OnesCount64(word)
			lose[i] |= word
			above[i] |= word
		}
		above[v/64] |= 1 << (v % 64)
	}
}

// updateDominator finds what the ways to an actor have in common, as far as is known;
// true where that is another than before.
func (s *rootedSearch) updateDominator(e *actorGraph, v int32) bool {
	common := int32(-1)
	for _, p := range e.into(v) {
		switch {
		case s.depth[p] < 0 || s.dominator[p] < 0:
		case common < 0:
			common = p
		default:
			common = s.commonDominator(common, p)
		}
	}
	news := s.dominator[v] != common
	s.dominator[v] = common
	return news
}

// commonDominator gives the last that the ways to two actors have in common.
func (s *rootedSearch) commonDominator(a, b int32) int32 {
	for a != b {
		for s.postNumber[a] < s.postNumber[b] {
			a = s.dominator[a]
		}
		for s.postNumber[b] < s.postNumber[a] {
			b = s.dominator[b]
		}
	}
	return a
}

// depthFirst orders who is reached so that each comes before what led to it.
func (s *rootedSearch) depthFirst(e *actorGraph) {
	s.postOrder = s.postOrder[:0]
	for _, v := range s.order {
		s.postNumber[v] = -1
	}
	s.postNumber[s.root] = 0
	s.stack = append(s.stack[:0], frame{at: s.root})
	for len(s.stack) > 0 {
		top := &s.stack[len(s.stack)-1]
		if out := e.out(top.at); top.taken < len(out) {
			w := out[top.taken]
			top.taken++
			if s.postNumber[w] < 0 {
				s.postNumber[w] = 0
				s.stack = append(s.stack, frame{at: w})
			}
			continue
		}
		s.postNumber[top.at] = int32(len(s.postOrder))
		s.postOrder = append(s.postOrder, top.at)
		s.stack = s.stack[:len(s.stack)-1]
	}
}
