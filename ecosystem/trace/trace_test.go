package trace_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/ecosystem/trace"
)

func TestPathsAreFoundInGraphsOfEveryShape(t *testing.T) {
	deep := func(depth int) trace.Scope { s := team; s.Depth = depth; return s }
	for _, c := range []struct {
		name     string
		flows    string
		from, to string
		scope    trace.Scope
		limit    int
		want     []string
		stopped  trace.Stop
		atLeast  int
	}{
		{"both ways through a diamond", "a>b a>c b>d c>d", "a", "d", team, 10, []string{"a>b, b>d", "a>c, c>d"}, "", 2},
		{"the shortest first, whatever the ids", "a>b b>c c>d a>d", "a", "d", team, 10, []string{"a>d", "a>b, b>c, c>d"}, "", 2},
		{"a ring is gone round once", "a>b b>c c>a", "a", "c", team, 10, []string{"a>b, b>c"}, "", 1},
		{"who sends to itself does not matter", "a>a a>b b>b b>c", "a", "c", team, 10, []string{"a>b, b>c"}, "", 1},
		{"an island is not reached", "a>b c>d", "a", "d", team, 10, []string{}, "", 0},
		{"against the flow there is no path", "a>b b>c", "c", "a", team, 10, []string{}, "", 0},
		{"two flows are two paths", "a>b a>b|2 b>c", "a", "c", team, 10, []string{"a>b, b>c", "a>b|2, b>c"}, "", 2},
		{"more than were asked for are counted", "a>b a>c b>d c>d", "a", "d", team, 1, []string{"a>b, b>d"}, trace.StopLimit, 2},
		{"longer ones are said to be there", "a>d a>b b>c c>d", "a", "d", deep(2), 10, []string{"a>d"}, trace.StopLength, 2},
		{"none is short enough", "a>b b>c c>d", "a", "d", deep(2), 10, []string{}, trace.StopLength, 1},
		{"a ring that does not lead there is no longer path", "a>b b>d b>c c>b", "a", "d", deep(2), 10, []string{"a>b, b>d"}, "", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld().actors("a", "b", "c", "d")
			w.flows(strings.Fields(c.flows)...)
			for name, id := range w.ids { // "a>b|2" is a second flow from a to b
				if first, _, second := strings.Cut(name, "|"); second {
					ends := strings.Split(first, ">")
					w.records = slices.DeleteFunc(w.records, func(r eco.Record) bool { return r.Ref("to") == id })
					w.link(ends[0], "SENDS", name)
					w.link(ends[1], "RECEIVES", name)
				}
			}
			graph := w.build(t)
			ways, err := trace.Paths(graph, w.ids[c.from], w.ids[c.to], c.scope, c.limit)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, w.ways(ways)); diff != "" || ways.StoppedBy != c.stopped || ways.AtLeast != c.atLeast {
				t.Errorf("stopped by %q, at least %d; (-want +got)\n%s", ways.StoppedBy, ways.AtLeast, diff)
			}
		})
	}
}

// A graph of many rungs has more paths than there are atoms: the search ends and says so.
func TestPathsStopAtTheWorkLimit(t *testing.T) {
	w := newWorld()
	for i := range 200 {
		w.actors(fmt.Sprintf("n%d", i))
	}
	for i := range 200 {
		for j := range 5 {
			w.flow(fmt.Sprintf("n%d>n%d", i, (i*7+j*31+1)%199))
		}
	}
	w.flow("n198>n199")
	graph := w.build(t)
	s := team
	s.Depth = 10
	ways, err := trace.Paths(graph, w.ids["n0"], w.ids["n199"], s, 100)
	if err != nil || len(ways.Paths) != 100 || ways.StoppedBy != trace.StopLimit || ways.AtLeast <= 100 {
		t.Errorf("%d paths, stopped by %q, at least %d, %v", len(ways.Paths), ways.StoppedBy, ways.AtLeast, err)
	}
}

func TestUnknownIDsAreAllNamedInNotFound(t *testing.T) {
	w := newWorld().actors("a", "b")
	w.thing("Actor", "hidden", "visibility=team")
	w.thing("UseCase", "use")
	w.flows("a>b", "a>hidden")
	graph := w.build(t)
	stranger := trace.Scope{Lens: eco.PublicLens, Depth: 2}
	ask := map[string]func(eco.ID) error{
		"around": func(id eco.ID) error { _, err := trace.Around(graph, []eco.ID{w.ids["a"], id}, stranger); return err },
		"paths":  func(id eco.ID) error { _, err := trace.Paths(graph, w.ids["a"], id, stranger, 5); return err },
		"trace":  func(id eco.ID) error { _, err := trace.Trace(graph, id, stranger); return err },
	}
	for name, question := range ask {
		for _, id := range []eco.ID{"act_01M6A6FT001FZTFZ74A2JX4THX", w.ids["hidden"]} {
			var problem *eco.Error
			if err := question(id); !errors.As(err, &problem) || problem.Code != eco.NotFound || !slices.Equal(problem.IDs, []eco.ID{id}) {
				t.Errorf("%s of %s: %v", name, id, err)
			}
		}
	}
	if err := ask["paths"](w.ids["a"]); eco.CodeOf(err) != eco.BadRequest {
		t.Errorf("a path from a thing to itself: %v", err)
	}
	if err := ask["trace"](w.ids["use"]); eco.CodeOf(err) != eco.BadRequest {
		t.Errorf("a trace of a use case: %v", err)
	}
}

func TestNeighbourhoodOfAHubCountsWhatItOmits(t *testing.T) {
	w := newWorld().actors("hub")
	for i := range 5000 {
		name := fmt.Sprintf("Ünïcode actor of a rather long name, number %d, 西ロンドン", i)
		w.thing("Actor", name)
		w.thing("Flow", "flow "+name, "valueKind=data", "status=existing")
		w.link("hub", "SENDS", "flow "+name)
		w.link(name, "RECEIVES", "flow "+name)
	}
	graph := w.build(t)
	s := team
	s.PerNode, s.Depth = 50, 2
	around, err := trace.Around(graph, []eco.ID{w.ids["hub"]}, s)
	if err != nil {
		t.Fatal(err)
	}
	if hub := around.Nodes[0]; hub.Steps != 5000 || hub.Omitted != 4950 || around.Omitted != 4950 || len(around.Nodes) != 51 || len(around.Steps) != 50 {
		t.Errorf("%+v of %d nodes and %d steps; %d left out in all", hub, len(around.Nodes), len(around.Steps), around.Omitted)
	}
	s.PerNode, s.Limit = 0, 100
	if around, err = trace.Around(graph, []eco.ID{w.ids["hub"]}, s); err != nil || len(around.Nodes) != 100 || around.Omitted != 4901 {
		t.Errorf("with a limit: %d nodes, %d left out, %v", len(around.Nodes), around.Omitted, err)
	}
}

func TestNeighbourhoodCountsDepthFromItsStart(t *testing.T) {
	w := newWorld().actors("a", "b", "c", "d", "e").flows("a>b", "b>c", "c>d", "e>a", "c>a", "a>a")
	graph := w.build(t)
	for _, c := range []struct {
		name      string
		from      string
		direction trace.Direction
		depth     int
		want      string
	}{
		{"onward", "a", trace.Onward, 2, "a0 b1 c2-2 : a>a a>b b>c"},
		{"back", "a", trace.Back, 1, "a0 c1-1 e1 : a>a c>a e>a"},
		{"both", "a", trace.Both, 1, "a0 b1-1 c1-2 e1 : a>a a>b c>a e>a"},
		{"both, further: each step once", "a", trace.Both, 2, "a0 b1 c1 e1 d2 : a>a a>b b>c c>a c>d e>a"},
		{"from two at once", "b e", trace.Onward, 1, "b0 e0 c1-2 a1-2 : b>c e>a"},
		{"no step", "a", trace.Onward, 0, "a0-2 : "},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := team
			s.Direction, s.Depth = c.direction, c.depth
			var ids []eco.ID
			for _, name := range strings.Fields(c.from) {
				ids = append(ids, w.ids[name])
			}
			around, err := trace.Around(graph, ids, s)
			if err != nil {
				t.Fatal(err)
			}
			if got := w.around(around); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func (w *world) around(a trace.Neighbourhood) string {
	var nodes, steps []string
	for _, n := range a.Nodes {
		text := fmt.Sprintf("%s%d", w.name(n.Node), n.Depth)
		if n.Omitted > 0 {
			text += fmt.Sprintf("-%d", n.Omitted)
		}
		nodes = append(nodes, text)
	}
	for _, s := range a.Steps {
		steps = append(steps, w.name(s.From)+">"+w.name(s.To))
	}
	return strings.Join(nodes, " ") + " : " + strings.Join(steps, " ")
}

func TestOnlySupportedStepsAreTaken(t *testing.T) {
	w := newWorld().actors("a", "b", "c", "d", "e", "f")
	w.thing("Place", "place")
	w.flow("a>b", "status=proposed")
	w.flow("a>c", "status=conditional")
	w.flow("a>d", "valueKind=funding")
	w.thing("Flow", "denied", "valueKind=data", "status=existing")
	w.link("a", "SENDS", "denied")
	w.link("e", "RECEIVES", "denied", "stance=against")
	w.link("a", "BASED_IN", "place")
	w.link("f", "BASED_IN", "place")
	graph := w.build(t)
	reach := func(s trace.Scope) string {
		around, err := trace.Around(graph, []eco.ID{w.ids["a"]}, s)
		if err != nil {
			t.Fatal(err)
		}
		return w.around(around)
	}
	if got := reach(team); got != "a0 c1 : a>c" {
		t.Errorf("by existing and conditional flows: %s", got)
	}
	any := team
	any.Statuses = projection.AnyStatus
	if got := reach(any); got != "a0 b1 c1 : a>b a>c" {
		t.Errorf("by all flows: %s", got)
	}
	money := team
	money.Walk = projection.Organisation
	if got := reach(money); got != "a0 d1 : a>d" {
		t.Errorf("by money: %s", got)
	}
}

func TestStateOfAStepIsItsWeakestLinks(t *testing.T) {
	w := newWorld().actors("a", "b", "c")
	w.flow("a>b")
	w.thing("Flow", "b>c", "valueKind=data", "status=existing")
	w.link("b", "SENDS", "b>c", "recorded=2020-01-01")
	disputed := w.link("c", "RECEIVES", "b>c")
	w.claim(disputed, "stance=against")
	graph := w.build(t)
	ways, err := trace.Paths(graph, w.ids["a"], w.ids["c"], team, 5)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []eco.State{eco.SingleSource, eco.Disputed} {
		links, state := team.LinksOf(graph, ways.Paths[0].Steps[i])
		if state != want || len(links) != 2 {
			t.Errorf("step %d rests on %d links and is %s, want %s", i, len(links), state, want)
		}
	}
}

func TestTraceOfADatasetBeginsWithItsSenders(t *testing.T) {
	w := newWorld().actors("keeper", "reseller", "user", "other", "granted")
	w.thing("Dataset", "data", "spectrum=group", "cost=free", "licence=OGL", "restriction=members", "updateFrequency=yearly")
	w.thing("Dataset", "digest", "spectrum=open", "cost=paid")
	w.thing("Dataset", "elsewhere")
	w.link("digest", "DERIVED_FROM", "data")
	w.link("keeper", "STEWARDS", "data")
	w.link("granted", "MAY_ACCESS", "data", "accessLevel=named", "purpose=research")
	w.flow("keeper>reseller", "data", "spectrum=group", "channel=api", "frequency=daily", "legalBasis=contract")
	w.flow("reseller>user", "digest", "spectrum=named", "channel=file", "frequency=weekly", "legalBasis=licence")
	w.flow("reseller>other", "elsewhere")
	w.flow("user>keeper", "data")
	graph := w.build(t)
	got, err := trace.Trace(graph, w.ids["data"], team)
	if err != nil {
		t.Fatal(err)
	}
	var onward []string
	for _, a := range got.Onward {
		onward = append(onward, fmt.Sprintf("%s%d by %s", w.name(a.Node), a.Depth, w.name(a.Step.Via)))
	}
	want := []string{"reseller1 by keeper>reseller", "user2 by reseller>user"}
	if diff := cmp.Diff(want, onward); diff != "" || len(got.Holders) != 1 || len(got.Access) != 1 || len(got.Made) != 1 {
		t.Errorf("held by %v, accessed by %v, made %v\n%s", got.Holders, got.Access, got.Made, diff)
	}
	terms := got.Onward[1].Terms
	if terms.Spectrum.Word != "named" || terms.Cost.Word != "paid" || terms.Frequency.Word != "yearly" || terms.Channel.Word != "file" ||
		!slices.Equal(terms.Restrictions.Words, []string{"members"}) || !terms.Licences.Unknown || !slices.Equal(terms.LegalBases.Words, []string{"contract", "licence"}) {
		t.Errorf("terms for the user: %+v", terms)
	}
	reason, at := terms.Tightest()
	if reason != trace.BySpectrum || at.Step != 2 || w.name(team.AskFirst(graph, terms)) != "reseller" {
		t.Errorf("tightest by %s at %+v; ask %s", reason, at, w.name(team.AskFirst(graph, terms)))
	}
	if made := got.Made[0].Terms; w.name(team.AskFirst(graph, made)) != "keeper" {
		t.Errorf("for what is made out of it, ask %s", w.name(team.AskFirst(graph, made)))
	}
}

func TestTraceOfAnActorGoesBothWays(t *testing.T) {
	w := newWorld().actors("a", "b", "c", "d").flows("a>b", "b>c", "c>d", "d>b")
	graph := w.build(t)
	s := team
	s.Direction = trace.Both
	got, err := trace.Trace(graph, w.ids["b"], s)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, a := range got.Onward {
		lines = append(lines, fmt.Sprintf("on %s%d", w.name(a.Node), a.Depth))
	}
	for _, a := range got.Back {
		lines = append(lines, fmt.Sprintf("back %s%d", w.name(a.Node), a.Depth))
	}
	if diff := cmp.Diff([]string{"on c1", "on d2", "back a1", "back d1", "back c2"}, lines); diff != "" {
		t.Error(diff)
	}
}

func TestBottlenecksAreActorsThatPathsLeadThrough(t *testing.T) {
	w := newWorld().actors("a", "b", "hub", "c", "d", "alone").flows("a>hub", "b>hub", "hub>c", "hub>d", "a>c", "a>a", "a>hub 2")
	graph := w.build(t)
	got, err := trace.FindBottlenecks(context.Background(), graph, team, 10)
	if err != nil {
		t.Fatal(err)
	}
	if got.Actors != 5 || got.Pairs != 8 || got.Total != 1 {
		t.Errorf("%+v", got)
	}
	// a to d, b to c, b to d lead through the hub; a to c does not.
	if hub := got.Rows[0]; w.name(hub.Actor) != "hub" || hub.Through != 3 || hub.CutOff != 3 || w.names(hub.Lose) != "c d" {
		t.Errorf("%+v, to %s", hub, w.names(hub.Lose))
	}
}

func TestPathsTakeAFlowOnce(t *testing.T) {
	w := newWorld().actors("a", "b", "c")
	w.flow("a>b", "status=existing")
	w.link("b", "SENDS", "a>b")
	w.link("c", "RECEIVES", "a>b")
	got, err := trace.Paths(w.build(t), w.ids["a"], w.ids["c"], team, 10)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"a>b"}, w.ways(got)); diff != "" || got.StoppedBy != "" || got.AtLeast != 1 {
		t.Errorf("%+v (-want +got)\n%s", got, diff)
	}
}

func TestStatusesAskForFlowsAndLeaveOtherSteps(t *testing.T) {
	w := newWorld().actors("a", "b").flows("a>b")
	w.thing("Dataset", "raw")
	w.thing("Dataset", "made")
	w.link("made", "DERIVED_FROM", "raw")
	s := team
	s.Statuses = projection.Status("blocked")
	got, err := trace.Trace(w.build(t), w.ids["raw"], s)
	if err != nil || len(got.Made) != 1 {
		t.Errorf("%+v, %v", got, err)
	}
	s.Depth = 1
	for thing, want := range map[string]int{"a": 0, "raw": 1} {
		around, err := trace.Around(w.graph, []eco.ID{w.ids[thing]}, s)
		if err != nil || len(around.Steps) != want {
			t.Errorf("%s: %+v, %v", thing, around, err)
		}
	}
}

// A ministry holds data, part of which is refused, and gets what its group gets.
func TestTraceOfAnActorTellsItsStory(t *testing.T) {
	w := newWorld().actors("ministry", "group", "council", "college").flows("college>group", "college>council")
	for _, d := range []string{"claimants", "benchmarks", "another's"} {
		w.thing("Dataset", d)
	}
	w.link("ministry", "STEWARDS", "claimants")
	w.link("ministry", "PUBLISHES", "benchmarks")
	w.link("group", "STEWARDS", "another's")
	w.link("ministry", "MAY_ACCESS", "another's")
	w.link("ministry", "PART_OF", "group")
	w.link("group", "PART_OF", "ministry") // a ring ends
	w.flow("ministry>council", "status=blocked", "claimants")
	w.flow("ministry>college", "status=proposed", "benchmarks")
	w.flow("group>college", "status=missing")
	w.thing("Barrier", "law")
	w.thing("Barrier", "cost")
	w.thing("Recommendation", "partnership")
	w.thing("Recommendation", "roadmap")
	w.thing("Opportunity", "persuasion")
	w.link("law", "HINDERS", "claimants")
	w.link("ministry>council", "RESTRICTED_BY", "law")
	w.link("cost", "HINDERS", "benchmarks")
	w.link("partnership", "ADDRESSES", "law")
	w.link("persuasion", "ADDRESSES", "law", "stance=against")
	w.link("roadmap", "TARGETS", "ministry")
	g := w.build(t)
	s := team
	s.Direction = trace.Both
	got, err := trace.Trace(g, w.ids["ministry"], s)
	if err != nil {
		t.Fatal(err)
	}
	links := func(list []int32) (said []string) {
		for _, l := range list {
			from, to := g.LinkEnds(l)
			said = append(said, fmt.Sprintf("%s %s %s", w.name(from), g.LinkType(l), w.name(to)))
		}
		return said
	}
	var refused []string
	for _, f := range got.Refused {
		refused = append(refused, w.name(f))
	}
	want := [][]string{{"ministry PART_OF group", "group PART_OF ministry"}, {"ministry STEWARDS claimants", "ministry PUBLISHES benchmarks"}, {"ministry MAY_ACCESS another's"},
		{"ministry>council"}, {"law HINDERS claimants", "ministry>council RESTRICTED_BY law"}, {"partnership ADDRESSES law", "roadmap TARGETS ministry"}}
	if diff := cmp.Diff(want, [][]string{links(got.Belongs), links(got.Holders), links(got.Access), refused, links(got.Barriers), links(got.Advice)}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if len(got.Back) != 1 || w.name(got.Back[0].Node) != "college" || w.name(got.Back[0].Step.To) != "group" || len(got.Onward) != 0 {
		t.Errorf("back %+v, onward %+v", got.Back, got.Onward)
	}
}

func TestTraceOfADatasetHeedsTheDirection(t *testing.T) {
	w := newWorld().actors("a", "b")
	for _, d := range []string{"raw", "made", "sold"} {
		w.thing("Dataset", d)
	}
	w.link("made", "DERIVED_FROM", "raw")
	w.link("sold", "DERIVED_FROM", "made")
	w.flow("a>b", "made")
	g := w.build(t)
	for direction, want := range map[trace.Direction][3]int{trace.Both: {1, 1, 1}, trace.Back: {1, 0, 0}, trace.Onward: {0, 1, 1}} {
		s := team
		s.Direction = direction
		got, err := trace.Trace(g, w.ids["made"], s)
		if err != nil {
			t.Fatal(err)
		}
		if n := [3]int{len(got.Back), len(got.Made), len(got.Onward)}; n != want {
			t.Errorf("direction %d: %v back, made, onward, want %v", direction, n, want)
		}
	}
}
