package graph_test

import (
	"testing"

	"catchment/ecosystem"
)

func TestWhatFindsNothingIsToldWhatMayBeMeant(t *testing.T) {
	w := newWorld(t)
	w.commit("words", func(d draft) {
		d.thing("Dataset", "Destination measures", ecosystem.Fields{"description": "Where learners go after college."})
		d.thing("Actor", "University of Brent", nil)
		d.thing("Actor", "Zebrawood Academy", ecosystem.Fields{"visibility": "team"})
		d.thing("Actor", "Brent Council", nil)
	})
	w.sees(`{"one": {"totalCount": 0, "didYouMean": ["destination"]}, "two": {"didYouMean": ["university brent"]}, "text": {"didYouMean": ["learners"]},
	  "early": {"didYouMean": ["destination"]}, "hidden": {"didYouMean": []}, "far": {"didYouMean": []}, "apart": {"didYouMean": []},
	  "kind": {"didYouMean": []}, "list": {"didYouMean": ["council"]}, "found": {"totalCount": 1, "didYouMean": []}, "signs": {"didYouMean": []}, "all": {"didYouMean": []},
	  "long": {"didYouMean": []}}`,
		`{ one: search(query: "Destnation") { totalCount didYouMean }
		   two: search(query: "univeristy brnt") { didYouMean }
		   text: search(query: "laerners") { didYouMean }
		   early: search(query: "detsination") { didYouMean }
		   hidden: search(query: "zebrawod") { didYouMean }
		   far: search(query: "destiny's xylophones") { didYouMean }
		   apart: search(query: "measures council") { didYouMean }
		   kind: search(query: "destnation", kinds: [ACTOR]) { didYouMean }
		   list: entities(search: "counsil", filter: {name: {contains: "brent"}}) { didYouMean }
		   found: search(query: "destinations") { totalCount didYouMean }
		   signs: search(query: "?!") { didYouMean }
		   all: entities { didYouMean }
		   long: search(query: "destnation a b c d e") { didYouMean } }`)
	w.seesAs(editor, `{"search": {"didYouMean": ["zebrawood"]}}`, `{ search(query: "zebrawod") { didYouMean } }`)
}
