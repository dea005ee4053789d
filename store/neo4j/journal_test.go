package neo4j

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"catchment/ecosystem"
	"catchment/store/ledger"
	"catchment/store/neo4j/neo4jtest"
)

var errDied = errors.New("the writer died here")

// dying runs the protocol as far as a number of its steps, and loses the lock then,
// as a writer does whose process dies.
func dying(t *testing.T, s *Store, steps int, cs ecosystem.ChangeSet) {
	t.Helper()
	ctx := t.Context()
	err := s.writes.attempt(ctx, driver.AccessModeWrite, func(tx *transaction) error {
		if err := tx.do("lock", nil); err != nil {
			return err
		}
		j, err := tx.journal()
		if err != nil {
			return err
		}
		plan := ledger.NewPlan(j.published, present{tx})
		outcomes, err := plan.Decide([]*ledger.Request{ledger.NewRequest(ctx, cs)})
		if err != nil || outcomes[0].Err != nil {
			return errors.Join(err, outcomes[0].Err)
		}
		if steps > 0 {
			if err := s.writeStep(ctx, "announce", &j, plan.Head(), archived(plan.Entries()).write); err != nil {
				return err
			}
		}
		if steps > 1 {
			if err := s.writeStep(ctx, "apply", &j, plan.Head(), changed(plan.Entries()).write); err != nil {
				return err
			}
		}
		return errDied
	})
	if !errors.Is(err, errDied) {
		t.Fatal(err)
	}
}

func testStore(t *testing.T, server *neo4jtest.Running) *Store {
	t.Helper()
	s, err := Open(t.Context(), server.Bolt(), Options{Create: true, User: server.User, Password: server.Password, Database: server.Database})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func testID(kind ecosystem.Kind, n int) ecosystem.ID {
	return ecosystem.ID(fmt.Sprintf("%s_01J%023d", ecosystem.NounOf(kind).Prefix, n))
}

func testSet(changes ...ecosystem.Change) ecosystem.ChangeSet {
	return ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit, Author: "Ada", At: time.Unix(1_800_000_000, 0), Changes: changes}
}

func actorNamed(n int, name string, keys ...string) ecosystem.Change {
	c := ecosystem.Change{ID: testID("Actor", n), Kind: "Actor", Expect: ecosystem.Any, Set: ecosystem.Fields{"name": name}}
	if len(keys) > 0 {
		c.Set["keys"] = keys
	}
	return c
}

func mustCommit(t *testing.T, s *Store, cs ecosystem.ChangeSet) ecosystem.Commit {
	t.Helper()
	c, err := s.Commit(t.Context(), cs)
	if err != nil {
		t.Fatal(err, errors.Unwrap(err))
	}
	return c
}

// names are what the store says of two actors at a revision, and of who has a key.
func namesAt(t *testing.T, s *Store, rev ecosystem.Revision) string {
	t.Helper()
	r := s.At(rev, ecosystem.TeamLens)
	things, err := r.Records(t.Context(), []ecosystem.ID{testID("Actor", 1), testID("Actor", 2)})
	if err != nil {
		t.Fatal(err)
	}
	key := ecosystem.Key{Scheme: "slug", Value: "a"}
	holders, err := r.Resolve(t.Context(), []ecosystem.Key{key})
	if err != nil {
		t.Fatal(err)
	}
	who := things[holders[key]].Name()
	return things[testID("Actor", 1)].Name() + ", " + things[testID("Actor", 2)].Name() + ", " + who
}

func TestAnnouncedChangeOfADeadWriterIsTakenBack(t *testing.T) {
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return
	}
	s, other := testStore(t, server), testStore(t, server)
	mustCommit(t, s, testSet(actorNamed(1, "one", "slug:a"), actorNamed(2, "two")))
	lost := testSet(actorNamed(1, "lost", "slug:b"))
	dying(t, s, 1, lost)
	expect(t, s, 1, "one, two, one", 1)
	if c := mustCommit(t, other, testSet(actorNamed(2, "second"))); c.Revision != 2 {
		t.Errorf("the next commit is %d", c.Revision)
	}
	expect(t, s, 2, "one, second, one", 2)
	expect(t, s, 2, "one, two, one", 1)
	if _, known, err := s.Committed(t.Context(), lost.ID); known || err != nil {
		t.Errorf("the change set of the dead writer is known: %t, %v", known, err)
	}
	if c := mustCommit(t, s, lost); c.Revision != 3 {
		t.Errorf("sent again it is %d", c.Revision)
	}
	expect(t, other, 3, "lost, second, ", 3)
}

func TestAppliedChangeOfADeadWriterIsPublished(t *testing.T) {
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return
	}
	s, other := testStore(t, server), testStore(t, server)
	mustCommit(t, s, testSet(actorNamed(1, "one", "slug:a"), actorNamed(2, "two")))
	stands := testSet(actorNamed(1, "stands", "slug:b"), actorNamed(2, "also", "slug:a"))
	dying(t, s, 2, stands)
	expect(t, s, 1, "one, two, one", 1)
	if _, known, err := s.Committed(t.Context(), stands.ID); known || err != nil {
		t.Errorf("it is known before it is published: %t, %v", known, err)
	}
	c, err := other.Commit(t.Context(), stands)
	if err != nil || c.Revision != 2 || len(c.Touched) != 2 {
		t.Errorf("sent again it is %+v, %v", c, err)
	}
	expect(t, s, 2, "stands, also, also", 2)
	expect(t, s, 2, "one, two, one", 1)
}

// expect holds what is there at a revision against words, and the head.
func expect(t *testing.T, s *Store, head ecosystem.Revision, want string, at ecosystem.Revision) {
	t.Helper()
	if got, err := s.Head(t.Context()); got != head || err != nil {
		t.Errorf("the head is %d, %v; want %d", got, err, head)
	}
	if got := namesAt(t, s, at); got != want {
		t.Errorf("at revision %d: %s; want %s", at, got, want)
	}
}

// A writer that has lost its lock without knowing it, and goes on, must not write.
func TestOvertakenWriterWritesNothing(t *testing.T) {
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return
	}
	s, other := testStore(t, server), testStore(t, server)
	mustCommit(t, s, testSet(actorNamed(1, "one"), actorNamed(2, "two")))
	var j journal
	var late *ledger.Plan
	err := s.writes.attempt(t.Context(), driver.AccessModeWrite, func(tx *transaction) (err error) {
		if j, err = tx.journal(); err != nil {
			return err
		}
		late = ledger.NewPlan(j.published, present{tx})
		_, err = late.Decide([]*ledger.Request{ledger.NewRequest(t.Context(), testSet(actorNamed(1, "late")))})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	mustCommit(t, other, testSet(actorNamed(2, "second")))
	for step, write := range map[string]func(*transaction) error{"announce": archived(late.Entries()).write, "apply": changed(late.Entries()).write} {
		turn := j
		if err := s.writeStep(context.WithoutCancel(t.Context()), step, &turn, late.Head(), write); !errors.Is(err, errOvertaken) {
			t.Errorf("%s: %v", step, err)
		}
	}
	expect(t, s, 2, "one, second, ", 2)
}
