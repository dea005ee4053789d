package neo4j

import (
	"context"
	"errors"
	"slices"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"catchment/ecosystem"
)

// journal is what the two nodes of the label Catchment say of the last writer: see
// docs/adr/0007.
type journal struct {
	published ecosystem.Revision // what readers read
	schema    int
	turn      int64 // rises by one with each step of a writer
	applied   ecosystem.Revision
	announced ecosystem.Revision
}

func (t *transaction) journal() (j journal, err error) {
	there := false
	err = t.each("journal", nil, func(row []any) error {
		var n [5]int64
		for i := range n {
			n[i], _ = row[i].(int64)
		}
		j = journal{ecosystem.Revision(n[0]), int(n[1]), n[2], ecosystem.Revision(n[3]), ecosystem.Revision(n[4])}
		there = true
		return nil
	})
	if err == nil && !there {
		err = refused("The Neo4j database is no longer Catchment's: somebody emptied it.", "Restore a backup, or start anew.")
	}
	return j, err
}

// errOvertaken says that another writer has taken the turn: this one's hold on the
// lock was lost without its knowing, and what it meant to write is to be thought over.
var errOvertaken = errors.New("another writer has taken the turn")

// writeStep does one of a writer's steps in a transaction of its own, if the turn is
// still the one that was read under the head's lock. After it the turn is one more.
func (s *Store) writeStep(ctx context.Context, statement string, j *journal, revision ecosystem.Revision, f func(*transaction) error) error {
	err := s.writes.attempt(ctx, driver.AccessModeWrite, func(t *transaction) error {
		if err := t.do("lock_journal", nil); err != nil {
			return err
		}
		mine := false
		err := t.each(statement, map[string]any{"turn": j.turn, "revision": int64(revision)}, func([]any) error {
			mine = true
			return nil
		})
		if err == nil && !mine {
			err = errOvertaken
		}
		if err != nil {
			return err
		}
		return f(t)
	})
	if err == nil {
		j.turn++
	}
	return err
}

// recover ends what a writer left that died between its steps, for whoever holds
// the head's lock next: a change that stands is published, a mere announcement is
// taken back.
func (s *Store) recover(ctx context.Context, t *transaction, j *journal) error {
	if j.announced == j.published {
		return nil
	}
	err := s.writeStep(ctx, "apply", j, j.applied, func(t *transaction) error {
		return t.do("forget_announced", map[string]any{"applied": int64(j.applied)})
	})
	if err != nil {
		return err
	}
	j.published, j.announced = j.applied, j.applied
	return t.do("publish", map[string]any{"revision": int64(j.applied)})
}

// batch is how many rows one statement takes at most.
const batch = 1000

// writeAll runs a fixed statement over rows.
func writeAll[T any](t *transaction, statement string, rows []T) error {
	for part := range slices.Chunk(rows, batch) {
		if err := t.do(statement, map[string]any{"rows": part}); err != nil {
			return err
		}
	}
	return nil
}
