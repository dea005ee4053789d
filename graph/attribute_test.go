package graph_test

import (
	"strings"
	"testing"

	"catchment/ecosystem"
)

var administrator = ecosystem.Principal{Name: "zoe", Role: ecosystem.RoleAdmin}

// wards is a world with fields of one's own: of actors a number, a choice, a date and a
// text, of links a number.
func wards(t *testing.T) *world {
	w := newWorld(t)
	w.commit("things", func(d draft) {
		for _, name := range []string{"Ada", "Bo", "Cy"} {
			d.thing("Actor", name, nil)
		}
		d.thing("Dataset", "Adverts", nil)
		d.link("Ada", "STEWARDS", "Adverts", nil)
	})
	for _, fields := range []string{
		`name: "size", of: ACTOR, attributeType: NUMBER, unit: "people", description: "How many work there."`,
		`name: "region", of: ACTOR, attributeType: CHOICE, choices: ["West London", "Elsewhere"]`,
		`name: "joined", of: ACTOR, attributeType: DATE`,
		`name: "motto", of: ACTOR, attributeType: TEXT`,
		`name: "weight", of: LINK, attributeType: NUMBER`,
	} {
		w.done(administrator, `mutation { createEntity(kind: ATTRIBUTE_DEFINITION, fields: {`+fields+`}) { node { __typename } problems { message } } }`)
	}
	w.done(editor, `mutation { updateActor(id: $(Ada), input: { attributes: [{ name: "size", value: 40 }, { name: "region", value: "West London" }, { name: "joined", value: "2021-05" }, { name: "motto", value: "Café first" }] }, claim: { assertedBy: "a survey" }) { problems { message } } }`)
	w.done(editor, `mutation { apply(operations: [
		{ update: { id: $(Bo), fields: { attributes: [{ name: "size", value: 7.5 }, { name: "region", value: "Elsewhere" }] } } },
		{ updateLink: { id: $(Ada STEWARDS Adverts), input: { attributes: { name: "weight", value: 2 } } } }]) { problems { message hint } } }`)
	return w
}

// done sends a change that nothing is wrong with.
func (w *world) done(who ecosystem.Principal, mutation string) {
	w.t.Helper()
	r := w.askAs(who, mutation)
	if text := compact(r.Data); len(r.Errors) > 0 || !strings.Contains(text, `"problems":[]`) {
		w.t.Fatalf("%s\n%v %s", mutation, r.Errors, text)
	}
}

func TestThingsSayWhatAdministratorsHaveDefined(t *testing.T) {
	w := wards(t)
	w.sees(`{"actor": {"attributes": [{"name": "joined", "type": "DATE", "value": "2021-05"}, {"name": "motto", "type": "TEXT", "value": "Café first"}, {"name": "region", "type": "CHOICE", "value": "West London"}, {"name": "size", "type": "NUMBER", "value": 40}]}}`,
		`{ actor(key: $(Ada)) { attributes { name type value } } }`)
	w.sees(`{"nodes": [{"attributes": [{"value": 7.5, "definition": {"name": "size", "unit": "people", "of": "ACTOR", "attributeType": "NUMBER", "choices": []}}]}, {"attributes": [{"value": 2, "definition": {"name": "weight", "unit": null, "of": "LINK", "attributeType": "NUMBER", "choices": []}}]}]}`,
		`{ nodes(ids: [$(Bo), $(Ada STEWARDS Adverts)]) { ... on Entity { attributes(names: ["size", "weight"]) { value definition { name unit of attributeType choices } } } ... on Link { attributes(names: ["size", "weight"]) { value definition { name unit of attributeType choices } } } } }`)
	w.sees(`{"actor": {"attributes": [], "none": []}}`, `{ actor(key: $(Cy)) { attributes { value } none: attributes(names: []) { value } } }`)
	w.sees(`{"actor": {"attributes": []}}`, `{ actor(key: "`+string(w.ids["Ada"])+`@2") { attributes { value } } }`)
}

func TestTheModelListsFieldsOfOnesOwn(t *testing.T) {
	w := wards(t)
	r := w.ask(`{ model { kinds { kind attributes { name doc type unit isRequired isSettable enumeration { name values { value } } } } } }`)
	for _, want := range []string{
		`{"attributes":[{"doc":"joined","enumeration":null,"isRequired":false,"isSettable":true,"name":"joined","type":"DATE","unit":null},`,
		`{"doc":"How many work there.","enumeration":null,"isRequired":false,"isSettable":true,"name":"size","type":"NUMBER","unit":"people"}],"kind":"ACTOR"}`,
		`"enumeration":{"name":"region","values":[{"value":"West London"},{"value":"Elsewhere"}]}`, `{"attributes":[],"kind":"DATASET"}`,
	} {
		if text := compact(r.Data); !strings.Contains(text, want) {
			t.Errorf("%s is not in %s", want, text)
		}
	}
}

func TestFiltersAskFieldsOfOnesOwnByTheirType(t *testing.T) {
	w := wards(t)
	for filter, want := range map[string]string{
		`{ name: "size", eq: 40 }`:                                `["Ada"]`,
		`{ name: "size", in: [40, 7.5] }`:                         `["Ada","Bo"]`,
		`{ name: "size", from: 8 }`:                               `["Ada"]`,
		`{ name: "size", to: 8 }`:                                 `["Bo"]`,
		`{ name: "size" }`:                                        `["Ada","Bo"]`,
		`{ name: "size", isStated: false }`:                       `["Cy"]`,
		`{ name: "region", eq: "West London" }`:                   `["Ada"]`,
		`{ name: "joined", from: "2021", to: "2021-06" }`:         `["Ada"]`,
		`{ name: "joined", from: "2021-06" }`:                     `[]`,
		`{ name: "motto", contains: "CAFE" }`:                     `["Ada"]`,
		`{ name: "motto", startsWith: "first" }`:                  `[]`,
		`[{ name: "size" }, { name: "region", eq: "Elsewhere" }]`: `["Bo"]`,
	} {
		names := []any{}
		r := w.ask(`{ actors(filter: { attributes: ` + filter + ` }) { nodes { name } totalCount } }`)
		if len(r.Errors) > 0 {
			t.Fatalf("%s: %v", filter, r.Errors)
		}
		for _, n := range r.Data.(map[string]any)["actors"].(map[string]any)["nodes"].([]any) {
			names = append(names, n.(map[string]any)["name"])
		}
		if got := compact(names); got != want {
			t.Errorf("%s: %s, want %s", filter, got, want)
		}
	}
	w.sees(`{"links": {"nodes": [{"from": {"name": "Ada"}}]}, "datasets": {"nodes": [{"name": "Adverts"}]}}`,
		`{ links(filter: { attributes: { name: "weight", from: 1 } }) { nodes { from { name } } } datasets(filter: { stewards: { some: { attributes: { name: "size", from: 1 } } } }) { nodes { name } } }`)
	for filter, hint := range map[string]string{
		`{ name: "sice", eq: 4 }`:         "There are joined, motto, region, size.",
		`{ name: "size", eq: "40" }`:      "Write a number, without quotes.",
		`{ name: "size", contains: "4" }`: "It has eq, in, from, to and isStated.",
		`{ name: "region", eq: "Mars" }`:  "Write one of West London, Elsewhere.",
		`{ name: "joined", from: "May" }`: "Write a date like 2021, 2021-11 or 2021-11-05.",
		`{ name: "region", in: null }`:    "Leave in out.",
	} {
		r := w.ask(`{ actors(filter: { attributes: ` + filter + ` }) { nodes { name } } }`)
		if len(r.Errors) != 1 || !strings.Contains(r.Errors[0].Extensions["hint"].(string), hint) {
			t.Errorf("%s: %v", filter, r.Errors)
		}
	}
}

func TestWhatDoesNotFitADefinitionIsRefused(t *testing.T) {
	w := wards(t)
	for _, c := range []struct{ input, path, message, hint string }{
		{`[{ name: "size", value: "big" }]`, `["input","attributes","0","value"]`, "takes a number, not big.", "Write a number, without quotes."},
		{`[{ name: "motto", value: "m" }, { name: "region", value: "west london" }]`, `["input","attributes","1","value"]`, `"west london" is none of West London, Elsewhere.`, "Write one of: West London, Elsewhere."},
		{`[{ name: "joined", value: "in May" }]`, `["input","attributes","0","value"]`, `"in May" is no date like`, "Write a date like"},
		{`[{ name: "sice", value: 4 }]`, `["input","attributes","0","value"]`, `"sice" is no attribute of a Actor.`, "Its attributes are joined, motto, region, size."},
	} {
		r := w.askAs(editor, `mutation { updateActor(id: $(Cy), input: { attributes: `+c.input+` }) { problems { path message hint field } } }`)
		p := r.Data.(map[string]any)["updateActor"].(map[string]any)["problems"].([]any)
		if len(p) != 1 {
			t.Fatalf("%s: %s %v", c.input, compact(r.Data), r.Errors)
		}
		one := p[0].(map[string]any)
		hint, _ := one["hint"].(string)
		if compact(one["path"]) != c.path || !strings.Contains(one["message"].(string), c.message) || !strings.Contains(hint, c.hint) {
			t.Errorf("%s: %s", c.input, compact(one))
		}
	}
}

func TestOnlyAdministratorsDefineAndNothingInUseGoes(t *testing.T) {
	w := wards(t)
	r := w.askAs(editor, `mutation { createEntity(kind: ATTRIBUTE_DEFINITION, fields: { name: "x", of: "ACTOR", attributeType: "TEXT" }) { problems { message } } }`)
	if len(r.Errors) != 1 || r.Errors[0].Extensions["code"] != "FORBIDDEN" {
		t.Errorf("an editor defines a field: %v", r.Errors)
	}
	ids := map[string]string{}
	for _, n := range w.ask(`{ attributeDefinitions { nodes { id name } } }`).Data.(map[string]any)["attributeDefinitions"].(map[string]any)["nodes"].([]any) {
		node := n.(map[string]any)
		ids[node["name"].(string)] = `"` + node["id"].(string) + `"`
	}
	for mutation, message := range map[string]string{
		`end(id: ` + ids["region"] + `)`:                                                `"region" is in use`,
		`updateEntity(id: ` + ids["region"] + `, fields: { choices: ["West London"] })`: `"Elsewhere" is in use`,
		`updateEntity(id: ` + ids["size"] + `, fields: { attributeType: "TEXT" })`:      `"size" is in use`,
		`updateEntity(id: ` + ids["size"] + `, fields: { name: "staff" })`:              `"size" is in use`,
		`updateEntity(id: ` + ids["size"] + `, fields: { name: "two words" })`:          `"two words" is no name`,
		`updateEntity(id: ` + ids["motto"] + `, fields: { name: "size" })`:              `"size" is an attribute of a Actor already.`,
		`updateEntity(id: ` + ids["region"] + `, fields: { choices: [] })`:              `do not go together`,
		`updateEntity(id: ` + ids["region"] + `, fields: { visibility: "TEAM" })`:       `is public`,
	} {
		r := w.askAs(administrator, `mutation { `+mutation+` { problems { message } } }`)
		if text := compact(r.Data); len(r.Errors) > 0 || !strings.Contains(strings.ReplaceAll(text, `\"`, `"`), message) {
			t.Errorf("%s: %s %v", mutation, text, r.Errors)
		}
	}
	w.done(administrator, `mutation { updateEntity(id: `+ids["region"]+`, fields: { choices: ["West London", "Elsewhere", "Abroad"], description: "Where it sits." }) { problems { message } } }`)
	w.done(editor, `mutation { updateActor(id: $(Bo), input: { attributes: [{ name: "region", value: null }] }) { problems { message } } }`)
	w.done(administrator, `mutation { updateEntity(id: `+ids["region"]+`, fields: { choices: ["West London"] }) { problems { message } } }`)
}

func TestClaimsSpeakOfFieldsOfOnesOwnAndHistoryTellsThem(t *testing.T) {
	w := wards(t)
	w.sees(`{"actor": {"claims": {"nodes": [{"field": "attribute:size", "value": "40"}]}, "fieldStates": [{"field": "attribute:joined"}, {"field": "attribute:motto"}, {"field": "attribute:region"}, {"field": "attribute:size"}, {"field": "name"}], "history": {"nodes": [{"changes": [{"field": "attribute:joined", "after": "2021-05"}, {"field": "attribute:motto", "after": "Café first"}, {"field": "attribute:region", "after": "West London"}, {"field": "attribute:size", "after": 40}]}]}}}`,
		`{ actor(key: $(Ada)) { claims(field: "attribute:size") { nodes { field value } } fieldStates { field } history(first: 1) { nodes { changes { field after } } } } }`)
	w.done(editor, `mutation { claim(about: $(Bo), input: { field: "attribute:size", value: "9", assertedBy: "Bo" }) { problems { message } } }`)
	r := w.askAs(editor, `mutation { claim(about: $(Bo), input: { field: "attribute:sice", value: "9" }) { problems { message } } }`)
	if text := compact(r.Data); !strings.Contains(text, "is no attribute of a Actor") {
		t.Errorf("a claim speaks of what nobody has defined: %s %v", text, r.Errors)
	}
}

func TestFieldsOfOnesOwnAreDecidedByClaims(t *testing.T) {
	w := wards(t)
	const told = `{ actor(key: $(Bo)) { attributes(names: ["size"]) { value } fieldStates { field state decidedBy } } }`
	says := func(input, value, state string) {
		t.Helper()
		w.done(editor, `mutation { claim(about: $(Bo), input: { field: "attribute:size", `+input+` }) { problems { message } } }`)
		r := compact(w.ask(told).Data)
		if !strings.Contains(r, `"attributes":[`+value+`]`) || !strings.Contains(r, `"field":"attribute:size","state":"`+state+`"`) || strings.Contains(r, `"decidedBy":null,"field":"attribute:size"`) {
			t.Errorf("%s: %s", input, r)
		}
	}
	w.commit("a feed", func(d draft) { d.thing("Source", "Feed", nil) })
	says(`value: "9"`, `{"value":9}`, "SINGLE_SOURCE")
	says(`value: "11", source: $(Feed)`, `{"value":11}`, "DISPUTED")
	says(`value: "many", source: $(Feed)`, `{"value":11}`, "DISPUTED")
	w.done(editor, `mutation { retract(source: $(Feed)) { problems { message } } }`)
	w.sees(`{"actor": {"attributes": [{"value": 9}]}}`, `{ actor(key: $(Bo)) { attributes(names: ["size"]) { value } } }`)
}

// What is said in fields of one's own is taken back and merged as everything is; a
// definition that was taken back leaves no value without one.
func TestFieldsOfOnesOwnAreUndoneAndMerged(t *testing.T) {
	w := wards(t)
	r := w.askAs(administrator, `mutation { undo(revision: 2) { problems { message } } }`)
	if text := compact(r.Data); !strings.Contains(text, `is in use`) {
		t.Errorf("a definition in use is taken back: %s %v", text, r.Errors)
	}
	w.done(editor, `mutation { merge(winner: $(Cy), loser: $(Bo)) { problems { message } } }`)
	w.sees(`{"actor": {"attributes": [{"name": "region", "value": "Elsewhere"}, {"name": "size", "value": 7.5}]}}`, `{ actor(key: $(Cy)) { attributes { name value } } }`)
	w.done(editor, `mutation { undo(revision: 7) { problems { message } } }`)
	w.sees(`{"actor": {"attributes": []}}`, `{ actor(key: $(Ada)) { attributes { name value } } }`)
	w.sees(`{"diff": {"nodes": [{"changes": [{"field": "attribute:joined", "before": "2021-05", "after": null}, {"field": "attribute:motto", "before": "Café first", "after": null}, {"field": "attribute:region", "before": "West London", "after": null}, {"field": "attribute:size", "before": 40, "after": null}]}]}}`,
		`{ diff(from: 9, to: 10, kinds: [ACTOR]) { nodes { changes { field before after } } } }`)
}
