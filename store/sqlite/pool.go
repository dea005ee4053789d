package sqlite

import (
	"cmp"
	"context"
	"database/sql"

	"catchment/store/ledger"
)

// pool lends read connections. They are opened when first needed; as many reads
// run at once as it has connections.
type pool struct {
	db          *sql.DB
	connections chan *conn // nil: one that is not open yet
	closed      chan struct{}
}

func newPool(path string, size int) (*pool, error) {
	db, err := openDB(path, "query_only(1)", "cache_size(-16384)")
	if err != nil {
		return nil, err
	}
	db.SetMaxIdleConns(size)
	p := &pool{db: db, connections: make(chan *conn, size), closed: make(chan struct{})}
	for range size {
		p.connections <- nil
	}
	return p, nil
}

// use runs f with a connection inside one read transaction, so that everything
// f reads is of one moment.
func (p *pool) use(ctx context.Context, f func(*conn) error) error {
	c, err := p.take(ctx)
	if err != nil {
		return err
	}
	// Beginning and ending ask nothing of the disk and must not be interrupted,
	// or the connection would be left inside a transaction.
	always := context.WithoutCancel(ctx)
	if _, err = c.exec(always, "BEGIN"); err == nil {
		err = f(c)
		if _, rollback := c.exec(always, "ROLLBACK"); rollback != nil {
			p.discard(c)
			return cmp.Or(err, rollback)
		}
	}
	p.connections <- c
	return err
}

// lend runs f with a connection, for one statement that is of one moment by itself.
func (p *pool) lend(ctx context.Context, f func(*conn) error) error {
	c, err := p.take(ctx)
	if err != nil {
		return err
	}
	defer func() { p.connections <- c }()
	return f(c)
}

func (p *pool) take(ctx context.Context) (*conn, error) {
	select {
	case <-p.closed:
		return nil, ledger.Closed()
	default:
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	select { // without watching the context, which may cost something, where one is free
	case c := <-p.connections:
		return p.opened(ctx, c)
	default:
	}
	select {
	case <-p.closed:
		return nil, ledger.Closed()
	case <-ctx.Done():
		return nil, ctx.Err()
	case c := <-p.connections:
		return p.opened(ctx, c)
	}
}

// opened gives a connection that may not be open yet.
func (p *pool) opened(ctx context.Context, c *conn) (*conn, error) {
	if c != nil {
		return c, nil
	}
	open, err := p.db.Conn(ctx)
	if err != nil {
		p.connections <- nil
		return nil, err
	}
	return &conn{c: open, prepared: map[string]*sql.Stmt{}}, nil
}

func (p *pool) discard(c *conn) {
	c.close()
	p.connections <- nil
}

// close refuses further reads, waits for those under way and closes the connections.
func (p *pool) close() error {
	close(p.closed)
	for range cap(p.connections) {
		if c := <-p.connections; c != nil {
			c.close()
		}
	}
	return p.db.Close()
}
