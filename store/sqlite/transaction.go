package sqlite

import (
	"cmp"
	"context"
	"database/sql"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// writer is the one connection that writes. The queue's goroutine uses it.
type writer struct {
	db   *sql.DB
	conn *conn
	due  wipe
}

func newWriter(ctx context.Context, path string) (*writer, error) {
	db, err := openDB(path, "synchronous(2)", "journal_mode(wal)", "cache_size(-65536)", "cell_size_check(1)", "journal_size_limit(67108864)")
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	open, err := db.Conn(ctx)
	if err != nil {
		_ = db.Close() // what failed first is what there is to tell
		return nil, err
	}
	w := &writer{db: db, conn: &conn{c: open, prepared: map[string]*sql.Stmt{}}}
	// The first touch of the file finds out what is wrong with it now, not at the first commit.
	version, err := w.conn.number(ctx, "PRAGMA user_version")
	if err == nil {
		err = checkFormat(path, int(version))
	}
	var waits int64
	if err == nil {
		waits, err = w.conn.number(ctx, "SELECT count(*) FROM task WHERE name = 'bytes'")
		w.due = wipe{file: waits > 0, log: waits > 0}
		w.wipe(ctx)
	}
	if err != nil {
		w.conn.close()
		_ = db.Close() // what failed first is what there is to tell
		return nil, err
	}
	return w, nil
}

// close moves the log into the file, so that the file alone is the whole database.
// Another process that reads may keep it from finishing, which loses nothing.
func (w *writer) close() error {
	_, checkpoint := w.conn.exec(context.Background(), "PRAGMA wal_checkpoint(TRUNCATE)")
	w.conn.close()
	return cmp.Or(w.db.Close(), checkpoint)
}

// commitGroup decides a group of change sets and writes what was decided, in one transaction.
// An error is the engine's: nothing was kept then.
func (w *writer) commitGroup(group []*ledger.Request) (outcomes []ledger.Outcome, err error) {
	ctx := context.Background() // what has begun is finished, whoever stops waiting
	if _, err := w.conn.exec(ctx, "BEGIN IMMEDIATE"); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			_, _ = w.conn.exec(ctx, "ROLLBACK") // fails where the engine has rolled back itself, which is as well
		}
	}()
	head, err := headOf(ctx, w.conn)
	if err != nil {
		return nil, err
	}
	t := &transaction{ctx: ctx, c: w.conn, stored: map[ecosystem.ID]storedAt{}}
	plan := ledger.NewPlan(head, t)
	if outcomes, err = plan.Decide(group); err != nil {
		return nil, err
	}
	if err := t.write(plan.Entries()); err != nil {
		return nil, err
	}
	erased, err := t.erase(plan.Entries())
	if err != nil {
		return nil, err
	}
	if _, err = w.conn.exec(ctx, "COMMIT"); err == nil {
		if erased {
			w.due = wipe{file: true, log: true}
		}
		w.wipe(ctx)
	}
	return outcomes, err
}

// transaction is the write transaction of one group of change sets.
type transaction struct {
	ctx    context.Context // the writer's own; it does not outlive the transaction
	c      *conn
	row    int64                     // the highest number given to a row
	stored map[ecosystem.ID]storedAt // where the current states stand that were read or written
}

// storedAt is what the table says of a current state beside what the state says.
type storedAt struct{ row, sum int64 }
