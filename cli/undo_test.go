package cli_test

import (
	"strings"
	"testing"

	"catchment/ecosystem"
)

func TestUndoTakesAnImportBackAndTellsWhatStays(t *testing.T) {
	s := newShelf(t)
	s.edit(ecosystem.Fields{"sector": "colleges"})
	actor, run := s.all(ecosystem.KindActor)[0], string(s.all(ecosystem.KindImportRun)[0].ID)
	told := s.run("undo", "--dry-run", run)
	for _, want := range []string{"ended    1 of the kind ImportRun\n", "updated  1 of the kind Actor\n",
		"stays    " + string(actor.ID) + ": others changed what the import had set\n", "This was a dry run and nothing was changed.\n"} {
		if !strings.Contains(told, want) {
			t.Errorf("%q does not stand in\n%s", want, told)
		}
	}
	if len(s.all(ecosystem.KindImportRun)) != 1 {
		t.Error("a dry run has taken it back")
	}
	dry, _, _ := strings.Cut(told, "This was")
	if done := s.run("undo", run); done != dry+"Taken back in revision 4.\n" {
		t.Errorf("what was done differs from what was told:\n%s%s", done, told)
	}
	if left := s.all(ecosystem.KindActor)[0]; left.Text("sector") != "colleges" || len(s.all(ecosystem.KindImportRun)) > 0 {
		t.Errorf("%+v", left)
	}
	if done := s.run("undo", run); done != "Nothing of it is left to take back.\n" {
		t.Error(done)
	}
}
