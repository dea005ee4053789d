package trace_test

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/ecosystem/trace"
)

// edge is a flow as the reader by brute force sees it.
type edge struct {
	from, to int
	name     string
	status   string
	hidden   bool
}

// drawn makes a random world of a few actors and as many flows as it likes: with
// parallel flows, flows to oneself, other statuses, flows that only the team sees.
func drawn(t *rapid.T) (*world, []edge, int) {
	w := newWorld()
	size := rapid.IntRange(2, 7).Draw(t, "actors")
	for i := range size {
		w.actors(fmt.Sprint(i))
	}
	var edges []edge
	for i := range rapid.IntRange(0, 16).Draw(t, "flows") {
		e := edge{from: rapid.IntRange(0, size-1).Draw(t, "from"), to: rapid.IntRange(0, size-1).Draw(t, "to"),
			status: rapid.SampledFrom([]string{"existing", "existing", "conditional", "blocked"}).Draw(t, "status"),
			hidden: rapid.IntRange(0, 5).Draw(t, "hidden") == 0}
		e.name = fmt.Sprintf("%d>%d #%d", e.from, e.to, i)
		fields := []string{"status=" + e.status}
		if e.hidden {
			fields = append(fields, "visibility=team")
		}
		w.flow(e.name, fields...)
		edges = append(edges, e)
	}
	return w, edges, size
}

// scopes draws a lens and statuses, and gives the edges that they let through.
func scopes(t *rapid.T, edges []edge) (trace.Scope, []edge) {
	s := team
	s.Lens = rapid.SampledFrom([]eco.Lens{eco.PublicLens, eco.TeamLens}).Draw(t, "lens")
	all := rapid.Bool().Draw(t, "all statuses")
	if all {
		s.Statuses = projection.AnyStatus
	}
	s.Depth = rapid.IntRange(0, 6).Draw(t, "depth")
	return s, slices.DeleteFunc(slices.Clone(edges), func(e edge) bool {
		return (e.hidden && s.Lens == eco.PublicLens) || (e.status == "blocked" && !all)
	})
}

func TestPathsEqualBruteForce(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w, edges, size := drawn(rt)
		graph := w.build(t)
		s, edges := scopes(rt, edges)
		from, to := rapid.IntRange(0, size-1).Draw(rt, "start"), rapid.IntRange(0, size-1).Draw(rt, "end")
		if from == to {
			return
		}
		limit := rapid.IntRange(1, 20).Draw(rt, "limit")
		all := allPaths(edges, from, to)
		var short [][]edge
		for _, p := range all {
			if len(p) <= s.Depth {
				short = append(short, p)
			}
		}
		want := []string{}
		for _, p := range short[:min(limit, len(short))] {
			text := ""
			for i, e := range p {
				if i > 0 {
					text += ", "
				}
				text += e.name
			}
			want = append(want, text)
		}
		got, err := trace.Paths(graph, w.ids[fmt.Sprint(from)], w.ids[fmt.Sprint(to)], s, limit)
		if err != nil {
			rt.Fatal(err)
		}
		if diff := gocmp.Diff(want, w.ways(got)); diff != "" {
			rt.Fatalf("(-brute force +paths)\n%s", diff)
		}
		stopped := trace.Stop("")
		switch {
		case len(short) > limit:
			stopped = trace.StopLimit
		case len(all) > len(short):
			stopped = trace.StopLength
		}
		if got.StoppedBy != stopped || got.AtLeast > len(all) || got.AtLeast < len(got.Paths) || (stopped == "" && got.AtLeast != len(all)) {
			rt.Fatalf("stopped by %q with at least %d; there are %d, %d of them short", got.StoppedBy, got.AtLeast, len(all), len(short))
		}
	})
}

// allPaths gives all simple paths, the shortest first, then by actors and flows.
func allPaths(edges []edge, from, to int) [][]edge {
	var all [][]edge
	var on func(at int, path []edge, met []int)
	on = func(at int, path []edge, met []int) {
		if at == to {
			all = append(all, slices.Clone(path))
			return
		}
		for _, e := range edges {
			if e.from == at && !slices.Contains(met, e.to) {
				on(e.to, append(slices.Clone(path), e), append(slices.Clone(met), e.to))
			}
		}
	}
	on(from, nil, []int{from})
	slices.SortStableFunc(all, func(a, b []edge) int {
		return cmp.Or(cmp.Compare(len(a), len(b)), slices.CompareFunc(a, b, func(x, y edge) int {
			return cmp.Or(cmp.Compare(x.to, y.to), cmp.Compare(slices.IndexFunc(edges, func(e edge) bool { return e == x }), slices.IndexFunc(edges, func(e edge) bool { return e == y })))
		}))
	})
	return all
}

func TestNeighbourhoodsEqualBruteForce(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w, edges, size := drawn(rt)
		graph := w.build(t)
		s, edges := scopes(rt, edges)
		s.Direction = rapid.SampledFrom([]trace.Direction{trace.Onward, trace.Back, trace.Both}).Draw(rt, "direction")
		start := rapid.IntRange(0, size-1).Draw(rt, "start")
		depth := map[int]int{start: 0}
		for level := range s.Depth {
			for _, e := range edges {
				for _, end := range [][2]int{{e.from, e.to}, {e.to, e.from}}[direction(s)[0]:direction(s)[1]] {
					if at, met := depth[end[0]]; met && at == level {
						if _, known := depth[end[1]]; !known {
							depth[end[1]] = level + 1
						}
					}
				}
			}
		}
		got, err := trace.Around(graph, []eco.ID{w.ids[fmt.Sprint(start)]}, s)
		if err != nil {
			rt.Fatal(err)
		}
		found := map[int]int{}
		for i, n := range got.Nodes {
			found[atoi(w.name(n.Node))] = n.Depth
			if i > 0 && n.Depth < got.Nodes[i-1].Depth {
				rt.Fatal("a nearer node stands behind a further one")
			}
		}
		if diff := gocmp.Diff(depth, found); diff != "" {
			rt.Fatalf("(-brute force +around)\n%s", diff)
		}
		want, left := map[string]bool{}, 0
		for _, e := range edges {
			near := s.Direction != trace.Back && within(depth, e.from, s.Depth) || s.Direction != trace.Onward && within(depth, e.to, s.Depth)
			if near {
				want[e.name] = true
			}
			for end, counts := range map[int]bool{e.from: s.Direction != trace.Back, e.to + 100: s.Direction == trace.Back || s.Direction == trace.Both && e.from != e.to} {
				if _, met := depth[end%100]; met && counts && !near {
					left++
				}
			}
		}
		shown := map[string]bool{}
		for _, step := range got.Steps {
			if shown[w.name(step.Via)] {
				rt.Fatalf("%s is shown twice", w.name(step.Via))
			}
			shown[w.name(step.Via)] = true
		}
		if diff := gocmp.Diff(want, shown); diff != "" || got.Omitted != left {
			rt.Fatalf("%d left out, want %d (-brute force +around)\n%s", got.Omitted, left, diff)
		}
		if spread := trace.Reach(graph, []projection.Node{graph.Find(w.ids[fmt.Sprint(start)])}, s); s.Direction != trace.Both && len(spread.Nodes) != len(got.Nodes) {
			rt.Fatalf("reach gives %d, around %d", len(spread.Nodes), len(got.Nodes))
		}
	})
}

func direction(s trace.Scope) [2]int {
	return map[trace.Direction][2]int{trace.Onward: {0, 1}, trace.Back: {1, 2}, trace.Both: {0, 2}}[s.Direction]
}

func within(depth map[int]int, actor, most int) bool {
	d, met := depth[actor]
	return met && d < most
}

func atoi(s string) (n int) {
	_, _ = fmt.Sscan(s, &n) // names are numbers here
	return n
}

// With caps whatever is not shown is counted, and what is shown was there.
func TestLimitsCountWhatTheyOmit(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w, edges, size := drawn(rt)
		graph := w.build(t)
		s, _ := scopes(rt, edges)
		s.Direction = rapid.SampledFrom([]trace.Direction{trace.Onward, trace.Back, trace.Both}).Draw(rt, "direction")
		start := w.ids[fmt.Sprint(rapid.IntRange(0, size-1).Draw(rt, "start"))]
		whole, err := trace.Around(graph, []eco.ID{start}, s)
		if err != nil {
			rt.Fatal(err)
		}
		s.PerNode, s.Limit = rapid.IntRange(1, 3).Draw(rt, "cap"), rapid.IntRange(1, 8).Draw(rt, "limit")
		capped, err := trace.Around(graph, []eco.ID{start}, s)
		if err != nil {
			rt.Fatal(err)
		}
		for _, step := range capped.Steps {
			if !slices.Contains(whole.Steps, step) {
				rt.Fatalf("%+v is only there with a cap", step)
			}
		}
		for _, n := range capped.Nodes {
			shown := 0
			for _, step := range capped.Steps {
				if step.From == n.Node && s.Direction != trace.Back {
					shown++
				}
				if step.To == n.Node && s.Direction != trace.Onward && (s.Direction == trace.Back || step.From != step.To) {
					shown++
				}
			}
			if n.Omitted != n.Steps-shown || n.Omitted < 0 {
				rt.Fatalf("%+v shows %d", n, shown)
			}
		}
		if len(capped.Nodes) > s.Limit {
			rt.Fatalf("%d nodes, the limit is %d", len(capped.Nodes), s.Limit)
		}
	})
}

func TestBottlenecksEqualBruteForce(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w, edges, size := drawn(rt)
		graph := w.build(t)
		s, edges := scopes(rt, edges)
		type row struct {
			actor, through, cut int
			lose                string
		}
		var want []row
		steps := distances(edges, size, -1)
		pairs := 0
		for v := range size {
			without := distances(edges, size, v)
			r := row{actor: v}
			for a := range size {
				for b := range size {
					if a == b || a == v || b == v || steps[a][b] < 0 {
						continue
					}
					if steps[a][v] >= 0 && steps[v][b] >= 0 && steps[a][v]+steps[v][b] == steps[a][b] {
						r.through++
					}
					if without[a][b] < 0 {
						r.cut++
					}
				}
			}
			for b := range size {
				for a := range size {
					if a != b && a != v && b != v && steps[a][b] >= 0 && without[a][b] < 0 {
						r.lose += fmt.Sprint(b, " ")
						break
					}
				}
				if b != v && steps[v][b] >= 0 {
					pairs++
				}
			}
			if r.through > 0 {
				want = append(want, r)
			}
		}
		slices.SortStableFunc(want, func(a, b row) int { return cmp.Or(cmp.Compare(b.through, a.through), cmp.Compare(b.cut, a.cut)) })
		got, err := trace.FindBottlenecks(context.Background(), graph, s, 100)
		if err != nil {
			rt.Fatal(err)
		}
		var rows []row
		for _, b := range got.Rows {
			r := row{actor: atoi(w.name(b.Actor)), through: b.Through, cut: b.CutOff}
			for _, v := range b.Lose {
				r.lose += w.name(v) + " "
			}
			rows = append(rows, r)
		}
		if diff := gocmp.Diff(want, rows, gocmp.AllowUnexported(row{})); diff != "" || got.Pairs != pairs || got.Total != len(want) {
			rt.Fatalf("%d pairs, want %d (-brute force +bottlenecks)\n%s", got.Pairs, pairs, diff)
		}
	})
}

// distances by Floyd and Warshall; -1 where there is no way. One actor may be missing.
func distances(edges []edge, size, missing int) [][]int {
	d := make([][]int, size)
	for i := range d {
		d[i] = make([]int, size)
		for j := range d[i] {
			if d[i][j] = -1; i == j {
				d[i][j] = 0
			}
		}
	}
	for _, e := range edges {
		if e.from != e.to && e.from != missing && e.to != missing {
			d[e.from][e.to] = 1
		}
	}
	for k := range size {
		for i := range size {
			for j := range size {
				if d[i][k] >= 0 && d[k][j] >= 0 && (d[i][j] < 0 || d[i][k]+d[k][j] < d[i][j]) {
					d[i][j] = d[i][k] + d[k][j]
				}
			}
		}
	}
	return d
}
