package neo4j_test

import (
	"os"
	"testing"

	"catchment/ecosystem"
	"catchment/store/neo4j"
	"catchment/store/neo4j/neo4jtest"
	"catchment/store/storetest"
)

// opened opens the server's database as another process would.
func opened(t *testing.T, server *neo4jtest.Running) *neo4j.Store {
	t.Helper()
	s, err := neo4j.Open(t.Context(), server.Bolt(), neo4j.Options{Create: true, User: server.User, Password: server.Password, Database: server.Database})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// empty opens the server's database after all that it held was deleted.
func empty(t *testing.T, server *neo4jtest.Running) *neo4j.Store {
	t.Helper()
	server.EmptyOfData(t)
	return opened(t, server)
}

func TestStoreKeepsEveryPromise(t *testing.T) {
	server, ok := neo4jtest.Server(t)
	if !ok {
		return
	}
	storetest.Run(t, storetest.Harness{
		Open:  func(t *testing.T) ecosystem.Store { return empty(t, server) },
		Again: func(t *testing.T, _ ecosystem.Store) ecosystem.Store { return opened(t, server) },
	})
}

func TestRandomHistoriesAgreeWithTheModel(t *testing.T) {
	server, ok := neo4jtest.Server(t)
	if !ok {
		return
	}
	steps := 120 // three histories; each promise has a test of its own, and SQLite plays more of them in each run
	if os.Getenv("CATCHMENT_LONG") != "" {
		steps = storetest.Steps()
	}
	storetest.Compare(t, func(t *testing.T) ecosystem.Store { return empty(t, server) }, steps)
}

func TestWhatIsShownFollowsFromTheClaimsAlone(t *testing.T) {
	server, ok := neo4jtest.Server(t)
	if !ok {
		return
	}
	storetest.Claimed(t, func(t *testing.T) ecosystem.Store { return empty(t, server) }, 1, 8)
}

func TestWhatMuchRestsOnIsTakenBackAtOnce(t *testing.T) {
	server, ok := neo4jtest.Server(t)
	if !ok {
		return
	}
	storetest.Withdrawn(t, empty(t, server))
}
