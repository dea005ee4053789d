package sqlite_test

import (
	"path/filepath"
	"sync"
	"testing"

	"catchment/ecosystem"
	"catchment/store/sqlite"
	"catchment/store/storetest"
)

func TestStoreKeepsEveryPromise(t *testing.T) {
	var paths sync.Map // of the files, by store
	storetest.Run(t, storetest.Harness{
		Open: func(t *testing.T) ecosystem.Store {
			path := filepath.Join(t.TempDir(), "catchment.db")
			s := opened(t, path, sqlite.Options{Create: true})
			paths.Store(s, path)
			return s
		},
		Again: func(t *testing.T, s ecosystem.Store) ecosystem.Store {
			path, _ := paths.Load(s)
			again := opened(t, path.(string), sqlite.Options{})
			t.Cleanup(func() { again.Close() })
			return again
		},
	})
}

func TestRandomHistoriesAgreeWithTheModel(t *testing.T) {
	storetest.Compare(t, func(t *testing.T) ecosystem.Store {
		return opened(t, filepath.Join(t.TempDir(), "catchment.db"), sqlite.Options{Create: true})
	}, storetest.Steps())
}

func opened(t *testing.T, path string, o sqlite.Options) ecosystem.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), path, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestWhatIsShownFollowsFromTheClaimsAlone(t *testing.T) {
	storetest.Claimed(t, func(t *testing.T) ecosystem.Store {
		s := opened(t, filepath.Join(t.TempDir(), "catchment.db"), sqlite.Options{Create: true})
		t.Cleanup(func() { s.Close() })
		return s
	}, 6, 25)
}

func TestWhatMuchRestsOnIsTakenBackAtOnce(t *testing.T) {
	s := opened(t, filepath.Join(t.TempDir(), "catchment.db"), sqlite.Options{Create: true})
	t.Cleanup(func() { s.Close() })
	storetest.Withdrawn(t, s)
}
