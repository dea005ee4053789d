package graph_test

import (
	"testing"

	"catchment/ecosystem"
)

func TestADryRunCountsAndTellsWhatNothingWouldSpeakForAnyMore(t *testing.T) {
	w := newWorld(t)
	w.commit("start", func(d draft) {
		d.thing("Source", "Report", nil)
		d.thing("Source", "Workshop", nil)
		d.thing("Actor", "Agency", nil, "Report")
		d.thing("Dataset", "Rolls", nil, "Workshop")
		d.link("Agency", "STEWARDS", "Rolls", nil, "Report")
		d.Claim(w.ids["Rolls"], w.id(ecosystem.KindClaim, "cost"), ecosystem.Fields{
			"field": "cost", "value": "free", "source": string(w.ids["Report"]), "recorded": "2026-01-05"})
		d.Claim(w.ids["Agency"], "", ecosystem.Fields{"source": string(w.ids["Workshop"]), "recorded": "2026-01-05"})
		d.Claim(w.ids["Rolls"], "", ecosystem.Fields{"stance": "against", "source": string(w.ids["Report"]), "recorded": "2026-01-05"})
	})
	const told = `preview { counts { kind operation count } unsupportedCount unsupported { thing kind field } }`
	w.seesAs(editor, `{"retract": {"preview": {"counts": [{"kind": "ACTOR", "operation": "UPDATED", "count": 1}, {"kind": "CLAIM", "operation": "UPDATED", "count": 4},
	    {"kind": "DATASET", "operation": "UPDATED", "count": 1}], "unsupportedCount": 3, "unsupported": [
	    {"thing": $(Agency), "kind": "ACTOR", "field": "name"}, {"thing": $(Rolls), "kind": "DATASET", "field": "cost"}, {"thing": $(Agency STEWARDS Rolls), "kind": "LINK", "field": null}]}}}`,
		`mutation { retract(source: $(Report), dryRun: true) { `+told+` } }`)
	w.seesAs(editor, `{"updateClaim": {"preview": {"unsupportedCount": 1}}}`,
		`mutation { updateClaim(id: $(cost), input: {field: "spectrum", value: "OPEN"}, dryRun: true) { preview { unsupportedCount } } }`)
	w.seesAs(editor, `{"end": {"preview": {"counts": [{"kind": "ACTOR", "operation": "ENDED", "count": 1}, {"kind": "CLAIM", "operation": "ENDED", "count": 3},
	    {"kind": "LINK", "operation": "ENDED", "count": 1}], "unsupportedCount": 0, "unsupported": []}}}`,
		`mutation { end(id: $(Agency), dryRun: true) { `+told+` } }`)
	w.commit("a double", func(d draft) {
		d.thing("Actor", "Agency again", nil, "Workshop")
		d.link("Agency again", "STEWARDS", "Rolls", nil, "Workshop")
	})
	w.seesAs(editor, `{"updateDataset": {"preview": {"touched": [{"kind": "DATASET"}, {"kind": "CLAIM"}, {"kind": "CLAIM"}]}}}`,
		`mutation { updateDataset(id: $(Rolls), input: {cost: PAID}, claim: {source: $(Report)}, dryRun: true) { preview { touched { kind } } } }`)
	w.seesAs(editor, `{"merge": {"preview": {"counts": [{"kind": "ACTOR", "operation": "ENDED", "count": 1}, {"kind": "ACTOR", "operation": "UPDATED", "count": 1},
	    {"kind": "CLAIM", "operation": "UPDATED", "count": 2}, {"kind": "LINK", "operation": "ENDED", "count": 1}], "unsupportedCount": 0, "unsupported": []}}}`,
		`mutation { merge(winner: $(Agency), loser: $(Agency again), dryRun: true) { `+told+` } }`)
}
