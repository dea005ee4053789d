package sqlite

import (
	"errors"
	"path/filepath"
	"testing"
	"time"

	"catchment/ecosystem"
)

func open(t testing.TB, path string) *Store {
	t.Helper()
	s, err := Open(t.Context(), path, Options{Create: true})
	if err != nil {
		t.Fatal(err, errors.Unwrap(err))
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func fresh(t testing.TB) *Store {
	t.Helper()
	return open(t, filepath.Join(t.TempDir(), "catchment.db"))
}

// change makes a change set of new things and changes.
func change(changes ...ecosystem.Change) ecosystem.ChangeSet {
	return ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit, Author: "Ada", At: time.Unix(1_800_000_000, 0), Changes: changes}
}

func added(k ecosystem.Kind, f ecosystem.Fields) ecosystem.Change {
	return ecosystem.Change{ID: ecosystem.NewID(k), Kind: k, Set: f}
}

func commit(t testing.TB, s *Store, changes ...ecosystem.Change) ecosystem.Commit {
	t.Helper()
	c, err := s.Commit(t.Context(), change(changes...))
	if err != nil {
		t.Fatal(err, errors.Unwrap(err))
	}
	return c
}
