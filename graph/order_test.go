package graph_test

import (
	"strings"
	"testing"

	"catchment/ecosystem"
)

// stewardship is a world in which actors steward a different number of datasets.
func stewardship(t *testing.T) *world {
	w := newWorld(t)
	w.commit("the things", func(d draft) {
		for _, name := range []string{"Ada", "Bo", "Cy"} {
			d.thing("Actor", name, nil)
		}
		for _, name := range []string{"Adverts", "Courses", "Grades"} {
			d.thing("Dataset", name, nil)
		}
		d.thing("Occupation", "Nurses", nil)
		d.thing("Occupation", "Plumbers", nil)
		d.thing("Place", "Brent", nil)
		d.thing("Course", "Care", nil)
	})
	w.commit("the links", func(d draft) {
		d.link("Bo", "STEWARDS", "Adverts", ecosystem.Fields{"since": "2020"})
		d.link("Bo", "STEWARDS", "Courses", ecosystem.Fields{"since": "2021-05"})
		d.link("Bo", "STEWARDS", "Grades", nil)
		d.link("Cy", "STEWARDS", "Grades", nil)
		d.link("Nurses", "OBSERVED_IN", "Brent", ecosystem.Fields{"value": int64(5)})
		d.link("Plumbers", "OBSERVED_IN", "Brent", ecosystem.Fields{"value": int64(70)})
		d.link("Care", "LEADS_TO_OCCUPATION", "Plumbers", nil)
		d.link("Care", "LEADS_TO_OCCUPATION", "Nurses", nil)
		d.Claim(w.ids["Care LEADS_TO_OCCUPATION Nurses"], "", ecosystem.Fields{"assertedBy": "a survey", "recorded": "2026-01-05", "share": int64(7000)})
		d.Claim(w.ids["Care LEADS_TO_OCCUPATION Plumbers"], "", ecosystem.Fields{"assertedBy": "a survey", "recorded": "2026-01-05", "share": int64(200)})
	})
	return w
}

func TestListsAreSortedByLinks(t *testing.T) {
	w := stewardship(t)
	w.sees(`{"actors": {"nodes": [{"name": "Bo"}, {"name": "Cy"}, {"name": "Ada"}]}}`, `{ actors(order: [MOST_DATASETS]) { nodes { name } } }`)
	w.sees(`{"actors": {"nodes": [{"name": "Cy"}, {"name": "Ada"}]}}`, `{ actors(order: [MOST_DATASETS, NAME_DESC], last: 2) { nodes { name } } }`)
	w.sees(`{"entities": {"nodes": [{"name": "Bo"}]}}`, `{ entities(kinds: [ACTOR, DATASET], order: MOST_LINKS, first: 1) { nodes { name } } }`)
	w.sees(`{"dataset": {"stewards": {"nodes": [{"name": "Bo"}, {"name": "Cy"}]}}}`, `{ dataset(key: $(Grades)) { stewards(order: MOST_DATASETS) { nodes { name } } } }`)
	w.sees(`{"actor": {"datasets": {"edges": [{"node": {"name": "Courses"}, "link": {"since": "2021-05"}}, {"node": {"name": "Adverts"}, "link": {"since": "2020"}}, {"node": {"name": "Grades"}, "link": {"since": null}}]}}}`,
		`{ actor(key: $(Bo)) { datasets(order: LINK_SINCE_DESC) { edges { node { name } link { since } } } } }`)
	w.sees(`{"place": {"observedOccupations": {"nodes": [{"name": "Plumbers"}, {"name": "Nurses"}]}}}`,
		`{ place(key: $(Brent)) { observedOccupations(order: LINK_FIGURE_DESC) { nodes { name } } } }`)
	w.sees(`{"course": {"occupations": {"nodes": [{"name": "Nurses"}, {"name": "Plumbers"}]}}}`,
		`{ course(key: $(Care)) { occupations(order: LINK_SHARE_DESC) { nodes { name } } } }`)
	w.sees(`{"place": {"links": {"nodes": [{"figure": 5}, {"figure": 70}]}}}`, `{ place(key: $(Brent)) { links(order: [FIGURE_ASC]) { nodes { figure } } } }`)
}

// Pages of a list that is sorted by its links follow one another without a gap.
func TestPagesFollowOneAnotherInTheOrderOfLinks(t *testing.T) {
	w := stewardship(t)
	first := w.ask(`{ actors(order: MOST_DATASETS, first: 1) { nodes { name } pageInfo { endCursor } } }`)
	cursor := first.Data.(map[string]any)["actors"].(map[string]any)["pageInfo"].(map[string]any)["endCursor"]
	w.sees(`{"actors": {"nodes": [{"name": "Cy"}, {"name": "Ada"}]}}`, `query ($after: String) { actors(order: MOST_DATASETS, after: $after) { nodes { name } } }`, map[string]any{"after": cursor})
}

func TestAnOrderByWhatNoLinkSaysIsRefused(t *testing.T) {
	w := stewardship(t)
	for query, hint := range map[string]string{
		`{ actor(key: $(Bo)) { datasets(order: LINK_DEGREE_ASC) { nodes { name } } } }`: "Such a link says role, terms, since, validFrom, validTo.",
		`{ datasets(order: LINK_SINCE_ASC) { nodes { name } } }`:                        "Order so where links lead to things.",
	} {
		r := w.ask(query)
		if len(r.Errors) != 1 || r.Errors[0].Extensions["code"] != "BAD_REQUEST" || !strings.Contains(r.Errors[0].Extensions["hint"].(string), hint) {
			t.Errorf("%s: %v", query, r.Errors)
		}
	}
}
