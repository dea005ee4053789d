package graph_test

import (
	"testing"

	"catchment/ecosystem"
)

func TestAFieldTellsWhichClaimDecidesAndADisputeIsSettled(t *testing.T) {
	w := newWorld(t)
	w.commit("what a source says", func(d draft) {
		d.thing("Source", "Sheet", nil)
		d.thing("Actor", "Alpha", nil)
		d.Claim(w.ids["Alpha"], w.id(ecosystem.KindClaim, "sheet"), ecosystem.Fields{"field": "sector", "value": "HE", "madeBy": "import",
			"source": string(w.ids["Sheet"]), "recorded": "2026-01-05"})
	})
	w.seesAs(editor, `{"updateActor": {"actor": {"sector": "adult ed"}}}`,
		`mutation { updateActor(id: $(Alpha), input: {sector: "adult ed"}, claim: {basis: STATED, quote: "phoned", recorded: "2020"}) { actor { sector } } }`)
	const told = `{ actor(key: $(Alpha)) { sector state claims(field: "sector") { nodes { value madeBy } } fieldStates { field state } } }`
	w.sees(`{"actor": {"sector": "adult ed", "state": "DISPUTED", "claims": {"nodes": [{"value": "HE", "madeBy": "IMPORT"}, {"value": "adult ed", "madeBy": "PERSON"}]},
	    "fieldStates": [{"field": "name", "state": "SINGLE_SOURCE"}, {"field": "sector", "state": "DISPUTED"}]}}`, told)
	w.seesAs(editor, `{"updateClaim": {"problems": [], "claim": {"settled": ["sector"]}}}`,
		`mutation { updateClaim(id: $(sheet), input: {settled: ["sector"], reason: "Their site says so."}) { problems { message } claim { settled } } }`)
	whole := w.ask(`{ actor(key: $(Alpha)) { claims(field: "name") { nodes { id } } } }`).Data.(map[string]any)["actor"].(map[string]any)["claims"].(map[string]any)["nodes"].([]any)[0].(map[string]any)["id"].(string)
	w.ids["whole"] = ecosystem.ID(whole)
	w.sees(`{"actor": {"sector": "HE", "fieldStates": [{"field": "name", "state": "SINGLE_SOURCE", "decidedBy": $(whole)}, {"field": "sector", "state": "AGREED", "decidedBy": $(sheet)}]}}`,
		`{ actor(key: $(Alpha)) { sector fieldStates { field state decidedBy } } }`)
}

func TestAFeedsWordIsTakenOverOneByOneOrForAWholeImport(t *testing.T) {
	w := newWorld(t)
	w.commit("things", func(d draft) {
		d.thing("Source", "Feed", nil)
		for _, name := range []string{"Ada", "Bo"} {
			d.thing("Actor", name, nil)
		}
	})
	for _, name := range []string{"Ada", "Bo"} {
		w.done(editor, `mutation { updateActor(id: $(`+name+`), input: {sector: "adult ed"}) { problems { message } } }`)
	}
	run := ecosystem.NewID(ecosystem.KindImportRun)
	cs := ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Import, Run: run, Source: w.ids["Feed"], Changes: []ecosystem.Change{
		{ID: run, Kind: ecosystem.KindImportRun, Set: ecosystem.Fields{"name": "csv: actors.csv", "status": "done"}}}}
	for _, name := range []string{"Ada", "Bo"} {
		cs.Changes = append(cs.Changes, ecosystem.Change{ID: w.id(ecosystem.KindClaim, "feed of "+name), Kind: ecosystem.KindClaim,
			Set: ecosystem.Fields{"about": string(w.ids[name]), "source": string(w.ids["Feed"]), "says": []string{"sector=HE"}}})
	}
	if _, err := w.registry.Apply(t.Context(), editor, cs); err != nil {
		t.Fatal(err)
	}
	w.ids["run"] = run
	const shown = `{ actors(filter: {sector: {eq: "HE"}}, order: [NAME_ASC]) { nodes { name fieldStates { field state } } } }`
	w.sees(`{"actors": {"nodes": []}}`, shown)
	w.done(editor, `mutation { settle(claims: [$(feed of Ada)], reason: "Their site says so.") { problems { message } } }`)
	w.sees(`{"actors": {"nodes": [{"name": "Ada", "fieldStates": [{"field": "name", "state": "SINGLE_SOURCE"}, {"field": "sector", "state": "AGREED"}]}]}}`, shown)
	w.seesAs(editor, `{"settle": {"problems": [], "preview": {"counts": [{"kind": "ACTOR", "count": 1}, {"kind": "CLAIM", "count": 1}]}}}`,
		`mutation { settle(run: $(run), dryRun: true) { problems { message } preview { counts { kind count } } } }`)
	w.seesAs(editor, `{"settle": {"commit": {"revision": 6}, "node": {"__typename": "ImportRun"}}}`, `mutation { settle(run: $(run)) { commit { revision } node { __typename } } }`)
	w.sees(`{"actors": {"nodes": [{"name": "Ada"}, {"name": "Bo"}]}}`, `{ actors(filter: {sector: {eq: "HE"}}, order: [NAME_ASC]) { nodes { name } } }`)
	w.done(editor, `mutation { undo(revision: 6) { problems { message } } }`)
	w.sees(`{"actors": {"nodes": [{"name": "Ada"}]}}`, `{ actors(filter: {sector: {eq: "HE"}}, order: [NAME_ASC]) { nodes { name } } }`)
	for _, bad := range []string{`settle`, `settle(run: "run_00000000000000000000000099")`, `settle(claims: ["clm_00000000000000000000000099"])`, `settle(run: $(run), claims: [$(feed of Bo)])`} {
		if r := w.askAs(editor, `mutation { `+bad+` { commit { revision } } }`); len(r.Errors) == 0 {
			t.Errorf("%s: %v", bad, r.Data)
		}
	}
}
