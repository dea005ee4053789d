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

// Caches keep things by their ids: what says something else must be called something else.
func TestWhatIsReadWithoutWhatIsMadeUpIsNamedSo(t *testing.T) {
	w := layered(t)
	real := string(w.ids["Real"]) + "~real"
	sector := func(name, said string) string {
		return `{"node": {"id": "` + name + `", "sector": "` + said + `"}}`
	}
	const byID = `query ($id: ID!) { node(id: $id) { id ... on Actor { sector } } }`
	w.sees(sector(string(w.ids["Real"]), "schools"), byID, map[string]any{"id": w.ids["Real"]})
	w.sees(sector(real, "colleges"), byID, map[string]any{"id": real})
	past := string(w.ids["Real"]) + "@1~real"
	w.sees(sector(past, "colleges"), byID, map[string]any{"id": past})
	w.sees(`{"actor": {"id": "`+real+`"}}`, `query ($key: String!) { actor(key: $key) { id } }`, map[string]any{"key": real})
	w.sees(`{"datasets": {"nodes": [{"id": "`+string(w.ids["Rolls"])+`~real", "stewards": {"nodes": [{"id": "`+real+`"}]}}]}}`,
		`{ datasets(synthetic: false) { nodes { id stewards { nodes { id } } } } }`)
	w.sees(`{"nodes": [{"id": "`+real+`"}, null]}`, `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`,
		map[string]any{"ids": []any{real, string(w.ids["Invented"]) + "~real"}})
}

func TestOnlyWhatFindsAThingTakesAnIDWithoutWhatIsMadeUp(t *testing.T) {
	w := layered(t)
	ids := map[string]any{"id": string(w.ids["Real"]) + "~real"}
	w.fails(ecosystem.BadRequest, `query ($id: ID!) { node(id: $id) { id } actors { totalCount } }`, ids)
	w.fails(ecosystem.BadRequest, `query ($id: String!) { actor(key: $id, synthetic: true) { id } }`, ids)
	w.fails(ecosystem.BadRequest, `query ($id: ID!) { actors(filter: {id: {eq: $id}}) { totalCount } }`, ids)
	w.fails(ecosystem.BadRequest, `query ($id: String!) { map(focus: [$id]) { total } }`, ids)
	changed := w.askAs(editor, `mutation ($id: ID!) { updateActor(id: $id, input: {name: "Other"}) { commit { revision } } }`, ids)
	if len(changed.Errors) == 0 || changed.Errors[0].Extensions["code"] != string(ecosystem.BadRequest) {
		t.Errorf("a change takes it: %s", compact(changed))
	}
}
