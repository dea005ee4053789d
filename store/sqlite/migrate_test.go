package sqlite

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"catchment/ecosystem"
	"catchment/store/storetest"
)

// An older file has the first day of a claim's date where the last belongs, does not know
// what was sent, and shows the past as it was.
func TestOlderFilesAreBroughtUpToDate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "older.db")
	s := open(t, path)
	actor := added("Actor", ecosystem.Fields{"name": "Ealing Council"})
	changes := []ecosystem.Change{actor}
	for _, seen := range []ecosystem.Fields{{"recorded": "2023"}, {"recorded": "2023", "observed": "2024-02"}, {"recorded": "2023", "observed": "2024-02-03"}, {}} {
		changes = append(changes, added("Claim", ecosystem.Fields{"about": string(actor.ID), "stance": "for", "status": "current"}.With(seen)))
	}
	commit(t, s, changes...)
	commit(t, s, ecosystem.Change{ID: changes[2].ID, Kind: "Claim", Expect: 1, Set: ecosystem.Fields{"observed": "2025"}})
	commit(t, s, ecosystem.Change{ID: actor.ID, Kind: "Actor", Expect: 1, Set: ecosystem.Fields{"visibility": "team"}})
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	db, err := openDB(path, "synchronous(2)")
	if err != nil {
		t.Fatal(err)
	}
	for _, statement := range []string{
		"UPDATE current SET seen_on = '2023-01-01' WHERE seen_on = '2023-12-31'",
		"UPDATE current SET seen_on = '2025-01-01' WHERE seen_on = '2025-12-31'",
		"UPDATE archive SET seen_on = '2024-02-01' WHERE seen_on = '2024-02-29'",
		"DROP TABLE task",
		"DROP TABLE beside",
		"ALTER TABLE commit_log DROP COLUMN sent",
		"DROP INDEX commit_erases",
		"ALTER TABLE commit_log DROP COLUMN erases",
		"ALTER TABLE archive DROP COLUMN last_level",
		"PRAGMA user_version = 2",
	} {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	now := open(t, path)
	problems, err := now.Check(t.Context())
	if err != nil || len(problems) > 0 {
		t.Fatalf("%v, %q", err, problems)
	}
	if then, err := now.At(1, ecosystem.PublicLens).Records(t.Context(), []ecosystem.ID{actor.ID}); err != nil || len(then) > 0 {
		t.Errorf("the public still sees %v, %v", then, err)
	}
}

func TestOlderFilesGetClaimsThatSayTheirValues(t *testing.T) {
	path := filepath.Join(t.TempDir(), "older.db")
	s := open(t, path)
	holds := storetest.FillAsBefore(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	db, err := openDB(path, "synchronous(2)")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(t.Context(), "DROP TABLE task; DROP TABLE beside; ALTER TABLE commit_log DROP COLUMN sent; DROP INDEX commit_erases; ALTER TABLE commit_log DROP COLUMN erases; ALTER TABLE archive DROP COLUMN last_level; PRAGMA user_version = 3"); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, path)
	holds(s)
	if problems, err := s.Check(t.Context()); err != nil || len(problems) > 0 {
		t.Errorf("%v, %q", err, problems)
	}
	head, _ := s.Head(t.Context())
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if again, err := open(t, path).Head(t.Context()); err != nil || again != head {
		t.Errorf("opened again it is at %d, not %d: %v", again, head, err)
	}
}

// A store of the first version finds forms of words and initials, now and in the past.
func TestOlderFilesAreSearchedAsNewOnes(t *testing.T) {
	kept, err := os.ReadFile("../../testdata/releases/0.1.0-rc/store.db")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "older.db")
	if err := os.WriteFile(path, kept, 0o600); err != nil {
		t.Fatal(err)
	}
	s := open(t, path)
	for _, c := range []struct {
		at     ecosystem.Revision
		search string
		want   string
	}{
		{6, "advisers", "Synthetic Adviser"}, {6, "SCC", "Synthetic City Council"}, {6, "councils", "Synthetic City Council"}, {1, "councils", "Synthetic Council"}, {1, "scc", ""},
	} {
		r := s.At(c.at, ecosystem.TeamLens)
		found, err := r.Find(t.Context(), ecosystem.Query{Kinds: []ecosystem.Kind{"Actor"}, Search: c.search}, ecosystem.Page{})
		if err != nil {
			t.Fatal(err)
		}
		records, err := r.Records(t.Context(), found.Items)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, id := range found.Items {
			names = append(names, records[id].Name())
		}
		if got := strings.Join(names, ", "); got != c.want {
			t.Errorf("%s at %d found %q, not %q", c.search, c.at, got, c.want)
		}
	}
	if problems, err := s.Check(t.Context()); err != nil || len(problems) > 0 {
		t.Errorf("%v, %q", err, problems)
	}
}
