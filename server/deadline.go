package server

import (
	"context"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// deadlineOf is how long the answer to an operation may take.
func (l Limits) deadlineOf(op *graphql.OperationContext) time.Duration {
	if op.Operation.Operation == ast.Mutation {
		return l.LongDeadline
	}
	return l.Deadline
}

// deadlineContext is that of a request, until its deadline. To set a clock and to hang it
// on the request costs as much as a small answer, so that is done where somebody waits
// for it to end; whoever asks whether it has ended is told without.
type deadlineContext struct {
	context.Context // the request's
	at              time.Time

	mu     sync.Mutex
	timed  context.Context // once somebody waits
	cancel context.CancelFunc
}

func withDeadline(ctx context.Context, after time.Duration) *deadlineContext {
	at := time.Now().Add(after)
	if earlier, has := ctx.Deadline(); has && earlier.Before(at) {
		at = earlier
	}
	return &deadlineContext{Context: ctx, at: at}
}

func (c *deadlineContext) Deadline() (time.Time, bool) { return c.at, true }

func (c *deadlineContext) Done() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.timed == nil {
		c.timed, c.cancel = context.WithDeadline(c.Context, c.at)
	}
	return c.timed.Done()
}

func (c *deadlineContext) Err() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.timed != nil {
		return c.timed.Err()
	}
	if err := c.Context.Err(); err != nil {
		return err
	}
	if !time.Now().Before(c.at) {
		return context.DeadlineExceeded
	}
	return nil
}

// Value lets contexts that are made of this one hang on the one with the clock, as it is
// the one that ends them.
func (c *deadlineContext) Value(key any) any {
	c.mu.Lock()
	timed := c.timed
	c.mu.Unlock()
	if timed != nil {
		return timed.Value(key)
	}
	return c.Context.Value(key)
}

// stop ends the context of a request that is answered, for whoever still waits for it.
func (c *deadlineContext) stop() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.cancel != nil {
		c.cancel()
	}
}
