package sqlite

import (
	"context"
	"database/sql"
	"errors"

	"catchment/ecosystem"
)

// writer keeps change sets, one goroutine for all. What waits is taken together
// into one transaction, and so into one write to the disk, and answered only
// when it is there.
type writer struct {
	store   *Store
	db      *sql.DB
	conn    *conn
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

// maxGroup is how many change sets one transaction takes at most.
const maxGroup = 1000

func (s *Store) newWriter(ctx context.Context) (*writer, error) {
	db, err := openDB(s.path, "synchronous(2)", "journal_mode(wal)", "cache_size(-65536)", "cell_size_check(1)", "journal_size_limit(67108864)")
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	open, err := db.Conn(ctx)
	if err != nil {
		db.Close()
		return nil, err
	}
	w := &writer{store: s, db: db, conn: &conn{c: open, prepared: map[string]*sql.Stmt{}},
		waiting: make(chan *request, maxGroup), closed: make(chan struct{}), done: make(chan struct{})}
	// The first touch of the file finds out what is wrong with it now, not at the first commit.
	version, err := w.conn.number(ctx, "PRAGMA user_version")
	if err == nil {
		err = known(s.path, int(version))
	}
	if err != nil {
		w.conn.close()
		db.Close()
		return nil, err
	}
	go w.run()
	return w, nil
}

// Commit keeps a change set. If the context ends while it waits its turn,
// nothing is kept; if it ends later, asking again with the same ChangeSet.ID
// tells what became of it.
func (s *Store) Commit(ctx context.Context, cs ecosystem.ChangeSet) (ecosystem.Commit, error) {
	select {
	case <-s.writer.closed:
		return ecosystem.Commit{}, closedError()
	default:
	}
	if err := cs.Check(); err != nil {
		return ecosystem.Commit{}, err
	}
	r := &request{ctx: ctx, change: cs, answer: make(chan outcome, 1)}
	select {
	case <-s.writer.closed:
		return ecosystem.Commit{}, closedError()
	case <-ctx.Done():
		return ecosystem.Commit{}, s.problem(ctx.Err())
	case s.writer.waiting <- r:
	}
	select {
	case o := <-r.answer:
		return o.commit, s.problem(o.err)
	case <-ctx.Done():
		return ecosystem.Commit{}, s.problem(ctx.Err())
	case <-s.writer.done:
	}
	// The writer may have answered last of all, or may never have seen the request.
	select {
	case o := <-r.answer:
		return o.commit, s.problem(o.err)
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
			group := []*request{first}
			for len(group) < maxGroup && len(w.waiting) > 0 {
				group = append(group, <-w.waiting)
			}
			w.keepAll(group)
		}
	}
}

// keepAll keeps a group. If the engine fails on the way, the change sets are
// tried one by one, so that none suffers for another.
func (w *writer) keepAll(group []*request) {
	answers, err := w.transact(group)
	if err != nil && len(group) > 1 {
		for _, r := range group {
			w.keepAll([]*request{r})
		}
		return
	}
	for i, r := range group {
		if err != nil {
			answers[i] = outcome{err: err}
		}
		r.answer <- answers[i]
	}
	if err == nil {
		w.store.news.tell()
	}
}

// transact decides and writes each change set of a group in one transaction. An
// error is the engine's: nothing was kept then.
func (w *writer) transact(group []*request) (answers []outcome, err error) {
	ctx := context.Background() // what has begun is finished, whoever stops waiting
	answers = make([]outcome, len(group))
	if _, err = w.conn.exec(ctx, "BEGIN IMMEDIATE"); err != nil {
		return answers, err
	}
	defer func() {
		if err != nil {
			w.conn.exec(ctx, "ROLLBACK") // fails where the engine has rolled back itself, which is as well
		}
	}()
	b, err := openBook(ctx, w.conn)
	if err != nil {
		return answers, err
	}
	for i, r := range group {
		if answers[i].err = r.ctx.Err(); answers[i].err != nil {
			continue
		}
		answers[i].commit, err = b.keep(r.change)
		var ours *ecosystem.Error
		if errors.As(err, &ours) {
			answers[i].err, err = err, nil
		}
		if err != nil {
			return answers, err
		}
	}
	_, err = w.conn.exec(ctx, "COMMIT")
	return answers, err
}

func (w *writer) close() error {
	close(w.closed)
	<-w.done
	// Moves the log into the file, so that the file alone is the whole database.
	// Another process that reads may keep it from finishing, which loses nothing.
	_, checkpoint := w.conn.exec(context.Background(), "PRAGMA wal_checkpoint(TRUNCATE)")
	w.conn.close()
	return firstError(w.db.Close(), checkpoint)
}
