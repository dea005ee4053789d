package neo4j_test

import (
	"context"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"catchment/ecosystem"
	"catchment/store/neo4j"
	"catchment/store/neo4j/neo4jtest"
)

// pair makes an actor and a dataset with one change set, so that half of it would show.
func pair(n int) ecosystem.ChangeSet {
	cs := changeSet(n)
	cs.Changes = append(cs.Changes, ecosystem.Change{ID: dataset(n), Kind: "Dataset", Set: ecosystem.Fields{"name": "Dataset " + ulid(n)}})
	return cs
}

func dataset(n int) ecosystem.ID { return ecosystem.ID("dat_" + ulid(n)) }

// Again and again a hundred changes are acknowledged and the server is killed in the midst
// of further ones. What was acknowledged is there, what was not is there whole or
// not at all, and asking again makes it so.
func TestKilledServerLosesHalvesAndRepeatsNothing(t *testing.T) {
	server, ok := neo4jtest.Own(t)
	if !ok {
		return
	}
	options := login(server)
	options.Retry = 100 * time.Millisecond
	s, err := neo4j.Open(t.Context(), server.Bolt(), options)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for round := range killings() {
		sent := work(t, s, server, round*1000, 100)
		server.Start(t)
		await(t, func(ctx context.Context) error { _, err := s.Head(ctx); return err })
		mustBeWhole(t, s, sent)
	}
	if _, err := ecosystem.FingerprintOf(t.Context(), s); err != nil {
		t.Error(err)
	}
}

// killings is how often the server is killed: ten times in the long form of the stress
// tests, and otherwise once, for each takes Neo4j half a minute to come back
// and to plan its statements anew.
func killings() int {
	if os.Getenv("CATCHMENT_STRESS") != "" {
		return 10
	}
	return 1
}

// work lets eight writers commit until so many changes are acknowledged, and kills
// the server then, while they write on. It gives what was sent, and whether it was
// acknowledged.
func work(t *testing.T, s ecosystem.Store, server *neo4jtest.Running, first, enough int) map[int]bool {
	t.Helper()
	var mu sync.Mutex
	var writers sync.WaitGroup
	sent, acknowledged, next := map[int]bool{}, 0, first
	begin := func() int { mu.Lock(); defer mu.Unlock(); next++; sent[next] = false; return next }
	kill := make(chan struct{})
	for range 8 {
		writers.Go(func() {
			for {
				n := begin()
				if _, err := s.Commit(t.Context(), pair(n)); err != nil {
					return
				}
				mu.Lock()
				sent[n] = true
				if acknowledged++; acknowledged == enough {
					close(kill)
				}
				mu.Unlock()
			}
		})
	}
	<-kill
	server.Kill(t)
	writers.Wait()
	return sent
}

// mustBeWhole holds the store against what was sent, then sends again what was not
// acknowledged: once kept, it is not kept twice.
func mustBeWhole(t *testing.T, s ecosystem.Store, sent map[int]bool) {
	t.Helper()
	before, err := s.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var missing atomic.Int64
	var asked sync.WaitGroup
	todo := make(chan int)
	for range 8 {
		asked.Go(func() {
			for n := range todo {
				if !keptWhole(t, s, n, before, sent[n]) {
					missing.Add(1)
				}
				if _, err := s.Commit(t.Context(), pair(n)); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for n := range sent {
		todo <- n
	}
	close(todo)
	asked.Wait()
	if after, err := s.Head(t.Context()); err != nil || after != before+ecosystem.Revision(missing.Load()) {
		t.Errorf("of %d changes %d were missing, and the head went from %d to %d, %v", len(sent), missing.Load(), before, after, err)
	}
}

// keptWhole tells whether a change is kept, as one must be that was acknowledged, and
// wants both of its things then, and none of them otherwise.
func keptWhole(t *testing.T, s ecosystem.Store, n int, at ecosystem.Revision, acknowledged bool) bool {
	t.Helper()
	_, kept, err := s.Committed(t.Context(), pair(n).ID)
	if err != nil {
		t.Error(err)
	}
	records, err := s.At(at, ecosystem.TeamLens).Records(t.Context(), []ecosystem.ID{actor(n), dataset(n)})
	switch {
	case err != nil:
		t.Error(err)
	case acknowledged && !kept:
		t.Errorf("change %d was acknowledged and is lost", n)
	case kept && len(records) != 2 || !kept && len(records) != 0:
		t.Errorf("change %d, kept %t, has %d of its 2 things", n, kept, len(records))
	}
	return kept
}
