package graph_test

import "testing"

// A form or a picture of a noun is made of what model says, so that a new field is in
// it without a line of code.
func TestTheModelSaysWhatThereIsToSay(t *testing.T) {
	w := skills(t)
	r := w.ask(`{ model {
	  kinds { kind name plural doc fields { name doc type unit source default isRequired isSettable enumeration { name doc values { value doc } } } }
	  linkTypes { name group doc from to attributes walks { from name doc direction to } } } }`)
	if len(r.Errors) > 0 {
		t.Fatal(r.Errors)
	}
	model := r.Data.(map[string]any)["model"].(map[string]any)
	one := func(list any, name string) map[string]any {
		t.Helper()
		for _, item := range list.([]any) {
			if m := item.(map[string]any); m["name"] == name {
				return m
			}
		}
		t.Fatalf("there is no %s", name)
		return nil
	}
	same := func(got any, want string) {
		t.Helper()
		if text := compact(got); text != compactJSON(t, want) {
			t.Errorf("got  %s\nwant %s", text, compactJSON(t, want))
		}
	}
	course := one(model["kinds"], "Course")
	same(course["kind"], `"COURSE"`)
	same(course["plural"], `"courses"`)
	same(course["fields"].([]any)[0], `{"default": null, "doc": "What people call it.", "enumeration": null, "isRequired": true, "isSettable": true, "name": "name", "source": null, "type": "TEXT", "unit": null}`)
	same(one(course["fields"], "cohortSize"), `{"default": null, "doc": "How many its outcome figures rest on.", "enumeration": null, "isRequired": false, "isSettable": true, "name": "cohortSize", "source": "Discover Uni COMPOP", "type": "WHOLE_NUMBER", "unit": "graduates"}`)
	reach := one(course["fields"], "reach")
	same(reach["default"], `"UNKNOWN"`)
	same(reach["enumeration"].(map[string]any)["values"].([]any)[0], `{"doc": "Those nearby.", "value": "LOCAL"}`)
	same(one(one(model["kinds"], "Link")["fields"], "from")["isSettable"], `false`)
	conforms := one(model["linkTypes"], "CONFORMS_TO")
	same(conforms["from"], `["DATASET"]`)
	same(conforms["attributes"], `["degree", "version"]`)
	same(one(conforms["walks"], "standards"), `{"direction": "OUT", "doc": "The standards that it conforms to; how far is on the link.", "from": "DATASET", "name": "standards", "to": "STANDARD"}`)
	same(one(model["linkTypes"], "CONCERNS")["to"], `null`)
	same(one(one(model["linkTypes"], "CONCERNS")["walks"], "concerns")["to"], `null`)
}
