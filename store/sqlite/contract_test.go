package sqlite_test

import (
	"path/filepath"
	"testing"

	"catchment/ecosystem"
	"catchment/store/sqlite"
	"catchment/store/storetest"
)

func empty(t *testing.T) ecosystem.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "catchment.db"), sqlite.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestItIsTheStoreThatTheModelIs(t *testing.T) { storetest.Compare(t, empty, 2000) }
