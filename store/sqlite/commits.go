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
		var k ecosystem.Commit
		var at int64
		err := rows.Scan(&k.Revision, &k.ChangeSet, &k.Origin, &k.Author, &k.Message, &at, &k.Undoes, &k.Run)
		k.At = time.Unix(at, 0).UTC()
		commits = append(commits, k)
		return err
	})
	for i := range commits {
		if err == nil {
			commits[i].Touched, err = touched(ctx, c, commits[i].Revision)
		}
	}
	return commits, err
}

// touched derives what a commit changed from the rows that begin or end with it.
func touched(ctx context.Context, c *conn, rev ecosystem.Revision) (list []ecosystem.Touched, err error) {
	err = c.each(ctx, queries["touched"], []any{int64(rev)}, func(rows *sql.Rows) error {
		var t ecosystem.Touched
		var replaced, ended bool
		if err := rows.Scan(&t.ID, &t.Kind, &replaced, &ended); err != nil {
			return err
		}
		t.Op = opOf(replaced, ended)
		list = append(list, t)
		return nil
	})
	return list, err
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
