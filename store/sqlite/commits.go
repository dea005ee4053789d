package sqlite

import (
	"context"
	"database/sql"
	"iter"
	"sync"
	"time"

	"catchment/ecosystem"
)

// news wakes whoever waits for commits of this process.
type news struct {
	lock   sync.Mutex
	next   chan struct{} // closed at the next commit
	closed chan struct{}
}

func newNews() *news { return &news{next: make(chan struct{}), closed: make(chan struct{})} }

func (n *news) wait() <-chan struct{} {
	n.lock.Lock()
	defer n.lock.Unlock()
	return n.next
}

func (n *news) tell() {
	n.lock.Lock()
	defer n.lock.Unlock()
	close(n.next)
	n.next = make(chan struct{})
}

func (n *news) close() { close(n.closed) }

const (
	// lookEvery is how often the file is asked for commits of other processes.
	lookEvery = 300 * time.Millisecond
	// commitsAtOnce bounds what is read of the log in one go.
	commitsAtOnce = 64
)

// Changes gives the commits after a revision and waits for further ones. It
// holds nothing open while its caller works.
func (s *Store) Changes(ctx context.Context, after ecosystem.Revision) iter.Seq2[ecosystem.Commit, error] {
	return func(yield func(ecosystem.Commit, error) bool) {
		look := time.NewTicker(lookEvery)
		defer look.Stop()
		for ctx.Err() == nil {
			next := s.news.wait() // before reading, so that no commit falls between
			commits, err := s.commitsAfter(ctx, after)
			if err != nil {
				if ctx.Err() == nil {
					yield(ecosystem.Commit{}, err)
				}
				return
			}
			for _, c := range commits {
				if ctx.Err() != nil || !yield(c, nil) {
					return
				}
				after = c.Revision
			}
			if len(commits) > 0 {
				continue
			}
			select {
			case <-ctx.Done():
			case <-s.news.closed: // the next look says so
			case <-next:
			case <-look.C:
			}
		}
	}
}

func (s *Store) commitsAfter(ctx context.Context, after ecosystem.Revision) (commits []ecosystem.Commit, err error) {
	err = s.reads.use(ctx, func(c *conn) error {
		head, err := headOf(ctx, c)
		if err == nil && (after < 0 || after > head) {
			err = badRevision(after, head)
		}
		if err == nil && after < head {
			commits, err = commitsAfter(ctx, c, after, commitsAtOnce)
		}
		return err
	})
	return commits, s.problem(err)
}

func commitsAfter(ctx context.Context, c *conn, after ecosystem.Revision, n int) (commits []ecosystem.Commit, err error) {
	err = c.each(ctx, queries["commits"], []any{int64(after), n}, func(rows *sql.Rows) error {
		k, err := scanCommit(rows)
		commits = append(commits, k)
		return err
	})
	if err != nil || len(commits) == 0 {
		return nil, err
	}
	revs := make([]ecosystem.Revision, len(commits))
	for i, k := range commits {
		revs[i] = k.Revision
	}
	touched, err := touchedBy(ctx, c, revs)
	for i, k := range commits {
		commits[i].Touched = touched[k.Revision]
	}
	return commits, err
}

func opOf(replaced, ended bool) ecosystem.Op {
	switch {
	case ended:
		return ecosystem.Ended
	case replaced:
		return ecosystem.Updated
	}
	return ecosystem.Created
}
