package neo4j

import (
	"context"
	"errors"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// Commit keeps a change set. If the context ends while it waits its turn,
// nothing is kept; if it ends later, asking again with the same ChangeSet.ID
// tells what became of it.
func (s *Store) Commit(ctx context.Context, cs ecosystem.ChangeSet) (ecosystem.Commit, error) {
	if err := s.open(); err != nil {
		return ecosystem.Commit{}, err
	}
	if err := cs.Check(); err != nil {
		return ecosystem.Commit{}, err
	}
	if err := s.ready(ctx); err != nil {
		return ecosystem.Commit{}, s.unlessClosed(err)
	}
	commit, err := s.queue.Commit(ctx, cs)
	return commit, problem(err)
}

// commitGroup is how the queue has a group kept. It runs the protocol until it is known how
// that ended: where the lock was lost or the answer to a COMMIT, a further run finds by
// their ids the change sets that were kept.
func (s *Store) commitGroup(group []*ledger.Request) ([]ledger.Outcome, error) {
	ctx := context.Background() // what has begun is finished, whoever stops waiting
	for began := time.Now(); ; {
		outcomes, err := s.transactInTime(ctx, group)
		var connectivity *driver.ConnectivityError
		again := errors.Is(err, errOvertaken) || errors.As(err, &connectivity)
		if again && time.Since(began) <= 2*s.writes.retry {
			continue
		}
		for _, o := range outcomes {
			if err == nil {
				s.noteRevision(o.Commit.Revision)
			}
		}
		return outcomes, problem(err)
	}
}

// perChange is how much longer a commit may take for each change in it. What has begun is
// finished, so that only a server which has stopped working runs out of it.
const perChange = 50 * time.Millisecond

// transactInTime is transact with as much time as the group's size gives it.
func (s *Store) transactInTime(ctx context.Context, group []*ledger.Request) ([]ledger.Outcome, error) {
	limit := s.writes.limit
	for _, r := range group {
		limit += time.Duration(r.Changes()) * perChange
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	return s.transact(ctx, group)
}

// transact decides the change sets of a group and makes the three steps: copies to the
// archive, the change, its publication. The head's lock is held from before the deciding
// until all is published.
func (s *Store) transact(ctx context.Context, group []*ledger.Request) (outcomes []ledger.Outcome, err error) {
	err = s.writes.attempt(ctx, driver.AccessModeWrite, func(t *transaction) error {
		if err := t.do("lock", nil); err != nil {
			return err
		}
		j, err := t.journal()
		if err == nil {
			err = checkFormat(j.schema)
		}
		if err == nil {
			err = s.recover(ctx, t, &j)
		}
		if err != nil {
			return err
		}
		plan := ledger.NewPlan(j.published, present{t})
		outcomes, err = plan.Decide(group)
		if err != nil || len(plan.Entries()) == 0 {
			return err
		}
		return s.write(ctx, t, &j, plan)
	})
	return outcomes, err
}

// Try fails as Commit would. It takes no lock, so that it neither waits for writers nor
// keeps them waiting: what one of them is about to publish counts already.
func (s *Store) Try(ctx context.Context, cs ecosystem.ChangeSet) error {
	if err := s.open(); err != nil {
		return err
	}
	if err := cs.Check(); err != nil {
		return err
	}
	return s.read(ctx, func(t *transaction) error {
		head, err := t.head()
		if err != nil {
			return err
		}
		return ledger.Try(ctx, head, present{t}, cs)
	})
}

// write makes what a plan has decided true, in three steps.
func (s *Store) write(ctx context.Context, t *transaction, j *journal, plan *ledger.Plan) error {
	archive, change := archived(plan.Entries()), changed(plan.Entries())
	if len(archive.rows) > 0 {
		if err := s.writeStep(ctx, "announce", j, plan.Head(), archive.write); err != nil {
			return err
		}
	}
	err := s.writeStep(ctx, "apply", j, plan.Head(), func(t *transaction) error {
		if err := change.write(t); err != nil {
			return err
		}
		if err := writeBeside(t, plan.Entries()); err != nil {
			return err
		}
		return erase(t, plan.Entries())
	})
	if err != nil {
		return err
	}
	return t.do("publish", map[string]any{"revision": int64(plan.Head())})
}
