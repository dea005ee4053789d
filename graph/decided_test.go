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
