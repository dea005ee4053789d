package trace

import "math/bits"

// source looks at the ways that begin at one actor, one actor after the other.
type source struct {
	root     int32
	order    []int32  // who is reached, nearest first
	depth    []int32  // by actor; -1: not reached
	below    []uint64 // by actor: whom shortest ways through it lead on to
	words    int
	post     []int32 // who is reached, each before what led to it first
	number   []int32 // by actor: its place in post
	dominant []int32 // by actor: the last one that all ways to it have in common; -1: not known yet
	stack    []visit
}

// visit is an actor in a walk in depth, and how many of its exchanges have been taken.
type visit struct {
	at    int32
	taken int
}

func newSource(size, words int) *source {
	return &source{depth: make([]int32, size), below: make([]uint64, size*words), words: words,
		number: make([]int32, size), dominant: make([]int32, size)}
}

// spread walks in breadth and gives how many others are reached.
func (s *source) spread(e *exchanges, root int32) int {
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

// between counts, for everyone reached, whom shortest ways lead on to from there:
// the furthest first, each gathers what those a step further have gathered.
func (s *source) between(c *crossing) {
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

// dominated counts, for everyone reached, who is reached through it alone: those
// that it dominates, found as Cooper, Harvey and Kennedy do.
func (s *source) dominated(c *crossing) {
	s.walkInDepth(&c.exchanges)
	for _, v := range s.post {
		s.dominant[v] = -1
	}
	s.dominant[s.root] = s.root
	for changed := true; changed; {
		changed = false
		for at := len(s.post) - 2; at >= 0; at-- { // the root is last
			if v := s.post[at]; s.settle(&c.exchanges, v) {
				changed = true
			}
		}
	}
	for _, t := range s.post {
		for v := s.dominant[t]; t != s.root && v != s.root; v = s.dominant[v] {
			c.cut[v]++
			c.lose[int(v)*s.words+int(t/64)] |= 1 << (t % 64)
		}
	}
}

// settle finds what the ways to an actor have in common, as far as is known; true where that is news.
func (s *source) settle(e *exchanges, v int32) bool {
	common := int32(-1)
	for _, p := range e.into(v) {
		switch {
		case s.depth[p] < 0 || s.dominant[p] < 0:
		case common < 0:
			common = p
		default:
			common = s.meeting(common, p)
		}
	}
	news := s.dominant[v] != common
	s.dominant[v] = common
	return news
}

// meeting gives the last that the ways to two actors have in common.
func (s *source) meeting(a, b int32) int32 {
	for a != b {
		for s.number[a] < s.number[b] {
			a = s.dominant[a]
		}
		for s.number[b] < s.number[a] {
			b = s.dominant[b]
		}
	}
	return a
}

// walkInDepth orders who is reached so that each comes before what led to it.
func (s *source) walkInDepth(e *exchanges) {
	s.post = s.post[:0]
	for _, v := range s.order {
		s.number[v] = -1
	}
	s.number[s.root] = 0
	s.stack = append(s.stack[:0], visit{at: s.root})
	for len(s.stack) > 0 {
		top := &s.stack[len(s.stack)-1]
		if out := e.out(top.at); top.taken < len(out) {
			w := out[top.taken]
			top.taken++
			if s.number[w] < 0 {
				s.number[w] = 0
				s.stack = append(s.stack, visit{at: w})
			}
			continue
		}
		s.number[top.at] = int32(len(s.post))
		s.post = append(s.post, top.at)
		s.stack = s.stack[:len(s.stack)-1]
	}
}
