package graph_test

import (
	"encoding/json"
	"testing"

	"catchment/ecosystem"
)

// renamed is the world of the tests about time: a thing made, changed and ended.
func renamed(t *testing.T) *world {
	w := newWorld(t)
	w.commit("made", func(d draft) {
		d.thing("Actor", "Agency", nil)
		d.thing("Dataset", "Courses", ecosystem.Fields{"cost": "free"})
		d.link("Agency", "STEWARDS", "Courses", nil)
	})
	w.commit("renamed", func(d draft) {
		if err := d.Update(w.ids["Courses"], ecosystem.Any, ecosystem.Fields{"name": "Course list", "cost": nil, "licence": "OGL"}); err != nil {
			t.Fatal(err)
		}
	})
	w.commit("a secret", func(d draft) {
		d.thing("Actor", "Hidden", ecosystem.Fields{"visibility": "team"})
	})
	w.commit("ended", func(d draft) {
		if err := d.End(t.Context(), w.ids["Agency"], ecosystem.Any); err != nil {
			t.Fatal(err)
		}
	})
	return w
}

func TestAtReadsTheStateAfterARevision(t *testing.T) {
	w := renamed(t)
	const query = `query($at: Revision) { datasets(at: $at) { nodes { name stewards { nodes { name } } } } actors(at: $at) { nodes { name } } }`
	for at, want := range map[int]string{
		1: `{"datasets": {"nodes": [{"name": "Courses", "stewards": {"nodes": [{"name": "Agency"}]}}]}, "actors": {"nodes": [{"name": "Agency"}]}}`,
		2: `{"datasets": {"nodes": [{"name": "Course list", "stewards": {"nodes": [{"name": "Agency"}]}}]}, "actors": {"nodes": [{"name": "Agency"}]}}`,
		4: `{"datasets": {"nodes": [{"name": "Course list", "stewards": {"nodes": []}}]}, "actors": {"nodes": []}}`,
	} {
		w.sees(want, query, map[string]any{"at": at})
	}
	r := w.ask(query, map[string]any{"at": 2})
	if r.Extensions["revision"] != 2.0 {
		t.Errorf("answered at %v, want 2", r.Extensions["revision"])
	}
	if r := w.ask(query); r.Extensions["revision"] != 4.0 {
		t.Errorf("answered at %v, want the head, 4", r.Extensions["revision"])
	}
}

func TestAResponseIsOfOneRevision(t *testing.T) {
	w := renamed(t)
	for _, query := range []string{
		`{ a: actors(at: 1) { nodes { name } } b: actors(at: 2) { nodes { name } } }`,
		`{ a: actors(at: 1) { nodes { name } } b: actors { nodes { name } } }`,
		`{ actors(at: 99) { nodes { name } } }`,
		`{ actors(at: -1) { nodes { name } } }`,
		`{ actors(at: 99999999999999999999999999) { nodes { name } } }`,
		`{ actors(at: "soon") { nodes { name } } }`,
	} {
		w.fails(ecosystem.BadRequest, query)
	}
}

func TestWhatIsReadInThePastHasTheRevisionInItsID(t *testing.T) {
	w := renamed(t)
	then := string(w.ids["Courses"]) + "@1"
	w.sees(`{"datasets": {"nodes": [{"id": "`+then+`", "name": "Courses", "stewards": {"edges": [{
	    "node": {"id": "`+string(w.ids["Agency"])+`@1"}, "link": {"id": "`+string(w.ids["Agency STEWARDS Courses"])+`@1", "from": {"id": "`+string(w.ids["Agency"])+`@1"}}}]}}]}}`,
		`{ datasets(at: 1) { nodes { id name stewards { edges { node { id } link { id from { id } } } } } } }`)
	w.sees(`{"node": {"id": "`+then+`", "name": "Courses"}, "nodes": [{"id": "`+then+`"}, null], "entity": {"name": "Courses"}, "dataset": {"id": "`+then+`"}, "datasets": {"totalCount": 1}}`,
		`query($then: ID!, $key: String!, $none: ID!) { node(id: $then) { id ... on Entity { name } } nodes(ids: [$then, $none]) { id } entity(key: $key) { name }
		   dataset(key: $key) { id } datasets(at: 1) { totalCount } }`,
		map[string]any{"then": then, "key": then, "none": string(w.ids["Hidden"]) + "@1"})
	w.sees(`{"node": {"id": $(Courses), "name": "Course list"}, "dataset": {"id": $(Courses)}}`,
		`{ node(id: $(Courses)) { id ... on Entity { name } } dataset(key: $(Courses)) { id } }`)
	w.sees(`{"datasets": {"nodes": [{"id": "`+string(w.ids["Courses"])+`@4"}]}}`, `{ datasets(at: 4) { nodes { id } } }`)
	w.sees(`{"diff": {"nodes": [{"thing": $(Courses), "node": {"id": "`+string(w.ids["Courses"])+`@2"}}]}}`,
		`{ diff(from: 1, kinds: [DATASET], at: 2) { nodes { thing node { id } } } }`)
}

func TestIDsOfAnOperationNameOneRevision(t *testing.T) {
	w := renamed(t)
	thing := string(w.ids["Courses"])
	for _, query := range []string{
		`{ nodes(ids: ["` + thing + `@1", "` + thing + `@2"]) { id } }`,
		`{ nodes(ids: ["` + thing + `@1", "` + thing + `"]) { id } }`,
		`{ node(id: "` + thing + `@1") { id } datasets { totalCount } }`,
		`{ node(id: "` + thing + `@1") { id } datasets(at: 2) { totalCount } }`,
		`{ node(id: "` + thing + `") { id } datasets(at: 2) { totalCount } }`,
		`{ entity(key: "` + thing + `@1", at: 2) { id } }`,
		`{ node(id: "` + thing + `@99") { id } }`,
		`{ node(id: "` + thing + `@soon") { id } }`,
		`{ node(id: "` + thing + `@01") { id } }`,
		`{ dataset(key: "` + thing + `@99999999999999999999999") { id } }`,
	} {
		w.fails(ecosystem.BadRequest, query)
	}
}

func TestFiltersWalksAndChangesTakePlainIDs(t *testing.T) {
	w := renamed(t)
	then := string(w.ids["Courses"]) + "@1"
	for _, query := range []string{
		`{ datasets(filter: {ids: ["` + then + `"]}, at: 1) { totalCount } }`,
		`{ datasets(at: 1) { nodes { stewards(filter: {or: [{ids: ["` + then + `"]}]}) { totalCount } } } }`,
		`{ map(focus: ["` + then + `"], at: 1) { total } }`,
		`{ trace(of: "` + then + `", at: 1) { __typename } }`,
	} {
		p := w.fails(ecosystem.BadRequest, query)
		if want := "Write the plain id, " + string(w.ids["Courses"]) + "; to ask about the past, give the field at."; p.Extensions["hint"] != want {
			t.Errorf("%s: the hint is %v, want %s", query, p.Extensions["hint"], want)
		}
	}
	for _, change := range []string{
		`mutation { end(id: "` + then + `") { commit { revision } } }`,
		`mutation { updateDataset(id: "` + then + `", input: {name: "New"}) { commit { revision } } }`,
		`mutation { link(type: STEWARDS, from: $(Agency), to: "` + then + `") { commit { revision } } }`,
		`mutation { apply(operations: [{update: {id: "` + then + `", fields: {name: "New"}}}]) { commit { revision } } }`,
		`mutation { undoImport(run: "` + then + `") { commit { revision } } }`,
	} {
		w.failsAs(editor, ecosystem.BadRequest, change)
	}
}

func TestHistoryTellsWhatEachCommitMadeOfAThing(t *testing.T) {
	w := renamed(t)
	w.sees(`{"node": {"revision": 2, "history": {"totalCount": 2, "nodes": [
	  {"revision": 2, "until": null, "ended": false, "changes": [
	    {"field": "cost", "before": "free", "after": "unknown"}, {"field": "licence", "before": null, "after": "OGL"}, {"field": "name", "before": "Courses", "after": "Course list"}],
	   "commit": {"revision": 2, "message": null, "author": null, "origin": "EDIT", "at": "2026-11-24T12:00:00Z", "undoes": null, "run": null}},
	  {"revision": 1, "until": 2, "ended": false, "changes": [
	    {"field": "cost", "before": null, "after": "free"}, {"field": "datasetKind", "before": null, "after": "unknown"}, {"field": "existence", "before": null, "after": "unknown"},
	    {"field": "legalBasis", "before": null, "after": "unknown"}, {"field": "name", "before": null, "after": "Courses"}, {"field": "personalData", "before": null, "after": "unknown"},
	    {"field": "side", "before": null, "after": "unknown"}, {"field": "spectrum", "before": null, "after": "unknown"}, {"field": "visibility", "before": null, "after": "public"}],
	   "commit": {"revision": 1, "message": null, "author": null, "origin": "EDIT", "at": "2026-11-24T12:00:00Z", "undoes": null, "run": null}}]}}}`,
		`{ node(id: $(Courses)) { ... on Dataset { revision history { totalCount nodes {
		     revision until ended changes { field before after } commit { revision message author origin at undoes run { name } } } } } } }`)
	w.sees(`{"node": {"history": {"nodes": [{"ended": false, "until": null, "fields": {"name": "Agency", "actorKind": "unknown", "engagement": "unknown", "priority": "unset", "visibility": "public"}}]}}}`,
		`{ node(id: "`+string(w.ids["Agency"])+`@3") { ... on Actor { history { nodes { ended until fields } } } } }`)
}

func TestAPageOfHistoryKnowsWhatItsOldestVersionChanged(t *testing.T) {
	w := renamed(t)
	r := w.ask(`{ node(id: $(Courses)) { ... on Dataset { history(first: 1) { nodes { revision changes { field } } pageInfo { hasNextPage endCursor } } } } }`)
	want := `{"node":{"history":{"nodes":[{"changes":[{"field":"cost"},{"field":"licence"},{"field":"name"}],"revision":2}],"pageInfo":{"endCursor":`
	if got := compact(r.Data); len(got) < len(want) || got[:len(want)] != want {
		t.Errorf("got %s", got)
	}
}

func TestDiffShowsWhatIsDifferentAndToWhomItShows(t *testing.T) {
	w := renamed(t)
	const query = `{ diff(from: 1, kinds: [ACTOR, DATASET]) { totalCount nodes { kind operation changes { field before after } node { ... on Entity { name } } } } }`
	const public = `{"kind": "ACTOR", "operation": "ENDED", "node": null, "changes": [
	    {"field": "actorKind", "before": "unknown", "after": null}, {"field": "engagement", "before": "unknown", "after": null},
	    {"field": "name", "before": "Agency", "after": null}, {"field": "priority", "before": "unset", "after": null}, {"field": "visibility", "before": "public", "after": null}]},
	  {"kind": "DATASET", "operation": "UPDATED", "node": {"name": "Course list"}, "changes": [
	    {"field": "cost", "before": "free", "after": "unknown"}, {"field": "licence", "before": null, "after": "OGL"}, {"field": "name", "before": "Courses", "after": "Course list"}]}`
	const hidden = `, {"kind": "ACTOR", "operation": "CREATED", "node": {"name": "Hidden"}, "changes": [
	    {"field": "actorKind", "before": null, "after": "unknown"}, {"field": "engagement", "before": null, "after": "unknown"},
	    {"field": "name", "before": null, "after": "Hidden"}, {"field": "priority", "before": null, "after": "unset"}, {"field": "visibility", "before": null, "after": "team"}]}`
	w.sees(`{"diff": {"totalCount": 2, "nodes": [`+public+`]}}`, query)
	r := w.askAs(editor, query)
	if got := r.Data.(map[string]any)["diff"].(map[string]any)["totalCount"]; got != 3.0 {
		t.Errorf("the team sees %v differences, want 3: %s %s", got, compact(r.Data), hidden)
	}
	w.fails(ecosystem.BadRequest, `{ diff(from: 3, to: 1) { totalCount } }`)
	w.fails(ecosystem.BadRequest, `{ diff(from: 1, to: 9) { totalCount } }`)
}

func TestCommitsArePagedByTheirNumbers(t *testing.T) {
	w := renamed(t)
	w.seesAs(editor, `{"all": {"totalCount": 4, "nodes": [{"revision": 1}, {"revision": 2}, {"revision": 3}, {"revision": 4}]},
	  "newest": {"nodes": [{"revision": 4}], "pageInfo": {"hasNextPage": false, "hasPreviousPage": true, "endCursor": "4"}},
	  "next": {"nodes": [{"revision": 3}, {"revision": 4}]}, "before": {"nodes": [{"revision": 1}]}, "none": {"nodes": []}}`,
		`{ all: commits { totalCount nodes { revision } }
		   newest: commits(last: 1) { nodes { revision } pageInfo { hasNextPage hasPreviousPage endCursor } }
		   next: commits(after: "2") { nodes { revision } }
		   before: commits(before: "2") { nodes { revision } }
		   none: commits(after: "400") { nodes { revision } } }`)
	w.fails(ecosystem.BadRequest, `{ commits(after: "x") { nodes { revision } } }`)
}

func TestACommitShowsWhatItTouchedAsFarAsOneMaySee(t *testing.T) {
	w := renamed(t)
	const query = `{ commits(after: "2", first: 1) { nodes { author message touched { totalCount nodes { kind operation node { id } } } } } }`
	w.sees(`{"commits": {"nodes": []}}`, `{ commits(after: "2", before: "4") { nodes { revision } } }`)
	r := w.askAs(editor, query)
	text, _ := json.Marshal(r.Data)
	var got struct {
		Commits struct {
			Nodes []struct {
				Author, Message string
				Touched         struct {
					Nodes []struct{ Kind, Operation string }
				}
			}
		}
	}
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	c := got.Commits.Nodes[0]
	if c.Author != "anna" || c.Message != "a secret" || len(c.Touched.Nodes) != 2 || c.Touched.Nodes[0].Kind != "ACTOR" || c.Touched.Nodes[0].Operation != "CREATED" {
		t.Errorf("the team sees %s", text)
	}
}

func TestRevisionSaysWhatAnswersAndWhatItHolds(t *testing.T) {
	w := renamed(t)
	w.sees(`{"revision": {"head": 4, "revision": 2, "lens": "PUBLIC", "hasSynthetic": false}}`,
		`{ revision(at: 2) { head revision lens hasSynthetic } }`)
	w.seesAs(editor, `{"revision": {"lens": "TEAM"}}`, `{ revision { lens } }`)
	r := w.ask(`{ revision { counts { kind count } } }`)
	counts := map[string]float64{}
	for _, c := range r.Data.(map[string]any)["revision"].(map[string]any)["counts"].([]any) {
		counts[c.(map[string]any)["kind"].(string)] = c.(map[string]any)["count"].(float64)
	}
	if len(counts) != len(ecosystem.Nouns())+2 || counts["DATASET"] != 1 || counts["ACTOR"] != 0 || counts["LINK"] != 0 || counts["CLAIM"] != 4 {
		t.Errorf("counted %v", counts)
	}
}

func TestWhatTheLensHidesIsAbsent(t *testing.T) {
	w := renamed(t)
	w.sees(`{"node": null, "entity": null, "actors": {"nodes": [], "totalCount": 0}}`,
		`{ node(id: $(Hidden)) { id } entity(key: $(Hidden)) { id } actors { nodes { name } totalCount } }`)
	w.seesAs(editor, `{"node": {"id": $(Hidden)}, "actors": {"nodes": [{"name": "Hidden"}], "totalCount": 1}}`,
		`{ node(id: $(Hidden)) { id } actors { nodes { name } totalCount } }`)
}
