package cli_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"catchment/cli"
	"catchment/ecosystem"
	"catchment/store/sqlite"
)

// shelf is a store in a file into which one actor, Alpha of the sector schools, was imported.
type shelf struct {
	*testing.T
	path     string
	store    ecosystem.Store
	registry *ecosystem.Registry
}

func newShelf(t *testing.T) shelf {
	t.Helper()
	s := shelf{T: t, path: filepath.Join(t.TempDir(), "store.db")}
	sheet := filepath.Join(t.TempDir(), "actors.csv")
	if err := os.WriteFile(sheet, []byte("keys,name,sector\nslug:a,Alpha,schools\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s.run("import", "csv", sheet)
	store, err := sqlite.Open(t.Context(), s.path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	s.store, s.registry = store, ecosystem.NewRegistry(store, ecosystem.Options{})
	return s
}

// run carries out a command on the store, which must work, and gives what it says.
func (s shelf) run(args ...string) string {
	s.Helper()
	var out, words bytes.Buffer
	if code := cli.Run(s.Context(), append(args[:1:1], append([]string{"--store", "sqlite:" + s.path}, args[1:]...)...), cli.World{Out: &out, Err: &words}); code != 0 {
		s.Fatalf("%v ended with %d: %s", args, code, words.String())
	}
	return out.String()
}

// all are the things of a kind.
func (s shelf) all(k ecosystem.Kind) (all []ecosystem.Record) {
	s.Helper()
	head, err := s.store.Head(s.Context())
	if err != nil {
		s.Fatal(err)
	}
	for r, err := range s.store.At(head, ecosystem.TeamLens).Scan(s.Context(), []ecosystem.Kind{k}) {
		if err != nil {
			s.Fatal(err)
		}
		all = append(all, r)
	}
	return all
}

// edit has Ada give the actor other fields.
func (s shelf) edit(set ecosystem.Fields) {
	s.Helper()
	_, err := s.registry.Apply(s.Context(), ecosystem.Principal{Name: "Ada", Role: ecosystem.RoleEditor}, ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit,
		Changes: []ecosystem.Change{{ID: s.all(ecosystem.KindActor)[0].ID, Kind: ecosystem.KindActor, Expect: ecosystem.Any, Set: set}}})
	if err != nil {
		s.Fatal(err)
	}
}

func TestSettleTakesOverWhatAnImportSays(t *testing.T) {
	s := newShelf(t)
	s.edit(ecosystem.Fields{"sector": "colleges"})
	sector := func() string { return s.all(ecosystem.KindActor)[0].Text("sector") }
	run := string(s.all(ecosystem.KindImportRun)[0].ID)
	if told := s.run("settle", "--dry-run", run); told != "1 claims settled, 1 things changed: a dry run, nothing was changed.\n" || sector() != "colleges" {
		t.Error(told)
	}
	if told := s.run("settle", "--reason", "They are right.", run); told != "1 claims settled, 1 things changed, revision 4.\n" || sector() != "schools" {
		t.Error(told, sector())
	}
}

func TestADryRunOfSettleIsRefusedAsTheRealOneIs(t *testing.T) {
	s := newShelf(t)
	s.edit(ecosystem.Fields{"sector": "colleges"})
	for _, dry := range []bool{true, false} {
		var out, words bytes.Buffer
		args := []string{"settle", "--store", "sqlite:" + s.path, "--reason", strings.Repeat("long ", 50_000), string(s.all(ecosystem.KindImportRun)[0].ID)}
		if dry {
			args = append(args, "--dry-run")
		}
		if code := cli.Run(t.Context(), args, cli.World{Out: &out, Err: &words}); code != 1 || out.Len() > 0 || !strings.Contains(words.String(), "catchment: clm_") {
			t.Errorf("dry %v: it ended with %d and said %q and %q", dry, code, &out, &words)
		}
	}
}

func TestAFileThatIsNotOfTheFormatIsToldWithoutATableOfNoughts(t *testing.T) {
	s := newShelf(t)
	sheet := filepath.Join(t.TempDir(), "notes.csv")
	if err := os.WriteFile(sheet, []byte("a,b\n1,2\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var out, words bytes.Buffer
	code := cli.Run(t.Context(), []string{"import", "--store", "sqlite:" + s.path, "csv", sheet}, cli.World{Out: &out, Err: &words})
	if code != 1 || !strings.HasSuffix(out.String(), "\ncsv: nothing was read from 1 file; 0 changes\n") || strings.Contains(out.String(), "created") || !strings.Contains(words.String(), "None of the files is native CSV.") {
		t.Errorf("it ended with %d and said %q and %q", code, &out, &words)
	}
}
