package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"catchment/ecosystem"
)

var officer = ecosystem.Principal{Name: "officer", Role: ecosystem.RoleAdmin}

// told is a world in which a person's name stands in two states of an actor, in another thing
// and in a message, and in which somebody hidden has a name too.
func toldOfJane(t *testing.T) *world {
	w := newWorld(t)
	w.commit("Jane Doe came by", func(d draft) {
		d.thing("Actor", "Jane Doe", ecosystem.Fields{"kind": "person", "sector": "FE"})
		d.thing("Actor", "Hidden", ecosystem.Fields{"visibility": "team"})
		d.thing("Dataset", "Courses", ecosystem.Fields{"description": "Ask Jane Doe."})
	})
	w.ids["Jane"] = w.ids["Jane Doe"]
	return w
}

func TestOnlyAdministratorsErase(t *testing.T) {
	w := toldOfJane(t)
	const erase = `mutation { erase(id: $(Jane), reason: "Request 7") { commit { revision } } }`
	w.failsAs(ecosystem.Principal{}, ecosystem.Unauthenticated, erase)
	w.failsAs(partner, ecosystem.Forbidden, erase)
	w.failsAs(editor, ecosystem.Forbidden, erase)
	w.failsAs(editor, ecosystem.Forbidden, strings.Replace(erase, "reason", "dryRun: true, reason", 1))
	w.seesAs(officer, `{"erase": {"commit": {"revision": 2}}}`, erase)
}

func TestAnErasureTellsFirstWhatItTakes(t *testing.T) {
	w := toldOfJane(t)
	w.seesAs(officer, `{"erase": {"commit": null, "problems": [], "preview": {"base": 1, "counts": [{"kind": "ACTOR", "count": 1}, {"kind": "CLAIM", "count": 1}],
		"erasedStates": 2, "erasedMessages": 1, "wordsElsewhere": [{"field": "description", "kind": "DATASET"}]}}}`,
		`mutation { erase(id: $(Jane), field: "name", reason: "Request 7", dryRun: true) { commit { revision } problems { message }
			preview { base counts { kind count } erasedStates erasedMessages wordsElsewhere { field kind } } } }`)
	w.seesAs(editor, `{"end": {"preview": {"erasedStates": 0, "wordsElsewhere": []}}}`, `mutation { end(id: $(Jane), dryRun: true) { preview { erasedStates wordsElsewhere { field } } } }`)
	w.failsAs(officer, ecosystem.NotFound, `mutation { erase(id: "act_00000000000000000000000099", reason: "Request 7") { commit { revision } } }`)
	for _, wrong := range []string{`field: "visibility"`, `field: "nonsense"`} {
		w.failsAs(officer, ecosystem.BadRequest, `mutation { erase(id: $(Jane), `+wrong+`, reason: "Request 7") { commit { revision } } }`)
	}
	w.seesAs(officer, `{"erase": {"problems": [{"code": "INVALID"}]}}`, `mutation { erase(id: $(Jane), reason: "asked by Jane Doe") { problems { code } } }`)
}

func TestWhatWasErasedLeavesATombstoneForThoseWhoSeeTheThing(t *testing.T) {
	w := toldOfJane(t)
	w.seesAs(officer, `{"erase": {"commit": {"revision": 2, "origin": "ERASE"}, "node": {"name": "`+string(w.ids["Jane"])+`", "actorKind": "PERSON", "sector": "FE"}}}`,
		`mutation { erase(id: $(Jane), field: "name", reason: "Request 7") { commit { revision origin } node { ... on Actor { name actorKind sector } } } }`)
	w.seesAs(officer, `{"erase": {"commit": {"revision": 3}}}`, `mutation { erase(id: $(Hidden), reason: "Request 8") { commit { revision } } }`)
	const of = `{ erasures(of: $(Jane)) { field reason revision } }`
	w.sees(`{"erasures": [{"field": "name", "reason": "Request 7", "revision": 2}]}`, of)
	w.seesAs(editor, `{"erasures": [{"field": "name", "reason": "Request 7", "revision": 2}]}`, of)
	w.sees(`{"erasures": []}`, `{ erasures(of: $(Hidden)) { reason } }`)
	w.sees(`{"erasures": []}`, `{ erasures(of: $(Courses)) { reason } }`)
	w.seesAs(editor, `{"erasures": [{"reason": "Request 7", "field": "name"}, {"reason": "Request 8", "field": ""}]}`, `{ erasures { reason field } }`)
	w.fails(ecosystem.Forbidden, `{ erasures { reason } }`)
	w.seesAs(editor, `{"actors": {"nodes": [{"name": "`+string(w.ids["Jane"])+`"}, {"name": "`+string(w.ids["Hidden"])+`"}]}, "search": {"totalCount": 0}}`,
		`{ actors(at: 1, order: [NAME_ASC]) { nodes { name } } search(query: "jane", kinds: [ACTOR], at: 1) { totalCount } }`)
	r := w.askAs(editor, `{ commits { nodes { message } } diff(from: 0, to: 3, kinds: [ACTOR, CLAIM]) { nodes { changes { after } } } }`)
	if told := fmt.Sprint(r.Data); !strings.Contains(told, "This message was erased on ") || strings.Count(told, "Jane") != 1 { // in what another thing says
		t.Error(told)
	}
}
