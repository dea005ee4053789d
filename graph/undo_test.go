package graph_test

import (
	"fmt"
	"strings"
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

func TestAnImportIsTakenBackAsAWhole(t *testing.T) { takesAnImportBack(t, skills(t)) }

func TestAnImportIsTakenBackAsAWholeOnNeo4j(t *testing.T) {
	if s, ok := onNeo4j(t); ok {
		takesAnImportBack(t, skillsOn(t, s))
	}
}

// takesAnImportBack takes back an import of two commits upon which others have built, first dry.
func takesAnImportBack(t *testing.T, w *world) {
	t.Helper()
	run := w.id("ImportRun", "the run")
	for _, name := range []string{"First", "Second", "Third"} {
		d, err := w.registry.Draft(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if name == "First" {
			d.Create("ImportRun", run, ecosystem.Fields{"name": "the run"}, nil)
		}
		d.Create("Actor", w.id("Actor", name), ecosystem.Fields{"name": name, "keys": []string{"slug:" + strings.ToLower(name)}}, nil)
		cs := d.ChangeSet(ecosystem.Import, "an import")
		cs.Run = run
		if _, err := w.registry.Apply(t.Context(), editor, cs); err != nil {
			t.Fatal(err)
		}
	}
	w.askAs(editor, `mutation { updateActor(id: $(First), input: {name: "Foremost"}) { commit { revision } } }`)
	w.askAs(editor, `mutation { link(type: STEWARDS, from: $(Second), to: $(Courses)) { commit { revision } } }`)
	const undo = `mutation($dry: Boolean, $head: Revision) { undoImport(run: $(the run), dryRun: $dry, expectedHead: $head, changeSet: "chg_00000000000000000000000077") {
	  commit { revision undoes origin touched { totalCount } }
	  preview { base counts { kind operation count } staysCount stays { thing kind why } } problems { message } } }`
	const told = `{"undoImport": {"commit": null, "problems": [], "preview": {"base": 6, "staysCount": 2, "stays": [
	    {"thing": $(First), "kind": "ACTOR", "why": "CHANGED"}, {"thing": $(Second), "kind": "ACTOR", "why": "NAMED"}],
	  "counts": [{"kind": "ACTOR", "operation": "ENDED", "count": 1}, {"kind": "ACTOR", "operation": "UPDATED", "count": 1},
	    {"kind": "CLAIM", "operation": "ENDED", "count": 4}, {"kind": "IMPORT_RUN", "operation": "ENDED", "count": 1}]}}}`
	w.failsAs(ecosystem.Principal{}, ecosystem.Unauthenticated, undo)
	for _, dry := range []bool{true, false} {
		w.failsAs(editor, ecosystem.Forbidden, undo, map[string]any{"dry": dry})
		w.seesAs(keeper, `{"undoImport": {"commit": null, "preview": null, "problems": [{"message": "The newest revision is 6, not 5."}]}}`, undo, map[string]any{"dry": dry, "head": 5})
	}
	w.seesAs(keeper, told, undo, map[string]any{"dry": true, "head": 6})
	for range 2 { // whoever heard no answer sends it again
		w.seesAs(keeper, `{"undoImport": {"commit": {"revision": 7, "undoes": null, "origin": "UNDO", "touched": {"totalCount": 7}}, "preview": null, "problems": []}}`,
			undo, map[string]any{"head": 6})
	}
	w.sees(`{"actors": {"nodes": [{"name": "Agency"}, {"name": "Board"}, {"name": "College"}, {"name": "Foremost"}, {"name": "slug:second"}]}}`, `{ actors { nodes { name } } }`)
	w.seesAs(keeper, `{"undoImport": {"commit": {"revision": 7, "touched": {"totalCount": 0}}}}`,
		`mutation { undoImport(run: $(the run)) { commit { revision touched { totalCount } } } }`)
	w.failsAs(keeper, ecosystem.NotFound, `mutation { undoImport(run: "run_00000000000000000000000099") { commit { revision } } }`)
}
