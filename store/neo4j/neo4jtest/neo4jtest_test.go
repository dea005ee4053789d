package neo4jtest_test

import (
	"testing"
	"time"

	"catchment/store/neo4j/neo4jtest"
)

func TestAServerIsEmptiedKilledAndBroughtBackWithItsData(t *testing.T) {
	s, ok := neo4jtest.Own(t)
	if !ok {
		return
	}
	began := time.Now()
	s.Run(t, "CREATE CONSTRAINT unique_name FOR (n:Thing) REQUIRE n.name IS UNIQUE", nil)
	s.Run(t, "UNWIND range(1, 12000) AS i CREATE (:Thing {name: i})-[:NEXT]->(:Other)", nil)
	s.Empty(t)
	if n := s.Run(t, "MATCH (n) RETURN count(n)", nil)[0][0]; n != int64(0) {
		t.Errorf("%d nodes are left", n)
	}
	if left := s.Run(t, "SHOW CONSTRAINTS YIELD name", nil); len(left) > 0 {
		t.Errorf("constraints are left: %v", left)
	}
	t.Log("emptied after ", time.Since(began))
	s.Run(t, "CREATE (:Thing {name: 'kept'})", nil)
	s.Kill(t)
	s.Start(t)
	t.Log("killed and back after ", time.Since(began))
	if n := s.Run(t, "MATCH (n:Thing {name: 'kept'}) RETURN count(n)", nil)[0][0]; n != int64(1) {
		t.Errorf("after the kill it found %d of what was committed", n)
	}
}
