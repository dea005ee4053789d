package graph_test

import (
	"testing"

	"catchment/ecosystem"
)

func TestEditsOfSavedViewsAloneAreLeftOutOfCommits(t *testing.T) {
	w := newWorld(t)
	w.commit("a council", func(d draft) { d.thing("Actor", "Council", nil) })
	w.commit("a view", func(d draft) {
		d.thing("SavedView", "Tour", nil)
		d.link("Tour", "PINS", "Council", ecosystem.Fields{"x": 0.5, "y": 0.5})
	})
	w.commit("both", func(d draft) {
		d.thing("SavedView", "Other", nil)
		d.thing("Actor", "College", nil)
	})
	w.commit("moved", func(d draft) {
		if err := d.Update(w.ids["Tour PINS Council"], ecosystem.Any, ecosystem.Fields{"x": 0.7}); err != nil {
			t.Fatal(err)
		}
	})
	w.seesAs(editor, `{"all": {"totalCount": 4, "nodes": [{"origin": "EDIT"}, {"origin": "VIEW"}, {"origin": "EDIT"}, {"origin": "VIEW"}]},
	  "rest": {"totalCount": 2, "nodes": [{"message": "a council"}, {"message": "both"}], "pageInfo": {"hasPreviousPage": false}},
	  "last": {"nodes": [{"message": "both"}], "pageInfo": {"hasPreviousPage": true, "hasNextPage": false}}}`,
		`{ all: commits { totalCount nodes { origin } }
		   rest: commits(views: false) { totalCount nodes { message } pageInfo { hasPreviousPage } }
		   last: commits(views: false, last: 1) { nodes { message } pageInfo { hasPreviousPage hasNextPage } } }`)
}
