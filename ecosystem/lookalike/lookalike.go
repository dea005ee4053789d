// Package lookalike finds the things of a registry that may be one entered twice. What
// makes two things alike is said in package ecosystem ([eco.Alike]); here it is looked for
// among all that a lens shows: things of the graph by an index of their names and keys,
// courses among those of each provider by the sums of their names. Things that a link
// joins are known to be two, unless it says that they are the same.
package lookalike

import (
	"cmp"
	"context"
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Reader is what is asked of a store: which courses somebody has told apart.
type Reader interface {
	Lens() eco.Lens
	Find(ctx context.Context, q eco.Query, p eco.Page) (eco.Slice[eco.ID], error)
	Records(ctx context.Context, ids []eco.ID) (map[eco.ID]eco.Record, error)
	Claims(ctx context.Context, of []eco.ID) (map[eco.ID][]eco.Claim, error)
}

// All gives what is alike among the things of some kinds that a reader shows: by how sure
// that is, then by kind and id. The snapshot is of the reader's revision.
func All(ctx context.Context, s *projection.Snapshot, r Reader, kinds []eco.Kind) ([]eco.LookalikePair, error) {
	var pairs []eco.LookalikePair
	for _, p := range amongNodes(s.Graph(), r.Lens()).pairs {
		if kind, _ := p.One.Kind(); slices.Contains(kinds, kind) {
			pairs = append(pairs, p)
		}
	}
	if slices.Contains(kinds, eco.KindCourse) {
		two, err := toldApart(ctx, r)
		if err != nil {
			return nil, err
		}
		pairs = append(pairs, amongCourses(s.Courses(), r.Lens(), two)...)
	}
	slices.SortStableFunc(pairs, func(a, b eco.LookalikePair) int {
		return cmp.Or(a.Likeness.Rank()-b.Likeness.Rank(), cmp.Compare(a.One, b.One), cmp.Compare(a.Other, b.Other))
	})
	return pairs, nil
}

// To gives what is alike to a thing that is not there yet; providers are those who would
// offer it, where it is a course.
func To(s *projection.Snapshot, lens eco.Lens, thing eco.Record, providers []eco.ID) []eco.Lookalike {
	if thing.Kind == eco.KindCourse {
		return coursesAlike(s.Courses(), lens, thing, providers)
	}
	return amongNodes(s.Graph(), lens).index.To(eco.GuiseOf(thing), nil)
}

// nodes is what is alike among the things of a graph that one lens shows.
type nodes struct {
	index *eco.LookalikeIndex
	pairs []eco.LookalikePair
}

type nodesThrough struct{ lens eco.Lens }

// amongNodes finds what is alike in the graph, or remembers it.
func amongNodes(g *projection.Graph, lens eco.Lens) nodes {
	return g.Memory.Recall(nodesThrough{lens.Sight()}, func() any {
		n := nodes{index: eco.NewLookalikeIndex()}
		for v := range projection.Node(g.Len()) { //nolint:gosec // nodes are numbered so
			if g.Mask(v).Shows(lens) && eco.HasLookalikes(g.Kind(v)) {
				n.index.Add(eco.GuiseOf(named(g, v)))
			}
		}
		n.pairs = n.index.Pairs(func(one, other eco.ID) bool { return areJoined(g, lens, g.Find(one), g.Find(other)) })
		return n
	}).(nodes)
}

// named is what is compared of a node.
func named(g *projection.Graph, v projection.Node) eco.Record {
	fields := eco.Fields{"name": g.Name(v)}
	for _, list := range []string{"aliases", "keys"} {
		if items := g.List(v, list); items != nil {
			fields[list] = items
		}
	}
	if scheme := g.Text(v, "scheme"); scheme != "" {
		fields["scheme"] = scheme
	}
	return eco.Record{ID: g.ID(v), Kind: g.Kind(v), Fields: fields}
}

// areJoined tells whether a link that somebody speaks for says that two things are two.
func areJoined(g *projection.Graph, lens eco.Lens, one, other projection.Node) bool {
	isTo := func(to projection.Node) func(projection.Arc) bool {
		return func(a projection.Arc) bool {
			return a.To == to && g.TypeOf(a) != eco.LinkSameAs && g.IsSupported(a, lens)
		}
	}
	return slices.ContainsFunc(g.Out(one), isTo(other)) || slices.ContainsFunc(g.Into(one), isTo(other))
}
