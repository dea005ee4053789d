package trace_test

import (
	"context"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/oklog/ulid/v2"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/ecosystem/trace"
)

// world is a small ecosystem by the names of its things. Ids rise in the order in
// which things are named.
type world struct {
	eco.Reader // none: a snapshot is made from Scan and Revision
	records    []eco.Record
	ids        map[string]eco.ID
	made       int
	graph      *projection.Graph
}

func newWorld() *world { return &world{ids: map[string]eco.ID{}} }

func (w *world) id(kind eco.Kind) eco.ID {
	w.made++
	var u ulid.ULID
	for i, n := 15, w.made; n > 0; i, n = i-1, n>>8 {
		u[i] = byte(n)
	}
	return eco.ID(eco.NounOf(kind).Prefix + "_" + u.String())
}

func (w *world) thing(kind eco.Kind, name string, fields ...string) {
	r := eco.Record{ID: w.id(kind), Kind: kind, Fields: eco.Fields{"name": name}}
	for _, f := range fields {
		key, value, _ := strings.Cut(f, "=")
		r.Fields[key] = value
	}
	w.ids[name] = r.ID
	w.records = append(w.records, r)
	w.claim(r.ID)
}

func (w *world) actors(names ...string) *world {
	for _, n := range names {
		w.thing("Actor", n)
	}
	return w
}

func (w *world) claim(about eco.ID, fields ...string) {
	r := eco.Record{ID: w.id(eco.KindClaim), Kind: eco.KindClaim,
		Fields: eco.Fields{"about": string(about), "status": "current", "stance": "for", "recorded": "2026-01-01", "assertedBy": "a test"}}
	for _, f := range fields {
		key, value, _ := strings.Cut(f, "=")
		r.Fields[key] = value
	}
	w.records = append(w.records, r)
}

// link joins two things; a claim says so, unless the link is only denied.
func (w *world) link(from string, kind eco.LinkType, to string, fields ...string) eco.ID {
	r := eco.Record{ID: w.id(eco.KindLink), Kind: eco.KindLink, Fields: eco.Fields{"type": string(kind), "from": string(w.ids[from]), "to": string(w.ids[to])}}
	var said []string
	for _, f := range fields {
		if key, value, _ := strings.Cut(f, "="); key == "stance" || key == "recorded" {
			said = append(said, f)
		} else {
			r.Fields[key] = value
		}
	}
	w.records = append(w.records, r)
	w.claim(r.ID, said...)
	return r.ID
}

// flow lets data go from one actor to another: "a>b" or, where there are several, "a>b 2".
// What is carried stands behind it; what has a = in it is a field of the flow.
func (w *world) flow(name string, more ...string) {
	ends, _, _ := strings.Cut(name, " ")
	from, to, _ := strings.Cut(ends, ">")
	fields := []string{"valueKind=data", "status=existing"}
	var carries []string
	for _, m := range more {
		if strings.Contains(m, "=") {
			fields = append(fields, m)
		} else {
			carries = append(carries, m)
		}
	}
	w.thing("Flow", name, fields...)
	w.link(from, "SENDS", name)
	w.link(to, "RECEIVES", name)
	for _, d := range carries {
		w.link(name, "CARRIES", d)
	}
}

func (w *world) flows(names ...string) *world {
	for _, n := range names {
		w.flow(n)
	}
	return w
}

func (w *world) Scan(context.Context, []eco.Kind) iter.Seq2[eco.Record, error] {
	return func(yield func(eco.Record, error) bool) {
		for _, r := range slices.SortedFunc(slices.Values(w.records), func(a, b eco.Record) int { return strings.Compare(string(a.ID), string(b.ID)) }) {
			if !yield(r, nil) {
				return
			}
		}
	}
}

func (w *world) Revision() eco.Revision { return 1 }

func (w *world) build(t testing.TB) *projection.Graph {
	t.Helper()
	s, err := projection.Build(context.Background(), w)
	if err != nil {
		t.Fatal(err)
	}
	w.graph = s.Graph()
	return w.graph
}

// name gives the name of a node; "-" for none.
func (w *world) name(v projection.Node) string {
	if v == projection.None {
		return "-"
	}
	return w.graph.Name(v)
}

func (w *world) names(nodes []projection.Node) string {
	var list []string
	for _, v := range nodes {
		list = append(list, w.name(v))
	}
	return strings.Join(list, " ")
}

// way spells a path by its flows.
func (w *world) way(p trace.Path) string {
	var steps []string
	for _, s := range p.Steps {
		if s.Via == projection.None {
			steps = append(steps, w.name(s.From)+"~"+w.name(s.To))
		} else {
			steps = append(steps, w.name(s.Via))
		}
	}
	return strings.Join(steps, ", ")
}

func (w *world) ways(ways trace.Ways) []string {
	list := []string{}
	for _, p := range ways.Paths {
		list = append(list, w.way(p))
	}
	return list
}

var team = trace.Scope{Lens: eco.TeamLens, Depth: 6, Age: eco.Age{AsOf: "2026-11-24", Months: 24}}
