package graph_test

import (
	"strings"
	"testing"

	"catchment/ecosystem"
)

// A claim that everybody sees may rest on a source that few do.
func TestTheIdOfAHiddenSourceStandsNowhere(t *testing.T) {
	w := newWorld(t)
	w.commit("things", func(d draft) {
		d.thing("Source", "Talk", ecosystem.Fields{"visibility": "team"})
		d.thing("Source", "Report", nil)
		d.thing("Actor", "Agency", nil)
	})
	w.commit("claims", func(d draft) {
		d.Claim(w.ids["Agency"], w.id("Claim", "of the talk"), ecosystem.Fields{"source": string(w.ids["Talk"]), "recorded": "2026-01-05"})
		d.Claim(w.ids["Agency"], w.id("Claim", "of the report"), ecosystem.Fields{"source": string(w.ids["Report"]), "recorded": "2026-01-05"})
	})
	const told = `{ node(id: $(of the talk)) { ... on Claim { source { name } history { nodes { fields changes { field after } } } } }
	  diff(from: 0) { nodes { changes { field before after } } } commits { nodes { touched { nodes { changes { field before after } } } } } }`
	text := compact(w.ask(told).Data)
	if strings.Contains(text, string(w.ids["Talk"])) || !strings.Contains(text, string(w.ids["Report"])) {
		t.Errorf("the public is told %s", text)
	}
	if text := compact(w.askAs(editor, told).Data); strings.Count(text, string(w.ids["Talk"])) < 4 {
		t.Errorf("the team is told %s", text)
	}
	const asked = `{ named: claims(filter: {source: {in: [$(Talk)]}}) { totalCount } none: claims(filter: {source: {in: ["src_00000000000000000000000099"]}}) { totalCount }
	  not: claims(filter: {not: {source: {in: [$(Talk)]}}}) { totalCount } claimed: actors(filter: {claims: {some: {source: {in: [$(Talk)]}}}}) { totalCount } }`
	w.sees(`{"named": {"totalCount": 0}, "none": {"totalCount": 0}, "not": {"totalCount": 4}, "claimed": {"totalCount": 0}}`, asked)
	w.seesAs(editor, `{"named": {"totalCount": 1}, "none": {"totalCount": 0}, "not": {"totalCount": 4}, "claimed": {"totalCount": 1}}`, asked)
}
