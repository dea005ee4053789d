package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"catchment/ecosystem"
	"catchment/store/sqlite"
)

// A schema is held against the last one that was kept: what breaks is told, and
// from 0.1.0 on it fails.
func TestTheSchemaKeepsWhatTheLastReleasePromised(t *testing.T) {
	version, found, err := againstLast("..")
	if version == "" || err != nil {
		t.Fatalf("since %q: %v", version, err)
	}
	t.Logf("%d breaking changes of the schema since %s:\n  %s", len(found), version, strings.Join(found, "\n  "))
}

// Every store that was kept is opened by the binary of this tree. It reads what was
// written, to the last byte of its history, finds it sound, and goes on from there.
func TestTheStoresOfAllReleasesOpenAndGoOn(t *testing.T) {
	binary := stampedBinary(t)
	versions, err := keptVersions("..")
	if err != nil || len(versions) == 0 {
		t.Fatalf("kept are %q: %v", versions, err)
	}
	for _, version := range versions {
		t.Run(version, func(t *testing.T) {
			t.Parallel()
			folder := filepath.Join("..", keptFolder, version)
			path := filepath.Join(t.TempDir(), storeFile)
			if err := copied(filepath.Join(folder, storeFile), path); err != nil {
				t.Fatal(err)
			}
			was := readVerdict(t, contents(t, filepath.Join(folder, checkFile)))
			now := readVerdict(t, run(t, binary, "check", "--json", "--store", "sqlite:"+path))
			if !now.Sound || now.Revision < was.Revision {
				t.Errorf("it was %+v when it was written and is %+v", was, now)
			}
			readsAsItWas(t, path, was)
			out := filepath.Join(t.TempDir(), "out")
			run(t, binary, "export", "--store", "sqlite:"+path, "--format", "csv", "--out", out)
			if actors := contents(t, filepath.Join(out, "actors.csv")); !strings.Contains(actors, "Synthetic City Council") {
				t.Errorf("the actors are:\n%s", actors)
			}
			row := filepath.Join(t.TempDir(), "actors.csv")
			write(t, row, "keys,name,kind\nslug:syn-later,Synthetic Later,organisation\n")
			run(t, binary, "import", "--store", "sqlite:"+path, "csv", row)
			after := readVerdict(t, run(t, binary, "check", "--json", "--store", "sqlite:"+path))
			if !after.Sound || after.Revision <= now.Revision || after.Counts["Actor"] != was.Counts["Actor"]+1 {
				t.Errorf("after one more actor it is %+v", after)
			}
		})
	}
}

// readsAsItWas holds the past of a kept store against what check told when it was written,
// and what its things show now against the claims on them.
func readsAsItWas(t *testing.T, path string, was verdict) {
	t.Helper()
	s, err := sqlite.Open(t.Context(), path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	past, err := ecosystem.FingerprintAt(t.Context(), s, ecosystem.Revision(was.Revision))
	if err != nil || past.Sum != was.Fingerprint {
		t.Errorf("its past is %s, and was %s when it was written: %v", past.Sum, was.Fingerprint, err)
	}
	head, err := s.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	reader, shown := s.At(head, ecosystem.TeamLens), 0
	for r, err := range reader.Scan(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		claims, err := reader.Claims(t.Context(), []ecosystem.ID{r.ID})
		if err != nil {
			t.Fatal(err)
		}
		for _, said := range ecosystem.SayingsOf(r.Kind, r.Fields) {
			f, _ := ecosystem.NounOf(r.Kind).Field(said.Field)
			if _, v, _ := ecosystem.Decide(r, f, claims[r.ID]); v != r.Fields[said.Field] {
				t.Errorf("%s shows %s, and its claims say %v", r.ID, said, v)
			}
			shown++
		}
		for _, c := range claims[r.ID] {
			if c.Text("madeBy") == "" {
				t.Errorf("nobody has made %s", c.ID)
			}
		}
	}
	if shown < 20 {
		t.Errorf("%d values are shown", shown)
	}
}

// What is kept is small, says that it is made up, and is the whole of a version.
func TestWhatIsKeptOfAReleaseIsSmallAndWhole(t *testing.T) {
	versions, err := keptVersions("..")
	if err != nil || len(versions) == 0 {
		t.Fatalf("kept are %q: %v", versions, err)
	}
	for _, version := range versions {
		folder := filepath.Join("..", keptFolder, version)
		store, err := os.Stat(filepath.Join(folder, storeFile))
		if err != nil || store.Size() > 300_000 {
			t.Errorf("%s: the store has %v (%v)", version, store, err)
		}
		if _, err := loadSchema(filepath.Join(folder, schemaFile)); err != nil {
			t.Errorf("%s: %v", version, err)
		}
	}
}

// verdict is what check tells of a store.
type verdict struct {
	Sound       bool
	Revision    int
	Counts      map[string]int
	Fingerprint string
	Problems    []string
}

func readVerdict(t *testing.T, text string) (v verdict) {
	t.Helper()
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	return v
}

func contents(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func run(t *testing.T, name string, args ...string) string {
	t.Helper()
	out, err := output(t.Context(), nil, name, args...)
	if err != nil {
		t.Fatal(err)
	}
	return out
}
