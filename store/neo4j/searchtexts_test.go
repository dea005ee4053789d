package neo4j

import (
	"fmt"
	"testing"

	"catchment/ecosystem"
	"catchment/store/neo4j/neo4jtest"
)

// An older database has words alone in its indexes. More things than are written at
// once are searched as in a new one once it was opened, now and in the past.
func TestOlderDatabasesAreSearchedAsNewOnes(t *testing.T) {
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return
	}
	s := testStore(t, server)
	var first, then []ecosystem.Change
	for n := range renewedAtOnce + 5 {
		first, then = append(first, actorNamed(n, fmt.Sprintf("University %d", n))), append(then, actorNamed(n, fmt.Sprintf("College %d", n)))
	}
	mustCommit(t, s, testSet(first...))
	mustCommit(t, s, testSet(then...))
	server.Run(t, "MATCH (n) WHERE n.searchText IS NOT NULL SET n.searchText = 'older'", nil)
	server.Run(t, "MATCH (h:Catchment {id: 'head'}) SET h.schema = 2", nil)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = testStore(t, server)
	for rev, search := range map[ecosystem.Revision]string{1: "universities", 2: "colleges"} {
		n, err := s.At(rev, ecosystem.TeamLens).Count(t.Context(), ecosystem.Query{Kinds: []ecosystem.Kind{"Actor"}, Search: search}, 0)
		if err != nil || n.N != len(first) {
			t.Errorf("at %d %s found %d of %d: %v", rev, search, n.N, len(first), err)
		}
	}
	if left := server.Run(t, "MATCH (n) WHERE n.searchText = 'older' RETURN count(n)", nil); left[0][0] != int64(0) {
		t.Errorf("%v states have the older text", left[0][0])
	}
}
