package sqlite

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"catchment/ecosystem"
)

// plantedWord is a store in whose file a word stands in rows, keys, words, the log of commits and
// the rest of rows that were replaced, and the thing that it is about.
func plantedWord(t *testing.T, path, word string) (*Store, ecosystem.Change) {
	s := lived(t, path)
	a := added("Actor", ecosystem.Fields{"name": word, "keys": []string{"slug:" + word}})
	commit(t, s, a)
	for i := range 20 {
		c := added("Claim", ecosystem.Fields{"about": string(a.ID), "recorded": "2026-11-24", "status": "current", "stance": "for", "quote": fmt.Sprint(word, " said so ", i)})
		commit(t, s, c)
		commit(t, s, ecosystem.Change{ID: a.ID, Kind: "Actor", Expect: ecosystem.Any, Set: ecosystem.Fields{"name": fmt.Sprint(word, " ", i), "description": strings.Repeat(word+" ", 40)}})
		if i%2 == 0 {
			commit(t, s, ecosystem.Change{ID: c.ID, Kind: "Claim", Expect: ecosystem.Any, End: true})
		}
	}
	if err := s.Close(); err != nil { // which moves all of it from the log into the file
		t.Fatal(err)
	}
	s = open(t, path)
	commit(t, s, ecosystem.Change{ID: a.ID, Kind: "Actor", Expect: ecosystem.Any, Set: ecosystem.Fields{"name": word}})
	return s, a
}

// filesWith tells which files of a store hold a word, in whatever case.
func filesWith(t *testing.T, path, word string) (files []string) {
	t.Helper()
	for _, suffix := range []string{"", "-wal", "-shm"} {
		b, err := os.ReadFile(path + suffix)
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
		if bytes.Contains(bytes.ToLower(b), []byte(strings.ToLower(word))) {
			files = append(files, "catchment.db"+suffix)
		}
	}
	return files
}

// eraseAll erases what a thing says, as the registry does.
func eraseAll(t *testing.T, s *Store, of ecosystem.ID) {
	t.Helper()
	r := ecosystem.NewRegistry(s, ecosystem.Options{})
	d, err := r.Draft(t.Context())
	if err == nil {
		err = d.Erase(t.Context(), of, "", "Request 7")
	}
	if err == nil {
		_, err = r.Apply(t.Context(), ecosystem.Principal{Role: ecosystem.RoleAdmin}, d.ChangeSet(ecosystem.Erase, ""))
	}
	if err != nil {
		t.Fatal(err)
	}
}

func TestWhatIsErasedIsOutOfTheBytes(t *testing.T) {
	path, word := filepath.Join(t.TempDir(), "catchment.db"), "Xanthippe"
	s, a := plantedWord(t, path, word)
	if files := filesWith(t, path, word); len(files) != 2 {
		t.Fatalf("the word stands in %v to begin with", files)
	}
	eraseAll(t, s, a.ID)
	if files := filesWith(t, path, word); files != nil {
		t.Errorf("while the store is open, the word stands in %v", files)
	}
	sound(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if files := filesWith(t, path, word); files != nil {
		t.Errorf("once it is closed, the word stands in %v", files)
	}
}

// A process that died after it had erased leaves the bytes to the next.
func TestWhatIsLeftInTheBytesGoesAtTheNextStart(t *testing.T) {
	path, word := filepath.Join(t.TempDir(), "catchment.db"), "Xanthippe"
	s := lived(t, path)
	commit(t, s, added("Actor", ecosystem.Fields{"name": "Another"}))
	write := func(statements ...string) {
		t.Helper()
		for _, statement := range statements {
			if _, err := s.writer.conn.exec(t.Context(), statement); err != nil {
				t.Fatal(err)
			}
		}
	}
	write("CREATE TABLE rest (text TEXT)", "INSERT INTO rest VALUES ('"+strings.Repeat(word, 100)+"')", "DROP TABLE rest")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if files := filesWith(t, path, word); files == nil {
		t.Fatal("the file holds no rest of what was replaced")
	}
	s = open(t, path)
	write("INSERT INTO task VALUES ('bytes')")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, path)
	if files := filesWith(t, path, word); files != nil {
		t.Errorf("after the next start the word stands in %v", files)
	}
	if n, err := s.writer.conn.number(t.Context(), "SELECT count(*) FROM task"); err != nil || n != 0 {
		t.Errorf("%d tasks are left, %v", n, err)
	}
	sound(t, s)
}
