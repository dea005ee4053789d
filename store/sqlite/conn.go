package sqlite

import (
	"context"
	"database/sql"
	"net/url"
	"path/filepath"
	"strings"

	driver "modernc.org/sqlite"
)

// conn is one connection to the file with the statements it has prepared. One
// goroutine uses it at a time.
type conn struct {
	c        *sql.Conn
	prepared map[string]*sql.Stmt
	directs  map[string]directStmt // a few: fixed ones
}

// maxPrepared bounds the statements that a connection keeps: filters make
// statements without end, fixed ones are about thirty.
const maxPrepared = 256

func (c *conn) stmt(query string) (*sql.Stmt, error) {
	if s, ok := c.prepared[query]; ok {
		return s, nil
	}
	if len(c.prepared) >= maxPrepared {
		for _, s := range c.prepared {
			_ = s.Close() // it has answered, and nothing rests on it
		}
		clear(c.prepared)
	}
	// Preparing does no work worth interrupting, and the statement outlives the caller.
	s, err := c.c.PrepareContext(context.Background(), query)
	if err == nil {
		c.prepared[query] = s
	}
	return s, err
}

func (c *conn) exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	s, err := c.stmt(query)
	if err != nil {
		return nil, err
	}
	return s.ExecContext(ctx, args...)
}

// each runs a query and calls got for every row.
func (c *conn) each(ctx context.Context, query string, args []any, got func(*sql.Rows) error) error {
	s, err := c.stmt(query)
	if err != nil {
		return err
	}
	rows, err := s.QueryContext(ctx, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := got(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// number runs a query for one whole number; 0 if it has no row.
func (c *conn) number(ctx context.Context, query string, args ...any) (n int64, err error) {
	err = c.each(ctx, query, args, func(rows *sql.Rows) error { return rows.Scan(&n) })
	return n, err
}

// close frees what the connection holds. What was committed is safe by then, so that
// errors have nothing to tell.
func (c *conn) close() {
	for _, s := range c.prepared {
		_ = s.Close()
	}
	for _, s := range c.directs {
		_ = s.Close()
	}
	_ = c.c.Close()
}

// openDB opens a pool of connections to a file that exists, with pragmas.
func openDB(path string, pragmas ...string) (*sql.DB, error) {
	full, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	if full = filepath.ToSlash(full); !strings.HasPrefix(full, "/") {
		full = "/" + full // C:/… on Windows
	}
	pragmas = append(pragmas, "trusted_schema(0)", "temp_store(2)")
	u := url.URL{Scheme: "file", Path: full, RawQuery: url.Values{
		"mode": {"rw"}, "_defensive": {"1"}, "_dqs": {"0"}, "_error_rc": {"1"},
		"_busy_timeout": {"10000"}, "_pragma": pragmas,
	}.Encode()}
	c, err := driver.NewConnector(u.String())
	if err != nil {
		return nil, err
	}
	return sql.OpenDB(c), nil
}
