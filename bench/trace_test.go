package bench

import (
	"context"
	"database/sql"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"

	_ "modernc.org/sqlite"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/ecosystem/trace"
)

// hubLinks is how many links lead on from the hub, the node of number 0.
const hubLinks = 5_000

// tangle is a reader of a made-up graph: nodes of one kind with skewed degrees, a
// hub, and long names. Where flows is set they are actors that exchange data over
// flows; else datasets that are made out of one another.
type tangle struct {
	eco.Reader
	nodes, links int
	flows        bool
}

func (g tangle) Revision() eco.Revision { return 1 }

func (g tangle) kind() eco.Kind {
	if g.flows {
		return "Actor"
	}
	return "Dataset"
}

// edges gives who hands on to whom, the same in every run.
func (g tangle) edges() [][2]int {
	r := rand.New(rand.NewPCG(7, 11))
	skewed := func() int { u := r.Float64(); return int(float64(g.nodes) * u * u) }
	edges := make([][2]int, 0, g.links)
	for n := range min(hubLinks, g.links/2, g.nodes-1) {
		edges = append(edges, [2]int{0, n + 1})
	}
	for len(edges) < g.links {
		edges = append(edges, [2]int{skewed(), r.IntN(g.nodes)})
	}
	return edges
}

func (g tangle) Scan(context.Context, []eco.Kind) iter.Seq2[eco.Record, error] {
	return func(yield func(eco.Record, error) bool) {
		links := 0
		give := func(kind eco.Kind, n int, fields eco.Fields) {
			yield(eco.Record{ID: id(kind, n), Kind: kind, Since: 1, Fields: fields}, nil)
		}
		link := func(t string, from, to eco.ID) {
			links++
			give(eco.KindLink, links, eco.Fields{"type": t, "from": string(from), "to": string(to)})
			give(eco.KindClaim, links, eco.Fields{"about": string(id(eco.KindLink, links)), "status": "current", "assertedBy": "bench", "recorded": "2026-11-25"})
		}
		for n := range g.nodes {
			give(g.kind(), n, eco.Fields{"name": strings.Repeat("Zürich–西ロンドン, a name that goes on and on ", 3) + strconv.Itoa(n)})
		}
		for n, e := range g.edges() {
			if !g.flows {
				link("DERIVED_FROM", id("Dataset", e[1]), id("Dataset", e[0]))
				continue
			}
			give("Flow", n, eco.Fields{"name": fmt.Sprint("flow ", n), "valueKind": "data", "status": "existing"})
			link("SENDS", id("Actor", e[0]), id("Flow", n))
			link("RECEIVES", id("Actor", e[1]), id("Flow", n))
		}
	}
}

func (g tangle) build(t *testing.T) *projection.Graph {
	t.Helper()
	s, err := projection.Build(t.Context(), g)
	if err != nil {
		t.Fatal(err)
	}
	return s.Graph()
}

// spreader is a breadth-first search with nothing around it.
type spreader struct {
	seen  []uint32
	round uint32
	queue []projection.Node
}

func (s *spreader) search(h *projection.Hops, from projection.Node, depth int) int {
	s.round++
	s.seen[from] = s.round
	s.queue = append(s.queue[:0], from)
	for low := 0; depth > 0 && low < len(s.queue); depth-- {
		high := len(s.queue)
		for _, v := range s.queue[low:high] {
			for _, hop := range h.From(v) {
				if s.seen[hop.To] != s.round {
					s.seen[hop.To] = s.round
					s.queue = append(s.queue, hop.To)
				}
			}
		}
		low = high
	}
	return len(s.queue)
}

// recursive puts the edges into SQLite, indexed, and gives what reaches as many as
// a recursive statement does.
func recursive(t *testing.T, edges [][2]int) func(from, depth int) int {
	t.Helper()
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	db.SetMaxOpenConns(1)
	tx, err := db.Begin()
	if err != nil {
		t.Fatal(err)
	}
	must := func(_ sql.Result, err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	must(tx.Exec("CREATE TABLE edge (a INTEGER NOT NULL, b INTEGER NOT NULL)"))
	for _, e := range edges {
		must(tx.Exec("INSERT INTO edge VALUES (?, ?)", e[0], e[1]))
	}
	must(tx.Exec("CREATE INDEX onward ON edge (a, b)"))
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
	statement, err := db.Prepare(`WITH RECURSIVE reached(node, depth) AS (
		VALUES (?, 0) UNION SELECT edge.b, depth + 1 FROM reached JOIN edge ON edge.a = reached.node WHERE depth < ?)
		SELECT count(*) FROM (SELECT node, min(depth) FROM reached GROUP BY node)`)
	if err != nil {
		t.Fatal(err)
	}
	return func(from, depth int) (n int) {
		if err := statement.QueryRow(from, depth).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
}

func TestLineageIsAsFastAsABareSearchAndFarFasterThanAStatement(t *testing.T) {
	g := tangle{nodes: 10_000, links: 50_000, flows: true}
	net := g.build(t)
	const start, depth = 17, 10
	from := net.Find(id("Actor", start))
	scope := trace.Scope{Lens: eco.TeamLens, Depth: depth}
	bare := spreader{seen: make([]uint32, net.Len())}
	statement := recursive(t, g.edges())
	ours := len(trace.Reach(net, []projection.Node{from}, scope).Nodes)
	if theirs, stated := bare.search(net.Hops(projection.DataFlow), from, depth), statement(start, depth); ours != theirs || ours != stated || ours < 1000 {
		t.Fatalf("reached %d, by the bare search %d, by the statement %d", ours, theirs, stated)
	}
	const times = 20 // a search is too short to be timed alone
	Ratio(t, 15, func() {
		for range times {
			trace.Reach(net, []projection.Node{from}, scope)
		}
	}, func() {
		for range times {
			bare.search(net.Hops(projection.DataFlow), from, depth)
		}
	}).AtMost(t, fmt.Sprintf("%d lineages, depth 10, 10k nodes / 50k flows; bare BFS", times), 2)
	Ratio(t, 7, func() {
		trace.Reach(net, []projection.Node{from}, scope)
		trace.Reach(net, []projection.Node{from}, scope) // each round begins with a swept heap, the second search finds its memory
	}, func() {
		statement(start, depth)
		statement(start, depth)
	}).AtLeast(t, "lineage, depth 10, 10k nodes / 50k flows; recursive CTE", 200)
}

// tangleSize is how many nodes the trace from a hub is measured with, with four
// times as many links: 20,000 unless CATCHMENT_BENCH_NODES says otherwise.
func tangleSize() int {
	n, err := strconv.Atoi(os.Getenv("CATCHMENT_BENCH_NODES"))
	if err != nil {
		return 20_000
	}
	return n
}

func TestATraceFromAHubHasItsCaps(t *testing.T) {
	g := tangle{nodes: tangleSize(), links: 4 * tangleSize()}
	net := g.build(t)
	hub := []eco.ID{id("Dataset", 0)}
	bare := spreader{seen: make([]uint32, net.Len())}
	scope := trace.Scope{Lens: eco.TeamLens, Depth: 6}
	around := func(perNode, limit int) trace.Neighbourhood {
		s := scope
		s.PerNode, s.Limit = perNode, limit
		n, err := trace.Around(net, hub, s)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	whole, capped := around(0, 0), around(50, 0)
	if first := capped.Nodes[0]; first.Steps < hubLinks || first.Omitted != first.Steps-50 || whole.Capped || !capped.Capped {
		t.Errorf("the hub: %+v", first)
	}
	if reached := bare.search(net.Hops(projection.DataFlow), net.Find(hub[0]), 6); reached != len(whole.Nodes) {
		t.Errorf("%d nodes, by the bare search %d", len(whole.Nodes), reached)
	}
	search := func() { bare.search(net.Hops(projection.DataFlow), net.Find(hub[0]), 6) }
	size := fmt.Sprintf("6 hops from a hub, %dk nodes / %dk links", g.nodes/1000, g.links/1000)
	Ratio(t, 7, func() { around(0, 0) }, search).Side(t, size+"; bare BFS")
	Ratio(t, 7, func() { around(50, 0) }, search).Side(t, size+", 50 a node; bare BFS")
	Ratio(t, 7, func() { around(50, 1000) }, search).Side(t, size+", 1,000 nodes; bare BFS")
}

func TestBottlenecksOfAThousandActorsAreAffordable(t *testing.T) {
	g := tangle{nodes: 1_000, links: 5_000, flows: true}
	net := g.build(t)
	bare := spreader{seen: make([]uint32, net.Len())}
	everyone := func() {
		for v := range projection.Node(g.nodes) {
			bare.search(net.Hops(projection.DataFlow), v, 100)
		}
	}
	find := func() {
		if _, err := trace.FindBottlenecks(t.Context(), net, trace.Scope{Lens: eco.TeamLens}, 10); err != nil {
			t.Fatal(err)
		}
	}
	Ratio(t, 7, find, everyone).Side(t, "bottlenecks, 1k actors / 5k flows; a bare BFS from each")
}
