package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var made = origin{Version: "0.1.0-test", Commit: "0123456789abcdef", When: time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)}

// binaries is where TestMain keeps what stampedBinary builds.
var binaries string

func TestMain(m *testing.M) {
	var err error
	if binaries, err = os.MkdirTemp("", "release-test-*"); err != nil {
		panic(err)
	}
	code := m.Run()
	if err := os.RemoveAll(binaries); err != nil {
		panic(err)
	}
	os.Exit(code)
}

// stampedBinary is the program of this tree, stamped as a release is. It is built as
// the other tests build, so that the caches serve; `make release-check` proves the
// flags of a release.
func stampedBinary(t *testing.T) string {
	t.Helper()
	path, err := buildOnce()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

var buildOnce = sync.OnceValues(func() (string, error) {
	path := filepath.Join(binaries, host().program())
	cmd := exec.Command("go", "build", "-buildvcs=false", "-ldflags", made.stamp(), "-o", path, ".")
	cmd.Dir = ".."
	if said, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w\n%s", err, said)
	}
	return path, nil
})

func TestABinaryTellsWhatItIs(t *testing.T) {
	binary := stampedBinary(t)
	var told struct {
		Version, Commit, Go, Platform, Checkpoint, Schema string
		Stores                                            map[string]int
	}
	if err := json.Unmarshal([]byte(run(t, binary, "version", "--json")), &told); err != nil {
		t.Fatal(err)
	}
	sdl, err := schemaOf("..")
	if err != nil {
		t.Fatal(err)
	}
	program := contents(t, binary)
	got := []any{told.Version, told.Commit, told.Go, told.Platform, told.Schema, told.Checkpoint, told.Stores}
	want := []any{made.Version, made.Commit, runtime.Version(), runtime.GOOS + "/" + runtime.GOARCH,
		fmt.Sprintf("%x", sha256.Sum256([]byte(sdl))), fmt.Sprintf("%x", sha256.Sum256([]byte(program))),
		map[string]int{"sqlite": steps(t, "../store/sqlite/migrate/*.sql"), "neo4j": steps(t, "../store/neo4j/migrate/*.cypher")}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	words := run(t, binary, "version")
	for _, w := range append(got[:len(got)-1], fmt.Sprint("tables version ", told.Stores["sqlite"]), fmt.Sprint("schema version ", told.Stores["neo4j"])) {
		if !strings.Contains(words, w.(string)) {
			t.Errorf("%v is not in:\n%s", w, words)
		}
	}
}

// steps counts what stands in a folder of migrations.
func steps(t *testing.T, pattern string) int {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: %q, %v", pattern, files, err)
	}
	return len(files)
}

func TestAnArchiveIsTheSameEveryTimeAndOpensAgain(t *testing.T) {
	for _, p := range []platform{{"linux", "amd64"}, {"windows", "arm64"}} {
		files := func(order ...int) []packed {
			all := []packed{{"LICENSE", []byte("do what you like"), 0o644}, {p.program(), bytes.Repeat([]byte("machine code"), 1000), 0o755}}
			return []packed{all[order[0]], all[order[1]]}
		}
		first, second := t.TempDir(), t.TempDir()
		if err := made.archive(p, first, files(0, 1)); err != nil {
			t.Fatal(err)
		}
		if err := made.archive(p, second, files(1, 0)); err != nil {
			t.Fatal(err)
		}
		entries, err := os.ReadDir(first)
		if err != nil || len(entries) != 1 {
			t.Fatalf("%v, %v", entries, err)
		}
		name := entries[0].Name()
		if contents(t, filepath.Join(first, name)) != contents(t, filepath.Join(second, name)) {
			t.Errorf("%s differs from one time to the next", name)
		}
		program, err := unpacked(filepath.Join(first, name), made.name(p)+"/"+p.program())
		if err != nil || len(program) != 12_000 {
			t.Errorf("%s gives %d bytes back: %v", name, len(program), err)
		}
		if _, err := unpacked(filepath.Join(first, name), "nonsense"); err == nil {
			t.Errorf("%s has a file that nobody put in", name)
		}
	}
}

func TestChecksumsAreThoseOfTheFiles(t *testing.T) {
	folder := t.TempDir()
	write(t, filepath.Join(folder, "a"), "one")
	write(t, filepath.Join(folder, "b"), "two")
	if err := checksums(folder); err != nil {
		t.Fatal(err)
	}
	want := "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  a\n" +
		"3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3  b\n"
	if got := contents(t, filepath.Join(folder, "SHA256SUMS")); got != want {
		t.Errorf("they are\n%s", got)
	}
}

func TestOnlyVersionsAreVersions(t *testing.T) {
	for version, good := range map[string]bool{"0.1.0": true, "0.1.0-rc": true, "v0.1.0": false, "0.1": false, "": false, "latest": false, "0.1.0+x": false} {
		if got := known(version) == nil; got != good {
			t.Errorf("%q: %v", version, got)
		}
	}
}

// A bill that is written twice is the same, and still names what it is about.
func TestABillOfMaterialsForgetsWhenItWasWritten(t *testing.T) {
	path := filepath.Join(t.TempDir(), "bill.json")
	write(t, path, `{"serialNumber":"urn:uuid:1","metadata":{"timestamp":"now","tools":[{"name":"x","hashes":[1]}],"component":{"name":"catchment"}},"components":[]}`)
	if err := timeless(path); err != nil {
		t.Fatal(err)
	}
	want := "{\n  \"components\": [],\n  \"metadata\": {\n    \"component\": {\n      \"name\": \"catchment\"\n    },\n    \"tools\": [\n      {\n        \"name\": \"x\"\n      }\n    ]\n  }\n}\n"
	if got := contents(t, path); got != want {
		t.Errorf("it is\n%s", got)
	}
}

// A container's binary is stamped as one of a release is.
func TestTheDockerfileStampsAsAReleaseDoes(t *testing.T) {
	wanted := origin{Version: "$VERSION", Commit: "$COMMIT"}.stamp()
	if text := contents(t, "../Dockerfile"); !strings.Contains(text, wanted) {
		t.Errorf("the Dockerfile lacks %s", wanted)
	}
}
