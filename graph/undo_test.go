package graph_test

import (
	"fmt"
	"testing"

	"catchment/ecosystem"
)

func TestAnUndoMayNameTheNewestRevisionItWasMadeAgainst(t *testing.T) {
	w := renamed(t)
	const undo = `mutation($head: Revision, $dry: Boolean) { undo(revision: 2, expectedHead: $head, dryRun: $dry) { commit { revision } } }`
	for _, dry := range []bool{true, false} {
		for _, head := range []int{3, 5} {
			w.refused("CONFLICT", undo, map[string]any{"head": head, "dry": dry})
		}
	}
	w.seesAs(editor, `{"undo": {"commit": {"revision": 5}}}`, undo, map[string]any{"head": 4})
}

func TestToTakeBackMoreThanAThousandThingsIsForAdministrators(t *testing.T) {
	w := newWorld(t)
	w.commit("a few", func(d draft) { d.thing("Actor", "One", nil) })
	w.commit("many", func(d draft) {
		for i := range 501 {
			d.thing("Actor", fmt.Sprint("Actor ", i), nil)
		}
	})
	const undo = `mutation($revision: Revision!, $dry: Boolean) { undo(revision: $revision, dryRun: $dry) { commit { revision } problems { message } } }`
	w.seesAs(editor, `{"undo": {"commit": {"revision": 3}, "problems": []}}`, undo, map[string]any{"revision": 1})
	for _, dry := range []bool{true, false} {
		w.failsAs(editor, ecosystem.Forbidden, undo, map[string]any{"revision": 2, "dry": dry})
	}
	w.seesAs(keeper, `{"undo": {"commit": {"revision": 4}, "problems": []}}`, undo, map[string]any{"revision": 2})
}
