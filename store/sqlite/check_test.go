package sqlite

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"catchment/ecosystem"
)

// lived is a database in which things were made, changed, linked and ended.
func lived(t *testing.T, path string) *Store {
	t.Helper()
	s := open(t, path)
	for i := range 12 {
		a := added("Actor", ecosystem.Fields{"name": fmt.Sprintf("Actor %d", i), "keys": []string{fmt.Sprintf("slug:a%d", i), "ukprn:1000000" + fmt.Sprint(i%10)},
			"description": "Holds data on adult learning, written at some length so that pages fill."})
		if i >= 10 {
			a.Set["keys"] = []string{fmt.Sprintf("slug:a%d", i)}
		}
		d := added("Dataset", ecosystem.Fields{"name": fmt.Sprintf("Dataset %d", i)})
		l := added("Link", ecosystem.Fields{"type": "STEWARDS", "from": string(a.ID), "to": string(d.ID)})
		c := added("Claim", ecosystem.Fields{"about": string(l.ID), "recorded": "2026-11-24", "status": "current", "stance": "for", "assertedBy": "Ada"})
		commit(t, s, a, d, l, c)
		commit(t, s, ecosystem.Change{ID: a.ID, Kind: "Actor", Expect: ecosystem.Any, Set: ecosystem.Fields{"name": fmt.Sprintf("Renamed %d", i), "keys": []string{fmt.Sprintf("slug:a%d", i)}}})
		if i%3 == 0 {
			var end []ecosystem.Change
			for _, it := range []ecosystem.Change{c, l, d} {
				end = append(end, ecosystem.Change{ID: it.ID, Kind: it.Kind, Expect: ecosystem.Any, End: true})
			}
			commit(t, s, end...)
			commit(t, s, ecosystem.Change{ID: d.ID, Kind: d.Kind, Expect: ecosystem.New, Set: d.Set})
		}
	}
	return s
}

func TestCheckFindsNothingInASoundStore(t *testing.T) {
	sound(t, lived(t, filepath.Join(t.TempDir(), "catchment.db")))
	sound(t, fresh(t))
}

func TestCheckFindsEveryDerivedTableThatDisagrees(t *testing.T) {
	for name, damage := range map[string]string{
		"a changed text":             "UPDATE current SET fields = replace(fields, 'Renamed 3', 'Renamed 4') WHERE fields LIKE '%Renamed 3%'",
		"a changed past":             "UPDATE archive SET until = until + 1 WHERE row = (SELECT min(row) FROM archive)",
		"a wrong index column":       "UPDATE current SET level = 2 WHERE row = (SELECT min(row) FROM current)",
		"a wrong name to sort by":    "UPDATE current SET sort_name = 'zz' WHERE sort_name = 'renamed 1'",
		"a lost row":                 "DELETE FROM current WHERE sort_name = 'dataset 1'",
		"a lost past":                "DELETE FROM archive WHERE row = (SELECT min(row) FROM archive)",
		"a lost key":                 "DELETE FROM key WHERE value = 'a2'",
		"a key of another thing":     "UPDATE key SET id = (SELECT id FROM current WHERE sort_name = 'renamed 5') WHERE value = 'a2'",
		"a key given up too late":    "UPDATE key SET until = until + 1 WHERE until IS NOT NULL",
		"a lost commit":              "DELETE FROM commit_log WHERE revision = 2",
		"a changed commit":           "UPDATE commit_log SET author = 'Eve' WHERE revision = 2",
		"a word that nobody said":    "INSERT INTO words (rowid, text) VALUES (1, 'nonsense')",
		"words of nothing":           "INSERT INTO words (rowid, text) VALUES (100000, 'actor')",
		"no words":                   "INSERT INTO words (words) VALUES ('delete-all')",
		"a link to nothing":          "UPDATE current SET to_id = 'dat_00000000000000000000000000' WHERE row = (SELECT min(row) FROM current WHERE to_id IS NOT NULL)",
		"fields that are not fields": "UPDATE current SET fields = '{' WHERE row = (SELECT min(row) FROM current)",
	} {
		t.Run(name, func(t *testing.T) {
			s := lived(t, filepath.Join(t.TempDir(), "catchment.db"))
			if _, err := s.writer.conn.c.ExecContext(t.Context(), damage); err != nil {
				t.Fatal(err)
			}
			if problems, err := s.Check(t.Context()); err != nil || len(problems) == 0 {
				t.Errorf("Check found %q, %v", problems, err)
			}
		})
	}
}

// A flipped bit may hit what nothing reads: room between cells, a page that is
// free. So each flip has to be found, or else change nothing that can be read.
func TestCheckFindsAFlippedBitWhereverItMatters(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "catchment.db")
	s := lived(t, path)
	want := fingerprint(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var written []int // where there is something, beyond the header
	for i, b := range whole {
		if i >= 100 && b != 0 {
			written = append(written, i)
		}
	}
	random := rand.New(rand.NewPCG(1, 2))
	found := 0
	const flips = 150
	for range flips {
		at := written[random.IntN(len(written))]
		bit := byte(1) << random.IntN(8)
		flipped := bytes.Clone(whole)
		flipped[at] ^= bit
		copied := filepath.Join(dir, "flipped.db")
		removeDatabase(copied)
		if err := os.WriteFile(copied, flipped, 0o600); err != nil {
			t.Fatal(err)
		}
		s, err := Open(t.Context(), copied, Options{})
		if err != nil {
			found++
			continue
		}
		problems, err := s.Check(t.Context())
		switch {
		case err != nil:
			t.Errorf("byte %d bit %d: %v", at, bit, err)
		case len(problems) > 0:
			found++
		default:
			if got := fingerprint(t, s); got != want {
				t.Errorf("byte %d bit %d: nothing was found, and the history reads otherwise", at, bit)
			}
		}
		s.Close()
	}
	if found < flips/2 {
		t.Errorf("only %d of %d flips were found; most of the file matters", found, flips)
	}
}

func fingerprint(t *testing.T, s *Store) string {
	t.Helper()
	f, err := ecosystem.FingerprintOf(t.Context(), s)
	if err != nil {
		return err.Error()
	}
	return f.Sum
}
