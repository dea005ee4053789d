package sqlite_test

import (
	"path/filepath"
	"testing"
	"time"

	"catchment/ecosystem"
	"catchment/store/sqlite"
	"catchment/store/storetest"
)

func TestNobodySeesHalfACommitUnderStress(t *testing.T) {
	path := filepath.Join(t.TempDir(), "catchment.db")
	storetest.Stress(t, storetest.Harness{
		Open: func(t *testing.T) ecosystem.Store { return opened(t, path, sqlite.Options{Create: true}) },
		Again: func(t *testing.T, _ ecosystem.Store) ecosystem.Store {
			again := opened(t, path, sqlite.Options{})
			t.Cleanup(func() { again.Close() })
			return again
		},
	}, 10*time.Second)
}
