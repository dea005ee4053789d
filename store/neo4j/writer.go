package neo4j

import (
	"context"
	"errors"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"catchment/ecosystem"
)

// writer keeps change sets, one goroutine for all. What waits is taken together
// through one run of the protocol, and answered only when it is published.
type writer struct {
	store   *Store
	waiting chan *request
	closed  chan struct{} // closed when no more may be sent
	done    chan struct{} // closed when the last answer was given
}

// request is a change set that waits; its answer is sent exactly once.
type request struct {
	ctx    context.Context
	change ecosystem.ChangeSet
	answer chan outcome
}

type outcome struct {
	commit ecosystem.Commit
	err    error
}

const (
	// maxGroup is how many change sets go together at most.
	maxGroup = 1000
	// maxChanges is how many changes a group has before no further change set joins it.
	maxChanges = 5000
)

func newWriter(s *Store) *writer {
	w := &writer{store: s, waiting: make(chan *request, maxGroup), closed: make(chan struct{}), done: make(chan struct{})}
	go w.run()
	return w
}

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
	r := &request{ctx: ctx, change: cs, answer: make(chan outcome, 1)}
	select {
	case <-s.writer.closed:
		return ecosystem.Commit{}, closedError()
	case <-ctx.Done():
		return ecosystem.Commit{}, problem(ctx.Err())
	case s.writer.waiting <- r:
	}
	select {
	case o := <-r.answer:
		return o.commit, o.err
	case <-ctx.Done():
		return ecosystem.Commit{}, problem(ctx.Err())
	case <-s.writer.done:
	}
	// The writer may have answered last of all, or may never have seen the request.
	select {
	case o := <-r.answer:
		return o.commit, o.err
	default:
		return ecosystem.Commit{}, closedError()
	}
}

func (w *writer) run() {
	defer close(w.done)
	for {
		select {
		case <-w.closed:
			return
		case first := <-w.waiting:
			group, changes := []*request{first}, len(first.change.Changes)
			for len(group) < maxGroup && changes < maxChanges && len(w.waiting) > 0 {
				next := <-w.waiting
				group, changes = append(group, next), changes+len(next.change.Changes)
			}
			w.keepAll(group)
		}
	}
}

// keepAll keeps a group. If it fails for a reason that lies in what is written, the
// change sets are tried one by one, so that none suffers for another.
func (w *writer) keepAll(group []*request) {
	answers, err := w.persist(group)
	code := ecosystem.CodeOf(err)
	if err != nil && len(group) > 1 && code != ecosystem.Unavailable && code != ecosystem.Timeout {
		for _, r := range group {
			w.keepAll([]*request{r})
		}
		return
	}
	for i, r := range group {
		o := outcome{err: err}
		if err == nil {
			o = answers[i]
			w.store.saw(o.commit.Revision)
		}
		r.answer <- o
	}
	if err == nil {
		w.store.news.tell()
	}
}

// persist runs the protocol until it is known how it ended: where the lock was lost
// or the answer to a COMMIT, a further run finds by their ids the change sets that
// were kept.
func (w *writer) persist(group []*request) ([]outcome, error) {
	ctx := context.Background() // what has begun is finished, whoever stops waiting
	for began := time.Now(); ; {
		answers, err := w.transact(ctx, group)
		var connectivity *driver.ConnectivityError
		again := errors.Is(err, errOvertaken) || errors.As(err, &connectivity)
		if !again || time.Since(began) > 2*w.store.writes.retry {
			return answers, problem(err)
		}
	}
}

// transact decides the change sets of a group in their order and makes the three
// steps: copies to the archive, the change, its publication. The head's lock is
// held from before the deciding until all is published.
func (w *writer) transact(ctx context.Context, group []*request) (answers []outcome, err error) {
	err = w.store.writes.attempt(ctx, driver.AccessModeWrite, func(t *transaction) error {
		if err := t.do("lock", nil); err != nil {
			return err
		}
		j, err := t.journal()
		if err == nil {
			err = known(j.schema)
		}
		if err == nil {
			err = w.store.recover(ctx, t, &j)
		}
		if err != nil {
			return err
		}
		b := &book{t: t, head: j.published}
		answers, err = b.keepAll(group)
		if err != nil || len(b.commits) == 0 {
			return err
		}
		return w.store.write(ctx, t, &j, b)
	})
	return answers, err
}

// write makes what a book has decided true, in three steps.
func (s *Store) write(ctx context.Context, t *transaction, j *journal, b *book) error {
	archive, change := b.archive(), b.change()
	if len(archive.rows) > 0 {
		if err := s.step(ctx, "announce", j, b.head, archive.write); err != nil {
			return err
		}
	}
	if err := s.step(ctx, "apply", j, b.head, change.write); err != nil {
		return err
	}
	return t.do("publish", map[string]any{"revision": int64(b.head)})
}

func (w *writer) close() {
	close(w.closed)
	<-w.done
}
