package neo4j_test

import (
	"fmt"
	"sync"
	"testing"

	"catchment/ecosystem"
	"catchment/store/neo4j/neo4jtest"
)

func TestWaitingChangeSetsAreWrittenAsOneGroup(t *testing.T) {
	server, ok := neo4jtest.Server(t)
	if !ok {
		return
	}
	s := empty(t, server)
	if _, err := s.Commit(t.Context(), changeSet(0)); err != nil {
		t.Fatal(err)
	}
	turn := func() int64 {
		return server.Run(t, "MATCH (j:Catchment {id: 'journal'}) RETURN j.turn", nil)[0][0].(int64)
	}
	before := turn()
	const writers = 64
	var all sync.WaitGroup
	for n := 1; n <= writers; n++ {
		all.Go(func() {
			if _, err := s.Commit(t.Context(), changeSet(n)); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if head, err := s.Head(t.Context()); head != writers+1 || err != nil {
		t.Errorf("the head is %d, %v", head, err)
	}
	// New things have no past to copy, so one step a group is all; some may come late for the first.
	if steps := turn() - before; steps > writers/4 {
		t.Errorf("%d change sets took %d steps", writers, steps)
	}
}

func TestCurrentStateIsANaturalPropertyGraph(t *testing.T) {
	server, ok := neo4jtest.Server(t)
	if !ok {
		return
	}
	s := empty(t, server)
	id := func(prefix string) ecosystem.ID { return ecosystem.ID(prefix + "_" + ulid(1)) }
	cs := changeSet(1)
	cs.Changes = []ecosystem.Change{
		{ID: id("act"), Kind: "Actor", Set: ecosystem.Fields{"name": "Ada College", "keys": []string{"ukprn:10000011"}}},
		{ID: id("dat"), Kind: "Dataset", Set: ecosystem.Fields{"name": "Course data"}},
		{ID: id("src"), Kind: "Source", Set: ecosystem.Fields{"name": "The report"}},
		{ID: id("lnk"), Kind: ecosystem.KindLink, Set: ecosystem.Fields{"type": "STEWARDS", "from": string(id("act")), "to": string(id("dat")), "role": "keeps it"}},
		{ID: id("clm"), Kind: ecosystem.KindClaim, Set: ecosystem.Fields{"about": string(id("lnk")), "source": string(id("src")), "recorded": "2026-11-24"}},
	}
	for range 2 { // as it was made, and as it is after a change
		if _, err := s.Commit(t.Context(), cs); err != nil {
			t.Fatal(err)
		}
		for _, c := range []struct{ cypher, want string }{
			{"MATCH (a:Actor)-[r:STEWARDS]->(d:Dataset) RETURN a.name, r.role, d.name", "[[Ada College keeps it Course data]]"},
			{"MATCH (a:Actor) WHERE 'ukprn:10000011' IN a.keys RETURN a.name, a:Entity", "[[Ada College true]]"},
			{"MATCH (c:Claim)-[:RESTS_ON]->(s:Source) RETURN c.recorded, s.name", "[[2026-11-24 The report]]"},
			{"MATCH (c:Claim)-[:ABOUT]->(l:Link) MATCH ()-[r {id: l.id}]->() RETURN type(r), count(*)", "[[STEWARDS 1]]"},
			{"MATCH (n:Actor)-[r]-() RETURN type(r), count(*)", "[[STEWARDS 1]]"},
		} {
			if got := fmt.Sprint(server.Run(t, c.cypher, nil)); got != c.want {
				t.Errorf("%s gives %s; want %s", c.cypher, got, c.want)
			}
		}
		cs = changeSet(2)
		cs.Changes = []ecosystem.Change{
			{ID: id("act"), Kind: "Actor", Expect: 1, Set: ecosystem.Fields{"sector": "FE"}},
			{ID: id("lnk"), Kind: ecosystem.KindLink, Expect: 1, Set: ecosystem.Fields{"note": "since long"}},
		}
	}
}
