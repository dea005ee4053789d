package graph_test

import (
	"maps"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
)

// failsAs is fails for somebody with a token.
func (w *world) failsAs(who ecosystem.Principal, code ecosystem.Code, query string, variables ...map[string]any) problem {
	w.t.Helper()
	r := w.askAs(who, query, variables...)
	if len(r.Errors) == 0 || r.Errors[0].Extensions["code"] != string(code) {
		w.t.Fatalf("%s\nwant %s, got %+v with %s", query, code, r.Errors, compact(r.Data))
	}
	return r.Errors[0]
}

// refused asks for a change that is expected to go wrong, the first field of an operation,
// and gives its problems, the fields that are null left out. Whatever is refused makes no revision.
func (w *world) refused(code ecosystem.Code, change string, variables ...map[string]any) []map[string]any {
	w.t.Helper()
	before, err := w.registry.Head(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	change = strings.TrimSuffix(strings.TrimSpace(change), "} }") + " problems { operation path code thing field message hint holder current } } }"
	r := w.askAs(editor, change, variables...)
	var payload map[string]any
	for _, v := range r.Data.(map[string]any) {
		payload, _ = v.(map[string]any)
	}
	told, _ := payload["problems"].([]any)
	if len(r.Errors) > 0 || len(told) == 0 || payload["commit"] != nil {
		w.t.Fatalf("%s\nwant problems, got %+v with %s", change, r.Errors, compact(r.Data))
	}
	problems := make([]map[string]any, len(told))
	for i, p := range told {
		problems[i] = p.(map[string]any)
		maps.DeleteFunc(problems[i], func(_ string, v any) bool { return v == nil })
		if problems[i]["code"] != string(code) {
			w.t.Errorf("%s\nwant %s, got %v", change, code, problems[i])
		}
	}
	if after, err := w.registry.Head(w.t.Context()); err != nil || after != before {
		w.t.Errorf("%s\nwas refused and made revision %d: %v", change, after, err)
	}
	return problems
}

// only gives some fields of each problem.
func only(problems []map[string]any, fields ...string) (told []map[string]any) {
	for _, p := range problems {
		kept := map[string]any{}
		for _, f := range fields {
			if p[f] != nil {
				kept[f] = p[f]
			}
		}
		told = append(told, kept)
	}
	return told
}

func (w *world) moved(name string, now float64, path ...any) []map[string]any {
	return []map[string]any{{"thing": string(w.ids[name]), "current": now, "path": path}}
}

func TestChangingNeedsAnEditorsToken(t *testing.T) {
	w := skills(t)
	const change = `mutation { createActor(input: {name: "New"}) { commit { revision } } }`
	w.failsAs(ecosystem.Principal{}, ecosystem.Unauthenticated, change)
	w.failsAs(ecosystem.Principal{Name: "p", Role: ecosystem.RolePartner}, ecosystem.Forbidden, change)
	w.failsAs(ecosystem.Principal{}, ecosystem.Unauthenticated, `mutation { restore(id: "act_00000000000000000000000001") { node { id } } }`)
	w.seesAs(editor, `{"createActor": {"commit": {"revision": 2}}}`, change)
}

func TestANewThingRestsOnAClaim(t *testing.T) {
	w := skills(t)
	w.seesAs(editor, `{"createDataset": {
	  "commit": {"revision": 2, "author": "anna", "message": "after the workshop", "origin": "EDIT", "touched": {"totalCount": 2}},
	  "preview": null,
	  "dataset": {"__typename": "Dataset", "name": "Vacancies", "cost": "FREE", "existence": "UNKNOWN", "tags": ["jobs", "feed"], "keys": [{"scheme": "slug", "value": "vacancies"}], "revision": 2,
	    "claims": {"nodes": [{"page": "7", "confidence": "HIGH", "basis": "UNKNOWN", "source": {"name": "Report"}}]}}}}`,
		`mutation { createDataset(input: {name: "Vacancies", cost: FREE, licence: null, tags: ["jobs", "feed"], keys: ["vacancies"]},
		    claim: {source: $(Report), page: "7", confidence: HIGH}, message: "after the workshop") {
		  commit { revision author message origin touched { totalCount } } preview { base }
		  dataset { __typename name cost existence tags keys { scheme value } revision claims { nodes { page confidence basis source { name } } } } } }`)
}

func TestWhatFailsBlanksNothingBesideIt(t *testing.T) {
	w := skills(t)
	r := w.askAs(editor, `mutation { a: createActor(input: {name: "Kept A"}) { commit { revision } } b: undo(revision: 99) { commit { revision } }
	  c: createActor(input: {name: "Kept C"}) { commit { revision } } }`)
	if diff := cmp.Diff(`{"a":{"commit":{"revision":2}},"b":null,"c":{"commit":{"revision":3}}}`, compact(r.Data)); diff != "" || len(r.Errors) != 1 || r.Errors[0].Path[0] != "b" {
		t.Errorf("%v\n(-want +got)\n%s", r.Errors, diff)
	}
	r = w.ask(`{ actors { totalCount } occupationGaps(areas: ["Nowhere"]) { measure } }`)
	if diff := cmp.Diff(`{"actors":{"totalCount":5},"occupationGaps":null}`, compact(r.Data)); diff != "" || len(r.Errors) != 1 || r.Errors[0].Extensions["code"] != "NOT_FOUND" {
		t.Errorf("%v\n(-want +got)\n%s", r.Errors, diff)
	}
}

func TestAnUpdateLeavesAloneWhatItLeavesOutAndClearsWhatIsNull(t *testing.T) {
	w := skills(t)
	w.seesAs(editor, `{"updateDataset": {"dataset": {"name": "Adverts", "spectrum": "CLOSED", "cost": "UNKNOWN", "licence": "OGL", "revision": 2}}}`,
		`mutation($in: DatasetInput!) { updateDataset(id: $(Adverts), input: $in) { dataset { ... on Dataset { name spectrum cost licence revision } } } }`,
		map[string]any{"in": map[string]any{"cost": nil, "licence": "OGL"}})
	w.seesAs(editor, `{"updateDataset": {"dataset": {"licence": null, "tags": []}}}`,
		`mutation { updateDataset(id: $(Adverts), input: {licence: null, tags: []}) { dataset { ... on Dataset { licence tags } } } }`)
	w.sees(`{"datasets": {"nodes": [{"name": "Adverts"}, {"name": "Courses"}, {"name": "Intent"}]}}`,
		`{ datasets(filter: {cost: [UNKNOWN]}) { nodes { name } } }`)
}

func TestAnUpdateWithAClaimSaysWhatEachValueRestsOn(t *testing.T) {
	w := skills(t)
	w.seesAs(editor, `{"updateDataset": {"dataset": {"claims": {"nodes": [{"field": "cost", "value": "free", "says": [], "source": {"name": "Toy"}},
	    {"field": null, "value": null, "says": ["existence=exists", "spectrum=closed", "cost=paid", "name=Adverts"], "source": {"name": "Report"}}]}}}}`,
		`mutation { updateDataset(id: $(Adverts), input: {cost: FREE}, claim: {source: $(Toy)}) {
		  dataset { claims(field: "cost") { nodes { field value says source { name } } } } } }`)
}

func TestAConflictNamesWhatMovedAndItsVersionNow(t *testing.T) {
	w := skills(t)
	const change = `mutation { updateDataset(id: $(Adverts), input: {licence: "OGL"}, expectedVersion: 1) { commit { revision } } }`
	w.seesAs(editor, `{"updateDataset": {"commit": {"revision": 2}}}`, change)
	told := only(w.refused(ecosystem.Conflict, change), "thing", "current", "path")
	if diff := cmp.Diff(w.moved("Adverts", 2, "expectedVersion"), told); diff != "" {
		t.Error(diff)
	}
}

func TestAnEmptyNameIsToBeWrittenAndNotLeftOut(t *testing.T) {
	w := skills(t)
	w.seesAs(editor, `{"createActor": {"problems": [{"field": "name", "message": "is empty; write what name it has."}]}}`,
		`mutation { createActor(input: {name: " "}, dryRun: true) { problems { field message } } }`)
}

func TestBrokenRulesAreAllNamedWhereTheyAreWritten(t *testing.T) {
	w := skills(t)
	for _, dry := range []string{"", ", dryRun: true"} {
		told := only(w.refused(ecosystem.Invalid, `mutation { createActor(input: {url: "javascript:alert(1)", validFrom: "2021", validTo: "2019"}, claim: {source: "src_00000000000000000000000099"}`+dry+`) { commit { revision } } }`), "path", "field", "operation")
		if diff := cmp.Diff([]map[string]any{
			{"path": []any{"input", "name"}, "field": "name", "operation": 0.0}, {"path": []any{"input", "url"}, "field": "url", "operation": 0.0},
			{"path": []any{"input", "validTo"}, "field": "validTo", "operation": 0.0}, {"path": []any{"claim", "source"}, "field": "source", "operation": 0.0},
		}, told); diff != "" {
			t.Errorf("%s (-want +got)\n%s", dry, diff)
		}
	}
}

func TestAKeyGivenTwiceInOneChangeNamesTheOtherOperation(t *testing.T) {
	w := skills(t)
	create := `{create: {kind: ACTOR, fields: {name: "Ada", keys: ["slug:twice"]}}}`
	for _, dry := range []string{"", ", dryRun: true"} {
		told := only(w.refused(ecosystem.Invalid, `mutation { apply(operations: [`+create+`, `+create+`]`+dry+`) { commit { revision } } }`), "path", "message", "operation")
		if diff := cmp.Diff([]map[string]any{{"path": []any{"operations", "1", "create", "fields", "keys"}, "operation": 1.0,
			"message": "slug:twice names another thing too that is made here. Operation 0 makes that."}}, told); diff != "" {
			t.Errorf("%s (-want +got)\n%s", dry, diff)
		}
	}
}

func TestAProblemOfApplyNamesItsOperation(t *testing.T) {
	w := skills(t)
	const apply = `mutation($operations: [Operation!]!, $dry: Boolean) { apply(operations: $operations, dryRun: $dry) { commit { revision } } }`
	create := func(name string) any {
		return map[string]any{"create": map[string]any{"kind": "ACTOR", "fields": map[string]any{"name": name}, "claim": map[string]any{"page": "1"}}}
	}
	update := func(fields map[string]any, version any) any {
		return map[string]any{"update": map[string]any{"id": w.ids["Adverts"], "fields": fields, "expectedVersion": version}}
	}
	for _, dry := range []bool{true, false} {
		for name, c := range map[string]struct {
			code       ecosystem.Code
			operations []any
			want       map[string]any
		}{
			"a creation": {ecosystem.Invalid, []any{create("A"), create("B"), create("C"), create(""), create("E")},
				map[string]any{"operation": 3.0, "path": []any{"operations", "3", "create", "fields", "name"}, "field": "name"}},
			"a second change of one thing": {ecosystem.Invalid, []any{update(map[string]any{"licence": "OGL"}, nil), update(map[string]any{"cost": "dear"}, nil)},
				map[string]any{"operation": 1.0, "path": []any{"operations", "1", "update", "fields", "cost"}, "field": "cost"}},
			"a link": {ecosystem.Invalid, []any{create("A"), map[string]any{"link": map[string]any{"type": "STEWARDS", "from": w.ids["Board"], "to": w.ids["College"]}}},
				map[string]any{"operation": 1.0, "path": []any{"operations", "1", "link", "type"}, "field": "type"}},
			"a version": {ecosystem.Conflict, []any{create("A"), update(map[string]any{"licence": "OGL"}, 7)},
				map[string]any{"operation": 1.0, "path": []any{"operations", "1", "update", "expectedVersion"}, "current": 1.0}},
			"a merge of two kinds": {ecosystem.Invalid, []any{create("A"), map[string]any{"merge": map[string]any{"winner": w.ids["Board"], "loser": w.ids["Adverts"]}}},
				map[string]any{"operation": 1.0, "path": []any{"operations", "1", "merge"}}},
		} {
			told := only(w.refused(c.code, apply, map[string]any{"operations": c.operations, "dry": dry}), "operation", "path", "field", "current")
			if diff := cmp.Diff([]map[string]any{c.want}, told); diff != "" {
				t.Errorf("%s, dry run %v (-want +got)\n%s", name, dry, diff)
			}
		}
	}
}

func TestADryRunTellsAndChangesNothing(t *testing.T) {
	w := skills(t)
	w.seesAs(editor, `{"updateDataset": {"commit": null, "dataset": null, "problems": [], "preview": {"base": 1, "touchedCount": 1,
	    "touched": [{"thing": $(Adverts), "kind": "DATASET", "operation": "UPDATED", "changes": [{"field": "tags", "before": null, "after": ["vacancies"]}], "node": {"id": $(Adverts)}}]}}}`,
		`mutation { updateDataset(id: $(Adverts), input: {tags: ["vacancies"]}, dryRun: true) { commit { revision } dataset { id }
		   problems { message } preview { base touchedCount touched { thing kind operation changes { field before after } node { id } } } } }`)
	w.seesAs(editor, `{"updateDataset": {"preview": {"counts": [{"kind": "CLAIM", "operation": "CREATED", "count": 1}, {"kind": "DATASET", "operation": "UPDATED", "count": 1}]}}}`,
		`mutation { updateDataset(id: $(Adverts), input: {cost: FREE}, dryRun: true) { preview { counts { kind operation count } } } }`)
	w.seesAs(editor, `{"createActor": {"commit": null, "preview": {"touchedCount": 2}, "problems": [{"field": "name", "message": "is missing."}]}}`,
		`mutation { createActor(input: {sector: "x"}, dryRun: true) { commit { revision } preview { touchedCount } problems { field message } } }`)
	w.sees(`{"revision": {"head": 1}}`, `{ revision { head } }`)
}

func TestTheSameChangeSetTwiceDoesItOnceAndAnswersAlike(t *testing.T) {
	w := skills(t)
	w.commit("a double", func(d draft) { d.thing("Actor", "Agency again", nil) })
	cases := map[string]struct{ change, gives string }{
		"a creation": {`createActor(input: {name: "New"}, changeSet: "chg_0000000000000000000000000A")`, "actor"},
		"a link":     {`link(type: STEWARDS, from: $(Board), to: $(Intent), changeSet: "chg_0000000000000000000000000B")`, "link"},
		"a merge":    {`merge(winner: $(Agency), loser: $(Agency again), changeSet: "chg_0000000000000000000000000C")`, "node"},
		"an end":     {`end(id: $(Board), changeSet: "chg_0000000000000000000000000D")`, "node"},
		"a retract":  {`retract(source: $(Toy), changeSet: "chg_0000000000000000000000000E")`, "node"},
	}
	for _, what := range []string{"a creation", "a link", "a retract", "a merge", "an end"} {
		query := `mutation { done: ` + cases[what].change + ` { commit { revision changeSet } ` + cases[what].gives + ` { id } } }`
		first := w.askAs(editor, query)
		if len(first.Errors) > 0 {
			t.Fatalf("%s: %v", what, first.Errors)
		}
		if diff := cmp.Diff(first, w.askAs(editor, query)); diff != "" {
			t.Errorf("%s, sent again (-first +second)\n%s", what, diff)
		}
	}
	w.failsAs(editor, ecosystem.BadRequest, `mutation { createActor(input: {name: "New"}, changeSet: "mine") { commit { revision } } }`)
}

func TestLinksAreMadeOnceAndClaimedOften(t *testing.T) {
	w := skills(t)
	const change = `mutation($claim: ClaimInput) { link(type: MAY_ACCESS, from: $(Agency), to: $(Intent), input: {accessLevel: GROUP}, claim: $claim) {
	   link { id from { name } to { name } accessLevel state claims { totalCount } } } }`
	first := w.askAs(editor, change, map[string]any{"claim": map[string]any{"source": w.ids["Report"]}})
	second := w.askAs(editor, change, map[string]any{"claim": map[string]any{"source": w.ids["Toy"]}})
	want := func(id any, state string, claims float64) any {
		return map[string]any{"link": map[string]any{"link": map[string]any{"id": id, "from": map[string]any{"name": "Agency"}, "to": map[string]any{"name": "Intent"},
			"accessLevel": "GROUP", "state": state, "claims": map[string]any{"totalCount": claims}}}}
	}
	id := first.Data.(map[string]any)["link"].(map[string]any)["link"].(map[string]any)["id"]
	if diff := cmp.Diff([]any{want(id, "SINGLE_SOURCE", 1), want(id, "AGREED", 2)}, []any{first.Data, second.Data}); diff != "" {
		t.Error(diff)
	}
	w.seesAs(editor, `{"updateLink": {"link": {"accessLevel": "OPEN", "purpose": "planning"}}}`,
		`mutation($id: ID!) { updateLink(id: $id, input: {accessLevel: OPEN, purpose: "planning"}) { link { accessLevel purpose } } }`, map[string]any{"id": id})
}

func TestClaimsAreMadeReviewedAndTakenBack(t *testing.T) {
	w := skills(t)
	told := only(w.refused(ecosystem.Invalid, `mutation { claim(about: "dat_00000000000000000000000099", input: {source: $(Report), review: PROPOSED}) { commit { revision } } }`), "path")
	if diff := cmp.Diff([]map[string]any{{"path": []any{"about"}}}, told); diff != "" {
		t.Error(diff)
	}
	r := w.askAs(editor, `mutation { claim(about: $(Courses), input: {source: $(Toy), review: PROPOSED, field: "cost", value: "free"}) { claim { id counts } } }`)
	node := r.Data.(map[string]any)["claim"].(map[string]any)["claim"].(map[string]any)
	if node["counts"] != false {
		t.Error("a candidate counts before its review")
	}
	claim := map[string]any{"id": node["id"]}
	w.seesAs(editor, `{"updateClaim": {"claim": {"review": "ACCEPTED", "counts": true}}}`,
		`mutation($id: ID!) { updateClaim(id: $id, input: {review: ACCEPTED, reason: "checked"}) { claim { review counts } } }`, claim)
	w.seesAs(editor, `{"retract": {"node": {"claimStatus": "RETRACTED", "retractedOn": "2026-11-24", "reason": "wrong"}}}`,
		`mutation($id: ID!) { retract(claims: [$id], reason: "wrong") { node { ... on Claim { claimStatus retractedOn reason } } } }`, claim)
}

func TestARetractedSourceLeavesUnsupportedWhatRestedOnItAlone(t *testing.T) {
	w := skills(t)
	w.seesAs(editor, `{"retract": {"commit": {"revision": 2}, "node": {"__typename": "Source"}}}`,
		`mutation { retract(source: $(Toy), reason: "made up") { commit { revision } node { __typename } } }`)
	w.sees(`{"links": {"nodes": [{"id": $(Board MAY_ACCESS Adverts)}]}}`, `{ links(filter: {state: {in: [UNSUPPORTED]}}) { nodes { id } } }`)
	w.failsAs(editor, ecosystem.BadRequest, `mutation { retract { commit { revision } } }`)
}

func TestEndAndRestoreTakeLinksAlong(t *testing.T) {
	w := skills(t)
	w.seesAs(editor, `{"end": {"node": null, "nodes": [null]}}`, `mutation { end(id: $(College), expectedVersion: 1) { node { id } nodes { id } } }`)
	w.sees(`{"standard": {"adopters": {"nodes": []}}}`, `{ standard(key: "std-xcri-cap") { adopters { nodes { name } } } }`)
	w.seesAs(editor, `{"restore": {"node": {"id": $(College), "name": "College", "adoptedStandards": {"edges": [{"link": {"id": $(College ADOPTS XCRI-CAP), "scope": "prospectus"}}]}}}}`,
		`mutation { restore(id: $(College)) { node { id ... on Actor { name adoptedStandards { edges { link { id scope } } } } } } }`)
}

func TestAMergedThingIsFoundUnderBothIds(t *testing.T) {
	w := skills(t)
	w.commit("a double", func(d draft) { d.thing("Actor", "The College", ecosystem.Fields{"keys": []string{"slug:college"}}) })
	w.seesAs(editor, `{"merge": {"commit": {"origin": "MERGE"}, "node": {"id": $(College), "name": "College"}}}`,
		`mutation { merge(winner: $(College), loser: $(The College)) { commit { origin } node { id ... on Actor { name } } } }`)
	w.sees(`{"byLoser": {"id": $(College)}, "bySlug": {"id": $(College)}, "node": {"id": $(College)}, "nodes": [{"id": $(Agency)}, {"id": $(College)}, null, {"id": $(College)}]}`,
		`{ byLoser: entity(key: $(The College)) { id } bySlug: actor(key: "college") { id } node(id: $(The College)) { id }
		   nodes(ids: [$(Agency), $(The College), "act_00000000000000000000000099", $(College)]) { id } }`)
	w.sees(`{"actors": {"nodes": [{"id": $(College)}]}, "datasets": {"nodes": [{"name": "Adverts", "stewards": {"totalCount": 1}}]}, "links": {"totalCount": 1}}`,
		`{ actors(filter: {ids: [$(The College)]}) { nodes { id } }
		   datasets(filter: {stewards: {some: {or: [{ids: [$(The College)]}]}}}) { nodes { name stewards(filter: {ids: [$(The College)]}) { totalCount } } }
		   links(filter: {type: [STEWARDS], from: {in: [$(The College)]}}) { totalCount } }`)
	then := map[string]any{"id": string(w.id(ecosystem.KindActor, "The College")) + "@2"}
	w.sees(`{"node": {"name": "The College"}}`, `query($id: ID!) { node(id: $id) { ... on Actor { name } } }`, then)
}

func TestAMergeOfWhatChangedSinceItWasReadIsAConflict(t *testing.T) {
	w := skills(t)
	w.commit("a double", func(d draft) { d.thing("Actor", "The College", nil) })
	w.seesAs(editor, `{"updateActor": {"commit": {"revision": 3}}}`, `mutation { updateActor(id: $(College), input: {sector: "schools"}) { commit { revision } } }`)
	const merge = `mutation($winner: Revision, $loser: Revision, $dry: Boolean) {
	  merge(winner: $(College), loser: $(The College), expectedWinnerVersion: $winner, expectedLoserVersion: $loser, dryRun: $dry) { commit { revision } } }`
	for _, c := range []struct {
		name, moved   string
		path          string
		winner, loser int
		now           float64
	}{
		{"the winner", "College", "expectedWinnerVersion", 1, 2, 3},
		{"the loser", "The College", "expectedLoserVersion", 3, 1, 2},
	} {
		for _, dry := range []bool{true, false} {
			told := only(w.refused(ecosystem.Conflict, merge, map[string]any{"winner": c.winner, "loser": c.loser, "dry": dry}), "thing", "current", "path")
			if diff := cmp.Diff(w.moved(c.moved, c.now, c.path), told); diff != "" {
				t.Errorf("%s moved, dry run %v: %s", c.name, dry, diff)
			}
		}
	}
	w.refused(ecosystem.Conflict, `mutation { apply(operations: [{merge: {winner: $(College), loser: $(The College), expectedWinnerVersion: 2}}]) { commit { revision } } }`)
	w.failsAs(editor, ecosystem.BadRequest, merge, map[string]any{"winner": 0})
	w.seesAs(editor, `{"merge": {"commit": {"revision": 4}}}`, merge, map[string]any{"winner": 3, "loser": 2})
	w.failsAs(editor, ecosystem.NotFound, merge, map[string]any{"winner": 4, "loser": 2})
}

func TestWhatCameBackOrEndedAgainSinceItWasSeenIsAConflict(t *testing.T) {
	w := skills(t)
	const restore = `mutation($seen: Revision, $dry: Boolean) { restore(id: $(College), expectedVersion: $seen, dryRun: $dry) { commit { revision } preview { base } } }`
	step := func(want, change string) {
		t.Helper()
		w.seesAs(editor, `{"done": {"commit": {"revision": `+want+`}}}`, `mutation { done: `+change+` { commit { revision } } }`)
	}
	step("2", `end(id: $(College))`)
	step("3", `createActor(input: {name: "Other"})`)
	w.seesAs(editor, `{"restore": {"commit": null, "preview": {"base": 3}}}`, restore, map[string]any{"seen": 3, "dry": true})
	step("4", `restore(id: $(College))`)
	told := only(w.refused(ecosystem.Conflict, restore, map[string]any{"seen": 3}), "thing", "current", "path")
	if diff := cmp.Diff(w.moved("College", 4, "expectedVersion"), told); diff != "" {
		t.Error(diff)
	}
	step("5", `updateActor(id: $(College), input: {sector: "schools"})`)
	step("6", `end(id: $(College))`)
	for _, dry := range []bool{true, false} {
		w.refused(ecosystem.Conflict, restore, map[string]any{"seen": 3, "dry": dry})
	}
	w.refused(ecosystem.Conflict, `mutation { apply(operations: [{restore: {id: $(College), expectedVersion: 5}}]) { commit { revision } } }`)
	w.seesAs(editor, `{"restore": {"commit": {"revision": 7}, "preview": null}}`, restore, map[string]any{"seen": 6})
}

func TestUndoTakesACommitBack(t *testing.T) {
	w := skills(t)
	w.seesAs(editor, `{"updateDataset": {"commit": {"revision": 2}}}`, `mutation { updateDataset(id: $(Adverts), input: {name: "Ads", cost: FREE}) { commit { revision } } }`)
	w.seesAs(editor, `{"undo": {"commit": {"revision": 3, "undoes": 2, "origin": "UNDO"}, "nodes": []}}`, `mutation { undo(revision: 2) { commit { revision undoes origin } nodes { id } } }`)
	w.sees(`{"dataset": {"name": "Adverts", "cost": "PAID"}}`, `{ dataset(key: $(Adverts)) { name cost } }`)
	w.failsAs(editor, ecosystem.NotFound, `mutation { undo(revision: 99) { commit { revision } } }`)
}

func TestApplyDoesSeveralThingsWhollyOrNotAtAll(t *testing.T) {
	w := skills(t)
	actor, link := "act_0000000000000000000000000Z", "lnk_0000000000000000000000000Z"
	const apply = `mutation($operations: [Operation!]!) { apply(operations: $operations, message: "a workshop") {
	   commit { revision message } nodes { __typename id ... on Entity { name } ... on Link { scope } } } }`
	w.seesAs(editor, `{"apply": {"commit": {"revision": 2, "message": "a workshop"}, "nodes": [
	    {"__typename": "Actor", "id": "`+actor+`", "name": "Forum"}, {"__typename": "Link", "id": "`+link+`", "scope": "all"},
	    {"__typename": "Dataset", "id": $(Intent), "name": "Intentions"}, null]}}`, apply,
		map[string]any{"operations": []any{
			map[string]any{"create": map[string]any{"kind": "ACTOR", "id": actor, "fields": map[string]any{"name": "Forum", "kind": "NETWORK"}}},
			map[string]any{"link": map[string]any{"type": "ADOPTS", "from": actor, "to": w.ids["XCRI-CAP"], "id": link, "input": map[string]any{"scope": "all"}}},
			map[string]any{"update": map[string]any{"id": w.ids["Intent"], "fields": map[string]any{"name": "Intentions"}}},
			map[string]any{"end": map[string]any{"id": w.ids["Board"]}},
		}})
	w.refused(ecosystem.Invalid, apply, map[string]any{"operations": []any{
		map[string]any{"update": map[string]any{"id": w.ids["Intent"], "fields": map[string]any{"name": "Third"}}},
		map[string]any{"create": map[string]any{"kind": "ACTOR", "fields": map[string]any{"nome": "Forum"}}},
	}})
	w.sees(`{"dataset": {"name": "Intentions"}, "revision": {"head": 2}}`, `{ dataset(key: $(Intent)) { name } revision { head } }`)
	w.failsAs(editor, ecosystem.BadRequest, apply, map[string]any{"operations": []any{map[string]any{"end": map[string]any{"id": "x"}, "restore": map[string]any{"id": "x"}}}})
}

func TestWhatIsNotThereCannotBeChanged(t *testing.T) {
	w := skills(t)
	for _, change := range []string{
		`updateActor(id: "act_00000000000000000000000099", input: {name: "Ghost"})`,
		`updateEntity(id: "act_00000000000000000000000099", fields: {name: "Ghost"})`,
		`updateLink(id: "lnk_00000000000000000000000099", input: {note: "x"})`,
		`updateClaim(id: "clm_00000000000000000000000099", input: {page: "1"})`,
		`retract(claims: ["clm_00000000000000000000000099"])`,
		`retract(source: "src_00000000000000000000000099")`,
		`restore(id: "act_00000000000000000000000099")`,
		`restore(id: "act_00000000000000000000000099", expectedVersion: 1)`,
		`merge(winner: $(College), loser: "act_00000000000000000000000099")`,
		`merge(winner: "act_00000000000000000000000099", loser: $(College))`,
	} {
		w.failsAs(editor, ecosystem.NotFound, `mutation { `+change+` { commit { revision } } }`)
	}
	for _, change := range []string{
		`updateActor(id: $(Courses), input: {name: "x"})`, `updateEntity(id: $(College ADOPTS XCRI-CAP), fields: {note: "x"})`,
		`updateLink(id: $(Courses), input: {note: "x"})`, `createEntity(kind: LINK, fields: {})`, `end(id: "x")`,
		`retract(source: "x")`, `retract(source: $(Courses))`,
	} {
		w.failsAs(editor, ecosystem.BadRequest, `mutation { `+change+` { commit { revision } } }`)
	}
	w.sees(`{"revision": {"head": 1}}`, `{ revision { head } }`)
}

func TestAResponseToAChangeIsOfTheRevisionThatItMade(t *testing.T) {
	w := skills(t)
	r := w.askAs(editor, `mutation { a: createActor(input: {name: "A"}) { commit { revision } } b: createActor(input: {name: "B"}) { commit { revision } actor { ... on Actor { name } } } }`)
	if len(r.Errors) > 0 || r.Extensions["revision"] != 3.0 {
		t.Errorf("answered %v at %v", r.Errors, r.Extensions["revision"])
	}
}

func TestANumberOfTheCallersIsTakenAsItIsWritten(t *testing.T) {
	w := skills(t)
	w.seesAs(editor, `{"createEntity": {"node": {"latitude": 51.5, "longitude": -0.25}}}`,
		`mutation($f: Fields!) { createEntity(kind: VENUE, fields: $f) { node { ... on Venue { latitude longitude } } } }`,
		map[string]any{"f": map[string]any{"name": "Hall", "latitude": 51.5, "longitude": -0.25}})
	w.seesAs(editor, `{"createUseCase": {"useCase": {"rank": 3}}}`, `mutation { createUseCase(input: {name: "U", rank: 3}) { useCase { ... on UseCase { rank } } } }`)
}
