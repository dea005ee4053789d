package graph_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/store/storetest"
)

// ofBefore is a world in a store that was filled before values were claimed, in seven
// commits, of which the last ended an actor.
func ofBefore(t *testing.T) (*world, ecosystem.Store) {
	store := storetest.NewModel()
	storetest.FillAsBefore(t, store)
	w := newWorldOn(t, store)
	for n, name := range []string{"Ada", "Bo", "Cy", "Di"} {
		w.ids[name] = ecosystem.ID(fmt.Sprintf("act_01J%023d", n+1))
	}
	return w, store
}

const commitsOfBefore = 7

// toldOfThePast are the answers of each revision up to the last of before, of the commits up
// to it, and of what differs between each two.
func (w *world) toldOfThePast(who ecosystem.Principal) map[string]string {
	told := map[string]string{}
	tell := func(query string) {
		data, wrong := w.raw(who, query, nil)
		if len(wrong) > 0 {
			w.t.Errorf("%s: %s", query, wrong)
		}
		told[query] = string(data)
	}
	for at := range commitsOfBefore + 1 {
		tell(fmt.Sprintf(`{ revision(at: %[1]d) { revision counts { kind count } } commits(at: %[1]d, first: 100) { totalCount nodes { revision origin message at run { id }
			touched(first: 100) { nodes { thing operation } } } } actors(at: %[1]d, order: [NAME_ASC]) { totalCount nodes { id name sector actorKind tags state fieldStates { field state }
			attributes { name value } claims(first: 100) { nodes { id claimStatus madeBy source { id } says } }
			history(first: 100) { nodes { revision ended fields commit { revision } } } } } }`, at))
		for from := range at {
			tell(fmt.Sprintf(`{ diff(from: %d, to: %d, first: 100) { totalCount nodes { thing kind operation changes { field before after } } } }`, from, at))
		}
	}
	return told
}

func TestThePastOfAStoreOfBeforeIsToldAsItWas(t *testing.T) {
	w, store := ofBefore(t)
	before := map[string]map[string]string{"the public": w.toldOfThePast(ecosystem.Principal{}), "the team": w.toldOfThePast(editor)}
	if err := ecosystem.SpeakForValues(t.Context(), store); err != nil {
		t.Fatal(err)
	}
	w.sees(`{"revision": {"head": 8}}`, `{ revision { head } }`)
	after := map[string]map[string]string{"the public": w.toldOfThePast(ecosystem.Principal{}), "the team": w.toldOfThePast(editor)}
	if d := cmp.Diff(before, after); d != "" {
		t.Errorf("what is told of the past has changed (-before +after):\n%s", d)
	}
}

func TestWhatEndedBeforeValuesWereClaimedIsBroughtBackWithClaims(t *testing.T) {
	w, store := ofBefore(t)
	if err := ecosystem.SpeakForValues(t.Context(), store); err != nil {
		t.Fatal(err)
	}
	w.seesAs(editor, `{"restore": {"commit": {"revision": 9}, "problems": [], "node": {"id": $(Di), "name": "Di", "sector": "HE", "claims": {"nodes": [
		{"madeBy": "PERSON", "field": "sector", "value": "HE", "says": [], "source": null}, {"madeBy": "IMPORT", "field": null, "value": null, "says": ["name=Di"], "source": {"name": "Sheet"}}]}}}}`,
		`mutation { restore(id: $(Di)) { commit { revision } problems { message } node { id ... on Actor { name sector claims(first: 9) { nodes { madeBy field value says source { name } } } } } } }`)
	for at, want := range map[int]string{5: `{"sector": "FE"}`, 6: `{"sector": "HE"}`, 7: "null", 8: "null"} {
		w.sees(`{"actor": `+want+`}`, fmt.Sprintf(`{ actor(key: $(Di), at: %d) { sector } }`, at))
	}
	w.seesAs(editor, `{"undo": {"problems": [], "commit": {"revision": 10}}}`, `mutation { undo(revision: 9) { problems { message } commit { revision } } }`)
	w.sees(`{"actor": null}`, `{ actor(key: $(Di)) { id } }`)
}
