package cli_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"catchment/cli"
	"catchment/ecosystem"
	"catchment/store/sqlite"
)

func TestSettleTakesOverWhatAnImportSays(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	sheet := filepath.Join(t.TempDir(), "actors.csv")
	if err := os.WriteFile(sheet, []byte("keys,name,sector\nslug:a,Alpha,schools\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	run := func(args ...string) string {
		t.Helper()
		var out, words bytes.Buffer
		if code := cli.Run(t.Context(), append(args[:1:1], append([]string{"--store", "sqlite:" + path}, args[1:]...)...), cli.World{Out: &out, Err: &words}); code != 0 {
			t.Fatalf("%v ended with %d: %s", args, code, words.String())
		}
		return out.String()
	}
	run("import", "csv", sheet)
	s, err := sqlite.Open(t.Context(), path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	registry := ecosystem.NewRegistry(s, ecosystem.Options{})
	find := func(k ecosystem.Kind) ecosystem.Record {
		t.Helper()
		head, err := s.Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for r, err := range s.At(head, ecosystem.TeamLens).Scan(t.Context(), []ecosystem.Kind{k}) {
			if err != nil {
				t.Fatal(err)
			}
			return r
		}
		t.Fatalf("there is no %s", k)
		return ecosystem.Record{}
	}
	_, err = registry.Apply(t.Context(), ecosystem.Principal{Name: "Ada", Role: ecosystem.RoleEditor}, ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit,
		Changes: []ecosystem.Change{{ID: find(ecosystem.KindActor).ID, Kind: ecosystem.KindActor, Expect: ecosystem.Any, Set: ecosystem.Fields{"sector": "colleges"}}}})
	if err != nil {
		t.Fatal(err)
	}
	of := string(find(ecosystem.KindImportRun).ID)
	if told := run("settle", "--dry-run", of); told != "1 claims settled, 1 things changed: a dry run, nothing was changed.\n" || find(ecosystem.KindActor).Text("sector") != "colleges" {
		t.Error(told)
	}
	if told := run("settle", "--reason", "They are right.", of); told != "1 claims settled, 1 things changed, revision 4.\n" || find(ecosystem.KindActor).Text("sector") != "schools" {
		t.Error(told, find(ecosystem.KindActor).Fields)
	}
}
