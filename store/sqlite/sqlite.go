// Package sqlite keeps the registry in one SQLite file: nothing to install, one
// file to copy, and everyday tools can read it. Its tables are described in
// migrate/, its statements stand in query/.
//
// Several processes may open one file. Each writes in turn, and each sees the
// commits of the others within a second.
package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"sync"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// Options say how to open a database. The zero value is durable, reads on eight
// connections and expects the file to be there.
type Options struct {
	Create  bool // make the file if there is none; an empty or foreign one is refused all the same
	Readers int  // how many reads may run at once; 0: 8
}

// Store is an ecosystem.Store in one SQLite file. It is safe for use by many goroutines.
type Store struct {
	path   string
	reads  *pool
	writer *writer
	queue  *ledger.Queue
	news   *ledger.News
	once   sync.Once
	closed error
}

var _ ecosystem.Store = (*Store)(nil)

// Open opens the database at a path. It refuses with code Storage what is no
// database of Catchment, is empty, is of a newer version or may not be written
// to, and leaves it as it is, to the byte.
func Open(ctx context.Context, path string, o Options) (*Store, error) {
	s := &Store{path: path, news: ledger.NewNews()}
	if err := s.prepare(ctx, o.Create); err != nil {
		return nil, s.problem(err)
	}
	if o.Readers <= 0 {
		o.Readers = 8
	}
	var err error
	if s.reads, err = newPool(path, o.Readers); err != nil {
		return nil, s.problem(err)
	}
	if s.writer, err = newWriter(ctx, path); err != nil {
		_ = s.reads.close() // what failed first is what there is to tell
		return nil, s.problem(err)
	}
	s.queue = ledger.NewQueue(s.commitGroup, s.news)
	if err := s.speakForValues(ctx); err != nil {
		_ = s.Close() // what failed first is what there is to tell
		return nil, s.problem(err)
	}
	return s, nil
}

// Close waits for what is under way and ends the store's work. Later calls fail
// with Unavailable; closing again does nothing.
func (s *Store) Close() error {
	s.once.Do(func() {
		s.news.Close()
		reads := s.reads.close()
		s.queue.Close()
		s.closed = s.problem(cmp.Or(reads, s.writer.close()))
	})
	return s.closed
}

// Commit keeps a change set. If the context ends while it waits its turn, nothing is
// kept; if it ends later, asking again with the same ChangeSet.ID tells what became of it.
func (s *Store) Commit(ctx context.Context, cs ecosystem.ChangeSet) (ecosystem.Commit, error) {
	if err := s.queue.Open(); err != nil {
		return ecosystem.Commit{}, err
	}
	if err := cs.Check(); err != nil {
		return ecosystem.Commit{}, err
	}
	commit, err := s.queue.Commit(ctx, cs)
	return commit, s.problem(err)
}

// Try fails as Commit would.
func (s *Store) Try(ctx context.Context, cs ecosystem.ChangeSet) error {
	if err := cs.Check(); err != nil {
		return err
	}
	return s.problem(s.reads.use(ctx, func(c *conn) error {
		head, err := headOf(ctx, c)
		if err != nil {
			return err
		}
		return ledger.Try(ctx, head, &transaction{ctx: ctx, c: c, stored: map[ecosystem.ID]storedAt{}}, cs)
	}))
}

// commitGroup is how the queue has a group written.
func (s *Store) commitGroup(group []*ledger.Request) ([]ledger.Outcome, error) {
	outcomes, err := s.writer.commitGroup(group)
	return outcomes, s.problem(err)
}

// Head is the newest revision, whichever process made it.
func (s *Store) Head(ctx context.Context) (head ecosystem.Revision, err error) {
	err = s.reads.use(ctx, func(c *conn) error {
		head, err = headOf(ctx, c)
		return err
	})
	return head, s.problem(err)
}

// headOf reads the newest revision, which is done before anybody could interrupt it: to
// watch for that costs more than the reading.
func headOf(ctx context.Context, c *conn) (ecosystem.Revision, error) {
	n, err := c.number(context.WithoutCancel(ctx), queries["head"])
	return ecosystem.Revision(n), err
}

// Committed gives the commit that a change set became.
func (s *Store) Committed(ctx context.Context, changeSet ecosystem.ID) (commit ecosystem.Commit, found bool, err error) {
	err = s.reads.use(ctx, func(c *conn) error {
		commit, found, err = committed(ctx, c, changeSet)
		return err
	})
	return commit, found, s.problem(err)
}

func committed(ctx context.Context, c *conn, changeSet ecosystem.ID) (ecosystem.Commit, bool, error) {
	rev, err := c.number(ctx, queries["committed"], string(changeSet))
	if err != nil || rev == 0 {
		return ecosystem.Commit{}, false, err
	}
	commits, err := commitsAfter(ctx, c, ecosystem.Revision(rev-1), 1)
	if err != nil || len(commits) == 0 {
		return ecosystem.Commit{}, false, err
	}
	return commits[0], true, nil
}

// scanRecord reads id, kind, since and fields.
func scanRecord(rows *sql.Rows) (r ecosystem.Record, err error) {
	var id, kind, fields string
	var since int64
	if err = rows.Scan(&id, &kind, &since, &fields); err != nil {
		return r, err
	}
	return recordOf(id, kind, since, fields)
}

func recordOf(id, kind string, since int64, fields string) (ecosystem.Record, error) {
	f, err := parseFields(fields)
	return ecosystem.Record{ID: ecosystem.ID(id), Kind: ecosystem.Kind(kind), Since: ecosystem.Revision(since), Fields: f}, err
}
