package graph_test

import (
	"testing"

	"catchment/ecosystem"
)

// layered is a world with a real college and a made-up one, of which the map and lists tell.
func layered(t *testing.T) *world {
	t.Helper()
	w := newWorld(t)
	w.commit("a real part and a made-up one", func(d draft) {
		d.thing(ecosystem.KindSource, "Report", nil)
		d.thing(ecosystem.KindSource, "Toy", ecosystem.Fields{"synthetic": true})
		d.thing(ecosystem.KindActor, "Real", ecosystem.Fields{"sector": "colleges"}, "Report")
		d.thing(ecosystem.KindActor, "Invented", nil, "Toy")
		d.thing(ecosystem.KindDataset, "Rolls", nil, "Report")
		d.link("Real", ecosystem.LinkStewards, "Rolls", nil, "Report")
		d.link("Invented", ecosystem.LinkUses, "Rolls", nil, "Report")
	})
	w.commit("somebody invents more", func(d draft) {
		d.Claim(w.ids["Real"], "", ecosystem.Fields{"field": "sector", "value": "schools", "recorded": "2026-02-03", "source": string(w.ids["Toy"])})
	})
	return w
}

func TestWhatIsMadeUpIsLeftOutOfListsCountsMapsAndStates(t *testing.T) {
	w := layered(t)
	w.sees(`{"actors": {"totalCount": 2, "nodes": [{"name": "Invented", "isSynthetic": true, "sector": null, "state": "SINGLE_SOURCE"},
	   {"name": "Real", "isSynthetic": false, "sector": "schools", "state": "DISPUTED"}]},
	  "map": {"total": 3}, "dataset": {"users": {"totalCount": 1}}, "revision": {"hasSynthetic": true}}`,
		`{ actors { totalCount nodes { name isSynthetic sector state } } map { total } dataset(key: $(Rolls)) { users { totalCount } } revision { hasSynthetic } }`)
	w.sees(`{"actors": {"totalCount": 1, "nodes": [{"name": "Real", "isSynthetic": false, "sector": "colleges", "state": "SINGLE_SOURCE",
	   "claims": {"totalCount": 1}, "fieldStates": [{"field": "name", "state": "SINGLE_SOURCE"}, {"field": "sector", "state": "SINGLE_SOURCE"}]}]},
	  "map": {"total": 2}, "dataset": {"users": {"totalCount": 0}}, "revision": {"hasSynthetic": false}}`,
		`{ actors(synthetic: false) { totalCount nodes { name isSynthetic sector state claims { totalCount } fieldStates { field state } } }
		   map(synthetic: false) { total } dataset(key: $(Rolls), synthetic: false) { users { totalCount } } revision(synthetic: false) { hasSynthetic } }`)
}

func TestAllFieldsOfAnOperationSayTheSameOfWhatIsMadeUp(t *testing.T) {
	w := layered(t)
	w.fails(ecosystem.BadRequest, `{ actors(synthetic: false) { totalCount } datasets { totalCount } }`)
	w.sees(`{"node": null, "actors": {"totalCount": 1}}`, `{ node(id: $(Invented)) { id } actors(synthetic: false) { totalCount } }`)
	for said, want := range map[string]string{`{"actors": {"totalCount": 2}}`: "null", `{"actors": {"totalCount": 1}}`: "false"} {
		w.sees(said, `{ actors(synthetic: `+want+`) { totalCount } }`)
	}
	w.sees(`{"actors": {"totalCount": 1}}`, `query ($s: Boolean) { actors(synthetic: $s) { totalCount } }`, map[string]any{"s": false})
	w.sees(`{"actors": {"totalCount": 2}}`, `query ($s: Boolean) { actors(synthetic: $s) { totalCount } }`)
}

func TestThePastIsReadWithoutWhatWasMadeUp(t *testing.T) {
	w := layered(t)
	w.commit("the toy turns out to be real", func(d draft) {
		if err := d.Update(w.ids["Toy"], ecosystem.Any, ecosystem.Fields{"synthetic": false}); err != nil {
			t.Fatal(err)
		}
	})
	w.sees(`{"actors": {"totalCount": 2}}`, `{ actors(synthetic: false) { totalCount } }`)
	w.sees(`{"actors": {"totalCount": 1}}`, `{ actors(synthetic: false, at: 2) { totalCount } }`)
	w.sees(`{"diff": {"totalCount": 7}}`, `{ diff(from: 0, to: 1, kinds: [ACTOR, DATASET, LINK, CLAIM], synthetic: false) { totalCount } }`)
}
