package trace

import (
	"cmp"
	"context"
	"fmt"
	"math/bits"
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Bottleneck is an actor on the ways of others. It is judged by ordered pairs: of
// two other actors, data can get from the first to the second.
type Bottleneck struct {
	Actor   projection.Node
	Through int               // pairs of which a shortest way, if only one of several, leads through the actor
	CutOff  int               // pairs of which every way leads through it: what is lost if it leaves
	Lose    []projection.Node // to whom something could not get any more: the second of a pair of CutOff
}

// Bottlenecks are the actors on the ways of others.
type Bottlenecks struct {
	Actors int // that send data to another, or get some
	Pairs  int // ordered pairs of them between which data can get
	Rows   []Bottleneck
	Total  int // actors that lie on any shortest way of others; Rows may be fewer
}

// maxBottleneckWork bounds what finding bottlenecks may cost, in words of 64 actors looked
// at: some seconds. A thousand actors with ten flows each are a tenth of it.
const maxBottleneckWork = 2 << 30

// FindBottlenecks gives the actors that most ways of data lead through: by Through,
// then CutOff, then id; at most limit. Ways go over flows from actor to actor and
// may have any number of steps; who sends to itself, and how often two actors
// exchange, does not count. LimitExceeded says that there are too many actors and flows.
func FindBottlenecks(ctx context.Context, g *projection.Graph, s Scope, limit int) (Bottlenecks, error) {
	s.Walk = projection.DataFlow
	c := bottleneckCounts{newActorGraph(g, s), nil, nil, nil}
	size := len(c.actors)
	words := (size + 63) / 64
	if cost := size * len(c.to) * words; cost > maxBottleneckWork {
		return Bottlenecks{}, &eco.Error{Code: eco.LimitExceeded, Message: fmt.Sprintf("%d actors with %d exchanges are more than bottlenecks are looked for among.", size, len(c.to)),
			Hint: "Ask for fewer statuses of flows, or for the paths between two actors."}
	}
	c.through, c.cut, c.cutOffFrom = make([]int, size), make([]int, size), make([]uint64, size*words)
	answer := Bottlenecks{Actors: size}
	source := newRootedSearch(size, words)
	for from := range size {
		if err := ctx.Err(); err != nil {
			return Bottlenecks{}, err
		}
		answer.Pairs += source.breadthFirst(&c.actorGraph, int32(from))
		source.countThrough(&c)
		source.countDominated(&c)
	}
	c.rank(&answer, words, limit)
	return answer, nil
}

// actorGraph is who can hand data to whom in one step, with actors numbered by their
// place in a list. Whom v gives to is to[start[v]:start[v+1]], who gives to v is
// from[fromStart[v]:fromStart[v+1]].
type actorGraph struct {
	actors    []projection.Node
	start     []int32 // by actor, one more than there are
	to        []int32
	fromStart []int32
	from      []int32
}

// bottleneckCounts counts, by actor, the pairs of others that it lies between.
type bottleneckCounts struct {
	actorGraph
	through, cut []int
	cutOffFrom   []uint64 // by actor: a set of actors
}

// newActorGraph gives the exchanges between different actors, each once.
func newActorGraph(g *projection.Graph, s Scope) actorGraph {
	lens, statuses := s.masks()
	hops := g.Hops(s.Walk)
	var pairs [][2]projection.Node
	var e actorGraph
	for v := range projection.Node(g.Len()) {
		for _, h := range hops.From(v) {
			pair := [2]projection.Node{v, h.To}
			if h.Mask&lens == 0 || h.Mask&statuses == 0 || h.To == v || g.Kind(v) != eco.KindActor || g.Kind(h.To) != eco.KindActor ||
				(len(pairs) > 0 && pairs[len(pairs)-1] == pair) {
				continue
			}
			pairs = append(pairs, pair)
			e.actors = append(e.actors, v, h.To)
		}
	}
	e.actors = sortedUnique(e.actors)
	place := func(v projection.Node) int32 { i, _ := slices.BinarySearch(e.actors, v); return int32(i) }
	near, far := make([]int32, len(pairs)), make([]int32, len(pairs))
	for i, p := range pairs {
		near[i], far[i] = place(p[0]), place(p[1])
	}
	e.start, e.to = adjacencyLists(len(e.actors), near, far)
	e.fromStart, e.from = adjacencyLists(len(e.actors), far, near)
	return e
}

// adjacencyLists puts together, by near end, the far ends of pairs, in the order given.
func adjacencyLists(size int, near, far []int32) (start, list []int32) {
	start, list = make([]int32, size+1), make([]int32, len(near))
	for _, v := range near {
		start[v+1]++
	}
	for i := range size {
		start[i+1] += start[i]
	}
	next := slices.Clone(start)
	for i, v := range near {
		list[next[v]] = far[i]
		next[v]++
	}
	return start, list
}

func (e *actorGraph) out(v int32) []int32  { return e.to[e.start[v]:e.start[v+1]] }
func (e *actorGraph) into(v int32) []int32 { return e.from[e.fromStart[v]:e.fromStart[v+1]] }

// rank orders the actors and completes the answer.
func (c *bottleneckCounts) rank(answer *Bottlenecks, words, limit int) {
	for i, v := range c.actors {
		if c.through[i] > 0 {
			answer.Rows = append(answer.Rows, Bottleneck{v, c.through[i], c.cut[i], c.members(c.cutOffFrom[i*words : (i+1)*words])})
		}
	}
	answer.Total = len(answer.Rows)
	slices.SortFunc(answer.Rows, func(a, b Bottleneck) int {
		return cmp.Or(cmp.Compare(b.Through, a.Through), cmp.Compare(b.CutOff, a.CutOff), cmp.Compare(a.Actor, b.Actor))
	})
	answer.Rows = answer.Rows[:min(limit, len(answer.Rows))]
}

// members lists the actors of a set.
func (c *bottleneckCounts) members(set []uint64) []projection.Node {
	var list []projection.Node
	for at, word := range set {
		for ; word != 0; word &= word - 1 {
			list = append(list, c.actors[at*64+bits.TrailingZeros64(word)])
		}
	}
	return list
}
