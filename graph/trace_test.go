package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"catchment/ecosystem"
)

// ways is a world of a few flows: a diamond from a to d, of which one side is not
// public, and a dataset that goes one way round.
func ways(t *testing.T) *world {
	w := newWorld(t)
	w.commit("ways", func(d draft) {
		d.thing("Source", "Report", nil)
		for _, name := range []string{"a", "b", "c", "d", "keeper"} {
			d.thing("Actor", name, ecosystem.Fields{"keys": []string{"slug:" + name}})
		}
		d.thing("Dataset", "data", ecosystem.Fields{"spectrum": "group", "cost": "paid", "restriction": "members"})
		d.thing("Dataset", "digest", ecosystem.Fields{"spectrum": "open", "cost": "free"})
		d.thing("UseCase", "use", nil)
		d.link("digest", "DERIVED_FROM", "data", nil, "Report")
		d.link("keeper", "STEWARDS", "data", nil, "Report")
		d.link("c", "MAY_ACCESS", "data", ecosystem.Fields{"purpose": "research", "accessLevel": "named"}, "Report")
		for _, f := range []struct{ from, to, visibility, status string }{
			{"a", "b", "public", "existing"}, {"b", "d", "public", "existing"}, {"a", "c", "public", "existing"},
			{"c", "d", "team", "existing"}, {"d", "a", "public", "proposed"}} {
			name := f.from + ">" + f.to
			d.thing("Flow", name, ecosystem.Fields{"valueKind": "data", "status": f.status, "spectrum": "open", "visibility": f.visibility})
			d.link(f.from, "SENDS", name, nil, "Report")
			d.link(f.to, "RECEIVES", name, nil, "Report")
		}
		d.link("a>b", "CARRIES", "data", nil, "Report")
		d.link("b>d", "CARRIES", "data", nil, "Report")
	})
	return w
}

func TestPathsShowBothWaysThroughADiamondAndTheirTerms(t *testing.T) {
	w := ways(t)
	const query = `{ paths(from: "a", to: $(d), depth: null) { isComplete stoppedBy totalLowerBound nodes { name }
		all: paths { length carried { name } steps { f: from { name } to { ...Named } flow { name } state links { type } }
			terms { cost { tightest isUnknown step } tightest { reason step says { name } askFirst { name } } } } } }
		fragment Named on Entity { name }`
	step := func(from, to, last string) string {
		return fmt.Sprintf(`{"f": {"name": %q}, "to": {"name": %q}, "flow": {"name": "%s>%s"}, "state": "SINGLE_SOURCE",
			"links": [{"type": "SENDS"}, {"type": "RECEIVES"}]}%s`, from, to, from, to, last)
	}
	paid := `{"length": 2, "carried": [{"name": "data"}], "steps": [` + step("a", "b", ",") + step("b", "d", "") + `],
		"terms": {"cost": {"tightest": "PAID", "isUnknown": false, "step": 1},
			"tightest": {"reason": "SPECTRUM", "step": 1, "says": {"name": "a>b"}, "askFirst": {"name": "a"}}}}`
	unclear := `{"length": 2, "carried": [], "steps": [` + step("a", "c", ",") + step("c", "d", "") + `],
		"terms": {"cost": {"tightest": null, "isUnknown": true, "step": null},
			"tightest": {"reason": "NOT_KNOWN", "step": 1, "says": {"name": "a>c"}, "askFirst": {"name": "a"}}}}`
	w.seesAs(editor, `{"paths": {"isComplete": true, "stoppedBy": null, "totalLowerBound": 2,
		"nodes": [{"name": "a"}, {"name": "b"}, {"name": "c"}, {"name": "d"}], "all": [`+paid+`,`+unclear+`]}}`, query)
	w.sees(`{"paths": {"isComplete": true, "stoppedBy": null, "totalLowerBound": 1,
		"nodes": [{"name": "a"}, {"name": "b"}, {"name": "d"}], "all": [`+paid+`]}}`, query)
	w.seesAs(editor, `{"paths": {"isComplete": false, "stoppedBy": "LIMIT", "totalLowerBound": 2}}`,
		`{ paths(from: "a", to: "d", limit: 1) { isComplete stoppedBy totalLowerBound } }`)
	w.sees(`{"paths": {"isComplete": true, "paths": [{"terms": null}]}}`,
		`{ paths(from: "keeper", to: $(digest), walk: RESPONSIBILITY) { isComplete paths { terms { tightest { reason } } } } }`)
}

func TestANeighbourhoodSaysWhatIsNotShown(t *testing.T) {
	w := ways(t)
	w.sees(`{"neighbourhood": {"isComplete": true, "omitted": 1,
		"nodes": [{"depth": 0, "stepCount": 2, "omitted": 0, "entity": {"name": "a", "__typename": "Actor"}},
			{"depth": 1, "stepCount": 1, "omitted": 1, "entity": {"name": "b", "__typename": "Actor"}},
			{"depth": 1, "stepCount": 0, "omitted": 0, "entity": {"name": "c", "__typename": "Actor"}}],
		"steps": [{"from": {"id": $(a)}, "to": {"id": $(b)}}, {"from": {"id": $(a)}, "to": {"id": $(c)}}]}}`,
		`{ neighbourhood(of: "a", direction: OUT, depth: 1) { isComplete omitted nodes { depth stepCount omitted entity { name __typename } } steps { from { id } to { id } } } }`)
	w.sees(`{"neighbourhood": {"isComplete": false, "omitted": 2, "steps": [{"flow": {"name": "a>b"}}]}}`,
		`{ neighbourhood(of: ["a"], direction: OUT, depth: 1, perNode: 1) { isComplete omitted steps { flow { name } } } }`)
	w.sees(`{"neighbourhood": {"steps": [{"flow": {"name": "d>a"}}]}}`,
		`{ neighbourhood(of: ["a"], direction: INTO, depth: 1, statuses: [PROPOSED]) { steps { flow { name } } } }`)
}

func TestATraceTellsWhoHoldsItWhoMayHaveItAndHowItTravels(t *testing.T) {
	w := ways(t)
	w.sees(`{"trace": {"subject": {"name": "data"}, "isComplete": true, "omitted": 0,
		"holders": [{"type": "STEWARDS", "from": {"name": "keeper"}}],
		"access": [{"from": {"name": "c"}, "purpose": "research", "accessLevel": "NAMED", "state": "SINGLE_SOURCE"}],
		"onward": [{"entity": {"name": "b"}, "depth": 1, "step": {"flow": {"name": "a>b"}}, "terms": {"restrictions": {"all": ["members"], "isUnknown": false}}},
			{"entity": {"name": "d"}, "depth": 2, "step": {"flow": {"name": "b>d"}}, "terms": {"restrictions": {"all": ["members"], "isUnknown": false}}}],
		"back": [], "made": [{"entity": {"name": "digest"}, "terms": {"tightest": {"askFirst": {"name": "keeper"}}}}]}}`,
		`{ trace(of: $(data)) { subject { name } isComplete omitted holders { type from { name } } access { from { name } purpose accessLevel state }
			onward { entity { name } depth step { flow { name } } terms { restrictions { all isUnknown } } }
			back { depth } made { entity { name } terms { tightest { askFirst { name } } } } } }`)
	w.sees(`{"trace": {"onward": [], "back": [{"entity": {"name": "a"}}], "holders": []}}`,
		`{ trace(of: "b", direction: INTO) { onward { depth } back { entity { name } } holders { id } } }`)
}

func TestBottlenecksSayWhoWouldLoseSomething(t *testing.T) {
	w := ways(t)
	w.sees(`{"bottlenecks": {"actorCount": 4, "pairCount": 4, "totalCount": 1,
		"nodes": [{"actor": {"name": "b"}, "through": 1, "cutOff": 1, "losingCount": 1, "losing": [{"name": "d"}]}]}}`,
		`{ bottlenecks { actorCount pairCount totalCount nodes { actor { name } through cutOff losingCount losing { name } } } }`)
	w.seesAs(editor, `{"bottlenecks": {"nodes": [{"actor": {"name": "b"}, "cutOff": 0}, {"actor": {"name": "c"}, "cutOff": 0}]}}`,
		`{ bottlenecks { nodes { actor { name } cutOff } } }`)
}

func TestWalksRefuseWhatTheyCannotAnswer(t *testing.T) {
	w := ways(t)
	for query, code := range map[string]ecosystem.Code{
		`{ paths(from: "a", to: "nobody") { isComplete } }`:                                  ecosystem.NotFound,
		`{ paths(from: "a", to: "act_01M6A6FT001FZTFZ74A2JX4THX") { isComplete } }`:          ecosystem.NotFound,
		`{ paths(from: "a", to: $(a)) { isComplete } }`:                                      ecosystem.BadRequest,
		`{ paths(from: "a", to: "b", depth: 11) { isComplete } }`:                            ecosystem.BadRequest,
		`{ paths(from: "a", to: "b", limit: 101) { isComplete } }`:                           ecosystem.BadRequest,
		`{ neighbourhood(of: []) { omitted } }`:                                              ecosystem.BadRequest,
		`{ neighbourhood(of: "a", perNode: 0) { omitted } }`:                                 ecosystem.BadRequest,
		`{ neighbourhood(of: "a", depth: -1) { omitted } }`:                                  ecosystem.BadRequest,
		`{ neighbourhood(of: ["a", "b"], limit: 1) { omitted } }`:                            ecosystem.LimitExceeded,
		`{ neighbourhood(of: ` + "[" + strings.Repeat(`"a",`, 101) + "]" + `) { omitted } }`: ecosystem.BadRequest,
		`{ trace(of: $(use)) { omitted } }`:                                                  ecosystem.BadRequest,
		`{ bottlenecks(limit: 0) { totalCount } }`:                                           ecosystem.BadRequest,
	} {
		w.fails(code, query)
	}
}

// However much of an answer is asked for, each level reads the store once.
func TestWalksReadTheStoreOncePerLevel(t *testing.T) {
	w := ways(t)
	const deep = `name isSynthetic links(first: 5) { nodes { type claims(first: 2) { nodes { source { name } } } } }`
	for _, query := range []string{
		`{ n: neighbourhood(of: "a", depth: 3) { nodes { entity { ` + deep + ` } } steps { from { ` + deep + ` } to { ` + deep + ` } flow { ` + deep + ` } state links { type from { ` + deep + ` } } } } }`,
		`{ n: paths(from: "a", to: "d") { nodes { ` + deep + ` } paths { carried { ` + deep + ` } steps { from { ` + deep + ` } links { to { ` + deep + ` } } } terms { tightest { says { ` + deep + ` } askFirst { ` + deep + ` } } } } } }`,
		`{ n: trace(of: $(data)) { subject { ` + deep + ` } holders { from { ` + deep + ` } } access { to { ` + deep + ` } } onward { entity { ` + deep + ` } step { links { from { ` + deep + ` } } } } } }`,
	} {
		w.calls.take()
		if r := w.ask(query); len(r.Errors) > 0 {
			t.Fatalf("%s\n%+v", query, r.Errors)
		}
		const levels = 5 // the things, their links, those's ends, their claims, the sources
		for method, calls := range w.calls.take() {
			if calls > levels+1 || strings.HasPrefix(method, "Resolve") && calls > 1 {
				t.Errorf("%s was called %d times for %s", method, calls, query)
			}
		}
	}
}
