package graph_test

import (
	"strings"
	"testing"

	"catchment/ecosystem"
)

// disputed is a world in which sources contradict each other.
func disputed(t *testing.T) *world {
	w := newWorld(t)
	w.commit("what sources say", func(d draft) {
		d.thing("Source", "Report", ecosystem.Fields{"kind": "document"})
		d.thing("Source", "Toy", ecosystem.Fields{"synthetic": true})
		d.thing("Event", "Workshop", ecosystem.Fields{"date": "2021-07-09"})
		d.thing("Dataset", "Courses", nil, "Toy")
		d.thing("Actor", "Agency", nil, "Report")
		d.link("Agency", "STEWARDS", "Courses", nil, "Report")
		say := func(about string, fields ecosystem.Fields) {
			d.Claim(w.ids[about], w.id(ecosystem.KindClaim, "claim "+fields["recorded"].(string)), fields)
		}
		say("Courses", ecosystem.Fields{"field": "cost", "value": "free", "source": string(w.ids["Report"]), "recorded": "2026-01-01", "event": string(w.ids["Workshop"]), "page": "4", "confidence": "high"})
		say("Courses", ecosystem.Fields{"field": "cost", "value": "paid", "source": string(w.ids["Toy"]), "recorded": "2026-02-02"})
		say("Agency STEWARDS Courses", ecosystem.Fields{"stance": "against", "source": string(w.ids["Toy"]), "recorded": "2026-03-03", "quote": "It does not."})
	})
	return w
}

func TestClaimsSayWhoSaidWhatAndTheStateFollows(t *testing.T) {
	w := disputed(t)
	w.sees(`{"dataset": {"state": "DISPUTED", "fieldStates": [{"field": "cost", "state": "DISPUTED"}, {"field": "name", "state": "SINGLE_SOURCE"}], "isSynthetic": false,
	    "claims": {"totalCount": 2, "nodes": [
	      {"value": "paid", "page": null, "confidence": "UNSET", "source": {"name": "Toy"}, "event": null, "isSynthetic": true, "about": {"id": $(Courses)}},
	      {"value": "free", "page": "4", "confidence": "HIGH", "source": {"name": "Report"}, "event": {"name": "Workshop", "date": "2021-07-09"}, "isSynthetic": false, "about": {"id": $(Courses)}}]},
	    "first": {"nodes": [{"value": "paid"}], "pageInfo": {"hasNextPage": true}},
	    "stewards": {"edges": [{"link": {"state": "DISPUTED", "type": "STEWARDS", "isSynthetic": false, "claims": {"nodes": [{"stance": "AGAINST", "quote": "It does not.", "counts": true}]}}}]}}}`,
		`{ dataset(key: $(Courses)) { state fieldStates { field state } isSynthetic
		     claims(field: "cost") { totalCount nodes { value page confidence source { name } event { name date } isSynthetic about { id } } }
		     first: claims(field: "cost", first: 1) { nodes { value } pageInfo { hasNextPage } }
		     stewards { edges { link { state type isSynthetic claims(stance: AGAINST) { nodes { stance quote counts } } } } } } }`)
}

func TestStatesDependOnTheDayAsked(t *testing.T) {
	w := disputed(t)
	w.sees(`{"actor": {"now": "SINGLE_SOURCE", "later": "STALE", "strict": "STALE"}}`,
		`{ actor(key: $(Agency)) { now: state later: state(asOf: "2028-06") strict: state(staleAfterMonths: 2) } }`)
	w.fails(ecosystem.BadRequest, `{ actor(key: $(Agency)) { state(asOf: "soon") } }`)
	w.fails(ecosystem.BadRequest, `{ actor(key: $(Agency)) { state(staleAfterMonths: -2) } }`)
}

func TestLinksAreReachedFromTheThingAndFromTheRoot(t *testing.T) {
	w := disputed(t)
	w.sees(`{"dataset": {"links": {"totalCount": 1, "nodes": [{"type": "STEWARDS", "from": {"__typename": "Actor", "name": "Agency"}, "to": {"name": "Courses"}}]},
	    "out": {"nodes": []}, "other": {"nodes": []}},
	  "links": {"totalCount": 1, "nodes": [{"id": $(Agency STEWARDS Courses), "from": {"name": "Agency"}}]},
	  "none": {"totalCount": 0},
	  "claims": {"totalCount": 1, "nodes": [{"about": {"__typename": "Link", "type": "STEWARDS"}}]}}`,
		`{ dataset(key: $(Courses)) {
		     links { totalCount nodes { type from { __typename name } to { name } } }
		     out: links(direction: OUT) { nodes { id } } other: links(types: [USES]) { nodes { id } } }
		   links(filter: {type: [STEWARDS], state: {in: [DISPUTED]}, from: {in: [$(Agency)]}}) { totalCount nodes { id from { name } } }
		   none: links(filter: {not: {type: [STEWARDS]}}) { totalCount }
		   claims(filter: {stance: [AGAINST]}) { totalCount nodes { about { __typename ... on Link { type } } } } }`)
}

func TestEverythingWithAnIdIsFetchedAgainByIt(t *testing.T) {
	w := disputed(t)
	for _, id := range w.ids {
		kind, _ := id.Kind()
		w.sees(`{"node": {"__typename": "`+string(kind)+`", "id": "`+string(id)+`"}}`, `{ node(id: "`+string(id)+`") { __typename id } }`)
	}
}

func TestAnIdThatNamesNothingOrIsNoneIsNull(t *testing.T) {
	w := disputed(t)
	for _, id := range []string{"", "x", "act_", "act_00000000000000000000000099", "lnk_00000000000000000000000099", strings.Repeat("a", 5000)} {
		w.sees(`{"node": null}`, `query($id: ID!) { node(id: $id) { id } }`, map[string]any{"id": id})
	}
}

func TestEveryFieldOfTheSchemaCanBeAsked(t *testing.T) {
	w := disputed(t)
	for _, n := range ecosystem.Nouns() {
		w.commit("one "+string(n.Kind), func(d draft) { d.thing(n.Kind, "one "+string(n.Kind), nil) })
		r := w.ask(`{ node(id: $(one ` + string(n.Kind) + `)) { ` + everyField(t, string(n.Kind)) + ` } }`)
		if len(r.Errors) > 0 {
			t.Errorf("%s: %v", n.Kind, r.Errors[0])
		}
	}
	for kind, id := range map[string]ecosystem.ID{"Link": w.ids["Agency STEWARDS Courses"], "Claim": w.ids["claim 2026-01-01"]} {
		if r := w.ask(`{ node(id: "` + string(id) + `") { ` + everyField(t, kind) + ` } }`); len(r.Errors) > 0 {
			t.Errorf("%s: %v", kind, r.Errors[0])
		}
	}
}
