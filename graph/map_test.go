package graph_test

import (
	"encoding/json"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
	"catchment/graph/plan"
)

func TestTheMapAnswersWithWhatItShowsAndWhatItHides(t *testing.T) {
	w := skills(t)
	w.sees(`{"map": {"total": 7, "shown": 3,
	  "nodes": [{"name": "Courses", "kind": "DATASET", "group": "DATASET", "roles": ["DATASET"], "spectrum": "OPEN", "existence": "EXISTS", "standing": null, "isFocus": true, "distance": 0},
	    {"name": "College", "kind": "ACTOR", "group": "STEWARD", "roles": ["STEWARD", "BENEFICIARY"], "spectrum": null, "existence": null, "standing": null, "isFocus": false, "distance": 1},
	    {"name": "Agency", "kind": "ACTOR", "group": "STEWARD", "roles": ["STEWARD"], "spectrum": null, "existence": null, "standing": null, "isFocus": false, "distance": 1}],
	  "links": [{"type": "MAY_ACCESS", "status": null, "valueKind": null, "spectrum": "OPEN", "state": "SINGLE_SOURCE", "carries": []},
	    {"type": "STEWARDS", "status": null, "valueKind": null, "spectrum": null, "state": "SINGLE_SOURCE", "carries": []}],
	  "hidden": [{"reason": "OUT_OF_REACH", "count": 4}],
	  "groups": [{"name": "STEWARD", "count": 2, "shown": 2}, {"name": "BENEFICIARY", "count": 1, "shown": 0}, {"name": "DATASET", "count": 3, "shown": 1}, {"name": "STANDARD", "count": 1, "shown": 0}]}}`,
		`{ map(focus: ["`+string(w.id("Dataset", "Courses"))+`"], direction: INTO) { total shown
		    nodes { name kind group roles spectrum existence standing isFocus distance }
		    links { type status valueKind spectrum state carries } hidden { reason count } groups { name count shown } } }`)
}

func TestWhatAMapCannotShowIsRefused(t *testing.T) {
	w := skills(t)
	for query, code := range map[string]ecosystem.Code{
		`{ map(focus: ["slug:nobody"]) { total } }`: ecosystem.NotFound,
		`{ map(depth: 7) { total } }`:               ecosystem.BadRequest,
		`{ map(limit: 10001) { total } }`:           ecosystem.BadRequest,
		`{ map(limit: -1) { total } }`:              ecosystem.BadRequest,
	} {
		w.fails(code, query)
	}
}

// What is written of a thing for one map is used for the next one; every answer must be
// as if all were written anew.
func TestAMapIsTheSameWhetherItsItemsWereWrittenBefore(t *testing.T) {
	w := dense(t).projected(t)
	w.exec.SetQueryCache(graphql.MapCache[*ast.QueryDocument]{})
	const arguments = `($focus: [String!], $depth: Int, $kinds: [Kind!], $groups: [MapGroupName!], $states: [ClaimState!], $limit: Int, $asOf: Date) { map(focus: $focus,
		depth: $depth, kinds: $kinds, groups: $groups, states: $states, limit: $limit, asOf: $asOf) { shown total hidden { reason count } legend { of value count shown }
		links { __typename linkOrFlow type from to status valueKind spectrum state isSynthetic visibility carries } nodes { thing kind name group roles spectrum existence standing isSynthetic visibility degree `
	someone := string(w.id("Actor", "Actor 1"))
	questions := []map[string]any{
		{}, {"limit": 3}, {"focus": []any{someone}}, {"focus": []any{someone}, "depth": 3, "limit": 5}, {"groups": []any{"DATASET", "STEWARD"}},
		{"kinds": []any{"ACTOR", "PLACE"}}, {"states": []any{"AGREED"}}, {"asOf": "2030-01-01"}, {"limit": 0},
	}
	for _, query := range []string{"query A" + arguments + "} } }", "query B" + arguments + "isFocus distance } } }"} {
		var kept plan.Kept
		for turn := range 3 * len(questions) {
			params := graphql.RawParams{Query: query, Variables: questions[turn%len(questions)]}
			ctx := graphql.StartOperationTrace(t.Context())
			op, errs := w.exec.CreateOperationContext(ctx, &params)
			if len(errs) > 0 {
				t.Fatal(errs)
			}
			kept.Of(op)
			respond, ctx := w.exec.DispatchOperation(ctx, op)
			got := respond(ctx)
			if len(got.Errors) > 0 {
				t.Fatal(got.Errors)
			}
			var anew struct{ Data json.RawMessage }
			if err := json.Unmarshal(w.dispatch(ecosystem.Principal{}, params), &anew); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(anew.Data), string(got.Data)); diff != "" {
				t.Fatalf("turn %d of %v (-anew +got)\n%s", turn, params.Variables, diff)
			}
		}
	}
}
