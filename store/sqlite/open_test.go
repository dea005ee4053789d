package sqlite

import (
	"bytes"
	"database/sql"
	"encoding/binary"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
)

// folder is what lies in a folder, by name.
func folder(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		files[e.Name()] = ""
		if !e.IsDir() {
			b, err := os.ReadFile(filepath.Join(dir, e.Name()))
			if err != nil {
				t.Fatal(err)
			}
			files[e.Name()] = string(b)
		}
	}
	return files
}

// ours is a database of ours as bytes, with something in it.
func ours(t *testing.T) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "ours.db")
	s := open(t, path)
	commit(t, s, added("Actor", ecosystem.Fields{"name": "Ealing Council"}))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func withHeader(b []byte, at int, value uint32) []byte {
	b = bytes.Clone(b)
	binary.BigEndian.PutUint32(b[at:], value)
	return b
}

func TestForeignFileIsRefusedAndLeftAsItIs(t *testing.T) {
	whole := ours(t)
	for _, c := range []struct {
		name, says string
		content    []byte
	}{
		{"an empty file", "is empty where data was expected", nil},
		{"a text", "is not a database", []byte("name,website\nEaling Council,https://ealing.gov.uk\n")},
		{"a file shorter than a header", "is not a database", []byte("SQLite format 3\x00")},
		{"a zeroed header", "is not a database", append(make([]byte, 100), whole[100:]...)},
		{"a database of another program", "of another program", withHeader(whole, 68, 0)},
		{"a newer version", "written by a newer Catchment", withHeader(whole, 60, 99)},
	} {
		for _, create := range []bool{false, true} {
			t.Run(c.name, func(t *testing.T) {
				dir := t.TempDir()
				path := filepath.Join(dir, "catchment.db")
				if err := os.WriteFile(path, c.content, 0o600); err != nil {
					t.Fatal(err)
				}
				before := folder(t, dir)
				_, err := Open(t.Context(), path, Options{Create: create})
				refusedWith(t, err, path, c.says)
				if d := cmp.Diff(before, folder(t, dir)); d != "" {
					t.Errorf("the folder changed (-before +after):\n%s", d)
				}
			})
		}
	}
}

func refusedWith(t *testing.T, err error, path, says string) {
	t.Helper()
	var e *ecosystem.Error
	if !errors.As(err, &e) || e.Code != ecosystem.Storage || e.Hint == "" ||
		!strings.Contains(e.Message, says) || !strings.Contains(e.Message, path) {
		t.Fatalf("Open answered %v; want Storage, %q of %s, and what to do", err, says, path)
	}
}

func TestUnusablePathIsRefused(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, path, says string
		create           bool
	}{
		{"a folder", dir, "is a folder", true},
		{"a missing file", filepath.Join(dir, "none.db"), "does not exist", false},
		{"a missing folder", filepath.Join(dir, "none", "none.db"), "lies in a folder that may not be written to", true},
		{"a folder that is a file", filepath.Join(file, "none.db"), "cannot be looked at", true},
		{"a folder that nobody may write to", "/proc/self/none.db", "lies in a folder that may not be written to", true},
		{"a device", os.DevNull, "is not a plain file", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Open(t.Context(), c.path, Options{Create: c.create})
			refusedWith(t, err, c.path, c.says)
		})
	}
	if names := slices.Collect(maps.Keys(folder(t, dir))); len(names) != 1 {
		t.Errorf("refusing left files behind: %v", names)
	}
}

func TestADamagedDatabaseIsRefusedOrFailsWithStorage(t *testing.T) {
	whole := ours(t)
	for _, c := range []struct {
		name    string
		content []byte
	}{
		{"cut in half", whole[:len(whole)/2]},
		{"cut inside a page", whole[:len(whole)-1000]},
		{"the first table overwritten", append(append(bytes.Clone(whole[:4096]), bytes.Repeat([]byte{0xA5}, 8192)...), whole[12288:]...)},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "catchment.db")
			if err := os.WriteFile(path, c.content, 0o600); err != nil {
				t.Fatal(err)
			}
			s, err := Open(t.Context(), path, Options{})
			if err != nil {
				if ecosystem.CodeOf(err) != ecosystem.Storage {
					t.Errorf("opening gave %v; want Storage", err)
				}
				return
			}
			defer s.Close()
			if problems, err := s.Check(t.Context()); err != nil || len(problems) == 0 {
				t.Errorf("opening gave no error and Check found %q, %v", problems, err)
			}
		})
	}
}

func TestANewDatabaseIsWholeOrNotThere(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a folder", "catchment ?#%.db")
	if err := os.Mkdir(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	s := open(t, path)
	commit(t, s, added("Actor", ecosystem.Fields{"name": "Ealing Council"}))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if names := slices.Collect(maps.Keys(folder(t, filepath.Dir(path)))); len(names) != 1 {
		t.Errorf("closing left more than the one file: %q", names)
	}
	s, err := Open(t.Context(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if head, err := s.Head(t.Context()); head != 1 || err != nil {
		t.Errorf("Head after opening again = %d, %v; want 1", head, err)
	}
}

func TestAnEverydayToolCanReadTheFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "catchment.db")
	s := open(t, path)
	commit(t, s, added("Actor", ecosystem.Fields{"name": "Ealing Council"}))
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var name string
	if err := db.QueryRow("SELECT fields ->> 'name' FROM current WHERE kind = 'Actor'").Scan(&name); err != nil || name != "Ealing Council" {
		t.Errorf("an everyday tool reads %q, %v", name, err)
	}
}
