package graph_test

import (
	"testing"

	"catchment/ecosystem"
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
