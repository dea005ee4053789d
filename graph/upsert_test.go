package graph_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/store/storetest"
)

func TestAnUpsertMakesAThingOnceAndThenChangesWhatDiffers(t *testing.T) {
	w := skills(t)
	const told = `commit { revision touched { totalCount } } problems { message } actor { name sector keys { scheme value } revision claims { totalCount } onKeys: claims(field: "keys") { nodes { page } } }`
	const first = `mutation { upsertActor(key: "ukprn:10001234", input: {name: "Oxford City College", sector: "colleges"}, claim: {page: "3"}) { ` + told + ` } }`
	const made = `"name": "Oxford City College", "sector": "colleges", "keys": [{"scheme": "ukprn", "value": "10001234"}], "revision": 2, "claims": {"totalCount": 1}, "onKeys": {"nodes": []}`
	w.seesAs(editor, `{"upsertActor": {"problems": [], "commit": {"revision": 2, "touched": {"totalCount": 2}}, "actor": {`+made+`}}}`, first)
	w.seesAs(editor, `{"upsertActor": {"problems": [], "commit": {"revision": 2, "touched": {"totalCount": 0}}, "actor": {`+made+`}}}`, first)
	w.seesAs(editor, `{"upsertActor": {"problems": [], "commit": {"revision": 3, "touched": {"totalCount": 4}}, "actor": {
	    "name": "Oxford City College", "sector": null, "revision": 3, "keys": [{"scheme": "slug", "value": "occ"}, {"scheme": "ukprn", "value": "10001234"}],
	    "claims": {"totalCount": 3}, "onKeys": {"nodes": [{"page": "4"}]}}}}`,
		`mutation { upsertActor(key: "UKPRN: 1000 1234", input: {sector: null, keys: ["occ"]}, claim: {page: "4"}) { `+told+` } }`)
	w.seesAs(editor, `{"upsertEntity": {"commit": {"touched": {"totalCount": 2}}, "node": {"__typename": "Venue", "postcode": "NW10 2XD"}}}`,
		`mutation { upsertEntity(kind: VENUE, key: "hall", fields: {name: "Hall", postcode: "NW10 2XD"}) { commit { touched { totalCount } } node { __typename ... on Venue { postcode } } } }`)
	w.failsAs(editor, ecosystem.BadRequest, `mutation { upsertEntity(kind: LINK, key: "x", fields: {}) { commit { revision } } }`)
	const dry = `mutation { upsertActor(key: "occ", input: {sector: "colleges"}, dryRun: true) { actor { id } preview { counts { kind operation count } } } }`
	w.seesAs(editor, `{"upsertActor": {"actor": null, "preview": {"counts": [{"kind": "ACTOR", "operation": "UPDATED", "count": 1},
	    {"kind": "CLAIM", "operation": "CREATED", "count": 1}, {"kind": "CLAIM", "operation": "UPDATED", "count": 1}]}}}`, dry)
}

const upsertAll = `mutation($operations: [Operation!]!, $changeSet: ID) { apply(operations: $operations, changeSet: $changeSet) { commit { revision touched { totalCount } } nodes { id } } }`

// sheet are rows that each upsert an actor.
func sheet(rows int) []any {
	operations := make([]any, rows)
	for i := range operations {
		operations[i] = map[string]any{"upsertActor": map[string]any{"key": fmt.Sprintf("ukprn:1000%04d", i),
			"input": map[string]any{"name": fmt.Sprint("College ", i), "actorKind": "ORGANISATION", "tags": []string{"b", "a"}}, "claim": map[string]any{"page": "1"}}}
	}
	return operations
}

func TestASheetOf500IsOneRequestAndTheSameAgainChangesNothing(t *testing.T) {
	w := skills(t)
	ask := func(changeSet any) (touched float64, nodes any) {
		t.Helper()
		r := w.askAs(editor, upsertAll, map[string]any{"operations": sheet(500), "changeSet": changeSet})
		if len(r.Errors) > 0 {
			t.Fatal(r.Errors)
		}
		done := r.Data.(map[string]any)["apply"].(map[string]any)
		return done["commit"].(map[string]any)["touched"].(map[string]any)["totalCount"].(float64), done["nodes"]
	}
	w.calls.take()
	touched, first := ask("chg_0000000000000000000000000A")
	if touched != 1000 {
		t.Errorf("%v things were touched, want an actor and a claim for each of 500", touched)
	}
	made := w.calls.take()
	for step, changeSet := range []any{nil, "chg_0000000000000000000000000A"} {
		touched, again := ask(changeSet)
		if wanted := []float64{0, 1000}[step]; touched != wanted {
			t.Errorf("the same once more touched %v things, want %v", touched, wanted)
		}
		if diff := cmp.Diff(first, again); diff != "" {
			t.Errorf("the same once more is about others (-first +again)\n%s", diff)
		}
		if calls := w.calls.take(); step == 0 {
			if diff := cmp.Diff(map[string]int{"Resolve@2": 2, "Records@2": 4}, ofReader(calls)); diff != "" {
				t.Errorf("calls of the second time (-want +got)\n%s", diff)
			}
			if calls["Commit"] != 0 {
				t.Errorf("%d commits were made of nothing", calls["Commit"])
			}
		}
	}
	if diff := cmp.Diff(map[string]int{"Resolve@1": 2, "Records@1": 3, "Records@2": 1}, ofReader(made)); diff != "" || made["Commit"] != 1 {
		t.Errorf("%d commits; calls of the first time (-want +got)\n%s", made["Commit"], diff)
	}
	r := w.askAs(editor, upsertAll, map[string]any{"operations": sheet(1001)})
	if len(r.Errors) != 1 || r.Errors[0].Extensions["code"] != "LIMIT_EXCEEDED" {
		t.Errorf("1,001 at once are answered by %v", r.Errors)
	}
}

// ofReader are those of calls that read many things by their names.
func ofReader(calls map[string]int) map[string]int {
	read := map[string]int{}
	for name, n := range calls {
		if len(name) > 8 && (name[:8] == "Resolve@" || name[:8] == "Records@") {
			read[name] = n
		}
	}
	return read
}

func TestWhatIsWrongWithAnUpsertNamesItsRow(t *testing.T) {
	w := skills(t)
	rows := func(over map[int]any) map[string]any {
		operations := sheet(6)
		for i, row := range over {
			operations[i] = row
		}
		return map[string]any{"operations": operations}
	}
	row := func(key string, input map[string]any) any {
		return map[string]any{"upsertActor": map[string]any{"key": key, "input": input}}
	}
	at := func(n float64, parts ...any) map[string]any {
		return map[string]any{"operation": n, "path": append([]any{"operations", fmt.Sprint(n), "upsertActor"}, parts...)}
	}
	held := func(p map[string]any, by string) map[string]any {
		p["holder"] = string(w.ids[by])
		return p
	}
	for name, c := range map[string]struct {
		code ecosystem.Code
		rows map[string]any
		want []map[string]any
	}{
		"a value": {ecosystem.Invalid, rows(map[int]any{3: row("ukprn:10009999", map[string]any{"url": "nowhere"})}), []map[string]any{at(3, "input", "name"), at(3, "input", "url")}},
		"a key of another kind, an id, the same twice": {ecosystem.Invalid, rows(map[int]any{
			1: row("std-xcri-cap", map[string]any{"name": "X"}), 2: row(string(w.ids["Board"]), map[string]any{"name": "X"}), 4: row("ukprn: 10000000", map[string]any{"name": "X"})}),
			[]map[string]any{held(at(1, "key"), "XCRI-CAP"), at(2, "key"), at(4, "key")}},
		"no key": {ecosystem.Invalid, rows(map[int]any{5: row("ukprn:12", map[string]any{"name": "X"})}), []map[string]any{at(5, "key")}},
		"a version": {ecosystem.Conflict, rows(map[int]any{2: map[string]any{"update": map[string]any{"id": w.ids["Adverts"], "expectedVersion": 9, "fields": map[string]any{"cost": "free"}}}}),
			[]map[string]any{{"operation": 2.0, "path": []any{"operations", "2", "update", "expectedVersion"}, "current": 1.0}}},
	} {
		t.Run(name, func(t *testing.T) {
			told := only(w.refused(c.code, upsertAll[:len(upsertAll)-len(" nodes { id } } }")]+" } }", c.rows), "operation", "path", "holder", "current")
			if diff := cmp.Diff(c.want, told); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
	told := w.refused(ecosystem.Invalid, `mutation { createStandard(input: {name: "Again", keys: ["std-xcri-cap"]}) { commit { revision } } }`)
	if diff := cmp.Diff([]map[string]any{{"path": []any{"input", "keys"}, "holder": string(w.ids["XCRI-CAP"]),
		"hint": "Use upsertStandard to change the one that has it; or merge the two, or give another key."}}, only(told, "path", "holder", "hint")); diff != "" {
		t.Error(diff)
	}
}

// overtaken is a store in which somebody else commits just before the next commit.
type overtaken struct {
	ecosystem.Store
	by func(ecosystem.Store)
}

func (s *overtaken) Commit(ctx context.Context, cs ecosystem.ChangeSet) (ecosystem.Commit, error) {
	if first := s.by; first != nil {
		s.by = nil
		first(s.Store)
	}
	return s.Store.Commit(ctx, cs)
}

func TestAnUpsertThatSomebodyElseMadeFirstChangesTheirs(t *testing.T) {
	store := &overtaken{Store: storetest.NewModel()}
	w := newWorldOn(t, store)
	theirs := w.id("Actor", "Theirs")
	store.by = func(s ecosystem.Store) {
		if _, err := s.Commit(t.Context(), ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit, At: noon, Changes: []ecosystem.Change{
			{ID: theirs, Kind: "Actor", Set: ecosystem.Fields{"name": "Theirs", "keys": []string{"slug:forum"}}}}}); err != nil {
			t.Error(err)
		}
	}
	w.seesAs(editor, `{"upsertActor": {"problems": [], "commit": {"revision": 2}, "actor": {"id": $(Theirs), "name": "Ours"}}}`,
		`mutation { upsertActor(key: "forum", input: {name: "Ours"}) { problems { message } commit { revision } actor { id name } } }`)
}
