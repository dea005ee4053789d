package graph_test

import (
	"testing"

	"catchment/ecosystem"
)

func TestNotesStandBesideClaimsAndBearOnNoState(t *testing.T) {
	w := disputed(t)
	w.commit("notes", func(d draft) {
		for _, about := range []string{"Agency", "Agency STEWARDS Courses"} {
			d.Claim(w.ids[about], w.id(ecosystem.KindClaim, "note on "+about), ecosystem.Fields{"stance": "note", "quote": "Ask again.", "recorded": "2026-11-24"})
		}
	})
	w.sees(`{"actor": {"state": "SINGLE_SOURCE", "claims": {"totalCount": 1}, "notes": {"totalCount": 1, "nodes": [{"quote": "Ask again.", "recorded": "2026-11-24", "counts": false}]},
	    "stewards": {"edges": [{"link": {"state": "DISPUTED", "claims": {"totalCount": 2}, "notes": {"nodes": [{"quote": "Ask again."}]}}}]}},
	  "claims": {"totalCount": 2}}`,
		`{ actor(key: $(Agency)) { state claims { totalCount } notes: claims(stance: NOTE, status: [CURRENT]) { totalCount nodes { quote recorded counts } }
		     stewards: datasets { edges { link { state claims { totalCount } notes: claims(stance: NOTE) { nodes { quote } } } } } }
		   claims(filter: {stance: [NOTE]}) { totalCount } }`)
}

func TestANoteOnWhatIsHiddenIsHidden(t *testing.T) {
	w := disputed(t)
	w.commit("a note", func(d draft) {
		d.Claim(w.ids["Agency"], w.id(ecosystem.KindClaim, "note"), ecosystem.Fields{"stance": "note", "quote": "Ask again.", "recorded": "2026-11-24"})
	})
	seen := `{ claims(filter: {stance: [NOTE]}) { totalCount } node(id: $(note)) { id } }`
	w.seesAs(ecosystem.Principal{}, `{"claims": {"totalCount": 1}, "node": {"id": $(note)}}`, seen)
	w.commit("the team's alone", func(d draft) {
		if err := d.Update(w.ids["Agency"], ecosystem.Any, ecosystem.Fields{"visibility": "team"}); err != nil {
			t.Fatal(err)
		}
	})
	w.seesAs(ecosystem.Principal{}, `{"claims": {"totalCount": 0}, "node": null}`, seen)
}
