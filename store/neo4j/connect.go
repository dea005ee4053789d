package neo4j

import (
	"context"
	"errors"
	"net/url"
	"slices"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"catchment/ecosystem"
)

// connection reaches one database over a pool of its own.
type connection struct {
	driver       driver.DriverWithContext
	database     string
	bookmarks    driver.BookmarkManager // what this process wrote or saw, whoever reads next sees too
	retry, limit time.Duration
	gate         gate
	watch        func(text string, params map[string]any) // told of each statement; nil but in tests of what is asked
}

// schemes are the forms that a URL may have: with routing or without, with TLS or without.
var schemes = []string{"neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"}

func connect(target string, o Options) (*connection, error) {
	u, err := url.Parse(target)
	switch {
	case err != nil || u.Host == "" || !slices.Contains(schemes, u.Scheme):
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The address of the Neo4j server is malformed.",
			Hint: "Write it as neo4j://host:7687, or neo4j+s:// for TLS."}
	case u.User != nil:
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The address of the Neo4j server holds a user or password.",
			Hint: "Leave them out of it and give them by themselves, the password by environment or file."}
	}
	auth := driver.NoAuth()
	if o.User != "" {
		auth = driver.BasicAuth(o.User, o.Password, "")
	}
	d, err := driver.NewDriverWithContext(target, auth, func(c *config.Config) {
		c.MaxConnectionPoolSize = o.PoolSize
		c.ConnectionAcquisitionTimeout = o.Wait
		c.SocketConnectTimeout = o.Wait
		c.MaxTransactionRetryTime = o.Retry
		c.ConnectionLivenessCheckTimeout = 30 * time.Second
		c.TelemetryDisabled = true
		c.UserAgent = "catchment"
	})
	if err != nil {
		return nil, problem(err)
	}
	return &connection{driver: d, database: o.Database, retry: o.Retry, limit: o.Limit,
		bookmarks: driver.NewBookmarkManager(driver.BookmarkManagerConfig{})}, nil
}

// close waits for the transactions under way, cancels those that take longer than
// patience, and closes the pool.
func (c *connection) close(patience time.Duration) error {
	c.gate.close(patience)
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	return problem(c.driver.Close(ctx))
}

// transaction is what a function may do inside one. It does not outlive it.
type transaction struct {
	ctx context.Context
	tx  driver.ManagedTransaction

	watch func(text string, params map[string]any)
}

// run runs f in a managed transaction: where that fails for a reason that may pass,
// f runs again from the start, so it must forget what it had gathered before.
func (c *connection) run(ctx context.Context, mode driver.AccessMode, f func(*transaction) error) error {
	return problem(c.attempt(ctx, mode, f))
}

// attempt is run with the driver's own errors, which tell it what to try again.
func (c *connection) attempt(ctx context.Context, mode driver.AccessMode, f func(*transaction) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	ctx, limit, done := c.bounded(ctx)
	defer done()
	leave, err := c.gate.enter(done)
	if err != nil {
		return err
	}
	defer leave()
	session := c.driver.NewSession(ctx, driver.SessionConfig{DatabaseName: c.database, AccessMode: mode, BookmarkManager: c.bookmarks})
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }()
	execute := session.ExecuteRead
	if mode == driver.AccessModeWrite {
		execute = session.ExecuteWrite
	}
	_, err = execute(ctx, func(tx driver.ManagedTransaction) (any, error) {
		return nil, f(&transaction{ctx, tx, c.watch})
	}, driver.WithTxTimeout(limit))
	var ours *ecosystem.Error
	if err != nil && ctx.Err() != nil && !errors.As(err, &ours) {
		err = errors.Join(ctx.Err(), err) // what the driver says of it is that a connection was lost
	}
	return err
}

// grace is how much longer than the server a connection waits for its answer.
const grace = time.Second

// bounded gives the server the time that the caller has, and the connection a
// little more: a query that the server ends itself leaves its connection whole.
// Only a caller who turns away cuts it, which ends the query on the server too.
func (c *connection) bounded(ctx context.Context) (bounded context.Context, limit time.Duration, done func()) {
	limit = c.limit
	if deadline, has := ctx.Deadline(); has {
		limit = max(time.Until(deadline), time.Millisecond)
	}
	bounded, cancel := context.WithTimeout(context.WithoutCancel(ctx), limit+grace)
	stop := context.AfterFunc(ctx, func() {
		if errors.Is(ctx.Err(), context.Canceled) {
			cancel()
		}
	})
	return bounded, limit, func() { stop(); cancel() }
}

// each runs a fixed statement and calls got with the values of every row.
func (t *transaction) each(statement string, params map[string]any, got func([]any) error) error {
	return t.eachOf(queries[statement], params, got)
}

func (t *transaction) eachOf(text string, params map[string]any, got func([]any) error) error {
	if t.watch != nil {
		t.watch(text, params)
	}
	result, err := t.tx.Run(t.ctx, text, params)
	if err != nil {
		return err
	}
	for result.Next(t.ctx) {
		if err := got(result.Record().Values); err != nil {
			return err
		}
	}
	return result.Err()
}

// do runs a fixed statement whose rows do not matter.
func (t *transaction) do(statement string, params map[string]any) error {
	return t.each(statement, params, func([]any) error { return nil })
}

func (t *transaction) head() (ecosystem.Revision, error) {
	var head ecosystem.Revision
	err := t.each("head", nil, func(row []any) error {
		n, _ := row[0].(int64)
		head = ecosystem.Revision(n)
		return nil
	})
	return head, err
}
