package graph_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
)

// training is a world with a course whose texts name two jobs of an invented classification.
func training(t *testing.T) *world {
	w := newWorld(t)
	w.commit("training", func(d draft) {
		d.thing("Course", "Data analyst", ecosystem.Fields{"outcome": "Good marks. You may become a records clerk."})
		d.thing("Occupation", "Analysts", ecosystem.Fields{"scheme": "stars", "code": "1a", "level": "unit", "titles": []string{"analyst, data"}})
		d.thing("Occupation", "Studies", ecosystem.Fields{"scheme": "stars", "code": "1b", "level": "unit", "titles": []string{"Data analyst"}})
		d.thing("Occupation", "Clerks", ecosystem.Fields{"scheme": "stars", "code": "1c", "level": "unit", "titles": []string{"Clerk, records"}})
		d.thing("Course", "Pottery", nil)
	})
	return w
}

const candidates = `proposedBefore left candidates { totalCount nodes { title met { word part with in } occupation { name } claim { review counts } } }`

func TestCandidatesAreProposedWithTheirWords(t *testing.T) {
	w := training(t)
	const waiting = `{"review": "PROPOSED", "counts": false}`
	w.seesAs(editor, `{"proposeOccupations": {"commit": {"revision": 2, "author": "anna", "message": "first look"}, "preview": null, "proposedBefore": 0, "left": 0, "candidates": {"totalCount": 3, "nodes": [
	  {"title": "Clerk, records", "met": [{"word": "records", "part": "OUTCOME", "with": "records", "in": "JOB_TITLE"}, {"word": "clerk", "part": "OUTCOME", "with": "clerks", "in": "NAME"}], "occupation": {"name": "Clerks"}, "claim": `+waiting+`},
	  {"title": "analyst, data", "met": [{"word": "data", "part": "NAME", "with": "data", "in": "JOB_TITLE"}, {"word": "analyst", "part": "NAME", "with": "analysts", "in": "NAME"}], "occupation": {"name": "Analysts"}, "claim": `+waiting+`},
	  {"title": "Data analyst", "met": [{"word": "data", "part": "NAME", "with": "data", "in": "JOB_TITLE"}, {"word": "analyst", "part": "NAME", "with": "analyst", "in": "JOB_TITLE"}], "occupation": {"name": "Studies"}, "claim": `+waiting+`}]}}}`,
		`mutation { proposeOccupations(course: $(Data analyst), message: "first look") { commit { revision author message } preview { base } `+candidates+` } }`)
	w.seesAs(editor, `{"proposeOccupations": {"commit": {"revision": 2}, "proposedBefore": 3, "left": 0, "candidates": {"totalCount": 0, "nodes": []}}}`,
		`mutation { proposeOccupations(course: $(Data analyst)) { commit { revision } `+candidates+` } }`)
	w.seesAs(editor, `{"proposeOccupations": {"commit": {"revision": 2}, "proposedBefore": 0, "left": 0, "candidates": {"totalCount": 0, "nodes": []}}}`,
		`mutation { proposeOccupations(course: $(Pottery)) { commit { revision } `+candidates+` } }`)
}

func TestADryProposalShowsItsCandidatesAndChangesNothing(t *testing.T) {
	w := training(t)
	w.seesAs(editor, `{"proposeOccupations": {"commit": null, "problems": [], "preview": {"base": 1, "touchedCount": 2}, "proposedBefore": 0, "left": 2, "candidates": {"totalCount": 1, "nodes": [
	  {"title": "Clerk, records", "met": [{"word": "records", "part": "OUTCOME", "with": "records", "in": "JOB_TITLE"}, {"word": "clerk", "part": "OUTCOME", "with": "clerks", "in": "NAME"}], "occupation": {"name": "Clerks"}, "claim": null}]}}}`,
		`mutation { proposeOccupations(course: $(Data analyst), most: 1, dryRun: true) { commit { revision } problems { message } preview { base touchedCount } `+candidates+` } }`)
	w.sees(`{"revision": {"head": 1}}`, `{ revision { head } }`)
}

func TestAProposalSentAgainGivesTheFirstAnswer(t *testing.T) {
	w := training(t)
	const query = `mutation { proposeOccupations(course: $(Data analyst), scheme: "stars", levels: [UNIT, MINOR], most: 2, changeSet: "chg_0000000000000000000000000A") { commit { revision changeSet } ` + candidates + ` } }`
	first := w.askAs(editor, query)
	if len(first.Errors) > 0 {
		t.Fatal(first.Errors)
	}
	w.commit("something else", func(d draft) { d.thing("Actor", "Agency", nil) })
	if diff := cmp.Diff(first, w.askAs(editor, query)); diff != "" {
		t.Error(diff)
	}
}

func TestWhatCannotBeProposedIsRefused(t *testing.T) {
	w := training(t)
	for _, c := range []struct {
		name string
		by   ecosystem.Principal
		args string
		code ecosystem.Code
	}{
		{"without a token", ecosystem.Principal{}, `course: $(Pottery)`, ecosystem.Unauthenticated},
		{"by a partner", ecosystem.Principal{Name: "p", Role: ecosystem.RolePartner}, `course: $(Pottery)`, ecosystem.Forbidden},
		{"for what is not there", editor, `course: "slug:nowhere"`, ecosystem.NotFound},
		{"for what is no course", editor, `course: $(Clerks)`, ecosystem.NotFound},
		{"none", editor, `course: $(Pottery), most: 0`, ecosystem.LimitExceeded},
		{"too many", editor, `course: $(Pottery), most: 6`, ecosystem.LimitExceeded},
		{"under an id that is none", editor, `course: $(Data analyst), changeSet: "mine"`, ecosystem.BadRequest},
	} {
		t.Run(c.name, func(t *testing.T) {
			w.t = t
			w.failsAs(c.by, c.code, `mutation { proposeOccupations(`+c.args+`) { left } }`)
		})
	}
}

// The way of a candidate: found in the queue, reviewed with others in one commit
// at the version that was read, counted or left alone, never proposed again.
func TestCandidatesAreReviewed(t *testing.T) {
	w := training(t)
	w.askAs(editor, `mutation { proposeOccupations(course: $(Data analyst)) { left } }`)
	const queue = `{ claims(filter: {review: [PROPOSED], method: [TITLE_MATCH]}) { totalCount nodes { id revision about { ... on Link { from { name } to { name } } } } } }`
	ids := map[string]any{}
	nodes := w.ask(queue).Data.(map[string]any)["claims"].(map[string]any)["nodes"].([]any)
	for _, n := range nodes {
		about := n.(map[string]any)["about"].(map[string]any)
		if about["from"].(map[string]any)["name"] != "Data analyst" {
			t.Error("not of the course:", about)
		}
		ids[about["to"].(map[string]any)["name"].(string)] = n.(map[string]any)["id"]
	}
	if len(ids) != 3 {
		t.Fatalf("the queue has %v", ids)
	}
	const review = `mutation($yes: ID!, $no: ID!) { apply(operations: [
	  {updateClaim: {id: $yes, expectedVersion: 2, input: {review: ACCEPTED, reason: "the course trains for it"}}},
	  {updateClaim: {id: $no, expectedVersion: 2, input: {review: REJECTED, reason: "another sort of study"}}}]) {
	    commit { revision } nodes { ... on Claim { review counts reason about { ... on Link { state to { name } } } } } } }`
	w.seesAs(editor, `{"apply": {"commit": {"revision": 3}, "nodes": [
	  {"review": "ACCEPTED", "counts": true, "reason": "the course trains for it", "about": {"state": "SINGLE_SOURCE", "to": {"name": "Analysts"}}},
	  {"review": "REJECTED", "counts": false, "reason": "another sort of study", "about": {"state": "UNSUPPORTED", "to": {"name": "Studies"}}}]}}`,
		review, map[string]any{"yes": ids["Analysts"], "no": ids["Studies"]})
	w.seesAs(editor, `{"apply": {"commit": null, "problems": [{"code": "CONFLICT", "operation": 1, "current": 3}]}}`,
		strings.Replace(review, "commit { revision } nodes {", "commit { revision } problems { code operation current } } } #", 1), map[string]any{"yes": ids["Clerks"], "no": ids["Studies"]})
	w.sees(`{"claims": {"totalCount": 1}}`, `{ claims(filter: {review: [PROPOSED], method: [TITLE_MATCH]}) { totalCount } }`)
	w.seesAs(editor, `{"proposeOccupations": {"proposedBefore": 3, "candidates": {"totalCount": 0}}}`,
		`mutation { proposeOccupations(course: $(Data analyst)) { proposedBefore candidates { totalCount } } }`)
	w.seesAs(editor, `{"undo": {"commit": {"revision": 4}}}`, `mutation { undo(revision: 3) { commit { revision } } }`)
	w.sees(`{"claims": {"totalCount": 3}}`, `{ claims(filter: {review: [PROPOSED], method: [TITLE_MATCH]}) { totalCount } }`)
}
